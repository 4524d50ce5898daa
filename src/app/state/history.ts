import { batch } from '@preact/signals';
import { type Log, redo, undo } from '../corrections/log.ts';
import type { Store } from './store.ts';

/** Undoes the last correction and says so; false where there is none. */
export function undoCorrection(store: Store): boolean {
  return become(store, undo(store.log.peek()), store.words.peek().correct.undone);
}

/** Does the last undone correction again and says so; false where there is none. */
export function redoCorrection(store: Store): boolean {
  return become(store, redo(store.log.peek()), store.words.peek().correct.redone);
}

function become(store: Store, log: Log, said: string): boolean {
  if (log === store.log.peek()) return false;
  batch(() => {
    store.log.value = log;
    store.notice.value = said;
    store.undoable.value = false;
  });
  return true;
}
