import type { Day } from '../contract/day.ts';
import type { Sentence } from '../text/sentence.ts';
import type { DateMention, DayRange } from './date-mention.ts';
import { mayHoldDate } from './gate.ts';
import { headingOf } from './heading.ts';
import { fits } from './pattern.ts';
import type { Context, Reading } from './rule.ts';
import { type Placed, shareYear, yearBefore } from './shared-year.ts';
import { type Term, termsOf } from './term.ts';
import { type Starts, vocabularyOf } from './vocabulary.ts';

/** What dates are read against: the days on which the report can have appeared, and its language. */
export interface DateSetting {
  published: { from: Day; to: Day } | null;
  language: string;
}

/** Most days, less one, that "a day or a few" are. */
const FEW = 15;

/** How deep a date phrase can hold another: "since | the end of | last year". */
const DEEPEST = 3;

/**
 * Date phrases in the sentences of a text, ordered by start, not overlapping. `language` is a two-letter code; with
 * any but `en` and `fr` only calendar dates are read. `published` null leaves relative dates open at both sides. Each
 * phrase is resolved in the light of those before it, so the sentences must come in order. Linear in the text.
 */
export function findDates(text: string, sentences: readonly Sentence[], setting: DateSetting): DateMention[] {
  const mentions: DateMention[] = [];
  const vocabulary = vocabularyOf(setting.language);
  let depth = 0;
  const context: Context = {
    language: setting.language,
    published: setting.published,
    last: null,
    past: null,
    near: false,
    day: null,
    story: null,
    month: null,
    lean: null,
    read(terms, at) {
      if (depth >= DEEPEST) return null;
      depth++;
      const reading = terms[at] ? longest(terms[at].dates, terms, at, this) : null;
      depth--;
      return reading;
    },
  };
  let paragraph = -1;
  let heading: DayRange | null = null;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      context.story = heading;
      context.near = false;
    }
    if (!mayHoldDate(text, sentence.start, sentence.end)) continue;
    const terms = termsOf(text, sentence, vocabulary);
    const row: Placed[] = [];
    for (let at = 0; at < terms.length; ) {
      const { bounds, dates } = terms[at]!;
      const reading = longest(bounds, terms, at, context) ?? longest(dates, terms, at, context);
      if (!reading) {
        at++;
        continue;
      }
      const mention = mentionOf(reading, terms[at]!.start, terms[reading.end - 1]!.end);
      mentions.push(mention);
      row.push({ mention, first: at, end: reading.end });
      const aside = isOfSpeech(terms, at) || isCountedOn(terms, at, reading.rule, row[row.length - 2]);
      if (!(context.last && context.near && aside))
        remember(context, mention, reading.resolved.tells === true && !isBeginning(terms, at));
      const headed = headingOf(text, sentence, terms, mention);
      if (headed) {
        context.story = headed.story ?? context.story;
        heading = context.story;
        context.month = headed.month;
      }
      at = reading.end;
    }
    shareYear(terms, row);
    yearBefore(terms, row);
  }
  return mentions;
}

function mentionOf({ rule, resolved }: Reading, start: number, end: number): DateMention {
  const { from, to, precision, anchor, point } = resolved;
  const mention: DateMention = { start, end, from, to, precision, anchor, rule };
  if (point) mention.point = point;
  return mention;
}

/** Words between a verb of saying and the day on which something was said. */
const BETWEEN = new Set([
  'on',
  'late',
  'early',
  'in',
  'a',
  'an',
  'the',
  'statement',
  'dans',
  'un',
  'communique',
  'ce',
  'le',
]);

/** "Said on Monday", "a annoncé lundi": a day of speech is none of those that the story goes on from. */
function isOfSpeech(terms: readonly Term[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && before > at - 6 && BETWEEN.has(terms[before]!.word)) before--;
  return terms[before] !== undefined && 'say' in terms[before]!.roles;
}

/** How far back, in words, a noun that something has gone on since may begin. */
const BACK = 8;

/** "Since the first attacks, in April 2015", "depuis le début du soulèvement en 2009": when something began, and not what is told next. */
function isBeginning(terms: readonly Term[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - BACK; before--) {
    const { word } = terms[before]!;
    if (word === 'since' || word === 'depuis') return true;
    if (/^[^\p{L}\p{N}]+$/u.test(word) && !(word === ',' && before >= at - 2)) return false;
  }
  return false;
}

/** "On Friday, a day before the vote,": how far another thing was from the day just given, from which the story goes on. */
const isCountedOn = (terms: readonly Term[], at: number, rule: string, before: Placed | undefined): boolean =>
  (rule === 'later' || rule === 'earlier') && before?.end === at - 1 && /^[,:]$/.test(terms[at - 1]!.word);

function longest({ rules, second }: Starts, terms: readonly Term[], at: number, context: Context): Reading | null {
  const next = terms[at + 1];
  if (rules.length === 0 || (second && !mayFollow(second, next))) return null;
  let best: Reading | null = null;
  for (const rule of rules) {
    if (rule.second && !(next && fits(rule.second, next))) continue;
    const found = rule.read(terms, at, context);
    if (found && (!best || found.end > best.end)) best = { rule: rule.name, ...found };
  }
  return best;
}

function mayFollow({ lo, hi, words }: NonNullable<Starts['second']>, next: Term | undefined): boolean {
  return next !== undefined && ((next.lo & lo) !== 0 || (next.hi & hi) !== 0 || words.has(next.word));
}

/** Bounds and open dates are nothing to count from; a date near publication ends a story told of another year. */
function remember(context: Context, mention: DateMention, tells: boolean): void {
  const { from, to, precision, anchor, point } = mention;
  if (from === null || to === null || point) return;
  context.last = { from, to, precision };
  if (!context.published || from <= context.published.to) context.past = context.last;
  context.near = true;
  if (to - from <= FEW) context.day = context.last;
  if (tells && (!context.published || to < context.published.from - 180)) context.story = context.last;
  else if (anchor === 'narrative' && context.story) context.story = context.last;
  else if (anchor === 'published') context.story = null;
}
