import { partsOf } from '../contract/day.ts';
import type { Match } from './pattern.ts';
import { monthRange, YEAR } from './range.ts';
import { occurrence } from './recurring.ts';
import {
  type Context,
  hasRole,
  isWord,
  patternRule,
  published,
  type Resolved,
  type Rule,
  stated,
  tenseAround,
} from './rule.ts';

/** "March 2022", "in February", "last March". */
export const MONTH_RULES: readonly Rule[] = [
  patternRule('month-year', 'any', 'month|mon ,|=of|=de? year', monthYear),
  patternRule('month', 'en', 'month', loneMonth),
  patternRule('month', 'fr', 'month', loneMonth),
  patternRule('month-year', 'fr', "=mois =de|=d' month =de? year", ({ values }) =>
    stated(monthRange(values.year!, values.month!)),
  ),
  patternRule('month-year', 'fr', "=mois =de|=d' month , =celui|=celle =de year", ({ values }) =>
    stated(monthRange(values.year!, values.month!)),
  ),
  patternRule('month-of', 'fr', "=mois =de|=d' month", (match, context) => yearlessMonth(match, context)),
  patternRule('last-month-named', 'en', 'last|=past month', (match, context) => turnedMonth(match, context, -1)),
  patternRule('next-month-named', 'en', 'next month', (match, context) => turnedMonth(match, context, 1)),
  patternRule('this-month-named', 'en', 'this month', (match, context) => turnedMonth(match, context, 0)),
  patternRule('last-month-named', 'fr', 'month last', (match, context) => turnedMonth(match, context, -1)),
  patternRule('next-month-named', 'fr', 'month next', (match, context) => turnedMonth(match, context, 1)),
  patternRule('month-of-this-year', 'fr', 'month =de the? unit last', (match, context) =>
    published(context, (day) => monthRange(partsOf(day).year - 1, match.values.month!)),
  ),
  patternRule('month-of-that-year', 'en', 'month =of? last|next|this:turn unit', monthOfYear),
];

function monthYear(match: Match, { published: on }: Context): Resolved | null {
  const { values, terms, start } = match;
  if (isVerb(match, start) && terms[start]!.initial !== 'upper') return null;
  const past = on !== null && values.year! <= partsOf(on.to).year;
  if (!past && !isYear(match, match.end - 1)) return null;
  return { ...stated(monthRange(values.year!, values.month ?? values.mon!))!, tells: !isWord(terms, start - 1, '(') };
}

/** A number after a month that can be no year gone by is a year unless it counts what follows. */
function isYear({ terms, end }: Match, at: number): boolean {
  return at === end - 1 && !hasRole(terms, end, 'not-after-year');
}

/** "may", "march": in French text the same letters are months. */
function isVerb({ terms }: Match, at: number): boolean {
  return isWord(terms, at, 'may', 'march');
}

const NAMED = new Set([
  "'s",
  'attack',
  'attacks',
  'ambush',
  'raid',
  'bombing',
  'offensive',
  'operation',
  'coup',
  'deal',
  'election',
  'elections',
  'vote',
  'killing',
  'killings',
  'massacre',
  'summit',
  'agreement',
  'benchmarks',
  'deadline',
  'withdrawal',
  'report',
  'meeting',
]);

/** A month alone needs a word before it that takes a time, or a noun after it that happens at one. */
function loneMonth(match: Match, context: Context): Resolved | null {
  const { terms, start, end } = match;
  const term = terms[start]!;
  if (term.initial === 'upper' && fillsLine(match)) return yearlessMonth(match, context);
  if (context.language === 'en' && term.initial !== 'upper') return null;
  if (context.language === 'fr' && term.word === 'mars' && term.initial === 'upper') return null;
  if ((terms[end]?.roles.num ?? 0) > 31) return null;
  const led = hasRole(terms, start - 1, 'month-lead') || isEdged(terms, start - 1);
  const joined = isWord(terms, start - 1, 'and', 'et', ',', 'or', 'ou');
  const listed = joined && hasRole(terms, hasRole(terms, start - 2, 'year') ? start - 3 : start - 2, 'month');
  const noun = terms[end];
  const named = isWord(terms, start - 1, 'the', "'s") && noun !== undefined && NAMED.has(noun.word);
  if (!led && !listed && !named) return null;
  const modal = isVerb(match, start) && !isWord(terms, start - 1, 'in');
  if (modal && isWord(terms, end, 'have', 'be', 'not')) return null;
  return yearlessMonth(match, context);
}

/** "**March**", "Janvier :": a line that is nothing but the month. */
const fillsLine = ({ terms, start, end }: Match): boolean =>
  terms.every(({ word }, i) => (i >= start && i < end) || /^[^\p{L}\p{N}]+$/u.test(word));

/** "Mid-August", "fin août". */
function isEdged(terms: Match['terms'], at: number): boolean {
  return hasRole(terms, isWord(terms, at, '-') ? at - 1 : at, 'edge');
}

/** A month told without its year. */
export function yearlessMonth(match: Match, context: Context): Resolved | null {
  const month = match.values.month!;
  return occurrence((year) => monthRange(year, month), context, tenseAround(match, context));
}

/** "Last March" is the last whole one before this month, "next March" the first after it. */
function turnedMonth(match: Match, context: Context, turn: number): Resolved | null {
  const month = match.values.month!;
  return published(context, (day) => {
    const at = partsOf(day);
    if (turn === 0) return monthRange(at.year, month);
    const shift = turn < 0 ? (month < at.month ? 0 : -1) : month > at.month ? 0 : 1;
    return monthRange(at.year + shift, month);
  });
}

function monthOfYear(match: Match, context: Context): Resolved | null {
  const { values, terms, end } = match;
  if (values.unit !== YEAR) return null;
  const turn = hasRole(terms, end - 2, 'last') ? -1 : hasRole(terms, end - 2, 'next') ? 1 : 0;
  return published(context, (day) => monthRange(partsOf(day).year + turn, values.month!));
}
