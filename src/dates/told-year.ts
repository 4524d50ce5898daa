import { partsOf } from '../contract/day.ts';
import type { Match } from './pattern.ts';
import { dayRange, existingDay, monthRange, YEAR } from './range.ts';
import { type Context, narrative, patternRule, type Resolved, type Rule } from './rule.ts';

const YEARS = {
  en: ['=of that unit', '=of|=in =the that unit', '=later that unit'],
  fr: ['=de =la that unit', '=de =cette that unit', '=de this unit - =la'],
} as const;

/** "In November of the same year", "le 12 novembre de la même année": months and days of the year told last. */
export const TOLD_YEAR_RULES: readonly Rule[] = (['en', 'fr'] as const).flatMap((language) =>
  YEARS[language].flatMap((year) => [
    patternRule('month-of-told-year', language, `month|mon ${year}`, ofToldYear),
    patternRule('day-of-told-year', language, `dom =of|=de? month|mon ${year}`, ofToldYear),
    patternRule('day-of-told-year', language, `month|mon =the? dom ${year}`, ofToldYear),
  ]),
);

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
