import { compare, EVER_AFTER, EVER_BEFORE, isKnown, type Row } from './row.ts';

/** One force at one place from an opening to a closing, as its claims tell it. Ends are day ranges, which may be open. */
export interface BaseLife {
  rows: Row[];
  opened: { from: number; to: number } | null;
  closed: { from: number; to: number } | null;
  /** First and last day on which a source puts the force there. */
  first: number;
  last: number;
}

/** A closing told again within this many days is the same closing; a presence that long after it is a return. */
const SAME_DAYS = 92;
/** A source that puts the force there this many days after the closing is behind the news, no return. */
const LATE_DAYS = 14;

/**
 * Lives of one force at one place, from claims in any order. An opening or presence well after a closing starts a new
 * life. Only what is said to have happened counts; plans and denials are added by the caller.
 */
export function livesOf(rows: readonly Row[]): BaseLife[] {
  const lives: BaseLife[] = [];
  const told = rows.filter((row) => row.claim.status === 'reported' || row.claim.status === 'alleged');
  const closings = told.filter((row) => row.claim.phase === 'closed').sort(order);
  const others = told.filter((row) => row.claim.phase !== 'closed').sort(order);
  const endings: { from: number; to: number; rows: Row[] }[] = [];
  for (const row of closings) {
    const same = endings.find((one) => meets(one, row) && !reopened(others, one, row));
    if (same) {
      same.rows.push(row);
      if (row.from <= same.to && row.to >= same.from) {
        same.from = Math.max(same.from, row.from);
        same.to = Math.min(same.to, row.to);
      } else {
        same.from = Math.min(same.from, row.from);
        same.to = Math.max(same.to, row.to);
      }
    } else endings.push({ from: row.from, to: row.to, rows: [row] });
  }
  endings.sort((a, b) => a.to - b.to || a.from - b.from);
  let left: Row[] = others;
  for (const ending of endings) {
    const isMine = (row: Row): boolean => startOf(row) <= ending.to + (row.claim.phase === 'present' ? LATE_DAYS : 0);
    lives.push(lifeFrom(left.filter(isMine), ending));
    left = left.filter((row) => !isMine(row));
  }
  if (left.length > 0) lives.push(lifeFrom(left, null));
  return lives;
}

const startOf = (row: Row): number => (isKnown(row.from) ? row.from : isKnown(row.to) ? row.to : row.published);

function order(a: Row, b: Row): number {
  const width = (row: Row): number => Math.min(row.to - row.from, EVER_AFTER);
  if (a.claim.phase === 'closed')
    return width(a) - width(b) || startOf(a) - startOf(b) || compare(a.claim.id, b.claim.id);
  return startOf(a) - startOf(b) || a.to - b.to || compare(a.claim.id, b.claim.id);
}

function meets(ending: { from: number; to: number }, row: Row): boolean {
  return row.from <= ending.to + SAME_DAYS && row.to >= ending.from - SAME_DAYS;
}

/** Whether the force is seen there between two closings, so that the second ends another life. */
function reopened(others: readonly Row[], ending: { to: number }, row: Row): boolean {
  if (!isKnown(row.from) || row.from <= ending.to) return false;
  return others.some((other) => other.claim.phase === 'opened' && other.from > ending.to && other.from <= row.from);
}

function lifeFrom(rows: readonly Row[], ending: { from: number; to: number; rows: Row[] } | null): BaseLife {
  const life: BaseLife = {
    rows: [...rows, ...(ending?.rows ?? [])],
    opened: null,
    closed: ending ? { from: ending.from, to: ending.to } : null,
    first: EVER_AFTER,
    last: EVER_BEFORE,
  };
  const openings = rows.filter((row) => row.claim.phase === 'opened');
  const seen = rows.filter((row) => row.claim.phase === 'present');
  for (const row of seen) {
    if (isKnown(row.from)) life.first = Math.min(life.first, row.from);
    const last = isKnown(row.to) ? row.to : row.from;
    if (isKnown(last)) life.last = Math.max(life.last, last);
    if (isKnown(row.from)) life.last = Math.max(life.last, row.from);
  }
  for (const row of openings) {
    if (life.opened && row.from > life.opened.to) {
      life.last = Math.max(life.last, isKnown(row.to) ? row.to : row.from);
      continue;
    }
    life.opened = life.opened
      ? { from: Math.max(life.opened.from, row.from), to: Math.min(life.opened.to, row.to) }
      : { from: row.from, to: row.to };
    if (isKnown(row.to)) life.last = Math.max(life.last, row.to);
  }
  if (life.opened && life.first < life.opened.to) life.opened.to = Math.max(life.opened.from, life.first);
  if (life.closed) {
    life.last = Math.min(life.last, life.closed.to);
    if (life.last > life.closed.from && isKnown(life.closed.from))
      life.closed.from = Math.min(life.closed.to, life.last);
  }
  return life;
}
