import type { Claim } from '../contract/claim.ts';
import type { Correction } from '../contract/correction.ts';
import { type Day, dayOf } from '../contract/day.ts';
import type { Feature } from '../contract/feature.ts';
import type { Place } from '../contract/place.ts';
import type { Problem } from '../contract/problem.ts';
import type { ReportMeta } from '../contract/report.ts';
import type { LayerName } from '../contract/vocabulary.ts';
import { concerns, livesOf } from './base-lives.ts';
import { clustersOf } from './cluster.ts';
import { applyCorrections, type Corrected } from './correction.ts';
import { baseFeature, eventFeature, unbuiltFeature } from './features.ts';
import type { Cluster } from './gathering.ts';
import { isExact, type Neighbours } from './nearness.ts';
import { announces, comesOf, plansApart, withOutcome } from './plan.ts';
import { amend, prepare } from './prepared.ts';
import { compare, type Row } from './row.ts';
import { forcesMeant } from './same-force.ts';

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
 * give the same answer. A claim whose place is unknown becomes a problem. What does not depend on the lens is kept for
 * the next call with the same list of claims, so neither they nor the answer may be changed in place.
 */
export function link(claims: readonly Claim[], context: LinkContext): Linked {
  const corrected = applyCorrections(claims, context.corrections ?? [], context.reports);
  const { rows, lost, neighbours } = amend(prepare(claims, context), corrected.changed, corrected.added, context);
  const problems = [...corrected.problems];
  for (const claim of lost) {
    const report = context.reports.get(claim.report);
    if (isHeard(report, dayOf(report?.publishedTo ?? report?.published), context)) problems.push(unplaced(claim));
  }
  const layers: Record<LayerName, Row[]> = { bases: [], attacks: [], withdrawals: [] };
  for (const row of rows) if (isHeard(row.meta, row.published, context)) layers[row.claim.layer].push(row);
  const featuresOf = (layer: 'attacks' | 'withdrawals'): Feature[] =>
    rearrange(clustersOf(layers[layer], neighbours), corrected)
      .flatMap(({ rows }) => eventsOf(layer, rows, corrected))
      .sort(byId);
  return {
    attacks: featuresOf('attacks'),
    bases: basesOf([...layers.bases, ...layers.withdrawals], neighbours).sort(byId),
    withdrawals: featuresOf('withdrawals'),
    problems,
  };
}

/** The feature of an event, and beside it that of the plan for it. */
function eventsOf(layer: 'attacks' | 'withdrawals', rows: readonly Row[], { merged }: Corrected): Feature[] {
  if (!rows.some((row) => row.planned)) return [remembered(layer, rows)];
  const ties = new Set([...merged].flat());
  const { said, plans } = plansApart(rows, (row) => ties.has(row.claim.id));
  const event = remembered(layer, said);
  return plans.length > 0 ? [event, withOutcome(remembered(layer, plans), event)] : [event];
}

/** The feature of an event; the one made before where the same claims make it. */
function remembered(layer: 'attacks' | 'withdrawals', rows: readonly Row[]): Feature {
  const first = rows[0]!;
  if (first.told?.rows.length === rows.length && first.told.rows.every((row, i) => row === rows[i])) {
    return first.told.feature;
  }
  const feature = eventFeature(layer, rows);
  first.told = { rows, feature };
  return feature;
}

const byId = (a: Feature, b: Feature): number => compare(a.id, b.id);

function isHeard(
  report: ReportMeta | undefined,
  published: Day | null,
  { accordingTo, knownBy }: LinkContext,
): boolean {
  if (accordingTo && (!report || !accordingTo.has(report.publisher))) return false;
  return knownBy === undefined || (published !== null && published <= knownBy);
}

function unplaced(claim: Claim): Problem {
  return {
    report: claim.report,
    span: { start: claim.start, end: claim.end },
    code: 'unknown-place',
    message: `Claim ${claim.id} names place ${claim.placeId}, which the edition does not hold.`,
  };
}

/** Moves claims that a person has merged into or split from an event. */
function rearrange(clusters: Cluster[], { merged, split }: Pick<Corrected, 'merged' | 'split'>): Cluster[] {
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
      else alone.push({ rows: [row] });
    }
  }
  return [...clusters.filter((cluster) => cluster.rows.length > 0), ...alone];
}

/** Bases: claims with a phase, by force and place, as lives; plans and denials go with the life they speak of. */
function basesOf(rows: readonly Row[], neighbours: Neighbours): Feature[] {
  const groups = new Map<string, Row[]>();
  const sites = sitesOf(rows, neighbours);
  const siteOf = (row: Row): number => sites.get(row.site) ?? row.site;
  const forceOf = forcesMeant(rows, siteOf);
  for (const row of rows) {
    const { layer, phase, status } = row.claim;
    if (layer !== 'bases' && phase !== 'closed') continue;
    if (layer === 'withdrawals' && (status === 'planned' || status === 'denied' || !isExact(row.place))) continue;
    const key = `${forceOf(row)}|${siteOf(row)}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap(featuresOfGroup);
}

/** Lives of one force at one place, and what was only planned or denied there. */
function featuresOfGroup(group: readonly Row[]): Feature[] {
  const lives = livesOf(group);
  const extra = lives.map((): Row[] => []);
  const plans = lives.map((): Row[] => []);
  const unbuilt: Row[] = [];
  for (const row of group) {
    const { status } = row.claim;
    if (status !== 'planned' && status !== 'denied') continue;
    const at = lives.findIndex((life) => concerns(row, life));
    ((announces(row) ? plans[at] : extra[at]) ?? unbuilt).push(row);
  }
  const features = lives.flatMap((life, i) => {
    const base = baseFeature(life, extra[i]!);
    if (plans[i]!.length === 0) return [base];
    const plan = unbuiltFeature(plans[i]!);
    return [base, plans[i]!.every((row) => comesOf(life, row)) ? withOutcome(plan, base) : plan];
  });
  for (const status of ['planned', 'denied'] as const) {
    const own = unbuilt.filter((row) => row.claim.status === status);
    if (own.length > 0) features.push(unbuiltFeature(own));
  }
  return features;
}

/** One name for places so near that a base at one is a base at the other: the one with most claims. */
function sitesOf(rows: readonly Row[], { near }: Neighbours): Map<number, number> {
  const counts = new Map<number, number>();
  const ids = new Map<number, string>();
  for (const row of rows) {
    if (row.claim.phase === undefined || !isExact(row.place)) continue;
    counts.set(row.site, (counts.get(row.site) ?? 0) + 1);
    ids.set(row.site, row.place.id);
  }
  const ordered = [...counts.keys()].sort(
    (a, b) => counts.get(b)! - counts.get(a)! || compare(ids.get(a)!, ids.get(b)!),
  );
  const sites = new Map<number, number>();
  for (const site of ordered) {
    if (sites.has(site)) continue;
    sites.set(site, site);
    for (const other of near[site] ?? []) if (counts.has(other) && !sites.has(other)) sites.set(other, site);
  }
  return sites;
}
