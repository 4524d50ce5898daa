import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  [
    'The French army left Gossi, as it had Kidal and Gao.',
    'withdrawals Gossi FR | withdrawals Kidal FR | withdrawals Gao FR',
  ],
  [
    'As in Kidal and Gao, the French handed over their base in Gossi.',
    'withdrawals Gossi FR | withdrawals Kidal FR | withdrawals Gao FR',
  ],
  ['The French army left Gossi as it had planned in Gao.', 'withdrawals Gossi FR'],
  ['As in Kidal, prices rose in Gao.', ''],
];

const FR: readonly [string, string][] = [
  [
    'L’armée française a quitté Gossi, comme elle l’avait fait de Kidal et de Gao.',
    'withdrawals Gossi FR | withdrawals Kidal FR | withdrawals Gao FR',
  ],
  ['Comme à Kidal, les Français ont rendu leur base de Gossi.', 'withdrawals Gossi FR | withdrawals Kidal FR'],
];

describe('places that are likened to the one that is told of', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
  test('the day goes with the place that it follows', () =>
    expect(lines('The French army has left Gossi, as it did Kidal in October.')).toEqual([
      'withdrawals withdrawal reported Gossi ..2022-04-20 force=FR',
      'withdrawals withdrawal reported Kidal 2021-10-01..2021-10-31 force=FR',
    ]));
});
