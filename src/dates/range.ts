import { type Day, dayFrom, daysInMonth, partsOf } from '../contract/day.ts';
import type { DayRange } from './date-mention.ts';

/** Units of time as `geodata/lexicon/date-words.tsv` numbers them. */
export const HOUR = 0;
export const DAY = 1;
export const WEEK = 2;
const FORTNIGHT = 3;
export const MONTH = 4;
export const YEAR = 5;
export const DECADE = 6;

/** One day. */
export function dayRange(day: Day): DayRange {
  return { from: day, to: day, precision: 'day' };
}

/** A calendar month; months past December or before January roll over into other years. */
export function monthRange(year: number, month: number): DayRange {
  return { from: dayFrom(year, month, 1), to: dayFrom(year, month + 1, 1) - 1, precision: 'month' };
}

/** A calendar year. */
export function yearRange(year: number): DayRange {
  return { from: dayFrom(year, 1, 1), to: dayFrom(year, 12, 31), precision: 'year' };
}

/** The week of a day, Monday to Sunday. */
export function weekRange(day: Day): DayRange {
  const monday = day - ((partsOf(day).weekday + 6) % 7);
  return { from: monday, to: monday + 6, precision: 'week' };
}

/** An explicit range of days. Null if it ends before it begins. */
export function spanRange(from: Day, to: Day): DayRange | null {
  return from > to ? null : { from, to, precision: from === to ? 'day' : 'span' };
}

/** A calendar day that exists, else null. */
export function existingDay(year: number, month: number, date: number): Day | null {
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month) ? dayFrom(year, month, date) : null;
}

/** The same day of another year; of 29 February, the 28th where there is none. */
export function inYear(at: Day, year: number): Day {
  const { month, date } = partsOf(at);
  return dayFrom(year, month, Math.min(date, daysInMonth(year, month)));
}

/** First and last day of each northern season, spring first, wide enough for its calendar and its weather reading. */
const SEASONS: readonly (readonly [number, number, number, number])[] = [
  [3, 1, 6, 20],
  [6, 1, 9, 22],
  [9, 1, 12, 20],
  [12, 1, 15, 20],
];

/** A season of a year, 1 for spring; a winter belongs to the year in which it begins. */
export function seasonRange(year: number, season: number): DayRange {
  const [month, date, lastMonth, lastDate] = SEASONS[season - 1]!;
  return { from: dayFrom(year, month, date), to: dayFrom(year, lastMonth, lastDate), precision: 'season' };
}

/**
 * The range of one unit that lies a number of units from a day: an exact day for days, the days around for weeks, the
 * calendar month, year or decade for the rest. Hours count as the day itself or the one next to it.
 */
export function shifted(day: Day, count: number, unit: number): DayRange {
  const { year, month } = partsOf(day);
  const whole = Math.round(count);
  switch (unit) {
    case HOUR: {
      const days = Math.trunc(count / 24);
      return count < 0 ? spanOf(day + days - 1, day + days) : spanOf(day + days, day + days + 1);
    }
    case DAY:
      return dayRange(day + whole);
    case WEEK:
      return { from: day + whole * 7 - 3, to: day + whole * 7 + 3, precision: 'week' };
    case FORTNIGHT:
      return { from: day + whole * 14 - 3, to: day + whole * 14 + 3, precision: 'week' };
    case MONTH:
      return monthRange(year, month + whole);
    case YEAR:
      return yearRange(year + whole);
    default:
      return yearRange(year + whole * 10);
  }
}

function spanOf(from: Day, to: Day): DayRange {
  return { from, to, precision: 'span' };
}

/** The day that lies a number of units from a day, as the end of a stretch of time that long. */
export function dayAfter(day: Day, count: number, unit: number): Day {
  const { year, month, date } = partsOf(day);
  const months = unit === MONTH ? count : unit === YEAR ? count * 12 : unit === DECADE ? count * 120 : 0;
  if (months !== 0) {
    const first = dayFrom(year, month + Math.trunc(months), 1);
    const there = partsOf(first);
    return first + Math.min(date, daysInMonth(there.year, there.month)) - 1;
  }
  if (unit === WEEK) return day + count * 7;
  if (unit === FORTNIGHT) return day + count * 14;
  return unit === DAY ? day + count : day + Math.trunc(count / 24);
}

/** The unit-long calendar range that holds a day, moved by a number of units: this week, last month, next year. */
export function calendarRange(day: Day, count: number, unit: number): DayRange | null {
  const { year, month } = partsOf(day);
  if (unit === DAY) return dayRange(day + count);
  if (unit === WEEK) return weekRange(day + count * 7);
  if (unit === FORTNIGHT)
    return { from: weekRange(day + count * 14).from, to: weekRange(day + count * 14).from + 13, precision: 'span' };
  if (unit === MONTH) return monthRange(year, month + count);
  if (unit === YEAR) return yearRange(year + count);
  if (unit === DECADE) return decadeRange(Math.floor(year / 10) * 10 + count * 10);
  return null;
}

/** Ten years from one that ends in 0. */
export function decadeRange(year: number): DayRange {
  return { from: dayFrom(year, 1, 1), to: dayFrom(year + 9, 12, 31), precision: 'span' };
}

/** Both ranges and what lies between; as exact as the first if they are the same, else a span. */
export function union(a: DayRange, b: DayRange): DayRange {
  if (a.from === b.from && a.to === b.to) return a;
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to), precision: 'span' };
}

/** Edges as the lexicon numbers them. */
const EARLY = 1;
const MIDDLE = 2;
const LATE = 3;
const BEGINNING = 4;
/** The end of a unit: "by the end of May". */
export const END = 5;

/**
 * The early, middle or late part of a month (ten days), year (four months; three at its beginning and end) or season
 * or other range (a third).
 */
export function edgeOf(range: DayRange, edge: number): DayRange {
  const { year, month } = partsOf(range.from);
  if (range.precision === 'month') {
    if (edge === EARLY || edge === BEGINNING) return { from: range.from, to: range.from + 9, precision: 'week' };
    if (edge === MIDDLE) return { from: range.from + 10, to: range.from + 19, precision: 'week' };
    return { from: dayFrom(year, month, 21), to: range.to, precision: 'week' };
  }
  if (range.precision === 'year') {
    const [first, last] =
      edge === EARLY
        ? [1, 4]
        : edge === MIDDLE
          ? [5, 8]
          : edge === LATE
            ? [9, 12]
            : edge === BEGINNING
              ? [1, 3]
              : [10, 12];
    return { from: dayFrom(year, first, 1), to: dayFrom(year, last + 1, 1) - 1, precision: 'season' };
  }
  const third = Math.floor((range.to - range.from + 1) / 3);
  if (edge === EARLY || edge === BEGINNING) return narrowed(range, range.from, range.from + third);
  if (edge === MIDDLE) return narrowed(range, range.from + third, range.to - third);
  return narrowed(range, range.to - third, range.to);
}

function narrowed(range: DayRange, from: Day, to: Day): DayRange {
  return {
    from,
    to,
    precision: range.to - range.from > 366 ? 'span' : range.precision === 'season' ? 'month' : range.precision,
  };
}
