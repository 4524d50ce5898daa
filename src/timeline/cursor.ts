import type { Day } from '../contract/day.ts';
import { type EventColumns, isPlan, type RowColumns, WITHDRAWAL } from './columns.ts';
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

/** An edge: its rows by day, the last day whose rows lie behind the cursor, and the rows that the move at hand crosses. */
interface Edge {
  order: DayOrder;
  passed(reach: Reach): Day;
  from: number;
  to: number;
}

/** Rows sorted by each kind of edge, which can be made ahead and elsewhere. */
export interface CursorOrders {
  starts: DayOrder;
  /** Of all rows; of those of some kinds. */
  ends: DayOrder;
  endsOfWithdrawals: DayOrder;
  endsOfPlans: DayOrder;
  /** Of bases: turns in their lives. */
  baseStarts: DayOrder;
  baseEnds: DayOrder;
  opened: DayOrder;
  leaving: DayOrder;
  ageing: DayOrder;
  unconfirmed: DayOrder;
}

/** Rows of one block share the latest end, so that a jump passes over blocks that are all in the past. */
const BLOCK = 256;
const UNKNOWN = -2_147_483_648;
/** Where stepping over edges and counting anew take equally long, as measured on a million rows. */
const JUMP = 0.15;

/**
 * A cursor that stands nowhere; the sorted edges are made when a second moment first needs them, unless they are given.
 * A move over more than the share `jump` of all rows is answered by a fresh count.
 */
export function createCursor(columns: EventColumns, jump = JUMP, given?: CursorOrders): Cursor {
  const { length, firstBase, start, end } = columns;
  const classes = new Uint8Array(length);
  const counts = keepCounts(columns, classes);
  const latestEnds = new Int32Array(Math.ceil(firstBase / BLOCK)).fill(UNKNOWN);
  let orders: CursorOrders | null = given ?? null;
  let asOfEdges: Edge[] | null = null;
  let windowEdges: Edge[] | null = null;
  let mask: Uint8Array | null = null;
  let moment: Moment | null = null;
  let reach: Reach | null = null;
  let looked = 0;

  const edgesFor = (asOf: boolean): Edge[] => {
    orders ??= cursorOrders(columns);
    return asOf ? (asOfEdges ??= asOfEdgesOf(orders)) : (windowEdges ??= windowEdgesOf(orders));
  };

  /** Worked out when a block is first met: a first moment meets few. */
  const latestEndOf = (block: number): Day => {
    const known = latestEnds[block] as number;
    if (known !== UNKNOWN) return known;
    let latest = UNKNOWN + 1;
    const last = Math.min((block + 1) * BLOCK, firstBase);
    for (let row = block * BLOCK; row < last; row++) if ((end[row] as number) > latest) latest = end[row] as number;
    latestEnds[block] = latest;
    return latest;
  };

  const look = (row: number, now: Reach) => {
    const before = classes[row] as number;
    const after = mask !== null && mask[row] === 0 ? 0 : classAt(columns, row, now);
    if (before === after) return;
    classes[row] = after;
    counts.move(row, before, after);
  };

  const lookAll = (from: number, to: number, now: Reach) => {
    for (let row = from; row < to; row++) look(row, now);
    looked += to - from;
  };

  const countAnew = (now: Reach) => {
    classes.fill(0);
    counts.clear();
    looked = 0;
    const earliest = Math.min(now.from, now.planFrom);
    for (let block = 0; block < latestEnds.length; block++) {
      const first = block * BLOCK;
      if ((start[first] as number) > now.to) break;
      if (latestEndOf(block) >= earliest) lookAll(first, Math.min(first + BLOCK, firstBase), now);
    }
    lookAll(firstBase, length, now);
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
      let steps = 0;
      for (const edge of edges) {
        const was = reached(edge.order, edge.passed(before));
        const is = reached(edge.order, edge.passed(now));
        edge.from = Math.min(was, is);
        edge.to = Math.max(was, is);
        steps += edge.to - edge.from;
      }
      if (steps > length * jump) return countAnew(now);
      looked = steps;
      for (const { order, from, to } of edges) {
        for (let at = from; at < to; at++) look(order.rows === null ? at : (order.rows[at] as number), now);
      }
    },
  };
}

/** Whether two moments differ only in their days, so that a cursor can move from one to the other. */
function sameRule(a: Moment, b: Moment): boolean {
  if (a.mode === 'as-of') return b.mode === 'as-of' && a.memory === b.memory;
  return b.mode !== 'as-of';
}

/** Where a row may change its class as of a day: at its start and its end, as it grows old, at a turn of a base's life. */
function asOfEdgesOf(orders: CursorOrders): Edge[] {
  return edges([
    [orders.starts, (reach) => reach.to],
    [orders.ends, (reach) => reach.from - 1],
    // Attacks are most of all rows; to sort them apart would not spare much.
    [orders.ends, (reach) => reach.half - 1],
    [orders.endsOfWithdrawals, (reach) => reach.done - 1],
    [orders.endsOfPlans, (reach) => reach.planFrom - 1],
    [orders.baseStarts, (reach) => reach.to],
    [orders.opened, (reach) => reach.to],
    [orders.leaving, (reach) => reach.to],
    [orders.ageing, (reach) => reach.to],
    [orders.unconfirmed, (reach) => reach.to],
    [orders.baseEnds, (reach) => reach.to - 1],
  ]);
}

/** The same between two days. */
function windowEdgesOf(orders: CursorOrders): Edge[] {
  return edges([
    [orders.starts, (reach) => reach.to],
    [orders.ends, (reach) => reach.from - 1],
    [orders.baseStarts, (reach) => reach.to],
    [orders.baseEnds, (reach) => reach.to],
    [orders.opened, (reach) => reach.to],
    [orders.unconfirmed, (reach) => reach.from],
  ]);
}

/** Without those that no row has. */
function edges(all: readonly (readonly [DayOrder, Edge['passed']])[]): Edge[] {
  return all.flatMap(([order, passed]) => (order.offsets.length > 1 ? [{ order, passed, from: 0, to: 0 }] : []));
}

/** All that a cursor sorts; linear. */
export function cursorOrders(columns: RowColumns): CursorOrders {
  const { length, firstBase, start, end, kind, lives } = columns;
  const withdrawals: number[] = [];
  const plans: number[] = [];
  for (let row = 0; row < firstBase; row++) {
    const of = kind[row] as number;
    if (of === WITHDRAWAL) withdrawals.push(row);
    else if (isPlan(of)) plans.push(row);
  }
  const bases = Uint32Array.from({ length: length - firstBase }, (_, base) => firstBase + base);
  const ends = (rows: readonly number[]) => {
    const some = Uint32Array.from(rows);
    return orderByDay(
      Int32Array.from(some, (row) => end[row] as number),
      some,
    );
  };
  return {
    starts: orderOfSorted(start.subarray(0, firstBase)),
    ends: orderByDay(end),
    endsOfWithdrawals: ends(withdrawals),
    endsOfPlans: ends(plans),
    baseStarts: orderByDay(start.subarray(firstBase), bases),
    baseEnds: orderByDay(end.subarray(firstBase), bases),
    opened: orderByDay(lives.surelyOpen, bases),
    leaving: orderByDay(lives.leaving, bases),
    ageing: orderByDay(after(lives.lastKnown, FRESH_DAYS), bases),
    unconfirmed: orderByDay(after(lives.lastKnown, AGEING_DAYS), bases),
  };
}

/** The day after so many days. */
function after(days: Int32Array, count: number): Int32Array {
  return days.map((day) => day + count + 1);
}
