import type { Day } from '../contract/day.ts';

/**
 * What the map is asked about time. `as-of`: the situation on `day`, with attacks and withdrawals remembered for
 * `memory` days. `between`: everything that touches the inclusive window. `since`: the same from `from` up to `day`.
 */
export type Moment =
  | { mode: 'as-of'; day: Day; memory: number }
  | { mode: 'between'; from: Day; to: Day }
  | { mode: 'since'; from: Day; day: Day };

/** Default memory of *as of*, in days. */
export const MEMORY_DAYS = 90;

/** The inclusive window of days that a moment looks at; for `as-of` the memory and the day itself. */
export function windowOf(moment: Moment): { from: Day; to: Day } {
  switch (moment.mode) {
    case 'as-of':
      return { from: moment.day - moment.memory, to: moment.day };
    case 'between':
      return { from: moment.from, to: moment.to };
    case 'since':
      return { from: moment.from, to: moment.day };
  }
}

/** The day under the hand: the cursor's day, or the later end of a window. */
export function cursorOf(moment: Moment): Day {
  return moment.mode === 'between' ? moment.to : moment.day;
}
