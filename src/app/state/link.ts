import { batch, effect } from '@preact/signals';
import type { Timers } from './player.ts';
import type { Store } from './store.ts';
import { readLink, writeHash } from './url-hash.ts';
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

/** Keeps the address and the store alike: opening something adds to the history at once, everything else replaces. */
export function startLink(store: Store, bar: AddressBar, timers: Timers): () => void {
  if (readLink(bar.hash()).damaged) tellDamage(store);
  let timer: number | null = null;
  let open = opened(viewOf(store));
  const stopWriting = effect(() => {
    const view = viewOf(store);
    const hash = writeHash(view);
    if (timer !== null) timers.clear(timer);
    timer = null;
    const nowOpen = opened(view);
    if (nowOpen !== open) {
      open = nowOpen;
      if (hash !== bar.hash()) bar.push(hash);
      return;
    }
    timer = timers.set(() => {
      timer = null;
      if (hash !== bar.hash()) bar.replace(hash);
    }, WRITE_MS);
  });
  const stopReading = bar.onMove(() => {
    if (timer !== null) timers.clear(timer);
    timer = null;
    const { view, damaged } = readLink(bar.hash());
    if (damaged) tellDamage(store);
    open = opened(view);
    batch(() => {
      for (const key of Object.keys(view) as (keyof View)[]) assign(store, key, view[key]);
      store.cameraAsked.value = view.camera;
      store.returnDay.value = null;
    });
  });
  return () => {
    stopWriting();
    stopReading();
    if (timer !== null) timers.clear(timer);
  };
}

function tellDamage(store: Store): void {
  store.notice.value = store.words.peek().app.linkDamaged;
}

function assign<K extends keyof View>(store: Store, key: K, value: View[K]): void {
  store.view[key].value = value;
}

/** What the back button closes again. */
function opened({
  place,
  report,
  list,
  review,
  strip,
}: Pick<View, 'place' | 'report' | 'list' | 'review' | 'strip'>): string {
  return [place, report, list, review, strip > 0].join('\n');
}
