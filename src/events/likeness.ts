import { isExact, isNamed, type Neighbours } from './nearness.ts';
import { isKnown, type Row } from './row.ts';
import { isRevision } from './toll.ts';

/** Points of likeness that two claims of one event must reach. */
export const ENOUGH = 3.5;
/** A closing and another this many days from it are of one departure. */
export const DEPARTURE_DAYS = 92;
/** What two reports must have more in common than two passages of one. */
const STRANGERS = 1;
/** What reports have in common that tell of a place which few others name. */
export const RARE = 0.5;
/** Widest range, in days, that still counts as naming a day. */
const EXACT = 3;
/** A plan is held to come true within this many days. */
export const PLAN_DAYS = 420;
/** News of no stated day from reports this many days apart is of one time. */
const SAME_WEEK = 7;
/** Not to be had: two claims that cannot be of one event. */
export const NEVER = Number.NEGATIVE_INFINITY;

/** Days of an event: those that all its claims allow, and those on which it is looked for. */
export interface Days {
  from: number;
  to: number;
  early: number;
  late: number;
}

/** What speaks for two sets of claims being of one attack, and against it: above 0 agreed, below 0 contradicted. */
export interface Evidence {
  kind: number;
  actor: number;
  target: number;
  /** 2 for counts that can be equal, 1 for one that may be the other as revised. */
  killed: number;
  wounded: number;
}

/** Points for places that are one, near each other, or one inside the other; `NEVER` for two that are far apart. */
export function placeScore(a: Row, b: Row, near: Neighbours['near']): number {
  if (a.site === b.site) return isExact(a.place) ? 3 : 2.5;
  if (!isExact(a.place) || !isExact(b.place)) return isNamed(a.place) && isNamed(b.place) ? NEVER : 0.5;
  return near[a.site]!.includes(b.site) ? 2.5 : NEVER;
}

/** Points for days that fit; `NEVER` where they do not. `own`: both are told by one report. */
export function dayScore(row: Days, planned: boolean, event: Days, eventPlanned: boolean, own: boolean): number {
  const { from, to } = event;
  if (planned && !eventPlanned) {
    return to >= row.from && from <= Math.min(row.to, row.from + PLAN_DAYS) ? 1 : NEVER;
  }
  const overlap = row.from <= to && row.to >= from;
  if (row.to - row.from <= EXACT && to - from <= EXACT) {
    return overlap ? 3 : !own && row.from <= to + 1 && row.to >= from - 1 ? 1 : NEVER;
  }
  if (isKnown(row.from) && isKnown(row.to) && isKnown(from) && isKnown(to)) {
    if (overlap) return row.to - row.from <= 62 ? 1.5 : 0.5;
    return !own && row.from <= to + 1 && row.to >= from - 1 ? 1 : NEVER;
  }
  if (!overlap) return NEVER;
  if (own) return 0.5;
  if (row.early > row.late || event.early > event.late) return -0.5;
  if (row.early > event.late || row.late < event.early) return NEVER;
  return Math.abs(row.late - event.late) <= SAME_WEEK ? 1 : 0.5;
}

/** Points for telling of one event, before what it was: place, days, and who tells. */
export const strangerScore = (own: boolean): number => (own ? 2 : -STRANGERS);

/** Evidence from claims compared pair by pair; each pair is added with `weigh`. */
export const noEvidence = (): Evidence => ({ kind: 0, actor: 0, target: 0, killed: 0, wounded: 0 });

/** Adds what two claims have in common: what one pair agrees on no other pair contradicts. */
export function weigh(found: Evidence, a: Row, b: Row): void {
  found.kind = weighKind(found.kind, a, b);
  if (a.actor !== 0 && b.actor !== 0)
    found.actor = agreed(found.actor, a.actor === b.actor, a.actor > 0 && b.actor > 0);
  if (a.target !== 0 && b.target !== 0) {
    found.target = agreed(found.target, a.target === b.target, a.target > 0 && b.target > 0 && !mayServe(a, b));
  }
  if (a.killedMin >= 0 && b.killedMin >= 0) {
    const meet = a.killedMin <= b.killedMax && b.killedMin <= a.killedMax;
    if (meet) found.killed = 2;
    else if (found.killed < 1) found.killed = isRevision(a.killedMin, b.killedMin) ? 1 : -1;
  }
  if (a.woundedMin >= 0 && a.woundedMin === b.woundedMin) found.wounded = 1;
}

/** 2: of one kind that stands apart; -1: of two such kinds; 1 and 0: an attack of no such kind that may be, or is not, the other. */
function weighKind(before: number, a: Row, b: Row): number {
  if (a.kind === b.kind) return a.kind === 0 ? Math.max(before, 1) : 2;
  if (a.kind !== 0 && b.kind !== 0) return before === 2 ? 2 : -1;
  const plain = a.kind === 0 ? a.plain : b.plain;
  return plain && before === 0 ? 1 : before;
}

/** Points for what happened to whom by whom. */
export function attackScore({ kind, actor, target, killed, wounded }: Evidence, own: boolean): number {
  let score = kind > 0 ? 0 : -4;
  score += actor > 0 ? 1 : actor < 0 ? (own ? -1 : -0.5) : 0;
  score += target > 0 ? 1 : target < 0 ? -1.5 : 0;
  if (killed > 1) return score + 1.5;
  if (own) return score + (killed !== 0 ? -1.5 : 0);
  return score + (wounded > 0 ? 1 : killed > 0 ? 0.75 : killed < 0 ? -0.5 : 0);
}

/** 1 once something agrees, -1 while only known forces differ. */
const agreed = (before: number, same: boolean, known: boolean): number =>
  same || before > 0 ? 1 : known ? -1 : before;

/** Whether the soldiers of a state and those of a mission may be the same men. */
const mayServe = (a: Row, b: Row): boolean => a.serves + b.serves === 3;

const LEAVING = new Set(['withdrawal', 'base-handover', 'base-closed', 'relocation']);

/** Whether a claim is of leaving a place for good. */
export const isDeparture = ({ claim }: Row): boolean => LEAVING.has(claim.action);

/** Points for one force leaving one place. */
export function withdrawalScore(row: Row, first: Row): number {
  if (row.site !== first.site && !(isExact(row.place) && isExact(first.place))) return NEVER;
  if (row.force !== first.force) return NEVER;
  if (isDeparture(row) !== isDeparture(first)) return NEVER;
  if (!isDeparture(row) && row.claim.action !== first.claim.action) return NEVER;
  return 1;
}

/** Points for days of two closings of one base that do not meet: a handover, and the last man's leaving. */
export function departureScore(row: Row, first: Row, days: Days): number {
  if (row.claim.phase !== 'closed' || first.claim.phase !== 'closed' || row.planned !== first.planned) return NEVER;
  if (!isExact(row.place) || !isExact(first.place)) return NEVER;
  return row.from <= days.to + DEPARTURE_DAYS && row.to >= days.from - DEPARTURE_DAYS ? 1 : NEVER;
}
