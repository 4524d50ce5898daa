import type { Claim } from '../contract/claim.ts';
import { dayOf } from '../contract/day.ts';
import type { Place } from '../contract/place.ts';
import type { Problem } from '../contract/problem.ts';
import type { Mention, Report } from '../contract/report.ts';
import { findDates } from '../dates/dates.ts';
import { readClaims } from '../events/claims.ts';
import { type Gazetteer, placeOf } from '../places/gazetteer.ts';
import { findMentions } from '../places/mentions.ts';
import { recase } from '../text/recase.ts';
import { splitSentences } from '../text/sentence.ts';
import { caseLexiconOf } from './case-lexicon.ts';
import { narrowPublished } from './metadata.ts';

/** A report with all that was read out of it. `places` holds every place that `mentions` or `claims` name. */
export interface ReadReport {
  report: Report;
  mentions: Mention[];
  claims: Claim[];
  places: Place[];
  problems: Problem[];
}

/**
 * Reads one report: sentences, mentions, dates, claims. Sentences in capitals are read as if written in usual case;
 * quotes and phrases are the report's own. Pure; the same report gives the same answer.
 */
export function readReport(given: Report, gazetteer: Gazetteer): ReadReport {
  const { language } = given;
  const sentences = splitSentences(given.text);
  const lexicon = caseLexiconOf(gazetteer, language);
  const text = recase(given.text, sentences, lexicon);
  const title = recase(given.title, splitSentences(given.title), lexicon);
  const mentions = findMentions(text, sentences, gazetteer, {
    language,
    title,
    outlet: given.publisher,
  });
  const publishedOf = (report: Report) => {
    const from = dayOf(report.published);
    const to = dayOf(report.publishedTo);
    return from === null || to === null ? null : { from, to };
  };
  let dates = findDates(text, sentences, { published: publishedOf(given), language });
  const report = narrowPublished(given, dates);
  if (report !== given) dates = findDates(text, sentences, { published: publishedOf(report), language });
  const place = (id: string) => placeOf(gazetteer, id);
  const read = readClaims({ report: { ...report, text, title }, sentences, mentions, dates, place });
  const claims = read.claims.map((claim) => ({ ...claim, quote: given.text.slice(claim.start, claim.end) }));
  const phrased = mentions.map((mention) => ({ ...mention, phrase: given.text.slice(mention.start, mention.end) }));
  const ids = new Set([
    ...mentions.map((mention) => mention.placeId),
    ...claims.flatMap((claim) => [claim.placeId, ...(claim.destination ? [claim.destination] : [])]),
  ]);
  const places = [...ids]
    .sort()
    .map(place)
    .filter((found) => found !== null);
  return { report, mentions: phrased, claims, places, problems: read.problems };
}
