import { compare, EVER_AFTER, EVER_BEFORE, isKnown, type Row } from './row.ts';

/** One force at one place from an opening to a closing, as its claims tell it. Ends are day ranges, which may be open. */
export interface BaseLife {
  rows: Row[];
  /** The claims that tell of its opening, and of its closing. */
  openings: Row[];
  closings: Row[];
  opened: { from: number; to: number } | null;
  closed: { from: number; to: number } | null;
  /** First and last day on which a source puts the force there. */
  first: number;
  last: number;
}

/** The closing of one life, as several claims tell it. */
interface Ending {
  from: number;
  to: number;
  rows: Row[];
}

/** An opening or closing told again within this many days is the same; a presence that long after a closing is a return. */
const SAME_DAYS = 92;
/** A source that puts the force there this many days after the closing is behind the news, no return. */
const LATE_DAYS = 14;
/** A plan speaks of what is there from a month before it to so many days after. */
const PLAN_BEFORE = 31;
const PLAN_AFTER = 420;

/**
 * Lives of one force at one place, from claims in any order. An opening or presence well after a closing starts a new
 * life. Only what is said to have happened counts; plans and denials are added by the caller.
 */
export function livesOf(rows: readonly Row[]): BaseLife[] {
  const told = rows.filter((row) => row.claim.status === 'reported' || row.claim.status === 'alleged');
  const others = told.filter((row) => row.claim.phase !== 'closed').sort(order);
  const endings = endingsOf(
    told.filter((row) => row.claim.phase === 'closed').sort(order),
    others.map(startOf).filter(isKnown),
  );
  const undated = others.filter((row) => !isKnown(startOf(row)));
  let left = others.filter((row) => isKnown(startOf(row)));
  const lives: BaseLife[] = [];
  for (const ending of endings) {
    const isMine = (row: Row): boolean => startOf(row) <= ending.to + (row.claim.phase === 'present' ? LATE_DAYS : 0);
    lives.push(lifeFrom(left.filter(isMine), ending));
    left = left.filter((row) => !isMine(row));
  }
  if (left.length > 0) lives.push(lifeFrom(left, null));
  if (undated.length === 0) return lives;
  if (lives.length === 0) return [lifeFrom(undated, null)];
  const best = lives.reduce((most, life) => (life.rows.length > most.rows.length ? life : most));
  best.rows.push(...undated);
  return lives;
}

/** Whether a denial, or a plan, speaks of this life. */
export function concerns(row: Row, life: BaseLife): boolean {
  const start = Math.min(life.first, life.opened ? life.opened.from : EVER_AFTER);
  const end = life.closed ? life.closed.to : EVER_AFTER;
  const begin = isKnown(start) ? start : EVER_BEFORE;
  if (row.claim.status === 'denied') return row.from <= end && row.to >= begin;
  const from = isKnown(row.from) ? row.from : isKnown(row.to) ? row.to : row.published;
  return !isKnown(from) || (from - PLAN_BEFORE <= end && Math.min(row.to, from + PLAN_AFTER) >= begin);
}

/** Closings, exact ones first, as the endings of lives, in the order of their days. `seen`: days with the force there. */
function endingsOf(closings: readonly Row[], seen: readonly number[]): Ending[] {
  const endings: Ending[] = [];
  for (const row of closings) {
    const to = lastOf(row);
    const same = endings.filter((one) => isSame(one, row, seen)).sort((a, b) => nearness(b, row) - nearness(a, row))[0];
    if (!same) {
      endings.push({ from: row.from, to, rows: [row] });
      continue;
    }
    same.rows.push(row);
    const meet = row.from <= same.to && to >= same.from;
    same.from = meet ? Math.max(same.from, row.from) : Math.min(same.from, row.from);
    same.to = meet ? Math.min(same.to, to) : Math.max(same.to, to);
  }
  return endings.sort((a, b) => a.to - b.to || a.from - b.from);
}

/** Whether a claim can tell of an ending: its days are near, and the force is not seen there between the two. */
function isSame(ending: Ending, row: Row, seen: readonly number[]): boolean {
  const to = lastOf(row);
  if (row.from > ending.to + SAME_DAYS || to < ending.from - SAME_DAYS) return false;
  if (!isKnown(to) || !isKnown(ending.to)) return true;
  const [first, second] = ending.to <= to ? [ending.to, to] : [to, ending.to];
  return !seen.some((day) => day > first + LATE_DAYS && day <= second);
}

/** Of two endings that a claim can tell of, the later one before its last day is meant. */
function nearness(ending: Ending, row: Row): number {
  const to = lastOf(row);
  return isKnown(to) ? -Math.abs(to - ending.to) : ending.to;
}

/** The last day on which a closing can have happened: none is reported before it. */
const lastOf = (row: Row): number => (isKnown(row.to) ? row.to : Math.max(row.published, row.from));

const startOf = (row: Row): number => (isKnown(row.from) ? row.from : isKnown(row.to) ? row.to : row.published);

function order(a: Row, b: Row): number {
  const width = (row: Row): number => Math.min(row.to - row.from, EVER_AFTER);
  if (a.claim.phase === 'closed')
    return width(a) - width(b) || startOf(a) - startOf(b) || compare(a.claim.id, b.claim.id);
  return startOf(a) - startOf(b) || a.to - b.to || compare(a.claim.id, b.claim.id);
}

function lifeFrom(rows: readonly Row[], ending: Ending | null): BaseLife {
  const life: BaseLife = {
    rows: [...rows, ...(ending?.rows ?? [])],
    openings: [],
    closings: ending?.rows ?? [],
    opened: null,
    closed: ending ? { from: ending.from, to: ending.to } : null,
    first: EVER_AFTER,
    last: EVER_BEFORE,
  };
  for (const row of rows) {
    if (row.claim.phase === 'opened' && isOpening(life, row)) open(life, row);
    else see(life, row);
  }
  if (life.opened && life.first < life.opened.to) life.opened.to = Math.max(life.opened.from, life.first);
  if (life.closed) {
    life.last = Math.min(life.last, life.closed.to);
    if (life.last > life.closed.from && isKnown(life.closed.from))
      life.closed.from = Math.min(life.closed.to, life.last);
  }
  return life;
}

/** The first opening of a life, or one told of with other days; what comes long after the force was seen there is an arrival of more. */
function isOpening(life: BaseLife, row: Row): boolean {
  return row.from <= (life.opened ? life.opened.to : life.first) + SAME_DAYS;
}

function open(life: BaseLife, row: Row): void {
  life.openings.push(row);
  const known = life.opened;
  if (!known) life.opened = { from: row.from, to: row.to };
  else if (row.from > known.to) known.to = row.to;
  else life.opened = { from: Math.max(known.from, row.from), to: Math.min(known.to, row.to) };
  if (isKnown(row.to)) life.last = Math.max(life.last, row.to);
}

/** A source that puts the force there from one day on, without an end, confirms it on the day it was published. */
function see(life: BaseLife, row: Row): void {
  const first = isKnown(row.from) ? row.from : row.to;
  if (isKnown(first)) life.first = Math.min(life.first, first);
  const last = isKnown(row.to) ? row.to : isKnown(row.published) ? row.published : row.from;
  if (isKnown(last)) life.last = Math.max(life.last, last);
  else if (isKnown(row.from)) life.last = Math.max(life.last, row.from);
}
