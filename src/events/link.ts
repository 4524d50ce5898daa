import type { Claim } from '../contract/claim.ts';
import type { Correction } from '../contract/correction.ts';
import { type Day, dayOf } from '../contract/day.ts';
import type { Feature } from '../contract/feature.ts';
import type { Place } from '../contract/place.ts';
import type { Problem } from '../contract/problem.ts';
import type { ReportMeta } from '../contract/report.ts';
import { livesOf } from './base-lives.ts';
import { type Cluster, clustersOf } from './cluster.ts';
import { applyCorrections } from './correction.ts';
import { baseFeature, eventFeature, unbuiltFeature } from './features.ts';
import { isExact, neighboursOf } from './nearness.ts';
import { compare, type Row, rowOf } from './row.ts';

/** What claims are linked in the light of. */
export interface LinkContext {
  places: ReadonlyMap<string, Place>;
  reports: ReadonlyMap<string, ReportMeta>;
  /** Only what these publishers say. */
  accordingTo?: ReadonlySet<string>;
  /** Only what was published by this day; reports of unknown day are left out. */
  knownBy?: Day;
  corrections?: readonly Correction[];
}

export interface Linked {
  attacks: Feature[];
  bases: Feature[];
  withdrawals: Feature[];
  problems: Problem[];
}

/**
 * Turns claims into attacks, withdrawals and lives of bases, each ordered by id. Pure: the same claims in any order
 * give the same answer. A claim whose place is unknown becomes a problem.
 */
export function link(claims: readonly Claim[], context: LinkContext): Linked {
  const corrected = applyCorrections(claims, context.corrections ?? [], context.reports);
  const problems = [...corrected.problems];
  const rows: Row[] = [];
  for (const claim of corrected.claims) {
    const report = context.reports.get(claim.report);
    if (!heard(report, context)) continue;
    const place = context.places.get(claim.placeId);
    if (!place) {
      problems.push({
        report: claim.report,
        span: { start: claim.start, end: claim.end },
        code: 'unknown-place',
        message: `Claim ${claim.id} names place ${claim.placeId}, which the edition does not hold.`,
      });
      continue;
    }
    rows.push(rowOf(claim, place, report));
  }
  const neighbours = neighboursOf(
    [...new Map(rows.map((row) => [row.place.id, row.place])).values()].sort((a, b) => compare(a.id, b.id)),
  );
  const of = (layer: Claim['layer']): Row[] => rows.filter((row) => row.claim.layer === layer);
  const attacks = rearrange(clustersOf(of('attacks'), neighbours), corrected).map((cluster) =>
    eventFeature('attacks', cluster),
  );
  const withdrawals = rearrange(clustersOf(of('withdrawals'), neighbours), corrected).map((cluster) =>
    eventFeature('withdrawals', cluster),
  );
  const bases = basesOf(rows, neighbours);
  return { attacks: attacks.sort(byId), bases: bases.sort(byId), withdrawals: withdrawals.sort(byId), problems };
}

const byId = (a: Feature, b: Feature): number => compare(a.id, b.id);

function heard(report: ReportMeta | undefined, { accordingTo, knownBy }: LinkContext): boolean {
  if (accordingTo && (!report || !accordingTo.has(report.publisher))) return false;
  if (knownBy === undefined) return true;
  const day = dayOf(report?.publishedTo ?? report?.published);
  return day !== null && day <= knownBy;
}

/** Moves claims that a person has merged into or split from an event. */
function rearrange(
  clusters: Cluster[],
  { merged, split }: { merged: ReadonlyMap<string, string>; split: ReadonlySet<string> },
): Cluster[] {
  if (merged.size === 0 && split.size === 0) return clusters;
  const home = new Map<string, Cluster>();
  for (const cluster of clusters) for (const row of cluster.rows) home.set(row.claim.id, cluster);
  const alone: Cluster[] = [];
  for (const cluster of clusters) {
    for (const row of [...cluster.rows]) {
      const target = merged.has(row.claim.id) ? home.get(merged.get(row.claim.id)!) : undefined;
      if (target === cluster || (!target && !split.has(row.claim.id))) continue;
      cluster.rows.splice(cluster.rows.indexOf(row), 1);
      if (target) target.rows.push(row);
      else alone.push({ rows: [row], reports: null, from: row.from, to: row.to });
    }
  }
  return [...clusters.filter((cluster) => cluster.rows.length > 0), ...alone];
}

/** Bases: claims with a phase, by force and place, as lives; plans and denials go with the life they speak of. */
function basesOf(rows: readonly Row[], neighbours: ReadonlyMap<string, readonly string[]>): Feature[] {
  const groups = new Map<string, Row[]>();
  const sites = siteOf(rows, neighbours);
  for (const row of rows) {
    if (row.claim.layer !== 'bases' && row.claim.phase !== 'closed') continue;
    if (
      row.claim.layer === 'withdrawals' &&
      (row.claim.status === 'planned' || row.claim.status === 'denied' || !isExact(row.place))
    )
      continue;
    const key = `${row.claim.force ?? ''}|${sites.get(row.place.id) ?? row.place.id}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const features: Feature[] = [];
  for (const key of [...groups.keys()].sort()) {
    const group = groups.get(key)!;
    const lives = livesOf(group);
    const loose = group.filter((row) => row.claim.status === 'planned' || row.claim.status === 'denied');
    const extra = lives.map((): Row[] => []);
    const unbuilt: Row[] = [];
    for (const row of loose) {
      const at = lives.findIndex((life) => {
        if (row.claim.status === 'denied')
          return (
            row.from <= (life.closed?.to ?? Infinity) && row.to >= Math.min(life.first, life.opened?.from ?? Infinity)
          );
        const start = life.opened?.to ?? life.first;
        return row.from <= start + 31 && start <= Math.min(row.to, row.from + 420) && start >= row.from - 31;
      });
      if (at >= 0) extra[at]!.push(row);
      else unbuilt.push(row);
    }
    for (const [i, life] of lives.entries()) features.push(baseFeature(life, extra[i]!));
    for (const status of ['planned', 'denied'] as const) {
      const own = unbuilt.filter((row) => row.claim.status === status);
      if (own.length > 0) features.push(unbuiltFeature(own));
    }
  }
  return features;
}

/** One name for places so near that a base at one is a base at the other: the one with most claims. */
function siteOf(rows: readonly Row[], neighbours: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const counts = new Map<string, number>();
  const exact = new Set<string>();
  for (const row of rows) {
    if (row.claim.phase === undefined) continue;
    counts.set(row.place.id, (counts.get(row.place.id) ?? 0) + 1);
    if (isExact(row.place)) exact.add(row.place.id);
  }
  const ordered = [...counts.keys()]
    .filter((id) => exact.has(id))
    .sort((a, b) => counts.get(b)! - counts.get(a)! || compare(a, b));
  const sites = new Map<string, string>();
  for (const id of ordered) {
    if (sites.has(id)) continue;
    sites.set(id, id);
    for (const other of neighbours.get(id) ?? []) if (exact.has(other) && !sites.has(other)) sites.set(other, id);
  }
  return sites;
}
