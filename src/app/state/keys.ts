import { closeTop, jumpToChange, nextMode, step, toggleList, toggleReview, toggleStrip } from './actions.ts';
import { redoCorrection, undoCorrection } from './history.ts';
import type { Store } from './store.ts';

/** What a key does; `event.key` as browsers name it. Keys typed into fields never get here. */
const KEYS: Readonly<Record<string, (store: Store, togglePlay: (store: Store) => void) => void>> = {
  ' ': (store, togglePlay) => togglePlay(store),
  ',': (store) => step(store, -1),
  '.': (store) => step(store, 1),
  '<': (store) => jumpToChange(store, -1),
  '>': (store) => jumpToChange(store, 1),
  m: (store) => nextMode(store),
  l: (store) => toggleList(store),
  r: (store) => toggleReview(store),
  d: (store) => toggleStrip(store),
  a: (store) => {
    store.dialog.value = 'own';
  },
  b: (store) => {
    store.dialog.value = 'brief';
  },
  c: (store) => {
    store.dialog.value = 'clean';
  },
  '/': (store) => {
    store.searching.value = true;
  },
  '?': (store) => {
    store.dialog.value = 'help';
  },
  Escape: (store) => {
    closeTop(store);
  },
};

/** Keys that the review of claims takes for itself while it is open. */
const REVIEW_KEYS = ['a', 'f', 'x', 'n', 'p'];

/** Runs the key of an event; true when it was one of ours. A dialog leaves only Escape. */
export function runKey(event: KeyboardEvent, store: Store, togglePlay: (store: Store) => void): boolean {
  if (event.defaultPrevented || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return runUndo(event, store);
  const action = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!action || takesText(event.target)) return false;
  if (event.key === ' ' && takesSpace(event.target)) return false;
  if (store.dialog.peek() !== null && event.key !== 'Escape') return false;
  if (store.view.review.peek() && REVIEW_KEYS.includes(event.key.toLowerCase())) return false;
  action(store, togglePlay);
  return true;
}

/** Ctrl or ⌘ with Z undoes the last correction, with Shift or as Y does it again; fields keep theirs. */
function runUndo(event: KeyboardEvent, store: Store): boolean {
  const key = event.key.toLowerCase();
  if ((key !== 'z' && key !== 'y') || takesText(event.target)) return false;
  if (key === 'y' || event.shiftKey) redoCorrection(store);
  else undoCorrection(store);
  return true;
}

/** Whether what has the focus takes typed text. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return target.type !== 'range' && target.type !== 'checkbox' && target.type !== 'radio';
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement || target.isContentEditable;
}

function takesSpace(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('button, summary, a, input[type="checkbox"], input[type="radio"]') !== null;
}
