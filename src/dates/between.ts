import { type Day, partsOf } from '../contract/day.ts';
import { inYear, spanRange } from './range.ts';
import { type Context, isWord, type Reading, type Resolved, type Rule } from './rule.ts';
import type { Term } from './term.ts';

/** Words that open a span of two dates, those that stand between its ends, and articles before a date. */
interface Opening {
  language: 'en' | 'fr';
  words: readonly string[];
  joins: readonly string[];
}

const OPENINGS: readonly Opening[] = [
  { language: 'en', words: ['between'], joins: ['and'] },
  { language: 'en', words: ['from'], joins: ['to', 'until', 'till', 'through'] },
  { language: 'fr', words: ['entre'], joins: ['et'] },
  { language: 'fr', words: ['de', "d'", 'du'], joins: ['a', 'au', "jusqu'"] },
];

const ARTICLES = ['the', 'le', 'la', "l'", 'a', 'au', 'en'];

/**
 * "Between late March and mid-April", "from 3 May to the end of the month", "entre avril 2021 et janvier": spans whose ends are
 * each a date by itself. An end without a year comes after its beginning.
 */
export const BETWEEN_RULES: readonly Rule[] = OPENINGS.map(({ language, words, joins }) => ({
  name: 'between',
  language,
  keys: words.map((word) => `=${word}`),
  read(terms, at, context) {
    const first = readAfter(terms, at + 1, context);
    if (!first || !isWord(terms, first.end, ...joins)) return null;
    const second = readAfter(terms, first.end + 1, context);
    const resolved = second && spanOf(first.resolved, second.resolved);
    return resolved && { end: second.end, resolved };
  },
}));

/** The date that begins at a term, or past the article there. */
function readAfter(terms: readonly Term[], at: number, context: Context): Reading | null {
  const here = context.read(terms, at);
  if (here || !isWord(terms, at, ...ARTICLES)) return here;
  const past = isWord(terms, at + 1, ...ARTICLES) ? at + 2 : at + 1;
  return context.read(terms, at + 1) ?? context.read(terms, past);
}

/** From the first day of one to the last of the other; null where these do not follow each other. */
function spanOf(first: Resolved, second: Resolved): Resolved | null {
  if (isOpen(first) || isOpen(second)) return null;
  let { from } = first;
  let { to } = second;
  if (from! > to! && second.anchor !== 'stated') to = turned(to!, 1);
  else if (from! > to! && first.anchor !== 'stated') from = turned(from!, -1);
  if (from! >= to! || to! - from! > 3 * 366) return null;
  const stated = first.anchor === 'stated' && second.anchor === 'stated';
  const range = spanRange(from!, to!);
  return range && { ...range, anchor: stated ? 'stated' : second.anchor };
}

const isOpen = ({ from, to }: Resolved): boolean => from === null || to === null;

const turned = (day: Day, years: number): Day => inYear(day, partsOf(day).year + years);
