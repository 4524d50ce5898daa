import type { Day } from '../contract/day.ts';

/**
 * Rows in the order of a day each of them has. `offsets[d - first]` is how many rows come before day d, so where a
 * cursor stands on a day is read off, not searched for.
 */
export interface DayOrder {
  first: Day;
  offsets: Uint32Array;
  rows: Uint32Array;
}

/** Days that no calendar has are left out: a row whose day is not below this one is never reached by a cursor. */
const BEYOND: Day = 4_000_000;

/** Sorts rows by their day, rows of one day by their number; linear. `rows` limits and names them; without it all. */
export function orderByDay(days: Int32Array, rows?: Uint32Array): DayOrder {
  const count = rows ? rows.length : days.length;
  let first = BEYOND;
  let last = -BEYOND;
  for (let i = 0; i < count; i++) {
    const day = days[rows ? (rows[i] as number) : i] as number;
    if (day >= BEYOND || day <= -BEYOND) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (first > last) return { first: 0, offsets: new Uint32Array(1), rows: new Uint32Array(0) };
  const offsets = new Uint32Array(last - first + 2);
  for (let i = 0; i < count; i++) {
    const day = days[rows ? (rows[i] as number) : i] as number;
    if (day <= last && day >= first) offsets[day - first + 1] = (offsets[day - first + 1] as number) + 1;
  }
  for (let d = 1; d < offsets.length; d++) offsets[d] = (offsets[d] as number) + (offsets[d - 1] as number);
  const next = offsets.slice();
  const sorted = new Uint32Array(offsets[offsets.length - 1] as number);
  for (let i = 0; i < count; i++) {
    const row = rows ? (rows[i] as number) : i;
    const day = days[row] as number;
    if (day > last || day < first) continue;
    const at = next[day - first] as number;
    next[day - first] = at + 1;
    sorted[at] = row;
  }
  return { first, offsets, rows: sorted };
}

/** The order of rows that are already sorted by their day: their own. */
export function orderOfSorted(days: Int32Array): DayOrder {
  if (days.length === 0) return orderByDay(days);
  const first = days[0] as number;
  const offsets = new Uint32Array((days[days.length - 1] as number) - first + 2);
  const rows = new Uint32Array(days.length);
  for (let i = 0; i < days.length; i++) {
    const after = (days[i] as number) - first + 1;
    offsets[after] = i + 1;
    rows[i] = i;
  }
  for (let d = 1; d < offsets.length; d++) offsets[d] = Math.max(offsets[d] as number, offsets[d - 1] as number);
  return { first, offsets, rows };
}

/** How many rows have their day on or before `day`. */
export function reached(order: DayOrder, day: Day): number {
  const at = Math.min(Math.max(day + 1 - order.first, 0), order.offsets.length - 1);
  return order.offsets[at] as number;
}
