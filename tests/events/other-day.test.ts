import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const EN: readonly [string, string][] = [
  [
    'Gunmen attacked Gossi, in breach of the 2015 peace deal.',
    'attacks attack reported Gossi ..2022-04-20 actor=Gunmen',
  ],
  [
    'The withdrawal of MINUSMA from Gao, under a resolution of June 2021, began on Monday.',
    'withdrawals withdrawal reported Gao 2022-04-18 force=UN',
  ],
  [
    'Gunmen killed six people in Gossi in the 2015 attack.',
    'attacks attack reported Gossi 2015-01-01..2015-12-31 actor=Gunmen target=people killed=6',
  ],
];

const FR: readonly [string, string][] = [
  [
    'Le retrait de la Minusma de Gao menace l’accord de paix signé à Paris en 2015.',
    'withdrawals withdrawal reported Gao ..2022-04-20 force=UN',
  ],
  [
    'Les soldats français ont quitté Gao en 2021.',
    'withdrawals withdrawal reported Gao 2021-01-01..2021-12-31 force=FR',
  ],
];

describe('the day of a pact is its own', () => {
  test.each(EN)('%s', (text, expected) => expect(lines(text).join(' | ')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(lines(text, '2022-04-20', 'fr').join(' | ')).toBe(expected));
});
