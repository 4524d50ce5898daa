import type { Place } from '../contract/place.ts';
import type { Dispute } from '../contract/vocabulary.ts';
import { distanceKm } from './nearness.ts';
import { EVER_AFTER, EVER_BEFORE, type Row, tollsByReport } from './row.ts';
import { boundsOf } from './toll.ts';

/** Two places this far apart in km, neither inside the other, cannot both be right. */
const APART_KM = 25;

/** On what the claims of one event cannot all be true, in the order of the vocabulary. Plans dispute nothing. */
export function disputesOf(rows: readonly Row[]): Dispute[] {
  if (rows.length < 2) return [];
  const asserted: Row[] = [];
  let reported = false;
  let alleged = false;
  let denied = false;
  for (const row of rows) {
    const { status } = row.claim;
    if (status === 'planned') continue;
    if (status === 'denied') denied = true;
    else {
      asserted.push(row);
      if (status === 'reported') reported = true;
      else alleged = true;
    }
  }
  const found: Dispute[] = [];
  if (asserted.length > 1) {
    if (daysApart(asserted)) found.push('date');
    if (placesApart(asserted)) found.push('place');
    if (tollsApart(asserted, 'killed') || tollsApart(asserted, 'wounded')) found.push('toll');
    if (actorsApart(asserted)) found.push('actor');
  }
  if (alleged && reported) found.push('status');
  if (denied && (reported || alleged)) found.push('happened');
  return found;
}

/** Whether some two of the day ranges do not meet. */
function daysApart(rows: readonly Row[]): boolean {
  let latestStart = EVER_BEFORE;
  let earliestEnd = EVER_AFTER;
  for (const { from, to } of rows) {
    latestStart = Math.max(latestStart, from);
    earliestEnd = Math.min(earliestEnd, to);
  }
  return latestStart > earliestEnd;
}

function placesApart(rows: readonly Row[]): boolean {
  const first = rows[0]!;
  if (rows.every((row) => row.site === first.site)) return false;
  const places = [...new Map(rows.map((row) => [row.site, row.place])).values()];
  return places.some((a, i) => places.slice(i + 1, i + 20).some((b) => areApart(a, b)));
}

function areApart(a: Place, b: Place): boolean {
  if (a.within.includes(b.id) || b.within.includes(a.id)) return false;
  return distanceKm(a, b) > APART_KM + a.radiusKm + b.radiusKm;
}

/** Tolls clash when their bounds do not meet; counts of one report in one event go together (of whom may differ). */
function tollsApart(rows: readonly Row[], side: 'killed' | 'wounded'): boolean {
  let mostLeast = 0;
  let leastMost = Number.POSITIVE_INFINITY;
  for (const toll of tollsByReport(rows, side)) {
    const { min, max } = boundsOf(toll);
    mostLeast = Math.max(mostLeast, min);
    leastMost = Math.min(leastMost, max ?? Number.POSITIVE_INFINITY);
  }
  return mostLeast > leastMost;
}

function actorsApart(rows: readonly Row[]): boolean {
  let known = 0;
  for (const { actor } of rows) {
    if (actor <= 0 || actor === known) continue;
    if (known > 0) return true;
    known = actor;
  }
  return false;
}
