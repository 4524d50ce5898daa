import { expect, test } from 'vitest';
import { read } from './reading.ts';

const days = (text: string, language = 'en'): string[] =>
  read(text, '2022-04-20', language).claims.map(({ layer, from, to }) => `${layer} ${from ?? ''}..${to ?? ''}`);

const plans = (text: string, language = 'en'): string[] =>
  read(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'withdrawals')
    .map(({ status, from, to }) => `${status} ${from ?? ''}..${to ?? ''}`);

test.each([
  ['The French leave Gossi next month.', 'en', 'planned 2022-05-01..2022-05-31'],
  ['Les Français quittent Gossi le mois prochain.', 'fr', 'planned 2022-05-01..2022-05-31'],
  ['The last French soldiers leave Gossi on 1 June.', 'en', 'planned 2022-06-01..2022-06-01'],
  ['Les derniers Français partent de Gossi le 1er juin.', 'fr', 'planned 2022-06-01..2022-06-01'],
  ['The last French soldiers left Gossi on 1 June.', 'en', 'reported 2021-06-01..2021-06-01'],
])('a departure that is still to come is planned, though in the present tense: %s', (text, language, expected) =>
  expect(plans(text, language)).toEqual([expected]),
);

test('what has been done since a month was done from then to the day of the report', () => {
  expect(days('Since January, the United Nations has closed its base in Gossi.')).toEqual([
    'withdrawals 2022-01-01..2022-04-20',
  ]);
  expect(days('French troops have been deployed in Gossi since January 2019.')[0]).toMatch(/^bases 2019-01-01/);
});

test.each([
  [
    'a base on its doorstep',
    'On 12 April a bomber drove up to the camp that MINUSMA holds in Gao. A lorry exploded at the gate.',
    'en',
    'attacks 2022-04-12..2022-04-12',
  ],
  [
    'une base à sa porte',
    'Le 12 avril, un inconnu s’est présenté devant le camp que la MINUSMA occupe à Gao. Un camion a explosé à l’entrée.',
    'fr',
    'attacks 2022-04-12..2022-04-12',
  ],
])('what happens has the day of the sentence before, though that tells of a base: %s', (_, text, language, expected) =>
  expect(days(text, language)).toContain(expected),
);

test('what a lead goes on to tell has its day, for the paragraph after it too', () => {
  const told =
    'Two bases of the United Nations in Mali were attacked on Monday. One soldier died.\n\nThe first assault came early in the morning in Gossi.';
  expect(days(told)).toContain('attacks 2022-04-18..2022-04-18');
  expect(days(told)).not.toContain('attacks ..2022-04-20');
});
