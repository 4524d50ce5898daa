import type { Day } from '../contract/day.ts';

/**
 * Rows in the order of a day each of them has. `offsets[d - first]` is how many rows come before day d, so where a
 * cursor stands on a day is read off, not searched for. `rows` is null where the rows' own order is that of their days.
 */
export interface DayOrder {
  first: Day;
  offsets: Uint32Array;
  rows: Uint32Array | null;
}

/** Days that no calendar has are left out: a row whose day is not below this one is never reached by a cursor. */
export const BEYOND: Day = 4_000_000;

/** Sorts rows by their day, rows of one day by their number; linear. `rows` names them, one for each of `days`. */
export function orderByDay(days: Int32Array, rows?: Uint32Array): DayOrder {
  const { first, offsets } = daysCounted(days);
  const next = offsets.slice();
  const sorted = new Uint32Array(offsets[offsets.length - 1] as number);
  for (let i = 0; i < days.length; i++) {
    const slot = (days[i] as number) - first;
    if (slot < 0 || slot >= offsets.length - 1) continue;
    const at = next[slot] as number;
    next[slot] = at + 1;
    sorted[at] = rows ? (rows[i] as number) : i;
  }
  return { first, offsets, rows: sorted };
}

/** Stands for the rank of a row that has none. */
export const NOWHERE = 4_294_967_295;

/** Where each row comes to stand when rows are sorted by day, `NOWHERE` for days that no calendar has; linear. */
export function ranksByDay(days: Int32Array): { to: Uint32Array; length: number } {
  const { first, offsets } = daysCounted(days);
  const next = offsets.slice();
  const to = new Uint32Array(days.length);
  for (let i = 0; i < days.length; i++) {
    const slot = (days[i] as number) - first;
    if (slot < 0 || slot >= offsets.length - 1) {
      to[i] = NOWHERE;
      continue;
    }
    const at = next[slot] as number;
    next[slot] = at + 1;
    to[i] = at;
  }
  return { to, length: offsets[offsets.length - 1] as number };
}

/** The first day, and how many rows come before each. */
function daysCounted(days: Int32Array): Pick<DayOrder, 'first' | 'offsets'> {
  let first = BEYOND;
  let last = -BEYOND;
  for (let i = 0; i < days.length; i++) {
    const day = days[i] as number;
    if (day >= BEYOND || day <= -BEYOND) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (first > last) return { first: 0, offsets: new Uint32Array(1) };
  const offsets = new Uint32Array(last - first + 2);
  for (let i = 0; i < days.length; i++) {
    const after = (days[i] as number) - first + 1;
    if (after >= 1 && after < offsets.length) offsets[after] = (offsets[after] as number) + 1;
  }
  for (let d = 1; d < offsets.length; d++) offsets[d] = (offsets[d] as number) + (offsets[d - 1] as number);
  return { first, offsets };
}

/** The order of rows that are already sorted by their day. */
export function orderOfSorted(days: Int32Array): DayOrder {
  if (days.length === 0) return { first: 0, offsets: new Uint32Array(1), rows: null };
  const first = days[0] as number;
  const offsets = new Uint32Array((days[days.length - 1] as number) - first + 2);
  for (let d = 1, row = 0; d < offsets.length; d++) {
    row = firstFrom(days, first + d, row);
    offsets[d] = row;
  }
  return { first, offsets, rows: null };
}

/** First of the sorted rows from `low` on whose day is not before `day`; looked for in ever longer strides. */
function firstFrom(days: Int32Array, day: Day, low: number): number {
  let high = low;
  for (let stride = 1; high < days.length && (days[high] as number) < day; stride *= 2) {
    low = high + 1;
    high += stride;
  }
  high = Math.min(high, days.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many rows have their day on or before `day`. */
export function reached(order: DayOrder, day: Day): number {
  const at = Math.min(Math.max(day + 1 - order.first, 0), order.offsets.length - 1);
  return order.offsets[at] as number;
}
