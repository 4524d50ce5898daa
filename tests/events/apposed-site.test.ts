import { describe, expect, test } from 'vitest';
import { readWhole } from './reading.ts';

/** Where a text puts what it tells, as `layer place`, in order of the letters. */
const told = (text: string, language: string): string[] =>
  [
    ...new Set(readWhole(text, '2023-10-04', language).claims.map(({ layer, placeId }) => `${layer} ${placeId}`)),
  ].sort();

describe('which sites they are', () => {
  test.each([
    [
      'The UN mission has returned two camps in the vicinity of Kidal, those of Gao and Gossi, to the authorities.',
      'en',
      ['withdrawals Gao', 'withdrawals Gossi'],
    ],
    [
      'Gunmen attacked two army posts near Kidal on Monday (the ones at Gao and Gossi).',
      'en',
      ['attacks Gao', 'attacks Gossi'],
    ],
    [
      'La mission a rendu aux autorités deux camps proches de Kidal, ceux de Gao et de Gossi.',
      'fr',
      ['withdrawals Gao', 'withdrawals Gossi'],
    ],
    ['Two army camps fell on Monday: those of Gao and Gossi.', 'en', ['attacks Gao', 'attacks Gossi']],
    ['Un camp militaire malien de plus, celui de Gao, est tombé mercredi.', 'fr', ['attacks Gao']],
    ['A further Malian army camp, that of Gao, fell on Wednesday.', 'en', ['attacks Gao']],
    ['The camp at Gao fell on Wednesday.', 'en', ['attacks Gao']],
    ['Le camp militaire de Gao est tombé mercredi.', 'fr', ['attacks Gao']],
  ])('%s', (text, language, places) => expect(told(text, language)).toEqual(places));
});

test('whose a post is says no site', () => {
  const text = 'Soldiers left the post in Gao, the one of the French who had come from Kidal, on Monday.';
  expect(told(text, 'en')).toEqual(['withdrawals Gao']);
});

describe('what is told of the speaker', () => {
  test.each([
    [
      'Rockets were fired on Monday at the camp in Gao, said the company, whose boats link Konna, not far from Bamako, with Gossi.',
      'en',
      ['attacks Gao'],
    ],
    [
      'Three rockets were fired at a ferry on Monday, said the company, whose boats link Konna, not far from Bamako, with Gossi.',
      'en',
      ['attacks Mali'],
    ],
    [
      'Trois roquettes ont été tirées lundi sur un bateau, a dit la compagnie, dont les navires relient Konna à Gossi.',
      'fr',
      ['attacks Mali'],
    ],
  ])('%s', (text, language, places) => expect(told(text, language)).toEqual(places));
});

describe('who goes to do something', () => {
  test.each([
    ['The council agreed that a German task group should go and support the mission in Mali.', []],
    ['The last French soldiers should go and leave Gao in May.', ['withdrawals Gao']],
  ])('%s', (text, places) => expect(told(text, 'en').filter((one) => one.startsWith('w'))).toEqual(places));
});

test('the capital that an apposition names is no other', () => {
  const text =
    'In the capital, Bamako, the junta wants to expel the UN mission. In Berlin the minister said that Germany and Berlin were against.';
  expect(told(text, 'en').filter((one) => /Berlin|Germany/.test(one))).toEqual([]);
});
