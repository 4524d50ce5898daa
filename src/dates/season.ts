import { dayFrom, partsOf } from '../contract/day.ts';
import type { DayRange } from './date-mention.ts';
import type { Match } from './pattern.ts';
import { seasonRange } from './range.ts';
import { occurrence } from './recurring.ts';
import {
  type Context,
  hasRole,
  patternRule,
  published,
  type Resolved,
  type Rule,
  stated,
  tenseAround,
} from './rule.ts';

/** "Spring 2021", "the summer of 2023", "last winter", "cet été", "the first quarter of 2021". */
export const SEASON_RULES: readonly Rule[] = [
  patternRule('season-year', 'en', 'the? season|=fall =of? year', ({ values }) =>
    stated(seasonRange(values.year!, values.season ?? 3)),
  ),
  patternRule('season-year', 'fr', 'the|=au|=en|=du? season =de? year', ({ values }) =>
    stated(seasonRange(values.year!, values.season!)),
  ),
  patternRule('season', 'en', 'the season', (match, context) =>
    hasRole(match.terms, match.start - 1, 'month-lead') || hasRole(match.terms, match.start - 1, 'by')
      ? recurringSeason(match, context, tenseAround(match, context))
      : null,
  ),
  patternRule('season', 'fr', 'the|=au|=en|=du season', (match, context) =>
    recurringSeason(match, context, tenseAround(match, context)),
  ),
  patternRule('last-season', 'en', 'last season|=fall', (match, context) => turnedSeason(match, context, -1)),
  patternRule('next-season', 'en', 'next season|=fall', (match, context) => turnedSeason(match, context, 1)),
  patternRule('this-season', 'en', 'this season|=fall', thisSeason),
  patternRule('last-season', 'fr', 'the? season last', (match, context) => turnedSeason(match, context, -1)),
  patternRule('next-season', 'fr', 'the? season next', (match, context) => turnedSeason(match, context, 1)),
  patternRule('this-season', 'fr', 'this season', thisSeason),
  patternRule('quarter', 'en', 'ordinal =quarter =of? year', ({ values }) => stated(partOfYear(values, 4))),
  patternRule('half', 'en', 'ordinal =half =of? year', ({ values }) => stated(partOfYear(values, 2))),
  patternRule('quarter', 'fr', 'ordinal =trimestre =de? year', ({ values }) => stated(partOfYear(values, 4))),
  patternRule('half', 'fr', 'ordinal =semestre =de? year', ({ values }) => stated(partOfYear(values, 2))),
];

function recurringSeason({ values }: Match, context: Context, tense: 'past' | 'future' | null): Resolved | null {
  return occurrence((year) => seasonRange(year, values.season ?? 3), context, tense);
}

/** "Last summer" is over on the day of publication, "next summer" has not begun. */
function turnedSeason({ values }: Match, context: Context, turn: number): Resolved | null {
  const season = values.season ?? 3;
  return published(context, (day) => {
    const { year } = partsOf(day);
    const years = turn < 0 ? [year, year - 1, year - 2] : [year, year + 1];
    const ranges = years.map((each) => seasonRange(each, season));
    return ranges.find(({ from, to }) => (turn < 0 ? to < day : from > day)) ?? null;
  });
}

function thisSeason({ values }: Match, context: Context): Resolved | null {
  return published(context, (day) => seasonRange(partsOf(day).year, values.season ?? 3));
}

/** One of four quarters or two halves of a year. */
function partOfYear(values: Match['values'], parts: number): DayRange | null {
  const length = 12 / parts;
  const index = values.ordinal! < 0 ? parts : values.ordinal!;
  if (index > parts) return null;
  const first = (index - 1) * length + 1;
  return {
    from: dayFrom(values.year!, first, 1),
    to: dayFrom(values.year!, first + length, 1) - 1,
    precision: 'season',
  };
}
