import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';
import { said } from './said.ts';

const EN: readonly [string, string[]][] = [
  [
    'The withdrawal of the French from Gao, announced in March, will take place in June.',
    [
      'withdrawals withdrawal planned Gao 2022-06-01..2022-06-30 force=FR',
      'bases retained reported Gao 2022-04-20 force=FR',
    ],
  ],
  [
    'The handover of the UN camp in Gao, scheduled for mid-May, was brought forward to 2 May.',
    ['withdrawals base-handover planned Gao 2022-05-02 force=UN', 'bases retained reported Gao 2022-04-20 force=UN'],
  ],
  [
    'The soldiers, attacked near Gao on Monday, went on to Kidal.',
    ['attacks attack reported Gao 2022-04-18 target=soldiers'],
  ],
];

const FR: readonly [string, string[]][] = [
  [
    'Le retrait des Français de Gao, prévu à la mi-mai, a eu lieu le 12 avril.',
    ['withdrawals withdrawal reported Gao 2022-04-12 force=FR'],
  ],
];

describe('a participle between commas is told of the subject, and the verb after it says what happened', () => {
  test.each(EN)('%s', (text, expected) => expect(lines(text)).toEqual(expected));
  test.each(FR)('%s', (text, expected) => expect(lines(text, '2022-04-20', 'fr')).toEqual(expected));
  test('what has begun is under way', () =>
    expect(said('Le retrait des Français de Gao, commencé en mars, doit s’achever en mai.', 'fr')).toBe(
      'withdrawals Gao FR',
    ));
});
