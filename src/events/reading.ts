import type { Place } from '../contract/place.ts';
import type { Mention, Report } from '../contract/report.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Sentence } from '../text/sentence.ts';

/** A report with what the earlier steps found in it: what claims are read from. Lists are ordered by start. */
export interface Reading {
  report: Report;
  sentences: readonly Sentence[];
  mentions: readonly Mention[];
  dates: readonly DateMention[];
  /** The gazetteer entry of an id that a mention resolved to; null when there is none. */
  place(id: string): Place | null;
}
