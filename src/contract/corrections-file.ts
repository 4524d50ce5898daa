import * as v from 'valibot';
import { Claim } from './claim.ts';
import { Correction } from './correction.ts';
import { Provenance } from './feature.ts';

/** The file of an edition that says what was corrected of it. */
export const CORRECTIONS_FILE = 'corrections.json';

/**
 * `corrections.json`: the lines that the edition was linked with, in their order, and in `readings` the claims that
 * they change or reject as the machine read them, ordered by id. With both, the claims can be linked anew.
 */
export const CorrectionsFile = v.object({
  dateline: Provenance,
  corrections: v.array(Correction),
  readings: v.array(Claim),
});
export type CorrectionsFile = v.InferOutput<typeof CorrectionsFile>;
