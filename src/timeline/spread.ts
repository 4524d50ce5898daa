import type { Day } from '../contract/day.ts';
import { LAYERS } from '../contract/vocabulary.ts';
import { layerOfKind, type RowColumns } from './columns.ts';
import { EXACT_DAYS } from './histogram.ts';
import { OPEN } from './row-times.ts';

/**
 * Weight of the rows before each day, by layer: `upTo[layer][day - first]`. A row weighs 1, spread evenly over its
 * days (an imprecise date over its range, a base over its life), so that a bin gets of it what lies in the bin.
 * `inexact` counts only rows whose dates are not exact to `EXACT_DAYS`, the hatched part.
 */
export interface Spread {
  first: Day;
  upTo: readonly Float64Array[];
  inexact: readonly Float64Array[];
}

/** A longer span of days is cut off at its early end: a stray year 0001 must not cost gigabytes. */
const MAX_DAYS = 400_000;

/** Spreads rows over their days; `places` (1 for those that count) limits them to what is in view. Linear. */
export function spreadOf(columns: RowColumns, places?: Uint8Array): Spread {
  const { length, kind, place } = columns;
  let first = OPEN;
  let last = -OPEN;
  for (let row = 0; row < length; row++) {
    first = Math.min(first, firstDay(columns, row));
    last = Math.max(last, lastDay(columns, row));
  }
  if (length === 0) first = last = 0;
  first = Math.max(first, last - MAX_DAYS);
  const size = last - first + 3;
  const upTo = LAYERS.map(() => new Float64Array(size));
  const inexact = LAYERS.map(() => new Float64Array(size));
  for (let row = 0; row < length; row++) {
    if (places !== undefined && places[place[row] as number] === 0) continue;
    const from = firstDay(columns, row);
    const to = lastDay(columns, row);
    if (to < first) continue;
    const layer = layerOfKind(kind[row] as number);
    const weight = 1 / (to - from + 1);
    const a = Math.max(from, first) - first + 1;
    const b = to - first + 2;
    add(upTo[layer] as Float64Array, a, b, weight);
    if (!isExact(columns, row)) add(inexact[layer] as Float64Array, a, b, weight);
  }
  for (const sums of [...upTo, ...inexact]) {
    let daily = 0;
    let sum = 0;
    for (let d = 0; d < size; d++) {
      daily = cleaned(daily + (sums[d] as number));
      sums[d] = sum += daily;
    }
  }
  return { first, upTo, inexact };
}

/** Weight of each bin of each layer; bin i runs from day `edges[i]` up to, not including, `edges[i + 1]`. */
export function binsOf(spread: Spread, edges: readonly Day[], part: 'upTo' | 'inexact' = 'upTo'): Float64Array[] {
  return spread[part].map((sums) => {
    const before = (day: Day) => sums[Math.min(Math.max(day - spread.first, 0), sums.length - 1)] as number;
    return Float64Array.from({ length: Math.max(0, edges.length - 1) }, (_, i) =>
      cleaned(before(edges[i + 1] as Day) - before(edges[i] as Day)),
    );
  });
}

/** First day a row is spread over: of a base the day from which it is surely there. */
function firstDay({ start, firstBase, lives }: RowColumns, row: number): Day {
  const base = row - firstBase;
  return base < 0 ? (start[row] as number) : (lives.surelyOpen[base] as number);
}

/** Last day a row is spread over; of a base without a known end the last day on which it is known. */
function lastDay(columns: RowColumns, row: number): Day {
  const { end, firstBase, lives } = columns;
  const base = row - firstBase;
  if (base < 0) return end[row] as number;
  const last = end[row] === OPEN ? (lives.lastKnown[base] as number) : (end[row] as number);
  return Math.max(last, firstDay(columns, row));
}

function isExact({ start, end, firstBase, lives }: RowColumns, row: number): boolean {
  const base = row - firstBase;
  if (base < 0) return (end[row] as number) - (start[row] as number) <= EXACT_DAYS;
  return lives.opened[base] !== OPEN && (lives.surelyOpen[base] as number) - (start[row] as number) <= EXACT_DAYS;
}

function add(sums: Float64Array, from: number, to: number, weight: number): void {
  sums[from] = (sums[from] as number) + weight;
  sums[to] = (sums[to] as number) - weight;
}

/** Sums of many fractions leave crumbs where nothing is; a millionth of an event is nothing. */
function cleaned(weight: number): number {
  return Math.abs(weight) < 1e-6 ? 0 : weight;
}
