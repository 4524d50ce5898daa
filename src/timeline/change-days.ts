import type { Day } from '../contract/day.ts';
import { isPlan, type RowColumns } from './columns.ts';
import { OPEN } from './row-times.ts';

/**
 * Changes by day: a plan on its first day, an event on its last possible one, a base on its opening and closing where
 * known; the same rule as `changesOf`, on columns. `days` has each day with a change once, ascending; before day d lie
 * `upTo[d - first]` changes.
 */
export interface ChangeCounts {
  days: Int32Array;
  first: Day;
  upTo: Uint32Array;
}

/** Counts the changes of all rows; linear. */
export function countChanges(columns: RowColumns): ChangeCounts {
  const { length } = columns;
  let first = OPEN;
  let last = -OPEN;
  const each = (use: (day: Day) => void) => {
    for (let row = 0; row < length; row++) changesOfRow(columns, row, use);
  };
  each((day) => {
    if (day < first) first = day;
    if (day > last) last = day;
  });
  if (first > last) return { days: new Int32Array(0), upTo: new Uint32Array(1), first: 0 };
  const upTo = new Uint32Array(last - first + 2);
  each((day) => {
    upTo[day - first + 1] = (upTo[day - first + 1] as number) + 1;
  });
  const days: Day[] = [];
  for (let d = 1; d < upTo.length; d++) {
    if (upTo[d] !== 0) days.push(first + d - 1);
    upTo[d] = (upTo[d] as number) + (upTo[d - 1] as number);
  }
  return { days: Int32Array.from(days), upTo, first };
}

function changesOfRow({ start, end, kind, firstBase, lives }: RowColumns, row: number, use: (day: Day) => void): void {
  if (isPlan(kind[row] as number)) {
    use(start[row] as number);
    return;
  }
  const base = row - firstBase;
  if (end[row] !== OPEN) use(end[row] as number);
  if (base >= 0 && lives.opened[base] !== OPEN) use(lives.opened[base] as number);
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
