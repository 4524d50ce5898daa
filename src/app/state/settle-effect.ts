import { effect } from '@preact/signals';
import { cursorOf } from '../../timeline/moment.ts';
import { longDay } from '../i18n/format.ts';
import { countByLayer } from './filters.ts';
import type { Timers } from './player.ts';
import { settle } from './settled.ts';
import type { Store } from './store.ts';

/** Time without input after which a step counts as settled. */
const SETTLE_MS = 180;

/** Marks what changed once the hand rests (at once while playing), and says it in the live region. */
export function startSettling(store: Store, timers: Timers): () => void {
  let timer: number | null = null;
  const now = (): void => {
    timer = null;
    const moment = store.moment.peek();
    store.settled.value = settle(store.settled.peek(), moment, store.shown.peek(), store.timeline);
    const counts = countByLayer(store.shown.peek());
    const day = longDay(cursorOf(moment), store.language.peek());
    if (!store.playing.peek()) {
      store.announced.value = store.words.peek().dock.spoken(day, counts.bases, counts.attacks);
    }
  };
  let first = true;
  const stop = effect(() => {
    store.moment.value;
    if (first) {
      first = false;
      return;
    }
    if (timer !== null) timers.clear(timer);
    if (store.playing.peek()) now();
    else timer = timers.set(now, SETTLE_MS);
  });
  return () => {
    stop();
    if (timer !== null) timers.clear(timer);
  };
}
