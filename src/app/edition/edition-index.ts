import type { Claim } from '../../contract/claim.ts';
import type { Edition, Force } from '../../contract/edition.ts';
import type { Feature } from '../../contract/feature.ts';
import type { Place } from '../../contract/place.ts';
import type { Problem } from '../../contract/problem.ts';
import type { ReportMeta } from '../../contract/report.ts';
import { LAYERS, type LayerName } from '../../contract/vocabulary.ts';

/** A feature with the layer it belongs to. */
export interface Entry {
  feature: Feature;
  layer: LayerName;
}

/** A claim with the feature it backs. */
export interface ClaimEntry extends Entry {
  claim: Claim;
}

/** An edition arranged for look-ups by place, report and force. */
export interface EditionIndex {
  places: ReadonlyMap<string, Place & { mentions: number }>;
  reports: ReadonlyMap<string, ReportMeta>;
  forces: ReadonlyMap<string, Force>;
  atPlace: ReadonlyMap<string, readonly Entry[]>;
  /** Claims of a report in the order of its text, each once: one that backs an event and a base stands with the event. */
  inReport: ReadonlyMap<string, readonly ClaimEntry[]>;
  problemsOf: ReadonlyMap<string, readonly Problem[]>;
  /** The country that most marks lie in, as an ISO code; empty where none has any. */
  mainCountry: string;
}

/** Builds the look-ups of an edition; linear in its size. */
export function indexEdition(edition: Edition): EditionIndex {
  const atPlace = new Map<string, Entry[]>();
  const claims = new Map<string, ClaimEntry>();
  const countries = new Map<string, number>();
  for (const layer of LAYERS) {
    for (const feature of edition[layer].features) {
      const { placeId, country } = feature.properties;
      push(atPlace, placeId, { feature, layer });
      if (country !== '') countries.set(country, (countries.get(country) ?? 0) + 1);
      for (const claim of feature.properties.claims) {
        if (!claims.has(claim.id) || claim.layer === layer) claims.set(claim.id, { claim, feature, layer });
      }
    }
  }
  const inReport = new Map<string, ClaimEntry[]>();
  for (const entry of claims.values()) push(inReport, entry.claim.report, entry);
  for (const told of inReport.values()) {
    told.sort(
      (a, b) => a.claim.start - b.claim.start || a.claim.end - b.claim.end || (a.claim.id < b.claim.id ? -1 : 1),
    );
  }
  const problemsOf = new Map<string, Problem[]>();
  for (const problem of edition.problems.problems) push(problemsOf, problem.report, problem);
  return {
    places: new Map(
      edition.places.features.map(({ id, geometry, properties }) => [
        id,
        { ...properties, lon: geometry.coordinates[0], lat: geometry.coordinates[1] },
      ]),
    ),
    reports: new Map(edition.reports.reports.map((report) => [report.id, report])),
    forces: new Map(edition.info.forces.map((force) => [force.code, force])),
    atPlace,
    inReport,
    problemsOf,
    mainCountry: [...countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '',
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
