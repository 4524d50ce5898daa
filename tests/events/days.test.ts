import { expect, test } from 'vitest';
import { lines, read } from './reading.ts';

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

test.each([
  [
    'Rebels raided Kidal on 5 April. Two weeks earlier, on 20 March, six soldiers died at Gossi in attacks claimed by jihadists.',
    'en',
    'attacks 2022-03-20..2022-03-20',
  ],
  [
    'Rebels raided Kidal on 5 April. A month earlier, in the night of 9 to 10 March, six soldiers died at Gossi in attacks claimed by jihadists.',
    'en',
    'attacks 2022-03-09..2022-03-10',
  ],
  [
    'Des rebelles ont attaqué Kidal le 5 avril. Deux semaines plus tôt, le 20 mars, six soldats sont morts à Gossi dans une attaque.',
    'fr',
    'attacks 2022-03-20..2022-03-20',
  ],
  ['The road has been shut since March, when a mine killed two at Konna.', 'en', 'attacks 2022-03-01..2022-03-31'],
  ['The same has gone on since March, when 24 soldiers died at Konna.', 'en', 'attacks 2022-03-01..2022-03-31'],
  ['La route est fermée depuis mars, quand 24 soldats ont été tués à Konna.', 'fr', 'attacks 2022-03-01..2022-03-31'],
])(
  'a day that is told twice is the exact one, and a day since which something goes on that of its "when": %s',
  (text, language, expected) => expect(days(text, language).at(-1)).toBe(expected),
);

test.each([
  [
    'The last UN convoy left Kidal on Tuesday.\n\nThe camps there are empty. Shortly after setting off for Gao the column hit two bombs.',
    'en',
  ],
  ['The last UN convoy left Kidal on Tuesday. Shortly after its departure the column hit a mine.', 'en'],
  [
    'Le dernier convoi de la Minusma a quitté Kidal mardi. Peu après son départ, la colonne a sauté sur une mine.',
    'fr',
  ],
])('what happens to those who have just set off happens where and when they did: %s', (text, language) =>
  expect(lines(text, '2022-04-20', language).map((one) => one.replace(/ \w+=.*/, ''))).toEqual([
    'withdrawals withdrawal reported Kidal 2022-04-19',
    'attacks ied-attack reported Kidal 2022-04-19',
  ]),
);

test.each([
  [
    'A convoy of MINUSMA came under fire near Konna, it said on Sunday. The column was shot at twice during the day.',
    'en',
    'attacks 2022-04-17..2022-04-17',
  ],
  ['Rebels attacked Gossi in the course of the day, the army said on Sunday.', 'en', 'attacks 2022-04-17..2022-04-17'],
  [
    'Le convoi a essuyé des tirs près de Konna, a-t-on dit dimanche. La colonne a été attaquée deux fois dans la journée.',
    'fr',
    'attacks 2022-04-17..2022-04-17',
  ],
])('what happened during the day happened on the day on which it was told: %s', (text, language, expected) =>
  expect(days(text, language).at(-1)).toBe(expected),
);
