import * as v from 'valibot';
import { IsoDay, Offset, Share } from './vocabulary.ts';

/** The metadata a report can carry; those that were read from its text and not given are listed in `inferred`. */
export const REPORT_FIELDS = ['title', 'publisher', 'published', 'url', 'language'] as const;

/**
 * What is known of a report besides its text. `id` is its file name without the ending. `published` to
 * `publishedTo` is the inclusive range of days on which it can have appeared (equal for an exact day; both null when
 * unknown). `language` is a two-letter code. `sha256` is of the file's bytes, lower-case hex.
 */
export const ReportMeta = v.object({
  id: v.string(),
  title: v.string(),
  publisher: v.string(),
  published: v.nullable(IsoDay),
  publishedTo: v.nullable(IsoDay),
  url: v.nullable(v.string()),
  language: v.string(),
  sha256: v.string(),
  inferred: v.array(v.picklist(REPORT_FIELDS)),
});
export type ReportMeta = v.InferOutput<typeof ReportMeta>;

/** A report with its text: what the pipeline reads. */
export const Report = v.object({ ...ReportMeta.entries, text: v.string() });
export type Report = v.InferOutput<typeof Report>;

/** Whether a toponym stands for the territory (`literal`) or for a state, team or affiliation (`associative`). */
export const Usage = v.picklist(['literal', 'associative']);
export type Usage = v.InferOutput<typeof Usage>;

/**
 * A span of a report that names a place: `text.slice(start, end) === phrase`. `score` is the calibrated probability
 * that `placeId` is right; `alternatives` are the other candidates, best first.
 */
export const Mention = v.object({
  start: Offset,
  end: Offset,
  phrase: v.string(),
  placeId: v.string(),
  usage: Usage,
  score: Share,
  alternatives: v.optional(v.array(v.object({ placeId: v.string(), score: Share }))),
});
export type Mention = v.InferOutput<typeof Mention>;

/** `reports/ID.json` of an edition: one report as the reader shows it. */
export const ReportFile = v.object({ ...Report.entries, mentions: v.array(Mention) });
export type ReportFile = v.InferOutput<typeof ReportFile>;
