import type { Place } from '../contract/place.ts';
import type { Dispute } from '../contract/vocabulary.ts';
import { distanceKm } from './nearness.ts';
import { EVER_AFTER, EVER_BEFORE, type Row, sourcesOf, tollsBySource } from './row.ts';
import { boundsOf } from './toll.ts';

/** Two places this far apart in km, neither inside the other, cannot both be right. */
const APART_KM = 25;
/** Sources of one event that are compared two by two. */
const MOST = 40;

/**
 * On what the sources of one event cannot all be right, in the order of the vocabulary. Plans dispute nothing, and no
 * source disputes itself, unless on whether it happened.
 */
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
  const sources = asserted.length > 1 ? sourcesOf(asserted) : [];
  if (sources.length > 1) {
    if (daysApart(sources)) found.push('date');
    if (asserted.some((row) => row.site !== asserted[0]!.site) && placesApart(sources)) found.push('place');
    if (tollsApart(asserted, 'killed') || tollsApart(asserted, 'wounded')) found.push('toll');
    if (asserted.some((row) => row.actor > 0) && actorsApart(sources)) found.push('actor');
  }
  if (alleged && reported && sources.length > 1) found.push('status');
  if (denied && (reported || alleged) && isContested(rows)) found.push('happened');
  return found;
}

/**
 * Whether a source denies what another says. A source that tells of an event denies, where it denies, something else of
 * it: that any other was as deadly, that anyone has claimed it.
 */
export function isContested(rows: readonly Row[]): boolean {
  const sources = sourcesOf(rows);
  const says = (own: readonly Row[]): boolean =>
    own.some(({ claim: { status } }) => status === 'reported' || status === 'alleged');
  return sources.some((own) => !says(own) && own.some(({ claim }) => claim.status === 'denied')) && sources.some(says);
}

/** Whether two sources' days do not meet. Days that one source gives are stages of one thing: they run from first to last. */
function daysApart(sources: readonly Row[][]): boolean {
  let latestStart = EVER_BEFORE;
  let earliestEnd = EVER_AFTER;
  for (const own of sources) {
    let from = EVER_AFTER;
    let to = EVER_BEFORE;
    for (const row of own) {
      from = Math.min(from, row.from);
      to = Math.max(to, row.to);
    }
    latestStart = Math.max(latestStart, from);
    earliestEnd = Math.min(earliestEnd, to);
  }
  return latestStart > earliestEnd;
}

/** Whether two sources name only places that are far from each other. */
function placesApart(sources: readonly Row[][]): boolean {
  const places = sources.map((own) => [...new Map(own.map((row) => [row.site, row.place])).values()]);
  return somePair(places, (a, b) => a.every((one) => b.every((other) => areApart(one, other))));
}

function areApart(a: Place, b: Place): boolean {
  if (a.id === b.id) return false;
  if (a.within.includes(b.id) || b.within.includes(a.id)) return false;
  return distanceKm(a, b) > APART_KM + a.radiusKm + b.radiusKm;
}

/** Tolls clash when their bounds do not meet; counts of one source in one event go together (of whom may differ). */
function tollsApart(rows: readonly Row[], side: 'killed' | 'wounded'): boolean {
  let mostLeast = 0;
  let leastMost = Number.POSITIVE_INFINITY;
  for (const toll of tollsBySource(rows, side)) {
    const { min, max } = boundsOf(toll);
    mostLeast = Math.max(mostLeast, min);
    leastMost = Math.min(leastMost, max ?? Number.POSITIVE_INFINITY);
  }
  return mostLeast > leastMost;
}

/** Whether two sources name only known forces that differ. */
function actorsApart(sources: readonly Row[][]): boolean {
  const actors = sources.map((own) => own.map((row) => row.actor).filter((actor) => actor > 0));
  return somePair(
    actors.filter((own) => own.length > 0),
    (a, b) => !a.some((actor) => b.includes(actor)),
  );
}

/** Whether some two of a list's first items are so. */
function somePair<T>(items: readonly T[], isSo: (a: T, b: T) => boolean): boolean {
  const some = items.slice(0, MOST);
  return some.some((a, i) => some.slice(i + 1).some((b) => isSo(a, b)));
}
