import { type Day, dayFrom, dayOf, daysInMonth } from '../../contract/day.ts';
import { MONTHS, SHORT_MONTHS } from './calendar.ts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f.,]/g, '')
    .toLowerCase();

const NAMES = new Map<string, number>();
for (const names of [MONTHS.en, MONTHS.fr, SHORT_MONTHS.en, SHORT_MONTHS.fr]) {
  for (const [i, name] of names.entries()) NAMES.set(plain(name), i + 1);
}
NAMES.set('sept', 9);

/**
 * Day of a typed date, in English or French whatever the interface speaks: `20 Jan 2022`, `January 20, 2022`,
 * `2022-01-20`, `20/1/2022` (day first), `1er février 2022`, `Jan 2022` and `2022` (first day). Null for anything
 * else, and for days no calendar has.
 */
export function typedDay(text: string): Day | null {
  const trimmed = text.slice(0, 40).trim();
  const iso = dayOf(trimmed);
  if (iso !== null) return iso;
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(trimmed);
  if (slashed) return calendarDay(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  const words = plain(trimmed).split(/\s+/);
  let date: number | null = null;
  let month: number | null = null;
  let year: number | null = null;
  for (const word of words) {
    const named = NAMES.get(word);
    const number = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(word);
    if (named !== undefined && month === null) month = named;
    else if (/^\d{4}$/.test(word) && year === null) year = Number(word);
    else if (number && date === null) date = Number(number[1]);
    else if (word !== 'le' && word !== 'the' && word !== 'of') return null;
  }
  if (year === null || (date !== null && month === null)) return null;
  return calendarDay(year, month ?? 1, date ?? 1);
}

function calendarDay(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return dayFrom(year, month, date);
}
