import { dayFrom, partsOf } from '../contract/day.ts';
import type { DayRange } from './date-mention.ts';
import { yearlessMonth } from './month.ts';
import type { Match } from './pattern.ts';
import { calendarRange, edgeOf, MONTH, monthRange, WEEK } from './range.ts';
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

/** The last day of the first half of a month. */
const HALF = 15;

/** "The first week of May", "les derniers jours de mai", "the second half of last month", "la première quinzaine de mars". */
export const MONTH_PART_RULES: readonly Rule[] = [
  patternRule('week-of-month', 'en', 'ordinal unit =of|=in month ,? year', weekOfMonth),
  patternRule('week-of-month', 'en', 'ordinal unit =of|=in month', weekOfMonth),
  patternRule('week-of-month', 'fr', "ordinal unit =de|=d' month year?", weekOfMonth),
  patternRule('half-of-month', 'en', 'ordinal =half|=fortnight =of month ,? year', halfOfMonth),
  patternRule('half-of-month', 'en', 'ordinal =half|=fortnight =of month', halfOfMonth),
  patternRule('half-of-month', 'fr', "ordinal =moitie|=quinzaine =de|=d' month year?", halfOfMonth),
  patternRule('half-of-month', 'fr', "ordinal =moitie|=quinzaine =du =mois =de|=d' month year?", halfOfMonth),
  patternRule('half-of-own-month', 'en', 'ordinal =half|=fortnight =of last|next|this unit', halfOfOwnMonth),
  patternRule('half-of-own-month', 'fr', 'ordinal =moitie|=quinzaine =du unit last|next', halfOfOwnMonth),
  patternRule('half-of-own-month', 'fr', 'ordinal =moitie|=quinzaine =de this unit', halfOfOwnMonth),
  patternRule('days-of-month', 'en', '=first|=opening =few? =days =of month', (match, context) =>
    endOf(match, context, 4),
  ),
  patternRule('days-of-month', 'en', '=last|=closing|=final =few? =days =of month', (match, context) =>
    endOf(match, context, 5),
  ),
  patternRule('days-of-month', 'fr', "the? =premiers =jours =de|=d' month", (match, context) =>
    endOf(match, context, 4),
  ),
  patternRule('days-of-month', 'fr', "the? =derniers =jours =de|=d' month", (match, context) =>
    endOf(match, context, 5),
  ),
];

/** An edge of the month, by its number. */
function endOf(match: Match, context: Context, edge: number): Resolved | null {
  const whole = yearlessMonth(match, context);
  if (!whole || whole.from === null || whole.to === null) return whole;
  const { from, to, precision, anchor } = whole;
  return { ...edgeOf({ from, to, precision }, edge), anchor };
}

/** The nth seven days of a month; the last seven for the last. */
function weekOfMonth(match: Match, context: Context): Resolved | null {
  const { ordinal, unit } = match.values;
  if (unit !== WEEK) return null;
  return partIn(match, context, (whole) => {
    if (ordinal! < 0) return { from: whole.to - 6, to: whole.to, precision: 'week' };
    const from = whole.from + (ordinal! - 1) * 7;
    return { from, to: Math.min(from + 6, whole.to), precision: 'week' };
  });
}

function halfOfMonth(match: Match, context: Context): Resolved | null {
  return partIn(match, context, (whole) => halfOf(whole, match.values.ordinal!));
}

/** The half of this month, the last or the next. */
function halfOfOwnMonth({ values, terms, start, end }: Match, context: Context): Resolved | null {
  if (values.unit !== MONTH) return null;
  const turned = (role: string): boolean =>
    terms.slice(start + 1, end).some((_, i) => hasRole(terms, start + 1 + i, role));
  const turn = turned('next') ? 1 : turned('last') ? -1 : 0;
  return published(context, (day) => {
    const whole = calendarRange(day, turn, MONTH);
    return whole && halfOf(whole, values.ordinal!);
  });
}

/** The first fifteen days of a month or what is left of it; null for a third half. */
function halfOf({ from, to }: DayRange, ordinal: number): DayRange | null {
  if (ordinal > 2) return null;
  const { year, month } = partsOf(from);
  const last = dayFrom(year, month, HALF);
  return ordinal === 1 ? { from, to: last, precision: 'span' } : { from: last + 1, to, precision: 'span' };
}

/** A part of a month that is told with its year or without. */
function partIn(match: Match, context: Context, of: (whole: DayRange) => DayRange | null): Resolved | null {
  const { year, month } = match.values;
  if (year !== undefined) return stated(of(monthRange(year, month!)));
  const inYear = (each: number): DayRange | null => of(monthRange(each, month!));
  return occurrence(inYear, context, tenseAround(match, context));
}
