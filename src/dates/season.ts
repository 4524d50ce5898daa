import { partsOf } from '../contract/day.ts';
import type { Match } from './pattern.ts';
import { seasonRange } from './range.ts';
import { occurrence } from './recurring.ts';
import {
  type Context,
  hasRole,
  isWord,
  patternRule,
  published,
  type Resolved,
  type Rule,
  tenseAround,
} from './rule.ts';

/** Seasons without the number of a year: "last winter", "by the summer", "cet été". */
export const SEASON_RULES: readonly Rule[] = [
  patternRule('season', 'en', 'the season', (match, context) =>
    hasRole(match.terms, match.start - 1, 'month-lead') || isWord(match.terms, match.start - 1, 'by', 'over')
      ? recurringSeason(match, context, tenseAround(match, context))
      : null,
  ),
  patternRule('season', 'fr', 'the|=au|=en|=du season', (match, context) =>
    recurringSeason(match, context, tenseAround(match, context)),
  ),
  patternRule('last-season', 'en', 'last season|=fall', (match, context) => turnedSeason(match, context, -1)),
  patternRule('next-season', 'en', 'next season|=fall', (match, context) => turnedSeason(match, context, 1)),
  patternRule('this-season', 'en', 'this season|=fall', thisSeason),
  patternRule('last-season', 'fr', 'the|=au|=en|=du? season last', (match, context) =>
    turnedSeason(match, context, -1),
  ),
  patternRule('next-season', 'fr', 'the|=au|=en|=du? season next', (match, context) => turnedSeason(match, context, 1)),
  patternRule('this-season', 'fr', 'this season', thisSeason),
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
