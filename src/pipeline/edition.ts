import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Claim } from '../contract/claim.ts';
import { type Correction, changesReading, claimOfCorrection } from '../contract/correction.ts';
import { CORRECTIONS_FILE } from '../contract/corrections-file.ts';
import type { Edition, PlacesFile } from '../contract/edition.ts';
import { type Bbox, type Feature, type LayerFile, type Provenance, SCHEMA_VERSION } from '../contract/feature.ts';
import type { NamedMoment } from '../contract/named-moment.ts';
import type { Place } from '../contract/place.ts';
import type { Problem } from '../contract/problem.ts';
import type { ReportMeta } from '../contract/report.ts';
import { forceOf } from '../events/forces.ts';
import { link } from '../events/link.ts';
import { partyNamed } from '../events/parties.ts';
import { titleOf } from './edition-title.ts';

/** What an edition is made of. `mentions` counts the mentions of each place id. */
export interface EditionInput {
  reports: readonly ReportMeta[];
  claims: readonly Claim[];
  places: ReadonlyMap<string, Place>;
  mentions: ReadonlyMap<string, number>;
  problems: readonly Problem[];
  corrections?: readonly Correction[];
  /** Name of the edition, and its French one; without a name it is named after its countries. */
  title?: string;
  titleFr?: string;
  /** Moments to step through; what they name as a source must be a report. */
  moments?: readonly NamedMoment[];
  /** ISO day of the edition; without one the newest publication day, so that the same reports give the same bytes. */
  generated?: string;
}

/** Links all claims and arranges everything as an edition. Pure and independent of the order of its input. */
export function buildEdition(input: EditionInput): Edition {
  const reports = sorted(input.reports, (report) => report.id);
  const linked = link(input.claims, {
    places: input.places,
    reports: new Map(reports.map((report) => [report.id, report])),
    ...(input.corrections ? { corrections: input.corrections } : {}),
  });
  const places = placeFeatures(input.places, input.mentions);
  const { moments, ...unsourced } = soundMoments(input.moments ?? [], new Set(reports.map((report) => report.id)));
  const problems = sorted([...input.problems, ...linked.problems, ...unsourced.problems], problemKey);
  const layers = { attacks: linked.attacks, bases: linked.bases, withdrawals: linked.withdrawals };
  const generated = input.generated ?? newest(reports) ?? '1970-01-01';
  const title = input.title ?? titleOf(Object.values(layers).flat(), input.places);
  const corrections = input.corrections ?? [];
  const corrected = corrections.length > 0 ? { corrections, readings: readingsOf(input.claims, corrections) } : null;
  const content = JSON.stringify([
    SCHEMA_VERSION,
    title,
    input.titleFr ?? '',
    moments,
    layers,
    places,
    reports,
    problems,
    ...(corrected ? [corrected] : []),
  ]);
  const dateline: Provenance = {
    edition: bytesToHex(sha256(utf8ToBytes(content))).slice(0, 8),
    generated,
    schema: SCHEMA_VERSION,
  };
  return {
    info: {
      dateline,
      title,
      ...(input.titleFr ? { titleFr: input.titleFr } : {}),
      forces: forcesOf(Object.values(layers).flat()),
      ...(moments.length > 0 ? { moments } : {}),
      ...(corrected ? { corrections: CORRECTIONS_FILE } : {}),
    },
    attacks: collection(dateline, layers.attacks),
    bases: collection(dateline, layers.bases),
    withdrawals: collection(dateline, layers.withdrawals),
    places: collection(dateline, places),
    reports: { dateline, reports },
    problems: { dateline, problems },
    ...(corrected ? { corrections: { dateline, corrections: [...corrections], readings: corrected.readings } } : {}),
  };
}

/** The claims that corrections change or reject, as the machine read them. */
function readingsOf(claims: readonly Claim[], corrections: readonly Correction[]): Claim[] {
  const ids = new Set(corrections.filter(changesReading).map(claimOfCorrection));
  return sorted(
    claims.filter(({ id }) => ids.has(id)),
    ({ id }) => id,
  );
}

/** The moments whose sources are all there, and a problem for each of the others. */
function soundMoments(given: readonly NamedMoment[], reports: ReadonlySet<string>) {
  const problems: Problem[] = [];
  const moments = given.filter(({ name, sources }) => {
    const missing = sources.find((id) => !reports.has(id));
    if (missing === undefined) return true;
    const message = `The moment "${name.en}" names a report that is not there; name another source in moments.json.`;
    problems.push({ report: missing, code: 'moment-source', message });
    return false;
  });
  return { moments, problems };
}

function collection<F extends { geometry: LayerFile['features'][number]['geometry'] }>(
  dateline: Provenance,
  features: F[],
) {
  const bbox = bboxOf(features);
  return { type: 'FeatureCollection' as const, ...(bbox ? { bbox } : {}), dateline, features };
}

function bboxOf(features: readonly { geometry: { coordinates: readonly [number, number] } }[]): Bbox | null {
  if (features.length === 0) return null;
  const lons = features.map((feature) => feature.geometry.coordinates[0]);
  const lats = features.map((feature) => feature.geometry.coordinates[1]);
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
  return [least(lons), least(lats), most(lons), most(lats)];
}

function placeFeatures(
  places: ReadonlyMap<string, Place>,
  mentions: ReadonlyMap<string, number>,
): PlacesFile['features'] {
  return sorted([...places.values()], (place) => place.id).map(({ lon, lat, ...rest }) => ({
    type: 'Feature',
    id: rest.id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { ...rest, mentions: mentions.get(rest.id) ?? 0 },
  }));
}

function forcesOf(features: readonly Feature[]) {
  const codes = new Set<string>();
  for (const { properties: p } of features) {
    for (const code of [p.force, p.actor, p.target, p.successor]) if (code !== undefined) codes.add(code);
  }
  return [...codes]
    .sort()
    .map((code) => forceOf(code) ?? partyNamed(code))
    .filter((force) => force !== undefined);
}

function newest(reports: readonly ReportMeta[]): string | null {
  const days = reports.map((report) => report.publishedTo).filter((day) => day !== null);
  return days.sort().at(-1) ?? null;
}

function problemKey({ report, span, code, message }: Problem): string {
  return [report, String(span?.start ?? 0).padStart(9, '0'), code, message].join('\u0001');
}

/** Sorted by code unit, so that no locale decides the order of the output. */
function sorted<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}
