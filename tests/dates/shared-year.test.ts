import { expect, test } from 'vitest';
import { dayOf, isoOf } from '../../src/contract/day.ts';
import { findDates } from '../../src/dates/dates.ts';
import { splitSentences } from '../../src/text/sentence.ts';

const DAY = dayOf('2024-05-20')!;

/** The days that a text names, as the first and the last of each phrase. */
const days = (text: string, language: string): string[] =>
  findDates(text, splitSentences(text), { published: { from: DAY, to: DAY }, language }).map(
    ({ from, to }) => `${from === null ? '' : isoOf(from)}..${to === null ? '' : isoOf(to)}`,
  );

test.each([
  ['L’opération a débuté en 2009, après un attentat commis en août à Gao.', 'fr', '2009-08-01..2009-08-31'],
  ['Elle remonte à 2009, à la suite d’un attentat perpétré au mois d’août.', 'fr', '2009-08-01..2009-08-31'],
  ['The mission began in 2013, following an attack in January.', 'en', '2013-01-01..2013-01-31'],
  ['The mission that began in 2013 left Gao in January.', 'en', '2024-01-01..2024-01-31'],
])('a month before what is told of a year: %s', (text, language, expected) =>
  expect(days(text, language)[1]).toBe(expected),
);

test.each([
  [
    'They left Kidal in October, Tessalit in November and Timbuktu in December 2021.',
    'en',
    ['2021-10-01..2021-10-31', '2021-11-01..2021-11-30', '2021-12-01..2021-12-31'],
  ],
  [
    'The camps closed in October, November and December 2021.',
    'en',
    ['2021-10-01..2021-10-31', '2021-11-01..2021-12-31'],
  ],
  [
    'They left Gao in December, then Kidal on 3 February 2022.',
    'en',
    ['2021-12-01..2021-12-31', '2022-02-03..2022-02-03'],
  ],
  [
    'La base de Kidal a fermé fin octobre, celle de Tombouctou le 13 décembre 2021.',
    'fr',
    ['2021-10-21..2021-10-31', '2021-12-13..2021-12-13'],
  ],
  ['Gao en février et Kidal en mars 2021.', 'fr', ['2021-02-01..2021-02-28', '2021-03-01..2021-03-31']],
])('days of a row have the year of the last: %s', (text, language, expected) => {
  expect(days(text, language)).toEqual(expected);
});

test.each([
  ['They attacked Gao on 3 March after leaving Kidal in April 2019.', 'en', '2024-03-03..2024-03-03'],
  ['Gao was hit on 3 March and has been quiet since April 2019.', 'en', '2024-03-03..2024-03-03'],
  ['They attacked Gao on 3 March, and rebels left Kidal in April 2019.', 'en', '2024-03-03..2024-03-03'],
  ['Gao late last week and Kidal in April 2019.', 'en', '2024-05-17..2024-05-19'],
  ['Gao, on Monday, and Kidal in April 2019.', 'en', '2024-05-20..2024-05-20'],
  [
    'They left Gao on 3 March, Kidal and Tessalit, Timbuktu, Konna, Ber and Goundam in April 2019.',
    'en',
    '2024-03-03..2024-03-03',
  ],
])('days that stand in no row keep theirs: %s', (text, language, first) => {
  expect(days(text, language)[0]).toBe(first);
});

test.each([
  ['Du lundi 6 au mardi 7 mai, les hélicoptères doivent effectuer deux rotations.', '2024-05-06..2024-05-07'],
  ['Les soldats, appelés à rentrer le 28, quittent Gao.', '2024-05-28..2024-05-28'],
  ['Ils ont appelé à manifester le 16.', '2024-05-16..2024-05-16'],
])('the year and the month of what is to come: %s', (text, expected) => expect(days(text, 'fr')).toEqual([expected]));
