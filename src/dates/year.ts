import { partsOf } from '../contract/day.ts';
import type { Match } from './pattern.ts';
import { decadeRange, yearRange } from './range.ts';
import { type Context, hasRole, isWord, patternRule, type Resolved, type Rule, stated } from './rule.ts';

/** "In 2012", "the 2015 signing", "(2016)": four digits that count nothing and belong to no longer number. */
export const YEAR_RULES: readonly Rule[] = [
  patternRule('year', 'any', 'year', loneYear),
  patternRule('decade', 'en', 'decade', ({ values }) => stated(decadeRange(values.decade!))),
  patternRule('decade', 'fr', '=annees year', ({ values }) =>
    values.year! % 10 === 0 ? stated(decadeRange(values.year!)) : null,
  ),
];

const STREETS = new Set(['st', 'street', 'ave', 'avenue', 'road', 'rd', 'blvd', 'boulevard', 'drive', 'lane']);
const LATEST_AFTER_PUBLICATION = 30;
const PREFIXES = new Set(['mid', 'post', 'pre', 'mi', 'apres', 'avant']);

function loneYear(match: Match, context: Context): Resolved | null {
  const { terms, start, end } = match;
  const year = match.values.year!;
  if (context.published && year > partsOf(context.published.to).year + LATEST_AFTER_PUBLICATION) return null;
  if (isJoined(match)) return null;
  if (hasRole(terms, start - 1, 'not-before-year')) return null;
  if (hasRole(terms, end, 'not-after-year') && !(start === 1 && isPeople(match))) return null;
  if (hasRole(terms, start - 1, 'num') || isWord(terms, end, 'of')) return null;
  if (hasRole(terms, end, 'num') && !(isWord(terms, start - 1, 'in', 'en', 'since', 'depuis') && isCount(match)))
    return null;
  if (STREETS.has(terms[end + 1]?.word ?? '') && terms[end]!.initial === 'upper') return null;
  const adverbial = start === 1 && isWord(terms, 0, 'in', 'en');
  return { ...stated(yearRange(year))!, tells: adverbial || (start === 0 && end === terms.length) };
}

/** "In 2013 troops fought", "en 2013 soldats": people whom a year at the head of a sentence does not count. */
const isPeople = ({ terms, end }: Match): boolean =>
  isWord(terms, 0, 'in', 'en') && /^(?:troops|soldiers|forces|rebels|militants|gunmen|soldats)$/.test(terms[end]!.word);

/** "In 2011 two soldiers": whether the number after a year counts what follows it, and is no part of the same number. */
const isCount = ({ terms, end }: Match): boolean =>
  terms[end]!.tight === false &&
  !/^(?:hundred|thousand|million|billion|mille|millions?|cents?)$/.test(terms[end]!.word);

/** Part of a document number, a range or a phone number: touching a slash, a hyphen, a colon or a sign. */
function isJoined({ terms, start, end }: Match): boolean {
  const before = terms[start - 1];
  if (before && terms[start]!.tight && '/-:#_+.'.includes(before.word) && !PREFIXES.has(terms[start - 2]?.word ?? '')) {
    return true;
  }
  const after = terms[end];
  if (!after?.tight || !'/-:_+'.includes(after.word)) return false;
  const beyond = terms[end + 1];
  return beyond?.tight === true && (/^\d/.test(beyond.word) || after.word !== '-');
}
