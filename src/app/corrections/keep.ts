import { effect } from '@preact/signals';
import * as v from 'valibot';
import { Correction } from '../../contract/correction.ts';
import { Place } from '../../contract/place.ts';
import type { Store } from '../state/store.ts';
import type { Log } from './log.ts';
import type { Shelf } from './storage-key.ts';

const Lines = v.array(Correction);
const Steps = v.array(v.object({ add: Lines, drop: Lines }));
const Kept = v.object({ done: Steps, undone: Steps, places: v.array(Place) });

/**
 * Takes the corrections of an edition up from where they are kept and keeps them there from now on; `shelf` is null
 * where the browser has none to give. What cannot be read is set aside under another key, never written over. Returns
 * its undoing.
 */
export function startKeeping(store: Store, shelf: Shelf | null): () => void {
  const key = store.shelfKey;
  let written: string | null = null;
  takeUp(read());
  const stop = effect(() => {
    const log = store.log.value;
    const places = store.extraPlaces.value;
    const { done, undone } = log;
    const text = JSON.stringify({ done, undone, places });
    if (text === written || (written === null && done.length === 0 && undone.length === 0)) return;
    store.keeping.value = write(text);
  });
  const onStorage = (event: StorageEvent): void => {
    if (event.key === key && event.newValue !== null && event.newValue !== written) takeUp(event.newValue);
  };
  globalThis.addEventListener?.('storage', onStorage);
  return () => {
    stop();
    globalThis.removeEventListener?.('storage', onStorage);
  };

  function read(): string | null {
    try {
      if (shelf === null) throw new Error('no storage');
      return shelf.getItem(key);
    } catch {
      store.keeping.value = 'blocked';
      return null;
    }
  }

  function takeUp(text: string | null): void {
    if (text === null) return;
    written = text;
    const { log, places, whole } = readKept(text);
    if (!whole) {
      write(text, `${key}:damaged`);
      store.notice.value = store.words.peek().review.damaged;
    }
    store.extraPlaces.value = places;
    store.log.value = { ...store.log.peek(), ...log };
  }

  function write(text: string, where = key): 'kept' | 'full' | 'blocked' {
    if (shelf === null) return 'blocked';
    try {
      shelf.setItem(where, text);
      if (where === key) written = text;
      return 'kept';
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
    }
  }
}

/** What was kept, line by line where the whole does not hold together. */
function readKept(text: string): { log: Pick<Log, 'done' | 'undone'>; places: readonly Place[]; whole: boolean } {
  const raw = fromJson(text);
  const kept = v.safeParse(Kept, raw);
  if (kept.success) {
    const { done, undone, places } = kept.output;
    return { log: { done, undone }, places, whole: true };
  }
  const found = v.safeParse(v.object({ done: v.array(v.object({ add: v.array(v.unknown()) })) }), raw);
  const lines = found.success ? found.output.done.flatMap(({ add }) => add) : [];
  const add = lines.flatMap((line) => {
    const one = v.safeParse(Correction, line);
    return one.success ? [one.output] : [];
  });
  return { log: { done: add.length === 0 ? [] : [{ add, drop: [] }], undone: [] }, places: [], whole: false };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
