import { expect, test } from 'vitest';
import { dayOf, isoOf } from '../../src/contract/day.ts';
import { findDates } from '../../src/dates/dates.ts';
import { splitSentences } from '../../src/text/sentence.ts';

const DAY = dayOf('2022-05-20')!;

/** The days of the last phrase of a text that tells any. */
function last(text: string, language: string): string {
  const found = findDates(text, splitSentences(text), { published: { from: DAY, to: DAY }, language });
  const { from, to } = found[found.length - 1]!;
  return `${from === null ? '' : isoOf(from)}..${to === null ? '' : isoOf(to)}`;
}

test.each([
  ['They left in the second half of last year.', 'en', '2021-07-01..2021-12-31'],
  ['They left in the latter half of 2020.', 'en', '2020-07-01..2020-12-31'],
  ['They left in the first quarter of this year.', 'en', '2022-01-01..2022-03-31'],
  ['They left in the last quarter of the year.', 'en', '2021-10-01..2021-12-31'],
  ['They will leave in the second half of the year.', 'en', '2022-07-01..2022-12-31'],
  ['They left in the spring of last year.', 'en', '2021-03-01..2021-06-20'],
  ['They came in January 2014 and left in the fall of that year.', 'en', '2014-09-01..2014-12-20'],
  ['They came in January 2014 and left in the second half of the same year.', 'en', '2014-07-01..2014-12-31'],
  ["Ils sont partis au second semestre de l'an dernier.", 'fr', '2021-07-01..2021-12-31'],
  ["Ils sont partis dans la seconde moitié de l'année dernière.", 'fr', '2021-07-01..2021-12-31'],
  ['Ils sont partis au premier trimestre de cette année.', 'fr', '2022-01-01..2022-03-31'],
  ["Ils partiront au premier semestre de l'année prochaine.", 'fr', '2023-01-01..2023-06-30'],
  ["Ils sont partis à l'automne de l'année dernière.", 'fr', '2021-09-01..2021-12-20'],
  ['Venus en janvier 2014, ils sont partis au printemps de la même année.', 'fr', '2014-03-01..2014-06-20'],
])('a part of a year that is told without its number: %s', (text, language, expected) =>
  expect(last(text, language)).toBe(expected),
);

test.each([
  ['They left in the first half of March.', 'en', '2022-03-01..2022-03-15'],
  ['They left in the second fortnight of February 2020.', 'en', '2020-02-16..2020-02-29'],
  ['They left in the second half of last month.', 'en', '2022-04-16..2022-04-30'],
  ['Ils sont partis dans la première quinzaine de mars.', 'fr', '2022-03-01..2022-03-15'],
  ['Ils sont partis dans la seconde quinzaine du mois de mars 2020.', 'fr', '2020-03-16..2020-03-31'],
  ['Ils sont partis dans la première moitié du mois dernier.', 'fr', '2022-04-01..2022-04-15'],
  ['Ils partiront dans la seconde moitié de ce mois.', 'fr', '2022-05-16..2022-05-31'],
])('half of a month: %s', (text, language, expected) => expect(last(text, language)).toBe(expected));

test.each([
  ['They struck in the first three months of the year.', 'en', '2022-01-01..2022-03-31'],
  ['They struck in the last two months of 2020.', 'en', '2020-11-01..2020-12-31'],
  ["Ils ont frappé au cours des six premiers mois de l'année dernière.", 'fr', '2021-01-01..2021-06-30'],
  ['Ils ont frappé dans les deux derniers mois de 2020.', 'fr', '2020-11-01..2020-12-31'],
])('some months of a year: %s', (text, language, expected) => expect(last(text, language)).toBe(expected));
