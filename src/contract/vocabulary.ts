import * as v from 'valibot';

/** The three layers of an edition, in the order in which they are listed everywhere. */
export const LAYERS = ['bases', 'attacks', 'withdrawals'] as const;
export const LayerName = v.picklist(LAYERS);
export type LayerName = v.InferOutput<typeof LayerName>;

/** How a claim is put: asserted, announced for later, asserted by one side only, or contradicted. */
export const STATUSES = ['reported', 'planned', 'alleged', 'denied'] as const;
export const Status = v.picklist(STATUSES);
export type Status = v.InferOutput<typeof Status>;

/** How exact a day range is; `span` is an explicit range ("from 3 to 9 May"), `open` has no known end at one side. */
export const PRECISIONS = ['day', 'week', 'month', 'season', 'year', 'span', 'open'] as const;
export const Precision = v.picklist(PRECISIONS);
export type Precision = v.InferOutput<typeof Precision>;

/** What a place is; the order runs from the most exact to the least. */
export const PLACE_KINDS = ['site', 'settlement', 'admin2', 'admin1', 'country', 'region', 'water'] as const;
export const PlaceKind = v.picklist(PLACE_KINDS);
export type PlaceKind = v.InferOutput<typeof PlaceKind>;

/** On what the claims of one event or base disagree. */
export const DISPUTES = ['date', 'place', 'toll', 'actor', 'status', 'happened'] as const;
export const Dispute = v.picklist(DISPUTES);
export type Dispute = v.InferOutput<typeof Dispute>;

/** Inclusive ISO day, `YYYY-MM-DD`. */
export const IsoDay = v.pipe(v.string(), v.isoDate('an ISO day, YYYY-MM-DD'));
export type IsoDay = v.InferOutput<typeof IsoDay>;

/** A count of people: exact, or bounds; `max: null` when a source gives only a least number. */
export const Toll = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  v.object({
    min: v.pipe(v.number(), v.integer(), v.minValue(0)),
    max: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
]);
export type Toll = v.InferOutput<typeof Toll>;

/** UTF-16 offset into a report's text. */
export const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A share or probability, 0 to 1. */
export const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
