import { dayOf, isoOf } from '../contract/day.ts';
import type { Problem } from '../contract/problem.ts';
import type { Report, ReportMeta } from '../contract/report.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { publicationDay } from '../dates/published.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { languageOf } from '../text/language.ts';

/** A title taken from the text is cut after this many UTF-16 units. */
const TITLE_LENGTH = 200;
/** How far into a text a publisher's name in brackets is looked for, in UTF-16 units. */
const DATELINE_REACH = 400;

/** A report from a file: what came with it, and what is missing read off its text and listed in `inferred`. */
export function completeReport(source: SourceFile): { report: Report; problems: Problem[] } {
  const { given, text } = source;
  const inferred: ReportMeta['inferred'] = [];
  const problems: Problem[] = [];
  const language = given.language ?? languageOf(text);
  if (given.language === undefined) inferred.push('language');
  const stated = given.published === undefined || given.title === undefined ? publicationDay(text, language) : null;
  let published = given.published ?? null;
  if (published === null && stated !== null) {
    published = { from: isoOf(stated.from), to: isoOf(stated.to) };
    inferred.push('published');
  }
  if (published === null) {
    problems.push({
      report: source.id,
      code: 'unknown-date',
      message: `No publication date for ${source.file}; dates relative to it are left open. Give it in reports.csv.`,
    });
  }
  if (given.title === undefined) inferred.push('title');
  const publisher = given.publisher ?? publisherIn(text);
  if (given.publisher === undefined && publisher !== '') inferred.push('publisher');
  const report: Report = {
    id: source.id,
    title: given.title ?? titleIn(text, stated?.span) ?? source.id,
    publisher,
    published: published?.from ?? null,
    publishedTo: published?.to ?? null,
    url: given.url ?? null,
    language,
    sha256: source.sha256,
    inferred: inferred.sort(),
    text,
  };
  return { report, problems };
}

/**
 * A report that tells of 17 March was not published before 17 March: raises the first possible day of a publication
 * range to the latest full date of the text that lies within it. An exact publication day is left as it is.
 */
export function narrowPublished<T extends ReportMeta>(report: T, dates: readonly DateMention[]): T {
  const from = dayOf(report.published);
  const to = dayOf(report.publishedTo);
  if (from === null || to === null || from === to) return report;
  let first = from;
  for (const date of dates) {
    if (date.anchor === 'stated' && date.precision === 'day' && date.from !== null && date.from <= to) {
      first = Math.max(first, date.from);
    }
  }
  return first === from ? report : { ...report, published: isoOf(first) };
}

/** The first line with words in it, without a publication date at its start. */
function titleIn(text: string, dated: { start: number; end: number } | undefined): string | null {
  let at = 0;
  for (const line of text.split('\n', 50)) {
    const rest =
      dated && dated.start >= at && dated.end <= at + line.length ? text.slice(dated.end, at + line.length) : line;
    at += line.length + 1;
    const title = rest.replace(/\s+/g, ' ').trim();
    if (/\p{L}{2}/u.test(title)) return title.slice(0, TITLE_LENGTH);
  }
  return null;
}

/** The agency of a dateline, "GAO, 3 May (Reuters) -"; empty where the text opens without one. */
function publisherIn(text: string): string {
  const found = /\(([A-Z][\p{L}&. ]{1,30})\)\s*[-–—]/u.exec(text.slice(0, DATELINE_REACH));
  return found?.[1]?.trim() ?? '';
}
