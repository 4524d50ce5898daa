import type { Day } from '../contract/day.ts';
import { type EventColumns, isPlan, OPEN } from './columns.ts';

/**
 * Days on which something changes, ascending, each once: a plan on its first day, an event on its last possible one, a
 * base on its opening and closing where known; the same rule as `changesOf`, on columns.
 */
export function changeDays(columns: EventColumns): Int32Array {
  const { length, start, end, kind, life, lives } = columns;
  const days = new Set<Day>();
  for (let row = 0; row < length; row++) {
    if (isPlan(kind[row] as number)) {
      days.add(start[row] as number);
      continue;
    }
    days.add(end[row] as number);
    const base = life[row] ?? -1;
    if (base >= 0) days.add(lives.opened[base] as number);
  }
  days.delete(OPEN);
  return Int32Array.from(days).sort();
}

/** Nearest of the sorted `days` strictly after (`1`) or before (`-1`) a day; null where there is none. */
export function nextOf(days: ArrayLike<Day>, day: Day, direction: 1 | -1): Day | null {
  const at = direction === 1 ? countUpTo(days, day) : countUpTo(days, day - 1) - 1;
  return days[at] ?? null;
}

/** How many of the sorted days are on or before a day. */
export function countUpTo(days: ArrayLike<Day>, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
