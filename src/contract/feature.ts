import * as v from 'valibot';
import { Claim } from './claim.ts';
import { Latitude, Longitude } from './place.ts';
import { Dispute, IsoDay, PlaceKind, Precision, Share, Status, Toll } from './vocabulary.ts';

/** Version of the edition's form; an edition of another major version is refused with a clear line. */
export const SCHEMA_VERSION = '1';

/** Where a file comes from: edition is a short hash of its content, generated an ISO day. */
export const Provenance = v.object({ edition: v.string(), generated: IsoDay, schema: v.literal(SCHEMA_VERSION) });
export type Provenance = v.InferOutput<typeof Provenance>;

/** RFC 7946 bbox: west, south, east, north in degrees. */
export const Bbox = v.tuple([Longitude, Latitude, Longitude, Latitude]);
export type Bbox = v.InferOutput<typeof Bbox>;

export const Point = v.object({ type: v.literal('Point'), coordinates: v.tuple([Longitude, Latitude]) });

/**
 * Properties of a mark, the same names in all layers. `from`/`to`: for an event the earliest and latest day on which
 * it can have happened, for a base its life. `force`: whose base, who withdraws; `actor`: who attacks. `killed` and
 * `wounded`: a number, or the range over all sources. `outcome`: of a plan, the id of the mark that came of it, which
 * takes its place from `outcomeFrom` on.
 */
export const FeatureProperties = v.object({
  id: v.string(),
  title: v.string(),
  action: v.string(),
  status: Status,
  placeId: v.string(),
  placeName: v.string(),
  placeKind: PlaceKind,
  country: v.string(),
  radiusKm: v.number(),
  from: v.nullable(IsoDay),
  to: v.nullable(IsoDay),
  precision: Precision,
  openedFrom: v.optional(v.nullable(IsoDay)),
  openedTo: v.optional(v.nullable(IsoDay)),
  closedFrom: v.optional(v.nullable(IsoDay)),
  closedTo: v.optional(v.nullable(IsoDay)),
  lastConfirmed: v.optional(v.nullable(IsoDay)),
  force: v.optional(v.string()),
  actor: v.optional(v.string()),
  target: v.optional(v.string()),
  killed: v.optional(Toll),
  wounded: v.optional(Toll),
  successor: v.optional(v.string()),
  destination: v.optional(v.string()),
  outcome: v.optional(v.string()),
  outcomeFrom: v.optional(IsoDay),
  confidence: Share,
  disputed: v.array(Dispute),
  claims: v.pipe(v.array(Claim), v.minLength(1)),
});
export type FeatureProperties = v.InferOutput<typeof FeatureProperties>;

export const Feature = v.object({
  type: v.literal('Feature'),
  id: v.string(),
  geometry: Point,
  properties: FeatureProperties,
});
export type Feature = v.InferOutput<typeof Feature>;

/** One layer of an edition: `attacks.geojson`, `bases.geojson` or `withdrawals.geojson`. */
export const LayerFile = v.object({
  type: v.literal('FeatureCollection'),
  bbox: v.optional(Bbox),
  dateline: Provenance,
  features: v.array(Feature),
});
export type LayerFile = v.InferOutput<typeof LayerFile>;
