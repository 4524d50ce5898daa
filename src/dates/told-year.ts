import { partsOf } from '../contract/day.ts';
import type { Match } from './pattern.ts';
import { dayRange, existingDay, monthRange, YEAR } from './range.ts';
import { type Context, hasRole, narrative, patternRule, published, type Resolved, type Rule } from './rule.ts';

const YEARS = {
  en: ['=of that unit', '=of|=in =the that unit', '=later that unit'],
  fr: ['=de =la that unit', '=de =cette that unit', '=de this unit - =la'],
} as const;

const OWN_YEARS = {
  en: [',? =of? last|next|this unit'],
  fr: ['=de this unit', '=de the? unit last|next'],
} as const;

/**
 * "In November of the same year", "le 12 novembre de la même année": months and days of the year told last; "31 May of this
 * year", "le 31 mai de l'an dernier": days of a year told by that of writing.
 */
export const TOLD_YEAR_RULES: readonly Rule[] = (['en', 'fr'] as const).flatMap((language) => [
  ...YEARS[language].flatMap((year) => [
    patternRule('month-of-told-year', language, `month|mon ${year}`, ofToldYear),
    patternRule('day-of-told-year', language, `dom =of|=de? month|mon ${year}`, ofToldYear),
    patternRule('day-of-told-year', language, `month|mon =the? dom ${year}`, ofToldYear),
  ]),
  ...OWN_YEARS[language].flatMap((year) => [
    patternRule('day-of-that-year', language, `dom =of? month|mon ${year}`, ofOwnYear),
    patternRule('day-of-that-year', language, `month|mon =the? dom ${year}`, ofOwnYear),
  ]),
]);

/** A day of this year, the last or the next. */
function ofOwnYear({ values, terms, end, start }: Match, context: Context): Resolved | null {
  if (values.unit !== YEAR) return null;
  const turned = (role: string): boolean => terms.slice(start, end).some((_, i) => hasRole(terms, start + i, role));
  const turn = turned('last') ? -1 : turned('next') ? 1 : 0;
  return published(context, (at) => {
    const day = existingDay(partsOf(at).year + turn, values.month ?? values.mon!, values.dom!);
    return day === null ? null : dayRange(day);
  });
}

function ofToldYear({ values }: Match, context: Context): Resolved | null {
  if (values.unit !== YEAR || !context.last) return null;
  const month = values.month ?? values.mon!;
  return narrative(context, (last) => {
    const { year } = partsOf(last.from);
    if (values.dom === undefined) return monthRange(year, month);
    const day = existingDay(year, month, values.dom);
    return day === null ? null : dayRange(day);
  });
}
