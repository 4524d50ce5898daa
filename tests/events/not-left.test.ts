import { describe, expect, test } from 'vitest';
import { readWhole } from './reading.ts';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  ['It is by night that the American drones leave Gao.', ''],
  ['The American drones left Gao on Monday for good.', 'withdrawals Gao US'],
  ['Governments want the Islamists out of Gao, a town as proud as France.', ''],
  ['The junta asked the French forces to be out of Gao in May.', 'withdrawals Gao FR'],
  [
    'During the first phase, brought to its end on 5 April, MINUSMA handed over its base at Gossi.',
    'withdrawals Gossi UN',
  ],
];

const FR: readonly [string, string][] = [
  ['Une base française sort de terre à Gao.', 'bases Gao FR'],
  ['La Minusma est tenue d’avoir quitté Gao en mai.', 'withdrawals Gao UN planned | bases Gao UN'],
  ['La Minusma est censée avoir quitté Gao en mai.', 'withdrawals Gao UN planned | bases Gao UN'],
  ['La Minusma dit avoir quitté Gao en mars.', 'withdrawals Gao UN'],
  [
    'Les soldats français gardent la base de Gao, d’où décollent drones et Mirage, ainsi que le détachement de Gossi.',
    'bases Gao FR',
  ],
  [
    'Les soldats français ont quitté Gao lundi. Le camp est « mis en sommeil », selon la formule retenue à Paris.',
    'withdrawals Gao FR | withdrawals Gao FR',
  ],
  [
    'L’emprise de Gao, accolée à une piste et tenue dès 2013, au lendemain de l’offensive, est la deuxième que la France abandonne.',
    'bases Gao | withdrawals Gao FR',
  ],
  ['L’armée française ne dit pas si elle rouvrira le camp de Gao.', ''],
  ['« Gao est une île », explique un analyste basé à Niamey. Le camp malien a été fermé lundi.', 'withdrawals Gao ML'],
  ['La France resserrera son dispositif autour de Gao.', 'bases Gao FR'],
  ['Des soldats ont été envoyés sur place, à 40 km de Gao en allant vers l’est.', ''],
];

describe('what only looks like a departure', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
  test('nor do the words around a town tell of one where aircraft come and go', () =>
    expect(readWhole('It is by night that the American drones leave Gao.').claims).toEqual([]));
});
