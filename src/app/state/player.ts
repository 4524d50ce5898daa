import { effect } from '@preact/signals';
import { cursorOf } from '../../timeline/moment.ts';
import { jumpToChange, step } from './actions.ts';
import { stepFrom } from './calendar-step.ts';
import type { Store } from './store.ts';

/** How long a step with changes stays at speed 1, and one without. */
const DWELL_MS = 2400;
const QUIET_MS = 160;
/** Empty steps walked before the rest of an empty stretch is skipped. */
const WALKED = 2;

export const SPEEDS = [1, 2, 4, 8] as const;

/** Timers as the browser gives them. */
export interface Timers {
  set(callback: () => void, ms: number): number;
  clear(id: number): void;
}

/** Plays while `playing` is on: dwells on changes, skips empty stretches, stops at the end. Returns its undoing. */
export function startPlayer(store: Store, timers: Timers): () => void {
  let timer: number | null = null;
  let quiet = 0;
  const tick = (): void => {
    if (!store.playing.peek()) return;
    const before = cursorOf(store.moment.peek());
    if (before >= store.lastDay) {
      store.playing.value = false;
      return;
    }
    const next = stepFrom(before, store.view.step.peek(), 1);
    const change = store.timeline.changeFrom(before, 1);
    if (quiet >= WALKED && change !== null && change > next && store.moment.peek().mode !== 'between') {
      jumpToChange(store, 1);
    } else if (!step(store, 1)) {
      store.playing.value = false;
      return;
    }
    const changed = store.timeline.changesBetween(before, cursorOf(store.moment.peek())).length > 0;
    quiet = changed ? 0 : quiet + 1;
    timer = timers.set(tick, (changed ? DWELL_MS : QUIET_MS) / store.speed.peek());
  };
  const stop = effect(() => {
    if (timer !== null) timers.clear(timer);
    timer = null;
    if (store.playing.value) timer = timers.set(tick, QUIET_MS);
  });
  return () => {
    stop();
    if (timer !== null) timers.clear(timer);
  };
}
