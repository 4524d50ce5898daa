import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const BOTH = 'withdrawals Gossi UN | withdrawals Gao UN';
const BRACKETED = 'withdrawals Gao UN | withdrawals Gossi UN';

const EN: readonly [string, string][] = [
  ['MINUSMA has six bases. Two of them (Gossi and Gao) have been closed.', BRACKETED],
  ['MINUSMA has six bases. It has shut two of these: Gossi and Gao.', BOTH],
  [
    'MINUSMA has six bases. The plan had been to shut two or more of them by June: Gossi and Gao.',
    'withdrawals Gossi UN planned | bases Gossi UN | withdrawals Gao UN planned | bases Gao UN',
  ],
  [
    'The UN is to end its presence at Gossi, on the main road, and after that in Konna.',
    'withdrawals Gossi UN planned | withdrawals Konna UN planned',
  ],
  [
    'Barkhane, the operation meant to fight jihadists in Niger, has completed its withdrawal from Gao.',
    'withdrawals Gao operation',
  ],
];

const FR: readonly [string, string][] = [
  ['La Minusma a six bases. Deux d’entre elles (Gossi et Gao) ont été fermées.', BRACKETED],
];

describe('some of what was spoken of before', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
});
