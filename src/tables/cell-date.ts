import { type Day, dayFrom, daysInMonth } from '../contract/day.ts';
import type { Precision } from '../contract/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { remembered } from './remembered.ts';

/** Whether 03/05/2020 is read day first or month first; `mixed` where a table has both and such dates cannot be told. */
export type DateOrder = 'day-first' | 'month-first' | 'mixed';

export interface DateRange {
  from: Day;
  to: Day;
  precision: Precision;
}

const ISO = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:$|[T ].*$)/;
const SLASHED = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:$|[T ,].*$)/;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th|er)?[-/. ]+([a-z]{3,9})\.?,?[-/. ]+(\d{4}|\d{2})(?:$|[ ,].*$)/;
const MONTH_DAY = /^([a-z]{3,9})\.?[-/. ]+(\d{1,2})(?:st|nd|rd|th)?,?[-/. ]+(\d{4})(?:$|[ ,].*$)/;
const MONTH_YEAR = /^([a-z]{3,9})\.?[-/. ]+(\d{4})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR = /^\d{4}$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const EPOCH = /^\d{9,10}$|^\d{12,13}$/;

const MONTHS = 'january february march april may june july august september october november december';
const MOIS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre';
const NAMES = [MONTHS.split(' '), MOIS.split(' ')];
/** Spreadsheets count days from here; the 60th, which no calendar has, lies before any date of ours. */
const SERIAL_ZERO = dayFrom(1899, 12, 30);
const YEARS = { first: 1800, last: 2100 };

/** The order that slashed dates of a column show: a part above 12 is a day. Null where none does. */
export function dateOrderOf(cells: Iterable<string>): DateOrder | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const cell of cells) {
    const parts = SLASHED.exec(cell.trim());
    if (!parts) continue;
    if (Number(parts[1]) > 12) dayFirst = true;
    else if (Number(parts[2]) > 12) monthFirst = true;
  }
  return dayFirst && monthFirst ? 'mixed' : dayFirst ? 'day-first' : monthFirst ? 'month-first' : null;
}

/**
 * Days that a cell can mean: ISO dates (a month or day of 0 is unknown), slashed, with the month's name in English or
 * French, run together, a month, a year, a spreadsheet's day number, seconds or milliseconds since 1970. A time of day
 * is passed over. Returns why not for anything else.
 */
export function readDate(text: string, order: DateOrder): DateRange | 'bad-date' | 'unclear-date' {
  return plainIso(text) ?? READ[order](text);
}

/** A date as most tables write it, `2021-05-03` with or without a time of day after it, read without an expression. */
function plainIso(text: string): DateRange | 'bad-date' | null {
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null;
  const after = text.charCodeAt(10);
  if (text.length !== 10 && after !== SPACE && after !== LETTER_T) return null;
  const year = numberAt(text, 0) * 100 + numberAt(text, 2);
  const month = numberAt(text, 5);
  const date = numberAt(text, 8);
  return year >= 0 && month >= 0 && date >= 0 ? calendar(year, month, date) : null;
}

const HYPHEN = 45;
const SPACE = 32;
const LETTER_T = 84;

/** A number of two digits; negative beyond any other where there are none. */
function numberAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1e6;
}

type Answer = DateRange | 'bad-date' | 'unclear-date';

const READ: Readonly<Record<DateOrder, (text: string) => Answer>> = {
  'day-first': remembered((text) => readCell(text, 'day-first')),
  'month-first': remembered((text) => readCell(text, 'month-first')),
  mixed: remembered((text) => readCell(text, 'mixed')),
};

function readCell(text: string, order: DateOrder): Answer {
  const cell = text.trim();
  const iso = ISO.exec(cell);
  if (iso) return calendar(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? 0 : Number(iso[3]));
  const slashed = SLASHED.exec(cell);
  if (slashed) return readSlashed(Number(slashed[1]), Number(slashed[2]), fullYear(slashed[3] as string), order);
  const compact = COMPACT.exec(cell);
  if (compact) return calendar(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (YEAR.test(cell)) return calendar(Number(cell), 0, 0);
  if (SERIAL.test(cell)) return single(SERIAL_ZERO + Math.floor(Number(cell)));
  if (EPOCH.test(cell)) return single(Math.floor(Number(cell) / (cell.length > 10 ? 86_400_000 : 86_400)));
  const words = fold(cell);
  const dayMonth = DAY_MONTH.exec(words);
  if (dayMonth) return calendar(fullYear(dayMonth[3] as string), monthOf(dayMonth[2] as string), Number(dayMonth[1]));
  const monthDay = MONTH_DAY.exec(words);
  if (monthDay) return calendar(Number(monthDay[3]), monthOf(monthDay[1] as string), Number(monthDay[2]));
  const monthYear = MONTH_YEAR.exec(words);
  if (monthYear)
    return monthOf(monthYear[1] as string) === 99
      ? 'bad-date'
      : calendar(Number(monthYear[2]), monthOf(monthYear[1] as string), 0);
  return 'bad-date';
}

/** Days of a year, month and day; a 0 is unknown and widens the range. */
export function calendar(year: number, month: number, date: number): DateRange | 'bad-date' {
  if (!(year >= YEARS.first && year <= YEARS.last) || !(month >= 0 && month <= 12)) return 'bad-date';
  if (month === 0) return { from: dayFrom(year, 1, 1), to: dayFrom(year, 12, 31), precision: 'year' };
  const last = daysInMonth(year, month);
  if (!(date >= 0 && date <= last)) return 'bad-date';
  if (date === 0) return { from: dayFrom(year, month, 1), to: dayFrom(year, month, last), precision: 'month' };
  const day = dayFrom(year, month, date);
  return { from: day, to: day, precision: 'day' };
}

function readSlashed(a: number, b: number, year: number, order: DateOrder): ReturnType<typeof readDate> {
  const monthFirst = order === 'month-first';
  if (order === 'mixed') {
    if (a > 12) return calendar(year, b, a);
    if (b > 12) return calendar(year, a, b);
    return a === b ? calendar(year, a, b) : 'unclear-date';
  }
  return monthFirst ? calendar(year, a, b) : calendar(year, b, a);
}

function single(day: Day): DateRange | 'bad-date' {
  if (day < dayFrom(YEARS.first, 1, 1) || day > dayFrom(YEARS.last, 12, 31)) return 'bad-date';
  return { from: day, to: day, precision: 'day' };
}

/** Number of a month by its name or the first three or more letters of it; 99 for no month. */
function monthOf(name: string): number {
  for (const names of NAMES) {
    const exact = names.indexOf(name);
    if (exact >= 0) return exact + 1;
    const found = names.filter((month) => month.startsWith(name));
    if (found.length === 1) return names.indexOf(found[0] as string) + 1;
  }
  return name === 'sept' ? 9 : 99;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 69 ? 2000 + year : 1900 + year;
}
