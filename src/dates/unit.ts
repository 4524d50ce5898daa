import type { Match } from './pattern.ts';
import { DECADE, MONTH, WEEK, YEAR } from './range.ts';
import { hasRole } from './rule.ts';

const PLURALS = new Set([
  'ans',
  'jours',
  'semaines',
  'annees',
  'heures',
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'decades',
  'decennies',
]);

/** Whether the unit of a phrase stands in the plural. */
export function isPlural(match: Match): boolean {
  return PLURALS.has(unitWord(match));
}

function unitWord({ terms, start, end }: Match): string {
  for (let i = start; i < end; i++) if (hasRole(terms, i, 'unit')) return terms[i]!.word;
  return '';
}

/** How many at least and at most "a few" are. */
export const FEW: readonly [number, number] = [2, 7];

/** Units that a calendar has: those for which "the end of the …" names a time. */
export function isCalendarUnit(unit: number): boolean {
  return unit === WEEK || unit === MONTH || unit === YEAR || unit === DECADE;
}
