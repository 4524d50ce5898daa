import type { Place } from '../contract/place.ts';
import { kindOfForce } from './forces.ts';
import { isExact } from './nearness.ts';
import { compare, type Row } from './row.ts';
import { boundsOf } from './toll.ts';

/** Claims held to tell of one event, in the order in which they joined. */
export interface Cluster {
  rows: Row[];
  /** Ids of the reports that tell of it; kept only once there are many claims. */
  reports: Set<string> | null;
  /** The days all of its claims allow, while they agree. */
  from: number;
  to: number;
}

/** Widest range, in days, that still counts as naming a day. */
const EXACT = 3;
/** Points of likeness that two claims of one event must reach. */
const ENOUGH = 3.5;
/** What two reports must have more in common than two passages of one. */
const STRANGERS = 1;
/** A report without a date tells of an event at most this many days old, when it is taken for one told by another. */
const NEWS_DAYS = 45;
/** A plan is held to come true within this many days. */
const PLAN_DAYS = 420;
/** Claims of an event that a new one is compared with: the first, which are the most exact. */
const COMPARED = 12;
/** Events of one place that an undated claim is compared with. */
const MOST = 300;

const month = (day: number): number => Math.floor(day / 31);

/**
 * Groups claims of one layer into events: one place or places near each other or one inside the other, days that
 * overlap, actors, targets and tolls that fit. The result does not depend on the order of the claims.
 */
export function clustersOf(rows: readonly Row[], neighbours: ReadonlyMap<string, readonly string[]>): Cluster[] {
  const ordered = [...rows].sort(
    (a, b) =>
      width(a) - width(b) ||
      compare(a.claim.placeId, b.claim.placeId) ||
      a.from - b.from ||
      a.to - b.to ||
      compare(a.claim.report, b.claim.report) ||
      a.claim.start - b.claim.start ||
      compare(a.claim.id, b.claim.id),
  );
  const clusters: Cluster[] = [];
  const byMonth = new Map<string, Map<number, number[]>>();
  const byPlace = new Map<string, number[]>();
  for (const row of ordered) {
    const found = bestFor(row, clusters, byMonth, byPlace, neighbours);
    if (found >= 0) {
      const cluster = clusters[found]!;
      cluster.rows.push(row);
      if (cluster.reports) cluster.reports.add(row.claim.report);
      else if (cluster.rows.length > FEW) cluster.reports = new Set(cluster.rows.map((one) => one.claim.report));
      if (row.from <= cluster.to && row.to >= cluster.from && row.claim.status !== 'planned') {
        cluster.from = Math.max(cluster.from, row.from);
        cluster.to = Math.min(cluster.to, row.to);
      }
      index(row.place.id, found, clusters[found]!, byMonth, byPlace);
    } else {
      clusters.push({ rows: [row], reports: null, from: row.from, to: row.to });
      index(row.place.id, clusters.length - 1, clusters[clusters.length - 1]!, byMonth, byPlace);
    }
  }
  return clusters;
}

const width = (row: Row): number => {
  const days = row.to - row.from;
  return (Number.isFinite(days) ? days : 1e6) + (row.claim.status === 'planned' ? 1e7 : 0);
};

function index(
  placeId: string,
  at: number,
  cluster: Cluster,
  byMonth: Map<string, Map<number, number[]>>,
  byPlace: Map<string, number[]>,
): void {
  const all = byPlace.get(placeId);
  if (!all) byPlace.set(placeId, [at]);
  else if (all[all.length - 1] !== at && !(all.length < 64 && all.includes(at))) all.push(at);
  if (!Number.isFinite(cluster.to - cluster.from) || cluster.to - cluster.from > 400) return;
  let months = byMonth.get(placeId);
  if (!months) byMonth.set(placeId, (months = new Map()));
  for (let key = month(cluster.from - 1); key <= month(cluster.to + 1); key++) {
    const list = months.get(key);
    if (!list) months.set(key, [at]);
    else if (list[list.length - 1] !== at && !list.includes(at)) list.push(at);
  }
}

function bestFor(
  row: Row,
  clusters: readonly Cluster[],
  byMonth: ReadonlyMap<string, ReadonlyMap<number, number[]>>,
  byPlace: ReadonlyMap<string, number[]>,
  neighbours: ReadonlyMap<string, readonly string[]>,
): number {
  let best = -1;
  let top = ENOUGH - 0.01;
  const narrow = Number.isFinite(row.from) && Number.isFinite(row.to) && row.to - row.from <= 100;
  const consider = (placeId: string): void => {
    if (narrow) {
      const months = byMonth.get(placeId);
      if (!months) return;
      let last = -1;
      for (let key = month(row.from - 1); key <= month(row.to + 1); key++) {
        for (const at of months.get(key) ?? []) {
          if (at === last) continue;
          last = at;
          const score = likeness(row, clusters[at]!);
          if (score > top || (score === top && best >= 0 && at < best)) {
            top = score;
            best = at;
          }
        }
      }
      return;
    }
    const all = byPlace.get(placeId);
    if (!all) return;
    for (let i = 0; i < all.length && i < MOST; i++) {
      const at = all[i]!;
      const score = likeness(row, clusters[at]!);
      if (score > top || (score === top && best >= 0 && at < best)) {
        top = score;
        best = at;
      }
    }
  };
  consider(row.place.id);
  if (narrow) for (const id of neighbours.get(row.place.id) ?? []) consider(id);
  return best;
}

/** Claims of an event up to which their reports are looked through one by one. */
const FEW = 8;

function told(cluster: Cluster, report: string): boolean {
  if (cluster.reports) return cluster.reports.has(report);
  for (const row of cluster.rows) if (row.claim.report === report) return true;
  return false;
}

/** Points of likeness between a claim and an event; minus infinity where they cannot be one. */
function likeness(row: Row, cluster: Cluster): number {
  const first = cluster.rows[0]!;
  if (row.from > cluster.to + 1 || row.to < cluster.from - 1) return Number.NEGATIVE_INFINITY;
  const own = told(cluster, row.claim.report);
  let score = placeScore(row.place, first.place);
  const days = dayScore(row, cluster, own);
  if (days === null) return Number.NEGATIVE_INFINITY;
  score += days;
  score += own ? 2 : -STRANGERS;
  if (own && (row.claim.status === 'planned') !== (first.claim.status === 'planned')) return Number.NEGATIVE_INFINITY;
  if (row.claim.layer === 'withdrawals') return score + withdrawalScore(row, cluster);
  return score + attackScore(row, cluster, own);
}

function placeScore(a: Place, b: Place): number {
  if (a.id === b.id) return isExact(a) ? 3 : 2.5;
  return isExact(a) && isExact(b) ? 2.5 : 0.5;
}

function dayScore(row: Row, cluster: Cluster, own: boolean): number | null {
  const planned = row.claim.status === 'planned';
  if (planned && cluster.rows[0]!.claim.status !== 'planned') {
    return cluster.to >= row.from && cluster.from <= Math.min(row.to, row.from + PLAN_DAYS) ? 1 : null;
  }
  const overlap = row.from <= cluster.to && row.to >= cluster.from;
  const exact = row.to - row.from <= EXACT && cluster.to - cluster.from <= EXACT;
  if (exact) return overlap ? 3 : !own && row.from <= cluster.to + 1 && row.to >= cluster.from - 1 ? 1 : null;
  if (!overlap) return null;
  if (Number.isFinite(row.from) && Number.isFinite(row.to)) return row.to - row.from <= 62 ? 1.5 : 0.5;
  if (own) return 0.5;
  const age = row.published - cluster.to;
  return Number.isFinite(age) && age >= 0 && age <= NEWS_DAYS ? 0.5 : cluster.to - cluster.from > NEWS_DAYS ? 0 : null;
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['seizure', 'seizure'],
  ['overrun', 'seizure'],
  ['recapture', 'recapture'],
  ['abduction', 'abduction'],
]);

function attackScore(row: Row, cluster: Cluster, own: boolean): number {
  let score = 0;
  const claim = row.claim;
  let kindClash = true;
  let actorSame = false;
  let actorClash = false;
  let targetSame = false;
  let targetClash = false;
  let tollSame = false;
  let tollClash = false;
  for (let i = 0; i < cluster.rows.length && i < COMPARED; i++) {
    const other = cluster.rows[i]!.claim;
    const a = KINDS.get(claim.action) ?? '';
    const b = KINDS.get(other.action) ?? '';
    if (a === b || a === '' || b === '') kindClash = false;
    if (
      a !== b &&
      (a === ''
        ? claim.action !== 'killing' && claim.action !== 'attack' && claim.action !== 'battle'
        : other.action !== 'killing' && other.action !== 'attack' && other.action !== 'battle')
    )
      kindClash = true;
    if (claim.actor && other.actor)
      claim.actor === other.actor
        ? (actorSame = true)
        : (actorClash ||= kindOfForce(claim.actor) !== undefined && kindOfForce(other.actor) !== undefined);
    if (claim.target && other.target)
      claim.target === other.target
        ? (targetSame = true)
        : (targetClash ||= kindOfForce(claim.target) !== undefined && kindOfForce(other.target) !== undefined);
    if (claim.killed !== undefined && other.killed !== undefined) {
      const x = boundsOf(claim.killed);
      const y = boundsOf(other.killed);
      if (x.min <= (y.max ?? Infinity) && y.min <= (x.max ?? Infinity)) tollSame = true;
      else tollClash = true;
    }
  }
  if (kindClash) score -= 4;
  if (actorSame) score += 1;
  else if (actorClash) score -= own ? 1 : 0.5;
  if (targetSame) score += 1;
  else if (targetClash) score -= own ? 1.5 : 2;
  if (tollSame) score += 1.5;
  else if (tollClash) score -= own ? 1.5 : 0.5;
  return score;
}

const LEAVING = new Set(['withdrawal', 'base-handover', 'base-closed', 'relocation']);

function withdrawalScore(row: Row, cluster: Cluster): number {
  const first = cluster.rows[0]!.claim;
  if (row.place.id !== cluster.rows[0]!.place.id && !(isExact(row.place) && isExact(cluster.rows[0]!.place)))
    return Number.NEGATIVE_INFINITY;
  if (row.claim.force !== first.force) return Number.NEGATIVE_INFINITY;
  const leaving = LEAVING.has(row.claim.action);
  if (leaving !== LEAVING.has(first.action)) return Number.NEGATIVE_INFINITY;
  if (!leaving && row.claim.action !== first.action) return Number.NEGATIVE_INFINITY;
  return 1;
}
