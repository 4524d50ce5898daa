import type { Day } from '../contract/day.ts';
import type { EventStore } from '../contract/events-bin.ts';
import { type ChangeCounts, countChanges } from './change-days.ts';
import { isPlan, type RowColumns } from './columns.ts';
import { type CursorOrders, cursorOrders } from './cursor.ts';
import { OPEN } from './row-times.ts';
import { type Spread, spreadOf } from './spread.ts';
import { rowColumnsFrom } from './stored-columns.ts';

/** Rows of the columns by place: those of place i are `rows` from `first[i]` up to, not including, `first[i + 1]`. */
export interface PlaceRows {
  first: Uint32Array;
  rows: Uint32Array;
}

/** All that a large timeline works out before it can answer, numbers only: it can be made in a worker and handed over. */
export interface Arrangement {
  rows: RowColumns;
  orders: CursorOrders;
  extent: { from: Day; to: Day } | null;
  changes: ChangeCounts;
  spread: Spread;
  byPlace: PlaceRows;
}

/** Arranges a store for questions about time; linear in its rows. */
export function arrange(store: Pick<EventStore, 'header' | 'events' | 'bases'>): Arrangement {
  const rows = rowColumnsFrom(store);
  return {
    rows,
    orders: cursorOrders(rows),
    extent: extentOf(rows),
    changes: countChanges(rows),
    spread: spreadOf(rows),
    byPlace: rowsByPlace(rows, store.header.places),
  };
}

/** Rows of each place, in the order of the columns. */
export function rowsByPlace({ place, length }: RowColumns, places: number): PlaceRows {
  const first = new Uint32Array(places + 1);
  for (let row = 0; row < length; row++) {
    const next = (place[row] as number) + 1;
    first[next] = (first[next] as number) + 1;
  }
  for (let i = 1; i < first.length; i++) first[i] = (first[i] as number) + (first[i - 1] as number);
  const next = first.slice();
  const rows = new Uint32Array(length);
  for (let row = 0; row < length; row++) {
    const at = next[place[row] as number] as number;
    next[place[row] as number] = at + 1;
    rows[at] = row;
  }
  return { first, rows };
}

/** As of the small timeline: bases from when they are surely there to when they were last known or closed. */
export function extentOf(columns: RowColumns): { from: Day; to: Day } | null {
  const { length, start, end, kind, firstBase, lives } = columns;
  if (length === 0) return null;
  let from = OPEN;
  let to = -OPEN;
  for (let row = 0; row < length; row++) {
    const base = row - firstBase;
    const first = base < 0 ? (start[row] as number) : (lives.surelyOpen[base] as number);
    const plan = isPlan(kind[row] as number);
    const last = plan ? first : end[row] === OPEN ? (lives.lastKnown[base] as number) : (end[row] as number);
    if (first < from) from = first;
    if (last > to) to = last;
  }
  return { from, to };
}
