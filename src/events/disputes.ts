import type { Dispute, Toll } from '../contract/vocabulary.ts';
import { kindOfForce } from './forces.ts';
import { distanceKm } from './nearness.ts';
import type { Row } from './row.ts';
import { boundsOf } from './toll.ts';

/** Two places this far apart in km, neither inside the other, cannot both be right. */
const APART_KM = 25;

/** On what the claims of one event cannot all be true, in the order of the vocabulary. Plans dispute nothing. */
export function disputesOf(rows: readonly Row[]): Dispute[] {
  if (rows.length < 2) return [];
  const real = rows.filter((row) => row.claim.status !== 'planned');
  const found: Dispute[] = [];
  const asserted = real.filter((row) => row.claim.status !== 'denied');
  if (apart(asserted.map((row) => [row.from, row.to]))) found.push('date');
  if (placesApart(asserted)) found.push('place');
  if (tollsApart(asserted, 'killed') || tollsApart(asserted, 'wounded')) found.push('toll');
  if (actorsApart(asserted)) found.push('actor');
  const statuses = new Set(real.map((row) => row.claim.status));
  if (statuses.has('alleged') && statuses.has('reported')) found.push('status');
  if (statuses.has('denied') && (statuses.has('reported') || statuses.has('alleged'))) found.push('happened');
  return found;
}

/** Whether some two of the ranges do not meet. */
function apart(ranges: readonly (readonly [number, number])[]): boolean {
  let latestStart = Number.NEGATIVE_INFINITY;
  let earliestEnd = Number.POSITIVE_INFINITY;
  for (const [from, to] of ranges) {
    latestStart = Math.max(latestStart, from);
    earliestEnd = Math.min(earliestEnd, to);
  }
  return latestStart > earliestEnd;
}

function placesApart(rows: readonly Row[]): boolean {
  const places = [...new Map(rows.map((row) => [row.place.id, row.place])).values()];
  return places.some((a, i) =>
    places
      .slice(i + 1, i + 20)
      .some(
        (b) =>
          !a.within.includes(b.id) && !b.within.includes(a.id) && distanceKm(a, b) > APART_KM + a.radiusKm + b.radiusKm,
      ),
  );
}

/** Tolls clash when their bounds do not meet; counts of one report in one event go together (of whom may differ). */
function tollsApart(rows: readonly Row[], side: 'killed' | 'wounded'): boolean {
  const latest = new Map<string, Toll>();
  for (const row of rows) {
    const toll = row.claim[side];
    if (toll === undefined) continue;
    const known = latest.get(row.claim.report);
    if (known === undefined || boundsOf(toll).min > boundsOf(known).min) latest.set(row.claim.report, toll);
  }
  return apart(
    [...latest.values()].map((toll) => [boundsOf(toll).min, boundsOf(toll).max ?? Number.POSITIVE_INFINITY]),
  );
}

function actorsApart(rows: readonly Row[]): boolean {
  const codes = new Set<string>();
  for (const { claim } of rows) if (claim.actor && kindOfForce(claim.actor)) codes.add(claim.actor);
  return codes.size > 1;
}
