import { partsOf } from '../contract/day.ts';
import type { DayRange } from './date-mention.ts';
import type { Match } from './pattern.ts';
import { existingDay, monthRange, spanRange, yearRange } from './range.ts';
import { occurrence } from './recurring.ts';
import { type Context, isWord, patternRule, published, type Resolved, type Rule, stated, tenseAround } from './rule.ts';

const M = 'month|mon';
const TO = 'to|-|=and|=et|/';

/** "30-31 October", "between 3 and 9 May", "du 3 au 9 mai", "from 2014 to 2020", "entre janvier et mars 2022". */
export const SPAN_RULES: readonly Rule[] = [
  ...days(`dom:d1 ${TO} =le|=the|=l'? dom:d2 =of? ${M}:m2`),
  ...days(`dom:d1 , dom:dx =and|=et|, dom:d2 ${M}:m2`),
  ...days(`${M}:m1 dom:d1 ${TO} =the? dom:d2`),
  ...days(`dom:d1 ${M}:m1 ${TO} =le|=the|=l'? dom:d2 ${M}:m2`),
  ...days(`${M}:m1 dom:d1 ${TO} ${M}:m2 dom:d2`),
  ...days(`dom:d1 ${M}:m1 year:y1 ${TO} =le|=the? dom:d2 ${M}:m2 year`),
  ...days(`${M}:m1 dom:d1 , year:y1 ${TO} ${M}:m2 dom:d2 , year`),
  ...days(`weekday:w1 dom:d1 ${M}:m1? ${TO} =le? weekday? dom:d2 ${M}:m2`),
  patternRule('week-of-day', 'en', '=week =of|=beginning =the? dom month', weekOf),
  patternRule('week-of-day', 'en', '=week =of|=beginning month dom', weekOf),
  patternRule('week-of-day', 'fr', '=semaine =du dom month', weekOf),
  patternRule('month-span', 'any', `${M}:m1 year:y1? ${TO} ${M}:m2 ,|=of|=de? year`, monthSpan),
  patternRule('month-span', 'any', `${M}:m1 to|-|=and|=et ${M}:m2`, yearlessMonthSpan),
  patternRule('year-span', 'any', 'year:y1 to year', ({ values }) => years(values.y1!, values.year!)),
  patternRule('year-span', 'any', 'year:y1 -|/ year', tightYears),
  patternRule('year-span', 'any', 'year:y1 -|/ yy', tightYears),
  patternRule('year-span', 'en', '=between year:y1 =and year', ({ values }) => years(values.y1!, values.year!)),
  patternRule('year-span', 'fr', '=entre year:y1 =et year', ({ values }) => years(values.y1!, values.year!)),
  patternRule('weekday-span', 'en', 'weekday:w1 part? to|-|=and|=into =the? weekday:w2', weekdaySpan),
  patternRule('weekday-span', 'fr', 'weekday:w1 to|-|=et =le? weekday:w2', weekdaySpan),
];

/** The days with a year after them and without. */
function days(short: string): Rule[] {
  const dated = short.endsWith(' year');
  return [...(dated ? [] : [`${short} ,? year`]), short].map((form) => patternRule('day-span', 'any', form, daySpan));
}

function daySpan(match: Match, context: Context): Resolved | null {
  const { values } = match;
  const first = values.m1 ?? values.m2!;
  const second = values.m2 ?? values.m1!;
  const range = (year: number, weekday?: number): DayRange | null => {
    const from = existingDay(values.y1 ?? (first > second ? year - 1 : year), first, values.d1!);
    const to = existingDay(year, second, values.d2!);
    if (from !== null && weekday !== undefined && partsOf(from).weekday !== weekday) return null;
    return from === null || to === null || (first === second && values.d1! >= values.d2! && values.y1 === undefined)
      ? null
      : spanRange(from, to);
  };
  if (values.year !== undefined) {
    const resolved = stated(range(values.year));
    return resolved && { ...resolved, tells: true };
  }
  if (!range(2024)) return null;
  const tense = tenseAround(match, context);
  const found = occurrence((year) => range(year, values.w1), context, tense);
  return found.from === null ? occurrence(range, context, tense) : found;
}

/** "The week of 27 May": the day and the six after it. */
function weekOf(match: Match, context: Context): Resolved | null {
  const { dom, month } = match.values;
  return occurrence(
    (year) => {
      const from = existingDay(year, month!, dom!);
      return from === null ? null : { from, to: from + 6, precision: 'week' };
    },
    context,
    tenseAround(match, context),
  );
}

function monthSpan({ values }: Match): Resolved | null {
  const { m1, m2, y1, year } = values;
  const from = monthRange(y1 ?? (m1! > m2! ? year! - 1 : year!), m1!).from;
  return stated(spanRange(from, monthRange(year!, m2!).to));
}

/** Without a year and a word such as "from" or "in" before them two months are no time. */
function yearlessMonthSpan(match: Match, context: Context): Resolved | null {
  const { values, terms, start } = match;
  if (!isWord(terms, start - 1, 'from', 'between', 'in', 'de', 'entre', 'en', "d'", 'during')) return null;
  const { m1, m2 } = values;
  return occurrence(
    (year) => spanRange(monthRange(m1! > m2! ? year - 1 : year, m1!).from, monthRange(year, m2!).to),
    context,
    tenseAround(match, context),
  );
}

function years(first: number, last: number): Resolved | null {
  return first < last ? stated(spanRange(yearRange(first).from, yearRange(last).to)) : null;
}

/** "2014-2020", "2014-15", "2014/15": no space in it, and no third number, which would make it a day or a code. */
function tightYears({ values, terms, start, end }: Match): Resolved | null {
  const first = values.y1!;
  const last = values.year ?? first - (first % 100) + values.yy!;
  const spaced = !terms[start + 1]!.tight || !terms[start + 2]!.tight;
  const joined = terms[start]!.tight && isWord(terms, start - 1, '-', '/');
  const goesOn = terms[end]?.tight === true && isWord(terms, end, '-', '/');
  if (joined || goesOn || (spaced && values.year === undefined)) return null;
  return years(first, last);
}

/** Both weekdays are the last ones before publication, the second after the first. */
function weekdaySpan(match: Match, context: Context): Resolved | null {
  const { values, terms, start } = match;
  const joinedByAnd = isWord(terms, start + 1, 'and', 'et');
  const length = (values.w2! - values.w1! + 7) % 7;
  if (joinedByAnd && length !== 1 && !isWord(terms, start - 1, 'between', 'entre', 'on')) return null;
  const future = tenseAround(match, context) === 'future';
  return published(context, (day) => {
    const { weekday } = partsOf(day);
    const last = future ? day + ((values.w1! - weekday + 7) % 7) + length : day - ((weekday - values.w2! + 7) % 7);
    return spanRange(last - length, last);
  });
}
