import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  [
    'MINUSMA left Gossi. After them it will be the turn of the camp in Kidal itself.',
    'withdrawals Gossi UN | bases Kidal UN | withdrawals Kidal UN planned',
  ],
  ['MINUSMA left Gossi. The turn of Gao came in March.', 'withdrawals Gossi UN | withdrawals Gao UN'],
  ["MINUSMA left Gossi. In March it was Gao's turn.", 'withdrawals Gossi UN | withdrawals Gao UN'],
  [
    'MINUSMA left Gossi in March and it will be the turn of Kidal in June.',
    'withdrawals Gossi UN | withdrawals Kidal UN planned | bases Kidal UN',
  ],
  ['MINUSMA left Gossi. The minister made a tour of Gao.', 'withdrawals Gossi UN'],
  ['MINUSMA left Gossi. It is now the turn of Gao to speak.', 'withdrawals Gossi UN'],
  ['MINUSMA left Gossi. It is now the turn of Gao to be rebuilt.', 'withdrawals Gossi UN'],
];

const FR: readonly [string, string][] = [
  ['La Minusma a quitté Gossi. En mars est venu le tour du camp de Gao.', 'withdrawals Gossi UN | withdrawals Gao UN'],
  [
    'La Minusma a quitté Gossi. Ce sera ensuite au tour du poste de Gao d’être rendu.',
    'withdrawals Gossi UN | withdrawals Gao UN planned | bases Gao UN',
  ],
  [
    'La Minusma a fermé ses bureaux de Gossi. Fin juin, ce sera au tour des bureaux de Gao (nord) et de Konna (centre) de ne plus servir.',
    'withdrawals Gossi UN | withdrawals Gao UN planned | bases Gao UN | withdrawals Konna UN planned | bases Konna UN',
  ],
  ['Les Casques bleus se retirent. Le ministre a fait le tour de Gao.', ''],
  ['La Minusma a quitté Gossi. C’est au tour de Gao de réagir.', 'withdrawals Gossi UN'],
];

describe('a place whose turn it is', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
});
