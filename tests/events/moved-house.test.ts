import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  [
    'The UN mission moved its headquarters from Gao, a town in the north, to Bamako, the capital.',
    'bases Bamako UN | withdrawals Gao UN',
  ],
  ['The UN mission moved its headquarters from Gao to the capital, Bamako.', 'bases Bamako UN | withdrawals Gao UN'],
  ['Gunmen attacked Bamako, the capital, on Monday.', 'attacks Bamako'],
  ['Gunmen attacked Gao and the capital on Monday. The army holds Mali.', 'attacks Gao | attacks Bamako'],
];

const FR: readonly [string, string][] = [
  [
    'La Minusma a transféré son quartier général de Gao, au nord du Mali, à la capitale, Bamako.',
    'bases Bamako UN | withdrawals Gao UN',
  ],
  ['La Minusma a transféré son camp de Gao à la capitale.', 'withdrawals Gao UN'],
];

describe('bases that are moved to a town told by what it is', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
});

describe('what is told between commas of those who move', () => {
  test('happened where they leave, and on its own day', () =>
    expect(
      lines(
        'La Minusma a transféré son quartier général, touché par un attentat le 3 mars, de Gao à Bamako.',
        '2022-04-20',
        'fr',
      ),
    ).toEqual([
      'bases relocation reported Bamako ..2022-04-20 force=UN',
      'withdrawals relocation reported Gao ..2022-04-20 force=UN',
      'attacks attack reported Gao 2022-03-03 target=quartier général',
    ]));
  test('in English too', () =>
    expect(lines('The UN mission moved its headquarters, hit by rockets on 3 March, from Gao to Bamako.')).toEqual([
      'bases relocation reported Bamako ..2022-04-20 force=UN',
      'withdrawals relocation reported Gao ..2022-04-20 force=UN',
      'attacks rocket-attack reported Gao 2022-03-03 target=headquarters',
    ]));
});
