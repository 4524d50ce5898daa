import * as v from 'valibot';
import { IsoDay, LayerName, Offset, Precision, Share, Status, Toll } from './vocabulary.ts';

/**
 * What a claim says of a base's life: it opened, it was there, it closed. For `bases` claims `from`/`to` is the day
 * range within which the opening or closing fell, or (for `present`) the range over which the force is said to be
 * there. A withdrawal claim that empties a base carries `closed`.
 */
export const Phase = v.picklist(['opened', 'present', 'closed']);
export type Phase = v.InferOutput<typeof Phase>;

/**
 * What one passage of one report says. `start`/`end` are UTF-16 offsets of `quote` in the report's text.
 * `from`/`to` are inclusive ISO days, null is open. `force`, `actor`, `target`, `successor` are force codes
 * (`geodata/lexicon/forces.tsv`) or, where no force is known, the words of the text. `destination` is a place id.
 * `said` is who the report says it on behalf of. `nth` numbers, from 2 on, attacks that the report itself tells apart
 * from others at their place ("a second attack"). `rule` is the name of the rule that fired.
 */
export const Claim = v.object({
  id: v.string(),
  report: v.string(),
  layer: LayerName,
  phase: v.optional(Phase),
  action: v.string(),
  status: Status,
  start: Offset,
  end: Offset,
  quote: v.string(),
  placeId: v.string(),
  from: v.nullable(IsoDay),
  to: v.nullable(IsoDay),
  precision: Precision,
  force: v.optional(v.string()),
  actor: v.optional(v.string()),
  target: v.optional(v.string()),
  successor: v.optional(v.string()),
  destination: v.optional(v.string()),
  killed: v.optional(Toll),
  wounded: v.optional(Toll),
  said: v.optional(v.string()),
  nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2))),
  rule: v.string(),
  confidence: Share,
});
export type Claim = v.InferOutput<typeof Claim>;
