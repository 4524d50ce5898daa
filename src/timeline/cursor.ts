import type { Day } from '../contract/day.ts';
import { ATTACK, BASE, BASE_ALLEGED, type EventColumns, isPlan, type RowColumns, WITHDRAWAL } from './columns.ts';
import { type Counts, keepCounts } from './counts.ts';
import { type DayOrder, orderByDay, orderOfSorted, reached } from './day-order.ts';
import { classAt, type Reach, reachOf } from './mark-class.ts';
import { AGEING_DAYS, FRESH_DAYS } from './mark-state.ts';
import type { Moment } from './moment.ts';

/**
 * Follows a moment over the columns. Each kind of edge (a start, an end, half a memory after an end, a turn in a
 * base's life) has its rows sorted by day and a position in them; a move touches only the rows between the old and the
 * new positions. `classes[row]` is the class of the row's mark now, 0 where none is drawn.
 */
export interface Cursor {
  classes: Uint8Array;
  counts: Counts;
  moveTo(moment: Moment): void;
  /** Leaves only rows with a 1; null for all. Counted anew at once if a moment is set. */
  filter(rows: Uint8Array | null): void;
  /** How many rows the last move looked at. */
  looked(): number;
}

/** An edge: its rows by day, and the last day whose rows lie behind the cursor. */
interface Edge {
  order: DayOrder;
  passed(reach: Reach): Day;
}

/** Rows sorted by each kind of edge, which can be made ahead and elsewhere; `latestEnd` is of blocks of rows. */
export interface CursorOrders {
  latestEnd: Int32Array;
  asOf: DayOrder[];
  between: DayOrder[];
}

/** Rows of one block share the latest end, so that a jump passes over blocks that are all in the past. */
const BLOCK = 256;
/** Where stepping over edges and counting anew take equally long, as measured on a million rows. */
const JUMP = 0.15;

/** All that a cursor sorts; linear. */
export function cursorOrders(columns: RowColumns): CursorOrders {
  return { latestEnd: blockEnds(columns.end), asOf: asOfOrders(columns), between: betweenOrders(columns) };
}

/**
 * A cursor that stands nowhere; the sorted edges are made when a mode first needs them, unless they are given. A move
 * over more than the share `jump` of all rows is answered by a fresh count.
 */
export function createCursor(columns: EventColumns, jump = JUMP, given?: CursorOrders): Cursor {
  const { length, start, end } = columns;
  const classes = new Uint8Array(length);
  const counts = keepCounts(columns);
  const latestEnd = given?.latestEnd ?? blockEnds(end);
  let asOfEdges: Edge[] | null = null;
  let windowEdges: Edge[] | null = null;
  let mask: Uint8Array | null = null;
  let moment: Moment | null = null;
  let reach: Reach | null = null;
  let looked = 0;

  const edgesFor = (asOf: boolean): Edge[] =>
    asOf
      ? (asOfEdges ??= edgesOf(given?.asOf ?? asOfOrders(columns), AS_OF_EDGES))
      : (windowEdges ??= edgesOf(given?.between ?? betweenOrders(columns), BETWEEN_EDGES));

  const look = (row: number, now: Reach) => {
    const before = classes[row] as number;
    const after = mask !== null && mask[row] === 0 ? 0 : classAt(columns, row, now);
    if (before === after) return;
    classes[row] = after;
    counts.move(row, before, after);
  };

  const countAnew = (now: Reach) => {
    classes.fill(0);
    counts.clear();
    looked = 0;
    for (let block = 0; block * BLOCK < length; block++) {
      const first = block * BLOCK;
      if ((start[first] as number) > now.to) break;
      if ((latestEnd[block] as number) < Math.min(now.from, now.planFrom)) continue;
      const last = Math.min(first + BLOCK, length);
      for (let row = first; row < last; row++) look(row, now);
      looked += last - first;
    }
  };

  return {
    classes,
    counts,
    looked: () => looked,
    filter(rows) {
      mask = rows;
      if (reach) countAnew(reach);
    },
    moveTo(next) {
      const now = reachOf(next);
      const same = moment !== null && reach !== null && sameRule(moment, next);
      const before = reach;
      moment = next;
      reach = now;
      if (!same || before === null) return countAnew(now);
      const edges = edgesFor(now.asOf);
      const moves = edges.map((edge) => [
        reached(edge.order, edge.passed(before)),
        reached(edge.order, edge.passed(now)),
      ]);
      const steps = moves.reduce((sum, [a, b]) => sum + Math.abs((b as number) - (a as number)), 0);
      if (steps > length * jump) return countAnew(now);
      looked = steps;
      for (const [i, [a, b]] of moves.entries()) {
        const { rows } = (edges[i] as Edge).order;
        const until = Math.max(a as number, b as number);
        for (let at = Math.min(a as number, b as number); at < until; at++) look(rows[at] as number, now);
      }
    },
  };
}

/** Whether two moments differ only in their days, so that a cursor can move from one to the other. */
function sameRule(a: Moment, b: Moment): boolean {
  if (a.mode === 'as-of') return b.mode === 'as-of' && a.memory === b.memory;
  return b.mode !== 'as-of';
}

/** How far the cursor is over each of `asOfOrders`, and of `betweenOrders`. */
const AS_OF_EDGES: readonly ((reach: Reach) => Day)[] = [
  (reach) => reach.to,
  (reach) => reach.from - 1,
  (reach) => reach.half - 1,
  (reach) => reach.done - 1,
  (reach) => reach.planFrom - 1,
  (reach) => reach.to,
  (reach) => reach.to,
  (reach) => reach.to,
  (reach) => reach.to,
  (reach) => reach.to - 1,
];
const BETWEEN_EDGES: readonly ((reach: Reach) => Day)[] = [
  (reach) => reach.to,
  (reach) => reach.from - 1,
  (reach) => reach.to,
  (reach) => reach.to,
  (reach) => reach.from,
];

/** By start, by end (all but plans, attacks, withdrawals, plans), by four turns in a base's life, by its end. */
function asOfOrders(columns: RowColumns): DayOrder[] {
  const { start, end, lives } = columns;
  const bases = rowsOfKind(columns, isBase);
  const turn = (day: (base: number) => number) => orderByDay(lifeDays(columns, bases, day), bases);
  const ends = (rows: Uint32Array) => orderByDay(gathered(end, rows), rows);
  return [
    orderOfSorted(start),
    ends(rowsOfKind(columns, (kind) => !isPlan(kind))),
    ends(rowsOfKind(columns, (kind) => kind === ATTACK)),
    ends(rowsOfKind(columns, (kind) => kind === WITHDRAWAL)),
    ends(rowsOfKind(columns, isPlan)),
    turn((base) => lives.surelyOpen[base] as number),
    turn((base) => lives.leaving[base] as number),
    turn((base) => (lives.lastKnown[base] as number) + FRESH_DAYS + 1),
    turn((base) => (lives.lastKnown[base] as number) + AGEING_DAYS + 1),
    ends(bases),
  ];
}

/** By start, by end, by the end of bases, by two turns in their lives. */
function betweenOrders(columns: RowColumns): DayOrder[] {
  const { start, end, lives } = columns;
  const bases = rowsOfKind(columns, isBase);
  const turn = (day: (base: number) => number) => orderByDay(lifeDays(columns, bases, day), bases);
  return [
    orderOfSorted(start),
    orderByDay(end),
    orderByDay(gathered(end, bases), bases),
    turn((base) => lives.surelyOpen[base] as number),
    turn((base) => (lives.lastKnown[base] as number) + AGEING_DAYS + 1),
  ];
}

const isBase = (kind: number): boolean => kind === BASE || kind === BASE_ALLEGED;

/** Orders with how far the cursor is over each; empty ones are left out. */
function edgesOf(orders: readonly DayOrder[], passed: readonly ((reach: Reach) => Day)[]): Edge[] {
  return orders.flatMap((order, i) => {
    const over = passed[i];
    return over === undefined || order.rows.length === 0 ? [] : [{ order, passed: over }];
  });
}

/** Rows of the kinds that pass a test. */
function rowsOfKind({ kind, length }: RowColumns, test: (kind: number) => boolean): Uint32Array {
  const passes = Uint8Array.from({ length: 256 }, (_, of) => Number(test(of)));
  let count = 0;
  for (let i = 0; i < length; i++) count += passes[kind[i] as number] as number;
  const rows = new Uint32Array(count);
  for (let i = 0, at = 0; i < length && at < count; i++) if (passes[kind[i] as number] === 1) rows[at++] = i;
  return rows;
}

function gathered(column: Int32Array, rows: Uint32Array): Int32Array {
  const values = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = column[rows[i] as number] as number;
  return values;
}

/** A day of each base's life, in the order of `bases`. */
function lifeDays({ life }: RowColumns, bases: Uint32Array, day: (base: number) => number): Int32Array {
  return Int32Array.from(bases, (row) => day(life[row] as number));
}

function blockEnds(end: Int32Array): Int32Array {
  const ends = new Int32Array(Math.ceil(end.length / BLOCK)).fill(-2_147_483_648);
  for (let i = 0; i < end.length; i++) {
    const block = Math.floor(i / BLOCK);
    if ((end[i] as number) > (ends[block] as number)) ends[block] = end[i] as number;
  }
  return ends;
}
