import { type Day, partsOf } from '../contract/day.ts';
import type { Tense } from './clause-tense.ts';
import type { Match } from './pattern.ts';
import { dayRange, WEEK, weekRange } from './range.ts';
import { type Context, narrative, patternRule, published, type Resolved, type Rule, tenseAround } from './rule.ts';

/** "On Monday", "last Monday", "Monday night", "the previous Friday", "lundi dernier". */
export const WEEKDAY_RULES: readonly Rule[] = [
  patternRule('weekday', 'en', 'weekday part?', (match, context) =>
    isProper(match) ? nearby(match, context, tenseAround(match, context)) : null,
  ),
  patternRule('weekday', 'fr', 'weekday =au|=dans? =la? part', plainWeekday),
  patternRule('weekday', 'fr', 'weekday', plainWeekday),
  patternRule('last-weekday', 'en', 'last|=past weekday part?', (match, context) => turned(match, context, -1)),
  patternRule('next-weekday', 'en', 'next weekday part?', (match, context) => turned(match, context, 1)),
  patternRule('this-weekday', 'en', '=this weekday part?', (match, context) =>
    nearby(match, context, tenseAround(match, context)),
  ),
  patternRule('last-weekday', 'fr', 'weekday last', (match, context) => turned(match, context, -1)),
  patternRule('next-weekday', 'fr', 'weekday next', (match, context) => turned(match, context, 1)),
  patternRule('weekday-of-week', 'en', 'weekday =of|=the? last:turn unit', (match, context) =>
    inWeek(match, context, -1),
  ),
  patternRule('weekday-of-week', 'en', 'weekday =of? last unit', (match, context) => inWeek(match, context, -1)),
  patternRule('weekday-of-week', 'en', 'weekday =of? next unit', (match, context) => inWeek(match, context, 1)),
  patternRule('weekday-of-week', 'en', 'weekday =of? =this unit', (match, context) => inWeek(match, context, 0)),
  patternRule('weekday-of-week', 'fr', 'weekday =de the unit last', (match, context) => inWeek(match, context, -1)),
  patternRule('weekday-of-week', 'fr', 'weekday =de the unit next', (match, context) => inWeek(match, context, 1)),
  patternRule('weekday-of-month', 'en', '=a|=one weekday part? =in|=of month|edge', someOf),
  patternRule('weekday-of-month', 'fr', "=un weekday =de|=d' month", someOf),
  patternRule('previous-weekday', 'en', 'previous weekday part?', (match, context) => told(match, context, -1)),
  patternRule('following-weekday', 'en', '=the following weekday part?', (match, context) => told(match, context, 1)),
  patternRule('previous-weekday', 'fr', 'weekday previous', (match, context) => told(match, context, -1)),
  patternRule('following-weekday', 'fr', 'weekday following', (match, context) => told(match, context, 1)),
  patternRule('weekend', 'en', '=the|this? weekend', plainWeekend),
  patternRule('weekend', 'fr', 'the|this|=du weekend', plainWeekend),
  patternRule('last-weekend', 'en', 'last|=past weekend', (_, context) => published(context, weekendBefore)),
  patternRule('next-weekend', 'en', 'next weekend', (_, context) => published(context, weekendAfter)),
  patternRule('last-weekend', 'fr', 'weekend last', (_, context) => published(context, weekendBefore)),
  patternRule('next-weekend', 'fr', 'weekend next', (_, context) => published(context, weekendAfter)),
];

function isProper({ terms, start }: Match): boolean {
  return terms[start]!.initial === 'upper';
}

function plainWeekday(match: Match, context: Context): Resolved | null {
  return nearby(match, context, tenseAround(match, context));
}

/** The last such weekday up to the day of publication, or, in a clause on what is to come, the first from it on. */
function nearby({ values }: Match, context: Context, tense: Tense | null): Resolved | null {
  const weekday = values.weekday!;
  return published(context, (day) => dayRange(tense === 'future' ? onOrAfter(day, weekday) : onOrBefore(day, weekday)));
}

/** "On a Saturday in April": any day of what follows. */
function someOf({ terms, end }: Match, context: Context): Resolved | null {
  const whole = context.read(terms, end - 1);
  return whole && whole.end === end ? whole.resolved : null;
}

function turned({ values }: Match, context: Context, turn: number): Resolved | null {
  const weekday = values.weekday!;
  return published(context, (day) => dayRange(turn < 0 ? onOrBefore(day - 1, weekday) : onOrAfter(day + 1, weekday)));
}

function inWeek({ values }: Match, context: Context, turn: number): Resolved | null {
  if (values.unit !== WEEK) return null;
  return published(context, (day) => dayRange(weekRange(day + turn * 7).from + ((values.weekday! + 6) % 7)));
}

function told({ values }: Match, context: Context, turn: number): Resolved | null {
  const weekday = values.weekday!;
  return narrative(context, (last) =>
    dayRange(turn < 0 ? onOrBefore(last.from - 1, weekday) : onOrAfter(last.to + 1, weekday)),
  );
}

function onOrBefore(day: Day, weekday: number): Day {
  return day - ((partsOf(day).weekday - weekday + 7) % 7);
}

function onOrAfter(day: Day, weekday: number): Day {
  return day + ((weekday - partsOf(day).weekday + 7) % 7);
}

function plainWeekend(match: Match, context: Context): Resolved | null {
  const future = tenseAround(match, context) === 'future';
  return published(context, (day) => {
    const saturday = weekRange(day).from + 5;
    return weekendFrom(day >= saturday || future ? saturday : saturday - 7);
  });
}

/** The weekend before this week's; on a Saturday or Sunday the one a week ago. */
function weekendBefore(day: Day) {
  return weekendFrom(weekRange(day).from - 2);
}

function weekendAfter(day: Day) {
  const saturday = weekRange(day).from + 5;
  return weekendFrom(day >= saturday ? saturday + 7 : saturday);
}

function weekendFrom(saturday: Day) {
  return { from: saturday, to: saturday + 1, precision: 'span' } as const;
}
