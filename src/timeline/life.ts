import { type Day, dayOf } from '../contract/day.ts';
import type { FeatureProperties } from '../contract/feature.ts';

/**
 * How long before its first evidence a base of unknown opening is drawn, in days (dotted: opening not found). One that
 * is seen on a day is taken to have been there no longer than one that was named stays fresh; of one that is known by
 * its end alone a longer life is sure, though not its length.
 */
export const UNSEEN_DAYS = 92;
export const UNKNOWN_LIFE_DAYS = 730;

/** A plan without a stated end is drawn this many days after it was made known. */
export const PLAN_DAYS = 365;

/**
 * A base's life as the time axis shows it, in days. The base is surely there from `surelyOpen` to `lastKnown`; it
 * opened no earlier than `notBefore` and closed no later than `notAfter`. `closing` is the first day on which it can
 * have begun to close, null when no source tells of a closing; `notAfter` is null for a base with no known end.
 * `leaving` is `closing` where a source dates the beginning of the closing, else null. Never is `notBefore` after
 * `surelyOpen` or `notAfter`.
 */
export interface Life {
  notBefore: Day;
  surelyOpen: Day;
  lastKnown: Day;
  closing: Day | null;
  leaving: Day | null;
  notAfter: Day | null;
  openingKnown: boolean;
}

/** Days that are told of a base's life, null where nothing is. */
export interface LifeDays {
  openedFrom: Day | null;
  openedTo: Day | null;
  closedFrom: Day | null;
  closedTo: Day | null;
  confirmed: Day | null;
}

/** Life of a base feature; null when no day at all is known of it. */
export function lifeOf(p: FeatureProperties): Life | null {
  return lifeFrom({
    openedFrom: dayOf(p.openedFrom),
    openedTo: dayOf(p.openedTo) ?? dayOf(p.from),
    closedFrom: dayOf(p.closedFrom),
    closedTo: dayOf(p.closedTo) ?? (p.closedTo === undefined ? dayOf(p.to) : null),
    confirmed: dayOf(p.lastConfirmed),
  });
}

/** Life of a base from the days that are told of it; null when there are none. */
export function lifeFrom({ openedFrom, openedTo, closedFrom, closedTo, confirmed }: LifeDays): Life | null {
  const never = Number.POSITIVE_INFINITY;
  const earliest = Math.min(confirmed ?? never, closedFrom ?? never, closedTo ?? never, openedFrom ?? never);
  const surelyOpen = openedTo ?? earliest;
  if (surelyOpen === never) return null;
  const unknown = openedTo === null && confirmed === null ? UNKNOWN_LIFE_DAYS : UNSEEN_DAYS;
  const notAfter = closedTo ?? closedFrom;
  const lastKnown = Math.max(surelyOpen, Math.min(confirmed ?? surelyOpen, notAfter ?? never));
  const closing = notAfter === null ? null : Math.max(closedFrom ?? lastKnown, surelyOpen);
  return {
    notBefore: Math.min(openedFrom ?? surelyOpen - unknown, surelyOpen, notAfter ?? surelyOpen),
    surelyOpen,
    lastKnown: closedFrom !== null ? Math.max(lastKnown, closedFrom) : lastKnown,
    closing,
    leaving: closedFrom === null ? null : closing,
    notAfter,
    openingKnown: openedFrom !== null,
  };
}

/**
 * Day range within which an event can have happened; a missing end is the other one, ends the wrong way round are
 * turned. Null when both are missing.
 */
export function rangeOf(p: Pick<FeatureProperties, 'from' | 'to'>): { from: Day; to: Day } | null {
  const from = dayOf(p.from) ?? dayOf(p.to);
  const to = dayOf(p.to) ?? from;
  if (from === null || to === null) return null;
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

/**
 * Days on which a plan is drawn: from when it was made known to the last day it was meant for (a year on, where none is
 * stated), and no longer than until what came of it began. Null when no day is known, or when that began before.
 */
export function planRange(p: Pick<FeatureProperties, 'from' | 'to' | 'outcomeFrom'>): { from: Day; to: Day } | null {
  const range = rangeOf(p);
  if (range === null) return null;
  const until = dayOf(p.to) === null ? range.from + PLAN_DAYS : range.to;
  const outcome = dayOf(p.outcomeFrom);
  const to = outcome === null ? until : Math.min(until, outcome - 1);
  return to < range.from ? null : { from: range.from, to };
}
