import { partsOf } from '../contract/day.ts';
import { dayRange, existingDay } from './range.ts';
import type { Rule } from './rule.ts';
import type { Term } from './term.ts';

/** Marks that open an entry of a list, and those that part its day from what happened. */
const BULLETS = new Set(['-', '–', '—', '*', '•', '·', '▪']);
const AFTER = new Set([':', '-', '–', '—']);

const opensEntry = (terms: readonly Term[], at: number): boolean =>
  at <= 2 && terms.slice(0, at).every(({ word }) => BULLETS.has(word));

/** "- 11: France begins its operation": the day of an entry in a chronology under a heading that gives the month. */
const LISTED_DAY: Rule = {
  name: 'listed-day',
  language: 'any',
  keys: ['dom'],
  read(terms, at, { month }) {
    if (!month || !opensEntry(terms, at)) return null;
    const [number, sign, next] = [terms[at]!, terms[at + 1], terms[at + 2]];
    if (number.spelt || !sign || !AFTER.has(sign.word) || (sign.tight && next?.tight)) return null;
    const { year, month: of } = partsOf(month.from);
    const day = existingDay(year, of, number.roles.dom!);
    return day === null ? null : { end: at + 1, resolved: { ...dayRange(day), anchor: 'stated', tells: true } };
  },
};

export const LISTED_DAY_RULES: readonly Rule[] = [LISTED_DAY];
