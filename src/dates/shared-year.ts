import { dayFrom, daysInMonth, partsOf } from '../contract/day.ts';
import type { DateMention } from './date-mention.ts';
import { inYear } from './range.ts';
import type { Term } from './term.ts';

/** A date phrase and its terms, from `first` to before `end`. */
export interface Placed {
  mention: DateMention;
  first: number;
  end: number;
}

const YEARLESS = new Set(['month', 'month-of', 'day-month', 'edge']);
/** Terms between two days of a row. */
const REACH = 12;
/** What stands between the days of a row, names apart. */
const BETWEEN =
  /^(?:[,;]|and|et|then|puis|in|on|at|from|of|the|that|those|to|near|en|a|au|aux|de|du|des|d'|la|le|les|l'|celle|celles|celui|ceux|base|bases|camp|camps|post|finally|lastly|enfin)$/;

/**
 * Gives the days of a row the year that its last alone tells: "Kidal in October, Tessalit in November and Timbuktu in
 * December 2021". `row` are the date phrases of a sentence in order, changed in place.
 */
export function shareYear(terms: readonly Term[], row: readonly Placed[]): void {
  for (let i = row.length - 2; i >= 0; i--) {
    const one = row[i]!;
    const { mention: next, first } = row[i + 1]!;
    if (next.anchor !== 'stated' || next.from === null || next.to === null) continue;
    if (!isYearless(terms, one) || !isRow(terms, one.end, first)) continue;
    const { year } = partsOf(next.from);
    moveTo(one.mention, year);
    if (one.mention.from! > next.to) moveTo(one.mention, year - 1);
  }
}

/** What only the day of something else is told by: "en 2009, après un attentat commis en août". */
const AFTER = /^(?:apres|suite|lendemain|after|following)$/;

/**
 * Gives a month the year that its sentence told just before, where what happened in it came before what happened in that
 * year: "The mission began in 2009, after an attack in August". `row` is changed in place.
 */
export function yearBefore(terms: readonly Term[], row: readonly Placed[]): void {
  for (let i = 1; i < row.length; i++) {
    const { mention: year, end } = row[i - 1]!;
    const one = row[i]!;
    if (year.rule !== 'year' || year.anchor !== 'stated' || year.from === null || !isYearless(terms, one)) continue;
    if (one.first - end > FAR || !terms.slice(end, one.first).some(({ word }) => AFTER.test(word))) continue;
    moveTo(one.mention, partsOf(year.from).year);
  }
}

/** Most terms from a year to the month of what came before. */
const FAR = 14;

function isYearless(terms: readonly Term[], { mention, first, end }: Placed): boolean {
  if (!YEARLESS.has(mention.rule) || mention.anchor === 'stated') return false;
  if (mention.from === null || mention.to === null) return false;
  return terms.slice(first, end).some(({ roles }) => 'month' in roles);
}

function isRow(terms: readonly Term[], from: number, to: number): boolean {
  if (to - from > REACH) return false;
  return terms.slice(from, to).every(({ word, raw }) => BETWEEN.test(word) || /^[\p{Lu}\-‐‑'’]/u.test(raw));
}

/** Moves a day or a part of a month to another year. */
function moveTo(mention: DateMention, year: number): void {
  const whole = mention.precision === 'month';
  mention.from = inYear(mention.from!, year);
  const { month } = partsOf(mention.from);
  mention.to = whole ? dayFrom(year, month, daysInMonth(year, month)) : inYear(mention.to!, year);
  mention.anchor = 'stated';
}
