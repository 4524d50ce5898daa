import { partsOf } from '../contract/day.ts';
import { dayRange, existingDay } from './range.ts';
import type { Rule } from './rule.ts';
import type { Term } from './term.ts';

/** Marks that open an entry of a list, and those that part its day from what happened. */
const BULLETS = new Set(['-', '–', '—', '*', '•', '·', '▪']);
const AFTER = new Set([':', '-', '–', '—']);
/** Words between a weekday and its number, or before the number alone. */
const LEADS = new Set(['on', 'the', 'le', ',']);

const opensEntry = (terms: readonly Term[], at: number): boolean =>
  at <= 3 && terms.slice(0, at).every(({ word }) => BULLETS.has(word) || LEADS.has(word));

/** "- 11: France begins its operation", "Monday 3: shelling": the day of an entry in a chronology under a heading that gives the month. */
const LISTED_DAY: Rule = {
  name: 'listed-day',
  language: 'any',
  keys: ['dom', 'weekday'],
  read(terms, at, { month }) {
    if (!month || !opensEntry(terms, at)) return null;
    const { weekday } = terms[at]!.roles;
    let of = weekday === undefined ? at : at + 1;
    if (of > at && LEADS.has(terms[of]?.word ?? '')) of++;
    const [number, sign, next] = [terms[of], terms[of + 1], terms[of + 2]];
    const date = number?.roles.dom;
    if (date === undefined || number!.spelt || !sign || !AFTER.has(sign.word) || (sign.tight && next?.tight))
      return null;
    const parts = partsOf(month.from);
    const day = existingDay(parts.year, parts.month, date);
    return day === null ? null : { end: of + 1, resolved: { ...dayRange(day), anchor: 'stated', tells: true } };
  },
};

export const LISTED_DAY_RULES: readonly Rule[] = [LISTED_DAY];
