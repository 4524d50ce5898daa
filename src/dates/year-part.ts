import { dayFrom, partsOf } from '../contract/day.ts';
import type { DayRange } from './date-mention.ts';
import type { Match } from './pattern.ts';
import { seasonRange, YEAR } from './range.ts';
import {
  type Context,
  hasRole,
  narrative,
  patternRule,
  published,
  type Resolved,
  type Rule,
  stated,
  tenseAround,
} from './rule.ts';

type Values = Match['values'];

/** A part that a phrase names: the words before its year, and the days that it has in one. */
interface Part {
  name: string;
  language: 'en' | 'fr';
  words: string;
  daysIn(year: number, values: Values): DayRange | null;
}

const PARTS: readonly Part[] = [
  { name: 'quarter', language: 'en', words: 'ordinal =quarter', daysIn: portion(4) },
  { name: 'half', language: 'en', words: 'ordinal|=latter =half', daysIn: portion(2) },
  { name: 'season-year', language: 'en', words: 'the? season|=fall', daysIn: season },
  { name: 'months-of-year', language: 'en', words: '=first:first num =months', daysIn: months },
  { name: 'months-of-year', language: 'en', words: '=last num =months', daysIn: months },
  { name: 'quarter', language: 'fr', words: 'ordinal =trimestre', daysIn: portion(4) },
  { name: 'half', language: 'fr', words: 'ordinal =semestre|=moitie', daysIn: portion(2) },
  { name: 'months-of-year', language: 'fr', words: 'the|=des? num =premiers:first =mois', daysIn: months },
  { name: 'months-of-year', language: 'fr', words: 'the|=des? num =derniers =mois', daysIn: months },
  { name: 'season-year', language: 'fr', words: 'the|=au|=en|=du season', daysIn: season },
];

/** How a year is told: by its number, as the one told last, or by the day of writing. */
const YEARS = {
  en: { number: ['=of? year'], told: ['=of that unit', '=of the that unit'], own: ['=of last|next|this|the unit'] },
  fr: {
    number: ['=de? year'],
    told: ['=de =la that unit', '=de this unit - =la'],
    own: ['=de this unit', '=de the? unit last|next', '=de the unit'],
  },
} as const;

/**
 * "The first quarter of 2021", "in the second half of last year", "au printemps de l'an dernier", "au second semestre de la même
 * année": parts of a year. "The second half of the year" is the one before where what is told of it is past and it is still to come.
 */
export const YEAR_PART_RULES: readonly Rule[] = PARTS.flatMap(({ name, language, words, daysIn }) => [
  ...YEARS[language].number.map((year) =>
    patternRule(name, language, `${words} ${year}`, ({ values }) => {
      const part = stated(daysIn(values.year!, values));
      return part && { ...part, tells: true };
    }),
  ),
  ...YEARS[language].told.map((year) =>
    patternRule(`${name}-told`, language, `${words} ${year}`, ({ values }, context) =>
      values.unit === YEAR && context.last
        ? narrative(context, (last) => daysIn(partsOf(last.from).year, values))
        : null,
    ),
  ),
  ...YEARS[language].own.map((year) =>
    patternRule(`${name}-own`, language, `${words} ${year}`, (match, context) =>
      match.values.unit === YEAR ? ofOwnYear(match, context, daysIn) : null,
    ),
  ),
]);

/** The part of this year, the last or the next. */
function ofOwnYear(match: Match, context: Context, daysIn: Part['daysIn']): Resolved | null {
  const turn = turnOf(match);
  return published(context, (day) => {
    const { year } = partsOf(day);
    const part = daysIn(year + turn, match.values);
    if (part === null || part.from <= day || turn !== 0) return part;
    return tenseAround(match, context) === 'past' ? daysIn(year - 1, match.values) : part;
  });
}

function turnOf({ terms, start, end }: Match): -1 | 0 | 1 {
  for (let i = start + 1; i < end; i++) {
    if (hasRole(terms, i, 'next')) return 1;
    if (hasRole(terms, i, 'last')) return -1;
  }
  return 0;
}

/** One of four quarters or two halves of a year. */
function portion(parts: number): Part['daysIn'] {
  return (year, { ordinal }) => {
    const length = 12 / parts;
    const index = ordinal === undefined || ordinal < 0 ? parts : ordinal;
    if (index > parts) return null;
    const first = (index - 1) * length + 1;
    return { from: dayFrom(year, first, 1), to: dayFrom(year, first + length, 1) - 1, precision: 'season' };
  };
}

/** "The first three months of the year", "les six derniers mois de 2021". */
function months(year: number, { num, first }: Values): DayRange | null {
  if (num! < 1 || num! > 11) return null;
  const [from, to] = first === undefined ? [13 - num!, 13] : [1, num! + 1];
  return { from: dayFrom(year, from, 1), to: dayFrom(year, to, 1) - 1, precision: 'season' };
}

/** "Fall" is a season only where a year follows, so it is no word of the table. */
function season(year: number, values: Values): DayRange | null {
  return seasonRange(year, values.season ?? 3);
}
