import * as v from 'valibot';
import { Claim } from './claim.ts';
import { claimIdOf } from './claim-id.ts';
import { IsoDay, Precision, Status, Toll } from './vocabulary.ts';

const by = {
  reason: v.pipe(v.string(), v.minLength(1)),
  author: v.string(),
  time: v.pipe(v.string(), v.isoTimestamp('an ISO time in UTC')),
};

const { id: _id, rule: _rule, confidence: _confidence, ...passage } = Claim.entries;

/**
 * A claim that the machine missed: everything a claim says but its id, rule and confidence. `start`/`end` are UTF-16
 * offsets of `quote` in the text of `report`, without its front matter.
 */
const Addition = v.object({ ...by, change: v.literal('add'), ...passage });
export type Addition = v.InferOutput<typeof Addition>;

/** The rule of claims that a person has added. */
export const ADDED = 'added-by-person';

/**
 * One line of `corrections.ndjson`: what a person says against the machine's reading of one claim (by its id). Later
 * lines win over earlier ones. `merge` puts the claim into the event that holds claim `into`; `split` takes it out of
 * its event; `accept` marks it as reviewed; `add` is a claim of its own, whose id `claimOfCorrection` gives.
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
  Addition,
]);
export type Correction = v.InferOutput<typeof Correction>;

/**
 * Id of the claim that a correction is about. An added claim has one of its own, made of its report, passage, layer,
 * phase, place and force: its days, status and toll can be written anew without it becoming another claim.
 */
export function claimOfCorrection(one: Correction): string {
  if (one.change !== 'add') return one.claim;
  return claimIdOf([ADDED, one.report, one.start, one.end, one.layer, one.phase, one.placeId, one.force]);
}

/** Whether a correction makes another claim of the one that it is about, or none; an added claim was read by nobody. */
export function changesReading({ change }: Correction): boolean {
  return !['accept', 'merge', 'split', 'add'].includes(change);
}
