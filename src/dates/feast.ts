import { type Day, dayFrom } from '../contract/day.ts';
import type { Match } from './pattern.ts';
import { dayRange } from './range.ts';
import { occurrence } from './recurring.ts';
import { type Context, isWord, patternRule, type Resolved, type Rule, stated, tenseAround } from './rule.ts';

const on =
  (month: number, day: number) =>
  (year: number): Day =>
    dayFrom(year, month, day);
const easter =
  (shift: number) =>
  (year: number): Day =>
    easterOf(year) + shift;

/** "On New Year's Day", "before Christmas", "à la Toussaint", "Easter Monday 2019": days of the year with a name. */
export const FEAST_RULES: readonly Rule[] = [
  ...feast('en', "=new =year ='s =day", on(1, 1)),
  ...feast('en', "=new =year ='s =eve", on(12, 31)),
  ...feast('en', '=christmas =day?', on(12, 25)),
  ...feast('en', '=christmas =eve', on(12, 24)),
  ...feast('en', '=boxing =day', on(12, 26)),
  ...feast('en', '=easter', easter(0)),
  ...feast('en', '=easter weekday', (year, { weekday }) => easterOf(year) + (weekday === 1 ? 1 : 0)),
  ...feast('en', '=good =friday', easter(-2)),
  ...feast('en', '=palm =sunday', easter(-7)),
  ...feast('en', '=ash =wednesday', easter(-46)),
  ...feast('fr', '=noel', on(12, 25)),
  ...feast('fr', 'the? =veille =de =noel', on(12, 24)),
  ...feast('fr', '=toussaint', on(11, 1)),
  ...feast('fr', "=jour =de =l' =an", on(1, 1)),
  ...feast('fr', '=saint - =sylvestre', on(12, 31)),
  ...feast('fr', '=paques', easter(0)),
  ...feast('fr', '=vendredi =saint', easter(-2)),
  ...feast('fr', '=lundi =de =paques', easter(1)),
  ...feast('fr', '=ascension', easter(39)),
  ...feast('fr', '=pentecote', easter(49)),
];

function feast(
  language: 'en' | 'fr',
  short: string,
  dayIn: (year: number, values: Match['values']) => Day,
): readonly Rule[] {
  return [
    patternRule('feast', language, `${short} year`, ({ values }) => ({
      ...stated(dayRange(dayIn(values.year!, values)))!,
      tells: true,
    })),
    patternRule('feast', language, short, (match, context) => yearless(match, context, dayIn)),
  ];
}

/** Named by a capital, and no name of something else: no "Christmas Island". */
function yearless(
  match: Match,
  context: Context,
  dayIn: (year: number, values: Match['values']) => Day,
): Resolved | null {
  const { terms, start, end, values } = match;
  if (terms[start]!.initial !== 'upper' && !isWord(terms, start, 'jour', 'la', 'veille')) return null;
  if (isWord(terms, end, 'island', 'islands')) return null;
  return occurrence((year) => dayRange(dayIn(year, values)), context, tenseAround(match, context));
}

/** Easter Sunday of a year in the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayFrom(year, Math.floor(n / 31), (n % 31) + 1);
}
