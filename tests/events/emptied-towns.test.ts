import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  ['Gao has no more French soldiers.', 'withdrawals Gao FR'],
  ['Gao has no longer a garrison.', 'withdrawals Gao'],
  [
    'French troops left Kidal. Gao has been without a single soldier since March.',
    'withdrawals Kidal FR | withdrawals Gao FR',
  ],
  ['France leaves the north. The tricolour no longer flies over the camp of Gao.', 'withdrawals Gao FR'],
  ['Gao has no French soldiers.', 'bases Gao FR denied'],
  ['Mali has no more money for its soldiers.', ''],
  ['MINUSMA left Gossi on 3 April. In Gao it was 5 April.', 'withdrawals Gossi UN | withdrawals Gao UN'],
  ['MINUSMA left Gossi on 3 April. In Gao, it was quiet on 5 April.', 'withdrawals Gossi UN'],
  ['With the handover of Gossi, only Gao remains in French hands.', 'bases Gao FR'],
];

const FR: readonly [string, string][] = [
  ['La base de Gao n’a plus d’Américains depuis dimanche.', 'withdrawals Gao US'],
  ['Gao ne compte plus de soldats français.', 'withdrawals Gao FR'],
  ['Gossi est sans garnison depuis mars. Gao n’a plus de garnison.', 'withdrawals Gossi | withdrawals Gao'],
  ['Gao n’a pas de soldats français.', 'bases Gao FR denied'],
  ['Le détachement de liaison de Gao rejoindra Kidal en mai.', 'withdrawals Gao détachement planned'],
  ['L’ONU a quitté Gossi mardi ; à Gao, c’était le 31 mars.', 'withdrawals Gossi UN | withdrawals Gao UN'],
];

describe('towns of which it is told that nobody is there any more, or when they were left', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
});
