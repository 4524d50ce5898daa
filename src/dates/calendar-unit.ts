import type { DayRange } from './date-mention.ts';
import type { Match } from './pattern.ts';
import { calendarRange, dayRange, HOUR } from './range.ts';
import {
  type Context,
  isWord,
  narrative,
  patternRule,
  published,
  type Resolved,
  type Rule,
  tenseAround,
} from './rule.ts';
import { isPlural } from './unit.ts';

/** "Last week", "this month", "next year", "le mois dernier", "earlier this month". */
export const CALENDAR_UNIT_RULES: readonly Rule[] = [
  patternRule('last-unit', 'en', '=last unit', calendarUnit(-1)),
  patternRule('this-unit', 'en', 'this unit', thisUnit),
  patternRule('next-unit', 'en', 'next unit', calendarUnit(1)),
  patternRule('earlier-this-unit', 'en', '=earlier =in? this|=the unit', partOfUnit('earlier')),
  patternRule('later-this-unit', 'en', '=later =in? this|=the unit', partOfUnit('later')),
  patternRule('last-unit', 'fr', 'the? unit last', calendarUnit(-1)),
  patternRule('next-unit', 'fr', 'the? unit next', calendarUnit(1)),
  patternRule('this-unit', 'fr', 'this unit', thisUnit),
  patternRule('earlier-this-unit', 'fr', '=plus =tot =dans? this|the unit', partOfUnit('earlier')),
  patternRule('later-this-unit', 'fr', '=plus =tard =dans? this|the unit', partOfUnit('later')),
];

function calendarUnit(turn: number) {
  return (match: Match, context: Context): Resolved | null => {
    if (isPlural(match)) return null;
    return published(context, (day) => calendarRange(day, turn, match.values.unit!));
  };
}

/** This week or month: up to publication in a clause on what was, from it on in one on what is to come. */
function thisUnit(match: Match, context: Context): Resolved | null {
  if (isPlural(match) || isWord(match.terms, match.end, 'la') || isLa(match)) return null;
  const tense = tenseAround(match, context);
  if (tense === null) return calendarUnit(0)(match, context);
  return partOfUnit(tense === 'past' ? 'earlier' : 'later')(match, context);
}

/** "Cette année-là" tells of a year mentioned before. */
function isLa({ terms, end }: Match): boolean {
  return isWord(terms, end, '-') && isWord(terms, end + 1, 'la');
}

/** "Earlier this month" is of the month of writing, "earlier in the month" of the month told. */
const isThis = ({ terms, start, end }: Match): boolean =>
  terms.slice(start, end).some(({ word }) => /^(?:this|ce|cet|cette)$/.test(word));

/** The part of the unit around some days that lies before or after them, with them. */
function partAround(told: DayRange, match: Match, part: 'earlier' | 'later'): DayRange | null {
  const whole = calendarRange(told.from, 0, match.values.unit!);
  return whole && (part === 'earlier' ? { ...whole, to: told.to } : { ...whole, from: told.from });
}

function partOfUnit(part: 'earlier' | 'later') {
  return (match: Match, context: Context): Resolved | null => {
    if (match.values.unit === HOUR || isPlural(match)) return null;
    if (context.past && !isThis(match)) return narrative(context, (last) => partAround(last, match, part), true);
    return published(context, (day) => partAround(dayRange(day), match, part));
  };
}
