import type { Claim } from '../contract/claim.ts';
import { dayOf } from '../contract/day.ts';
import type { Place } from '../contract/place.ts';
import type { Problem } from '../contract/problem.ts';
import type { Mention, Report } from '../contract/report.ts';
import { findDates } from '../dates/dates.ts';
import { readClaims } from '../events/claims.ts';
import { type Gazetteer, placeOf } from '../places/gazetteer.ts';
import { findMentions } from '../places/mentions.ts';
import { splitSentences } from '../text/sentence.ts';
import { narrowPublished } from './metadata.ts';

/** A report with all that was read out of it. `places` holds every place that `mentions` or `claims` name. */
export interface ReadReport {
  report: Report;
  mentions: Mention[];
  claims: Claim[];
  places: Place[];
  problems: Problem[];
}

/** Reads one report: sentences, mentions, dates, claims. Pure; the same report gives the same answer. */
export function readReport(given: Report, gazetteer: Gazetteer): ReadReport {
  const { text, language } = given;
  const sentences = splitSentences(text);
  const mentions = findMentions(text, sentences, gazetteer, {
    language,
    title: given.title,
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
  const { claims, problems } = readClaims({ report, sentences, mentions, dates, place });
  const ids = new Set([
    ...mentions.map((mention) => mention.placeId),
    ...claims.flatMap((claim) => [claim.placeId, ...(claim.destination ? [claim.destination] : [])]),
  ]);
  const places = [...ids]
    .sort()
    .map(place)
    .filter((found) => found !== null);
  return { report, mentions, claims, places, problems };
}
