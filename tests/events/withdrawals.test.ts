import { describe, expect, test } from 'vitest';
import { lines, read } from './reading.ts';

const EN: readonly [string, string, string[]][] = [
  [
    'leaving and handing over are one',
    'French forces left Gossi on 19 April 2022 and handed the base over to the Malian army.',
    ['withdrawals withdrawal reported Gossi 2022-04-19 force=FR to=ML'],
  ],
  [
    'closing, in a list of places, before publication',
    'Barkhane has closed its bases in Kidal, Tessalit and Gossi.',
    [
      'withdrawals base-closed reported Kidal ..2022-04-20 force=FR',
      'withdrawals base-closed reported Tessalit ..2022-04-20 force=FR',
      'withdrawals base-closed reported Gossi ..2022-04-20 force=FR',
    ],
  ],
  [
    'noun with a receiver',
    'The handover of the French camp in Ménaka to the Malian army took place on 13 June 2021.',
    ['withdrawals base-handover reported Ménaka 2021-06-13 force=FR to=ML'],
  ],
  [
    'an order to leave is told as such, of the country the report is about',
    'Mali ordered French troops out of the country in February.',
    ['withdrawals expulsion-ordered reported Mali 2022-02-01..2022-02-28 force=FR'],
  ],
  [
    'planned by a day',
    'German soldiers will withdraw from Gao by December 2023.',
    [
      'bases retained reported Gao 2022-04-20 force=DE',
      'withdrawals withdrawal planned Gao 2022-04-20..2023-12-31 force=DE',
    ],
  ],
  [
    'denied',
    'French troops have not left Gao.',
    ['bases retained reported Gao 2022-04-20 force=FR', 'withdrawals withdrawal denied Gao 2022-04-20 force=FR'],
  ],
  [
    'a move leaves one place and makes a base of the other',
    'French forces will relocate from Gao to Niamey.',
    [
      'bases relocation planned Niamey 2022-04-20.. force=FR',
      'bases retained reported Gao 2022-04-20 force=FR',
      'withdrawals relocation planned Gao 2022-04-20.. force=FR',
    ],
  ],
  ['a condition tells of nothing', 'If France withdraws its soldiers from Gao, Mali will be alone.', []],
  ['fighters who leave close no base', 'The jihadists left Konna on Friday.', []],
];

const FR: readonly [string, string, string[]][] = [
  [
    'handover',
    'La force Barkhane a remis la base de Gossi à l’armée malienne le 19 avril 2022.',
    ['withdrawals base-handover reported Gossi 2022-04-19 force=FR to=ML'],
  ],
  [
    'leaving',
    'Les soldats français ont quitté Kidal le 12 octobre 2021.',
    ['withdrawals withdrawal reported Kidal 2021-10-12 force=FR'],
  ],
  [
    'future',
    'Les forces françaises quitteront Gao d’ici à fin août.',
    [
      'withdrawals withdrawal planned Gao 2022-04-20..2022-08-31 force=FR',
      'bases retained reported Gao 2022-04-20 force=FR',
    ],
  ],
  [
    'denied',
    'La France n’a pas fermé sa base de Gao.',
    ['withdrawals base-closed denied Gao 2022-04-20 force=FR', 'bases retained reported Gao 2022-04-20 force=FR'],
  ],
  [
    'noun',
    'La Minusma confirme la fermeture de son camp de Tessalit le 10 avril 2022.',
    ['withdrawals base-closed reported Tessalit 2022-04-10 force=UN'],
  ],
];

describe('withdrawals in English', () => {
  test.each(EN)('%s', (_, text, expected) => expect(lines(text).sort()).toEqual([...expected].sort()));
});

describe('withdrawals in French', () => {
  test.each(FR)('%s', (_, text, expected) => expect(lines(text, '2022-04-20', 'fr')).toEqual(expected));
});

test('a withdrawal that empties a base carries the phase, an order to leave does not', () => {
  expect(read('French forces left Gossi on 19 April 2022.').claims[0]?.phase).toBe('closed');
  expect(read('Mali ordered French troops out of the country in February.').claims[0]?.phase).toBeUndefined();
  expect(read('Most of the French soldiers left Gossi on 19 April 2022.').claims[0]?.phase).toBeUndefined();
  expect(
    read('La plupart des soldats français ont quitté Gossi.', '2022-04-20', 'fr').claims[0]?.phase,
  ).toBeUndefined();
});

test('who says it is kept', () => {
  expect(read('The French general staff said its troops left Gossi on Tuesday.').claims[0]?.said).toBe(
    'French general staff',
  );
});

test('a report without a day keeps its relative dates open', () => {
  expect(lines('French forces left Gossi.', null)).toEqual(['withdrawals withdrawal reported Gossi .. force=FR']);
});
