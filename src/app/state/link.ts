import { batch, effect } from '@preact/signals';
import type { Timers } from './player.ts';
import type { Store } from './store.ts';
import { readHash, writeHash } from './url-hash.ts';
import type { View } from './view.ts';

/** Pause after which a changed view is written into the address; browsers refuse more than a few writes a second. */
const WRITE_MS = 250;

/** The address bar: what a store needs of the window. */
export interface AddressBar {
  hash(): string;
  replace(hash: string): void;
  push(hash: string): void;
  onMove(callback: () => void): () => void;
}

/** The view as a link carries it, with the day written out even where it is the edition's own. */
export function viewOf(store: Store): View {
  const entries = Object.entries(store.view).map(([key, value]) => [key, value.value]);
  const view = Object.fromEntries(entries) as View;
  const moment = store.moment.value;
  return moment.mode === 'as-of'
    ? { ...view, from: null, day: moment.day }
    : { ...view, from: moment.from, day: moment.mode === 'between' ? moment.to : moment.day };
}

/** Keeps the address and the store alike: opening something adds to the history, everything else replaces. */
export function startLink(store: Store, bar: AddressBar, timers: Timers): () => void {
  let timer: number | null = null;
  let open = opened(store.view);
  const stopWriting = effect(() => {
    const hash = writeHash(viewOf(store));
    if (timer !== null) timers.clear(timer);
    timer = timers.set(() => {
      timer = null;
      if (hash === bar.hash()) return;
      const nowOpen = opened(store.view);
      if (nowOpen === open) bar.replace(hash);
      else bar.push(hash);
      open = nowOpen;
    }, WRITE_MS);
  });
  const stopReading = bar.onMove(() => {
    if (timer !== null) timers.clear(timer);
    timer = null;
    const view = readHash(bar.hash());
    batch(() => {
      for (const key of Object.keys(view) as (keyof View)[]) assign(store, key, view[key]);
      store.cameraAsked.value = view.camera;
    });
    open = opened(store.view);
  });
  return () => {
    stopWriting();
    stopReading();
    if (timer !== null) timers.clear(timer);
  };
}

function assign<K extends keyof View>(store: Store, key: K, value: View[K]): void {
  store.view[key].value = value;
}

/** What the back button closes again. */
function opened(view: Store['view']): string {
  return [view.place.peek(), view.report.peek(), view.list.peek()].join('\n');
}
