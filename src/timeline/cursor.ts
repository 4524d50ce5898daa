import type { Day } from '../contract/day.ts';
import { ATTACK, BASE, BASE_ALLEGED, type EventColumns, isPlan, WITHDRAWAL } from './columns.ts';
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

/** Rows of one block share the latest end, so that a jump passes over blocks that are all in the past. */
const BLOCK = 256;
/** Where stepping over edges and counting anew take equally long, as measured on a million rows. */
const JUMP = 0.15;

/**
 * A cursor that stands nowhere; the sorted edges are made when a mode first needs them. A move over more than the share
 * `jump` of all rows is answered by a fresh count.
 */
export function createCursor(columns: EventColumns, jump = JUMP): Cursor {
  const { length, start, end } = columns;
  const classes = new Uint8Array(length);
  const counts = keepCounts(columns);
  const latestEnd = blockEnds(end);
  let asOfEdges: Edge[] | null = null;
  let windowEdges: Edge[] | null = null;
  let mask: Uint8Array | null = null;
  let moment: Moment | null = null;
  let reach: Reach | null = null;
  let looked = 0;

  const edgesFor = (asOf: boolean): Edge[] =>
    asOf ? (asOfEdges ??= asOfEdgesOf(columns)) : (windowEdges ??= windowEdgesOf(columns));

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

function asOfEdgesOf(columns: EventColumns): Edge[] {
  const { end, lives } = columns;
  const bases = rowsOfKind(columns, isBase);
  const turn = (day: (base: number) => number) => ({
    order: orderByDay(lifeDays(columns, bases, day), bases),
    passed: (reach: Reach) => reach.to,
  });
  const ends = (rows: Uint32Array) => orderByDay(gathered(end, rows), rows);
  return some([
    startEdge(columns),
    { order: ends(rowsOfKind(columns, (kind) => !isPlan(kind))), passed: (reach) => reach.from - 1 },
    { order: ends(rowsOfKind(columns, (kind) => kind === ATTACK)), passed: (reach) => reach.half - 1 },
    { order: ends(rowsOfKind(columns, (kind) => kind === WITHDRAWAL)), passed: (reach) => reach.done - 1 },
    { order: ends(rowsOfKind(columns, isPlan)), passed: (reach) => reach.planFrom - 1 },
    turn((base) => lives.surelyOpen[base] as number),
    turn((base) => lives.leaving[base] as number),
    turn((base) => (lives.lastKnown[base] as number) + FRESH_DAYS + 1),
    turn((base) => (lives.lastKnown[base] as number) + AGEING_DAYS + 1),
    { order: ends(bases), passed: (reach) => reach.to - 1 },
  ]);
}

function windowEdgesOf(columns: EventColumns): Edge[] {
  const { end, lives } = columns;
  const bases = rowsOfKind(columns, isBase);
  const turn = (day: (base: number) => number) => orderByDay(lifeDays(columns, bases, day), bases);
  return some([
    startEdge(columns),
    { order: orderByDay(end), passed: (reach) => reach.from - 1 },
    { order: orderByDay(gathered(end, bases), bases), passed: (reach) => reach.to },
    { order: turn((base) => lives.surelyOpen[base] as number), passed: (reach) => reach.to },
    { order: turn((base) => (lives.lastKnown[base] as number) + AGEING_DAYS + 1), passed: (reach) => reach.from },
  ]);
}

const isBase = (kind: number): boolean => kind === BASE || kind === BASE_ALLEGED;

const some = (edges: Edge[]): Edge[] => edges.filter((edge) => edge.order.rows.length > 0);

function startEdge({ start }: EventColumns): Edge {
  return { order: orderOfSorted(start), passed: (reach) => reach.to };
}

/** Rows of the kinds that pass a test. */
function rowsOfKind({ kind, length }: EventColumns, test: (kind: number) => boolean): Uint32Array {
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
function lifeDays({ life }: EventColumns, bases: Uint32Array, day: (base: number) => number): Int32Array {
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
