import * as v from 'valibot';
import { IsoDay, Precision, Status, Toll } from './vocabulary.ts';

const by = {
  reason: v.pipe(v.string(), v.minLength(1)),
  author: v.string(),
  time: v.pipe(v.string(), v.isoTimestamp('an ISO time in UTC')),
};

/**
 * One line of `corrections.ndjson`: what a person says against the machine's reading of one claim (by its id). Later
 * lines win over earlier ones. `merge` puts the claim into the event that holds claim `into`; `split` takes it out of
 * its event; `accept` marks it as reviewed.
 */
export const Correction = v.variant('change', [
  v.object({ ...by, claim: v.string(), change: v.literal('place'), placeId: v.string() }),
  v.object({
    ...by,
    claim: v.string(),
    change: v.literal('range'),
    from: v.nullable(IsoDay),
    to: v.nullable(IsoDay),
    precision: Precision,
  }),
  v.object({ ...by, claim: v.string(), change: v.literal('status'), status: Status }),
  v.object({
    ...by,
    claim: v.string(),
    change: v.literal('role'),
    role: v.picklist(['force', 'actor', 'target', 'successor']),
    value: v.nullable(v.string()),
  }),
  v.object({
    ...by,
    claim: v.string(),
    change: v.literal('toll'),
    killed: v.optional(v.nullable(Toll)),
    wounded: v.optional(v.nullable(Toll)),
  }),
  v.object({ ...by, claim: v.string(), change: v.literal('merge'), into: v.string() }),
  v.object({ ...by, claim: v.string(), change: v.literal('split') }),
  v.object({ ...by, claim: v.string(), change: v.literal('reject') }),
  v.object({ ...by, claim: v.string(), change: v.literal('accept') }),
]);
export type Correction = v.InferOutput<typeof Correction>;
