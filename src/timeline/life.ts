import { type Day, dayOf } from '../contract/day.ts';
import type { FeatureProperties } from '../contract/feature.ts';

/** How long before its first evidence a base of unknown opening is drawn, in days (dotted: opening not found). */
export const UNKNOWN_OPENING_DAYS = 730;

/**
 * A base's life as the time axis shows it, in days. The base is surely there from `surelyOpen` to `lastKnown`; it
 * opened no earlier than `notBefore` and closed no later than `notAfter`. `closing` is the first day on which it can
 * have begun to close, null when no source tells of a closing; `notAfter` is null for a base with no known end.
 */
export interface Life {
  notBefore: Day;
  surelyOpen: Day;
  lastKnown: Day;
  closing: Day | null;
  notAfter: Day | null;
  openingKnown: boolean;
}

/** Life of a base feature; null when no day at all is known of it. */
export function lifeOf(p: FeatureProperties): Life | null {
  const openedFrom = dayOf(p.openedFrom);
  const openedTo = dayOf(p.openedTo) ?? dayOf(p.from);
  const closedFrom = dayOf(p.closedFrom);
  const closedTo = dayOf(p.closedTo) ?? (p.closedTo === undefined ? dayOf(p.to) : null);
  const confirmed = dayOf(p.lastConfirmed);
  const known = [openedTo, confirmed, closedFrom, closedTo, openedFrom].filter((day) => day !== null);
  if (known.length === 0) return null;
  const surelyOpen = openedTo ?? Math.min(...known);
  const notAfter = closedTo ?? closedFrom;
  const lastKnown = Math.max(surelyOpen, Math.min(confirmed ?? surelyOpen, notAfter ?? Number.POSITIVE_INFINITY));
  return {
    notBefore: openedFrom ?? surelyOpen - UNKNOWN_OPENING_DAYS,
    surelyOpen,
    lastKnown: closedFrom !== null ? Math.max(lastKnown, closedFrom) : lastKnown,
    closing: notAfter === null ? null : Math.max(closedFrom ?? lastKnown, surelyOpen),
    notAfter,
    openingKnown: openedFrom !== null,
  };
}

/** Day range within which an event can have happened; a missing end is the other one. Null when both are missing. */
export function rangeOf(p: FeatureProperties): { from: Day; to: Day } | null {
  const from = dayOf(p.from);
  const to = dayOf(p.to);
  if (from === null && to === null) return null;
  return { from: (from ?? to) as Day, to: (to ?? from) as Day };
}
