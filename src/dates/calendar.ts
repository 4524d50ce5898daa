import { partsOf } from '../contract/day.ts';
import type { Match } from './pattern.ts';
import { dayRange, existingDay } from './range.ts';
import { occurrence } from './recurring.ts';
import { type Context, patternRule, type Resolved, type Rule, stated, tenseAround } from './rule.ts';

/** "7 March 2022", "March 7, 2022", "7 March", "2022-03-07", "07/03/2022": days of the calendar. */
export const CALENDAR_RULES: readonly Rule[] = [
  ...dayRules('day-month-year', 'dom =of|=de? month|mon ,? year', fullDay),
  ...dayRules('month-day-year', 'month|mon =the? dom ,? year', fullDay),
  patternRule('day-month-short-year', 'any', 'dom mon|month:month yy', shortYear),
  ...dayRules('day-month', 'dom =of? month|mon', yearlessDay),
  ...dayRules('month-day', 'month|mon =the? dom', yearlessDay),
  patternRule('day-last-month', 'fr', 'dom month|mon last', turnedDay('past')),
  patternRule('day-next-month', 'fr', 'dom month|mon next', turnedDay('future')),
  patternRule('iso-day', 'any', 'year -|/ dd:m -|/ dd:d', ({ values, terms, start }) =>
    isTight(terms, start, 5) ? stated(dayOrNull(values.year!, values.m!, values.d!)) : null,
  ),
  patternRule('numeric-day', 'any', 'dd:a /|- dd:b /|- year', numericDay),
  patternRule('numeric-day-short-year', 'any', 'dd:a / dd:b / yy', (match, context) =>
    numericDay({ ...match, values: { ...match.values, year: nearYear(match.values.yy!, context) } }),
  ),
  { name: 'dotted-day', language: 'any', keys: ['dotted'], read: dottedDay },
];

/** A day by itself and with its weekday before it. */
function dayRules(name: string, short: string, resolve: (match: Match, context: Context) => Resolved | null): Rule[] {
  return [
    patternRule(name, 'any', `weekday|wkd ,? =le|=the? ${short}`, resolve),
    patternRule(name, 'any', `weekday|wkd part? ( =le|=the? ${short} )`, resolve),
    patternRule(name, 'any', short, resolve),
  ];
}

function monthOf({ values }: Match): number {
  return values.month ?? values.mon!;
}

function dayOrNull(year: number, month: number, date: number) {
  const day = existingDay(year, month, date);
  return day === null ? null : dayRange(day);
}

function fullDay(match: Match): Resolved | null {
  const day = stated(dayOrNull(match.values.year!, monthOf(match), match.values.dom!));
  return day && { ...day, tells: true };
}

/** "4 FEB 90": only where nothing follows that the two digits could count. */
function shortYear(match: Match, context: Context): Resolved | null {
  const next = match.terms[match.end];
  if (next && !/^[^a-z0-9]/.test(next.word)) return null;
  const day = stated(dayOrNull(nearYear(match.values.yy!, context), monthOf(match), match.values.dom!));
  return day && { ...day, tells: true };
}

/** The year of two digits that lies at most 20 years after publication, or after 2029 where that is not known. */
function nearYear(digits: number, { published }: Context): number {
  const latest = (published ? partsOf(published.to).year : 2009) + 20;
  return latest - ((latest - digits) % 100);
}

function yearlessDay(match: Match, context: Context): Resolved | null {
  if (!looksLikeMonth(match) || isOfOldYear(match)) return null;
  const month = monthOf(match);
  const date = match.values.dom!;
  const weekday = match.values.weekday;
  const tense = tenseAround(match, context);
  const found = occurrence((year) => onWeekday(year, month, date, weekday), context, tense);
  return found.from === null && weekday !== undefined
    ? occurrence((year) => dayOrNull(year, month, date), context, tense)
    : existingDay(2024, month, date) === null
      ? null
      : found;
}

/** "7 October 1439": a year too early to be read is a year all the same. */
function isOfOldYear({ terms, end }: Match): boolean {
  const next = terms[end];
  return next !== undefined && /^\d{3,4}$/.test(next.word) && Number(next.word) < 1900;
}

function onWeekday(year: number, month: number, date: number, weekday: number | undefined) {
  const day = existingDay(year, month, date);
  if (day === null || (weekday !== undefined && partsOf(day).weekday !== weekday)) return null;
  return dayRange(day);
}

function turnedDay(tense: 'past' | 'future') {
  return (match: Match, context: Context): Resolved | null =>
    occurrence((year) => dayOrNull(year, monthOf(match), match.values.dom!), { ...context, story: null }, tense);
}

const MODAL_AFTER = new Set(['have', 'be', 'not', 'also', 'still', 'yet', 'soon']);
/** What counts things, so that "March 10 soldiers" is no day. */
const COUNTED = new Set(['percent', '%', 'km', 'years', 'months', 'weeks', 'days', 'hours', 'per']);

/** English months written small, and "MAY HAVE", are verbs; "3 May not far from" is none. */
function looksLikeMonth({ terms, start, end, values }: Match): boolean {
  const at = terms.findIndex((term, i) => i >= start && ('month' in term.roles || 'mon' in term.roles));
  const term = terms[at]!;
  const next = terms[end]?.word ?? '';
  if (values.dom !== undefined && at < end - 1 && COUNTED.has(next)) return false;
  if (term.word !== 'may' && term.word !== 'march' && term.word !== 'mar') return true;
  const modal = term.raw === 'MAY' && at === end - 1 && MODAL_AFTER.has(next);
  return term.initial === 'upper' && !modal;
}

function isTight(terms: Match['terms'], start: number, count: number): boolean {
  for (let i = start + 1; i < start + count; i++) if (!terms[i]!.tight) return false;
  return (
    terms[start + count] === undefined || !/^[\d/-]/.test(terms[start + count]!.word) || !terms[start + count]!.tight
  );
}

/** Day first, unless only month first gives a day. */
function numericDay({ values, terms, start, end }: Match): Resolved | null {
  if (!isTight(terms, start, end - start) || (terms[start]!.tight && terms[start - 1]?.word === '/')) return null;
  const { a, b, year } = values;
  return stated(dayOrNull(year!, b!, a!) ?? dayOrNull(year!, a!, b!));
}

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

function dottedDay(terms: Match['terms'], at: number) {
  const parts = DOTTED.exec(terms[at]!.word);
  const resolved = parts && stated(dayOrNull(Number(parts[3]), Number(parts[2]), Number(parts[1])));
  return resolved ? { end: at + 1, resolved } : null;
}
