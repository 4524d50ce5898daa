import type { Day } from '../contract/day.ts';
import type { LifeColumns, RowColumns } from './columns.ts';
import { BEYOND, NOWHERE, ranksByDay } from './day-order.ts';
import type { Life } from './life.ts';

/** Stands for "no known end" in a column of days; later than any day. */
export const OPEN: Day = 2_147_483_647;

/**
 * When and what each row is, before rows are put in order; the start of one that is never drawn is `OPEN`. The first
 * `sorted` rows are known to be drawn, in the order of their starts and no bases.
 */
export interface Times {
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  sorted: number;
  /** Rows of bases, ascending, and their lives. */
  bases: number[];
  lives: Life[];
}

/** Times of rows that are never drawn. */
export function noTimes(rows: number): Times {
  return {
    start: new Int32Array(rows).fill(OPEN),
    end: new Int32Array(rows),
    kind: new Uint8Array(rows),
    sorted: 0,
    bases: [],
    lives: [],
  };
}

/** To be called for the bases in the order of their rows. */
export function setLife(times: Times, row: number, life: Life): void {
  if (!isDay(life.notBefore)) return;
  times.start[row] = life.notBefore;
  times.end[row] = life.notAfter ?? OPEN;
  times.bases.push(row);
  times.lives.push(life);
}

/** Days that no calendar has are as none. */
export function isDay(day: Day): boolean {
  return day > -BEYOND && day < BEYOND;
}

/**
 * Columns of rows in their order: what is never drawn dropped, bases last, the others sorted by start. Rows that stand
 * so already, as in an `events.bin`, are taken as they are, without copies. Linear.
 */
export function inOrder(times: Times, values: { place: Uint32Array; force: Uint32Array }): RowColumns {
  const { bases, lives } = times;
  const ready = lengthInOrder(times);
  const lived = { lives: livesOf(lives) };
  if (ready >= 0) {
    return {
      ...lived,
      length: ready,
      firstBase: ready - bases.length,
      start: times.start.subarray(0, ready),
      end: times.end.subarray(0, ready),
      kind: times.kind.subarray(0, ready),
      place: values.place.subarray(0, ready),
      force: values.force.subarray(0, ready),
      source: null,
    };
  }
  const days = times.start.slice();
  for (const row of bases) days[row] = OPEN;
  const { to, length: firstBase } = ranksByDay(days);
  for (const [i, row] of bases.entries()) to[row] = firstBase + i;
  const length = firstBase + bases.length;
  const source = new Uint32Array(length);
  for (let row = 0; row < to.length; row++) if (to[row] !== NOWHERE) source[to[row] as number] = row;
  return {
    ...lived,
    length,
    firstBase,
    start: scattered(to, times.start, new Int32Array(length)),
    end: scattered(to, times.end, new Int32Array(length)),
    kind: scattered(to, times.kind, new Uint8Array(length)),
    place: scattered(to, values.place, new Uint32Array(length)),
    force: scattered(to, values.force, new Uint32Array(length)),
    source,
  };
}

/** The sources of rows that stand as they came: 0, 1, 2 and so on. */
export function asTheyStand(rows: number): Uint32Array {
  const source = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) source[row] = row;
  return source;
}

/** How many rows are drawn, all before those that never are, and in order; -1 where they are not. */
function lengthInOrder({ start, bases, sorted }: Times): number {
  const rows = start.length;
  const firstBase = bases[0] ?? rows;
  let row = sorted;
  for (let last = row === 0 ? -BEYOND : (start[row - 1] as number); row < firstBase; row++) {
    const day = start[row] as number;
    if (!isDay(day)) break;
    if (day < last) return -1;
    last = day;
  }
  if (bases.length > 0 && (row < firstBase || bases[bases.length - 1] !== firstBase + bases.length - 1)) return -1;
  const length = row + bases.length;
  for (row = length; row < rows; row++) if (isDay(start[row] as number)) return -1;
  return length;
}

function livesOf(lives: readonly Life[]): LifeColumns {
  const days = () => new Int32Array(lives.length);
  const all = { surelyOpen: days(), lastKnown: days(), leaving: days(), notAfter: days(), opened: days() };
  for (let i = 0; i < lives.length; i++) {
    const life = lives[i] as Life;
    all.surelyOpen[i] = life.surelyOpen;
    all.lastKnown[i] = life.lastKnown;
    all.leaving[i] = life.leaving ?? OPEN;
    all.notAfter[i] = life.notAfter ?? OPEN;
    all.opened[i] = life.openingKnown ? life.surelyOpen : OPEN;
  }
  return all;
}

/**
 * One column at a time, read in a row and written to as many places as there are days: that many lines fit the
 * processor's cache, where a million rows do not.
 */
function scattered<T extends Int32Array | Uint32Array | Uint8Array>(to: Uint32Array, from: T, into: T): T {
  for (let row = 0; row < to.length; row++) {
    const at = to[row] as number;
    if (at !== NOWHERE) into[at] = from[row] as number;
  }
  return into;
}
