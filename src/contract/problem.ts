import * as v from 'valibot';
import { Offset } from './vocabulary.ts';

/**
 * Something of the input that was skipped, is doubtful or is deliberately not drawn. `code` is stable and
 * kebab-case (`unknown-date`, `total`), `message` is one English sentence that says what and what to do.
 */
export const Problem = v.object({
  report: v.string(),
  span: v.optional(v.object({ start: Offset, end: Offset })),
  code: v.string(),
  message: v.string(),
});
export type Problem = v.InferOutput<typeof Problem>;
