import { expect, test } from 'vitest';
import { dayOf, isoOf } from '../../src/contract/day.ts';
import { findDates } from '../../src/dates/dates.ts';
import { splitSentences } from '../../src/text/sentence.ts';

/** Friday. */
const DAY = dayOf('2022-05-20')!;

/** The days that a text names, as the first and the last of each phrase. */
const days = (text: string, language: string): string[] =>
  findDates(text, splitSentences(text), { published: { from: DAY, to: DAY }, language }).map(
    ({ from, to }) => `${from === null ? '' : isoOf(from)}..${to === null ? '' : isoOf(to)}`,
  );

test.each([
  ['They struck between late March and mid-April.', 'en', '2022-03-21..2022-04-20'],
  ['They struck from early 2021 until the end of January.', 'en', '2021-01-01..2022-01-31'],
  ['They struck from 3 April to the end of the month.', 'en', '2022-04-03..2022-04-30'],
  ['Ils ont frappé entre fin mars et mi-avril.', 'fr', '2022-03-21..2022-04-20'],
  ['Ils ont frappé entre avril 2021 et janvier.', 'fr', '2021-04-01..2022-01-31'],
  ["Ils ont frappé de début 2021 jusqu'à la fin janvier.", 'fr', '2021-01-01..2022-01-31'],
])('a span whose ends are dates of their own: %s', (text, language, expected) =>
  expect(days(text, language)).toEqual([expected]),
);

test.each([
  ['They went from Gao on 3 May to Ber on 6 May.', 'en', ['2022-05-03..2022-05-03', '2022-05-06..2022-05-06']],
  ['Ils sont allés de Gao le 3 mai à Ber le 6 mai.', 'fr', ['2022-05-03..2022-05-03', '2022-05-06..2022-05-06']],
])('towns are no ends of a span: %s', (text, language, expected) => expect(days(text, language)).toEqual(expected));

test.each([
  ['They struck on Tuesday (3 May).', 'en', '2022-05-03..2022-05-03'],
  ['Ils ont frappé mardi soir (3 mai).', 'fr', '2022-05-03..2022-05-03'],
  ['They struck less than a week ago.', 'en', '2022-05-13..2022-05-20'],
  ["Ils ont frappé il y a moins d'une semaine.", 'fr', '2022-05-13..2022-05-20'],
  ['Ils ont frappé il y a une dizaine de jours.', 'fr', '2022-05-08..2022-05-12'],
  ['Ils ont frappé voici une vingtaine de jours.', 'fr', '2022-04-26..2022-05-04'],
  ['Ils sont partis au printemps dernier.', 'fr', '2021-03-01..2021-06-20'],
  ['Ils partiront au printemps prochain.', 'fr', '2023-03-01..2023-06-20'],
  ["Ils ont frappé en mars de l'an passé.", 'fr', '2021-03-01..2021-03-31'],
  ['Ils ont frappé la veille de Noël.', 'fr', '2021-12-24..2021-12-24'],
  ['Ils partiront sous trois mois.', 'fr', '2022-05-20..2022-08-20'],
  ['They will leave in under a month.', 'en', '2022-05-20..2022-06-20'],
  ['They will leave over the summer.', 'en', '2022-06-01..2022-09-22'],
  ['They will leave in the weeks to come.', 'en', '2022-05-20..'],
  ['Ils partiront dans les semaines à venir.', 'fr', '2022-05-20..'],
  ['Ils partiront dans les mois qui viennent.', 'fr', '2022-05-20..'],
  ['They will leave no later than 30 June.', 'en', '2022-05-20..2022-06-30'],
  ['Ils partiront au plus tard fin juin.', 'fr', '2022-05-20..2022-06-30'],
])('a phrase is one date: %s', (text, language, expected) => expect(days(text, language)).toEqual([expected]));
