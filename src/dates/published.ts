import type { Day } from '../contract/day.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { DateMention } from './date-mention.ts';
import { findDates } from './dates.ts';

/** The days on which a report says it appeared, where in its text it says so, and the rule that read it. */
export interface PublicationDay {
  from: Day;
  to: Day;
  span: Span;
  rule: string;
}

/** A line of a report with the full dates in it; `before` and `after` are the bare rest around one, `rest` as written. */
interface Line {
  text: string;
  index: number;
  dates: readonly (DateMention & { from: Day; to: Day; before: string; after: string; rest: string })[];
}

interface PublicationRule {
  name: string;
  fits(date: Line['dates'][number], line: Line): boolean;
}

const HEAD_LINES = 12;
const TAIL_LINES = 12;
const LONGEST_LINE = 300;

const PUBLISHED = [
  'published',
  'publication date',
  'date of publication',
  'posted',
  'issued',
  'released',
  'release date',
];
const PUBLIE = ['publie', 'publiee', 'date de publication', 'paru', 'parue', 'mis en ligne', 'mise en ligne'];
const DATED = ['date', 'dated', 'date de parution', 'le'];
const CHANGED = [
  ...['updated', 'last updated', 'last modified', 'modified', 'last update', 'last edited', 'page last updated'],
  ...['mis a jour', 'mise a jour', 'derniere mise a jour', 'derniere modification', 'modifie', 'modifiee', 'actualise'],
];

/** Ways in which a report tells its own day, the surest first. */
const PUBLICATION_RULES: readonly PublicationRule[] = [
  { name: 'published-label', fits: ({ before }) => isLabel(before, [...PUBLISHED, ...PUBLIE]) },
  { name: 'date-label', fits: ({ before }, { index }) => index < HEAD_LINES && isLabel(before, DATED) },
  { name: 'dateline', fits: isDateline },
  { name: 'date-alone', fits: ({ before, after }, { index }) => index < HEAD_LINES && before === '' && isClock(after) },
  { name: 'short-line', fits: isByline },
  { name: 'updated-label', fits: ({ before }) => isLabel(before, CHANGED) },
];

/**
 * The day on which a report appeared, inferred from its own text: a labelled date ("Published: …", "Publié le …",
 * "Dernière modification : …"), a dateline with a year, a date alone or in a short line near the top. Looks at the
 * first and last lines only. Null where nothing tells it; a range of days where only a month is told.
 */
export function publicationDay(text: string, language = 'en'): PublicationDay | null {
  const lines = linesOf(text, language);
  for (const rule of PUBLICATION_RULES) {
    for (const line of lines) {
      const date = line.dates.find((candidate) => rule.fits(candidate, line));
      if (date) return { from: date.from, to: date.to, span: { start: date.start, end: date.end }, rule: rule.name };
    }
  }
  return null;
}

function linesOf(text: string, language: string): Line[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length && spans.length < HEAD_LINES; ) at = addLine(text, at, spans);
  const tail: Span[] = [];
  for (let end = text.length; end > (spans.at(-1)?.end ?? 0) && tail.length < TAIL_LINES; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (start < end && text.slice(start, Math.min(end, start + LONGEST_LINE)).trim() !== '')
      tail.unshift({ start, end });
    end = start - 1;
  }
  const known = spans.at(-1)?.end ?? 0;
  return [...spans, ...tail.filter(({ start }) => start >= known)].map((span, index) =>
    lineOf(text, span, index, language),
  );
}

function addLine(text: string, at: number, spans: Span[]): number {
  const found = text.indexOf('\n', at);
  const end = found < 0 ? text.length : found;
  if (text.slice(at, Math.min(end, at + LONGEST_LINE)).trim() !== '') spans.push({ start: at, end });
  return end + 1;
}

function lineOf(text: string, { start, end }: Span, index: number, language: string): Line {
  const limit = Math.min(end, start + LONGEST_LINE);
  const line = { text: text.slice(start, limit).trim(), index };
  if (!mayTell(line)) return { ...line, dates: [] };
  const dates = findDates(text, [{ start, end: limit, paragraph: 0 }], { published: null, language }).flatMap(
    (date) => {
      const { from, to, precision, anchor } = date;
      if (anchor !== 'stated' || from === null || to === null || (precision !== 'day' && precision !== 'month'))
        return [];
      const rest = text.slice(date.end, limit);
      return [{ ...date, from, to, before: bare(text.slice(start, date.start)), after: bare(rest), rest: rest.trim() }];
    },
  );
  return { ...line, dates };
}

/** Longest line that can be a date alone or a short line, with room for marks and spaces. */
const SHORT_LINE = 160;
const LABELS = [...PUBLISHED, ...PUBLIE, ...DATED, ...CHANGED];

/** Whether any rule can fit a date of a line: most lines are plain text, whose dates need not be read. */
function mayTell({ text, index }: Pick<Line, 'text' | 'index'>): boolean {
  if (index < HEAD_LINES && (text.length <= SHORT_LINE || SHOUTED.test(text))) return true;
  const line = bare(text);
  return LABELS.some((label) => line.startsWith(label));
}

const EDGES = /^[\s:|>*#•·,.\-–—/()[\]]+|[\s:|>*#•·,\-–—/()[\]]+$/g;

function bare(text: string): string {
  return fold(text).replace(EDGES, '');
}

const JOINTS = new Set(['', 'on', 'le', 'the', 'du', 'at', 'a']);

/** A label, with nothing between it and the date but a small word. */
function isLabel(before: string, labels: readonly string[]): boolean {
  return labels.some((label) => {
    if (before !== label && !before.startsWith(label)) return false;
    const rest = before.slice(label.length);
    return (rest === '' || !/^[a-z0-9]/.test(rest)) && JOINTS.has(bare(rest));
  });
}

const DASHED = /^[([/\-–—]/;
const SHOUTED = /^\p{Lu}[\p{Lu}'’-]{2}/u;

/** "BAMAKO, 12 June 2020 (AFP) - ...": a place in capitals before the date, a bracket or a dash after it. */
function isDateline({ precision, before, rest }: Line['dates'][number], { text, index }: Line): boolean {
  if (index >= HEAD_LINES || precision !== 'day' || before === '' || before.length > 60) return false;
  return SHOUTED.test(text) && DASHED.test(rest);
}

/** "10:21", "at 10:21 am GMT", "à 10h21", or nothing. */
function isClock(after: string): boolean {
  return after === '' || /^(?:at |a |- )?\d{1,2}\s?[:h.]\s?\d{2}.{0,20}$/.test(after);
}

/** A line near the top that ends or begins with the date and is too short for a sentence. */
function isByline({ before, after, precision }: Line['dates'][number], { text, index }: Line): boolean {
  if (isLabel(before, CHANGED)) return false;
  if (index >= HEAD_LINES || precision !== 'day' || text.length > 80 || /[.!?]$/.test(text)) return false;
  const words = `${before} ${after}`.split(' ').filter((word) => word !== '').length;
  return words <= 6 && (before === '' || isClock(after));
}
