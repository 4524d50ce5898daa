import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  [
    'After Gossi and Ménaka, the French soldiers left Gao on 2 April 2022.',
    'withdrawals Gao FR | withdrawals Gossi FR | withdrawals Ménaka FR',
  ],
  ['The Chadian peacekeepers will not leave Kidal.', 'bases Kidal UN'],
  [
    'The mission closed its base in Gossi on 4 April 2022. Gao is due to follow in November.',
    'withdrawals Gossi mission | withdrawals Gao mission planned',
  ],
  [
    'The mission closed its base in Gossi on 4 April 2022. The camp in Gao was expected to follow in November.',
    'withdrawals Gossi mission | withdrawals Gao mission planned',
  ],
  [
    'French forces are on the move. The base in Ménaka is to be handed over in May; the one in Gao, the largest, in September.',
    'withdrawals Ménaka FR planned | bases Ménaka FR | withdrawals Gao FR planned',
  ],
  ['After Konna, the minister visited Gao.', ''],
  [
    'Gossi was the last base of the first phase of the drawdown of MINUSMA. The second phase, which begins tomorrow, covers Tessalit and Kidal in the north, Ménaka in the east, and Konna in the centre.',
    'withdrawals Gossi UN | withdrawals Tessalit UN planned | bases Tessalit UN | withdrawals Kidal UN planned | bases Kidal UN | withdrawals Ménaka UN planned | bases Ménaka UN | withdrawals Konna UN planned | bases Konna UN',
  ],
  ['MINUSMA paid for the first phase of a road. The second phase covers Tessalit and Kidal.', ''],
  [
    'MINUSMA left Tessalit and Kidal in the north, Ménaka in the east and Konna in the centre.',
    'withdrawals Tessalit UN | withdrawals Kidal UN | withdrawals Ménaka UN | withdrawals Konna UN',
  ],
];

const FR: readonly [string, string][] = [
  [
    'Après Gossi et Ménaka, les soldats français ont quitté Gao le 2 avril 2022.',
    'withdrawals Gao FR | withdrawals Gossi FR | withdrawals Ménaka FR',
  ],
  [
    'Après les emprises de Kidal et de Tessalit, la base française de Gao a été rendue aux Maliens le 2 avril 2022.',
    'withdrawals Gao FR to ML | withdrawals Kidal FR | withdrawals Tessalit FR',
  ],
  ['Les Tchadiens ne quitteront pas Kidal.', 'bases Kidal TD'],
  ['Konna n’a plus de policiers maliens depuis mars 2022.', 'withdrawals Konna ML'],
  [
    'Barkhane s’en va. Celle de Ménaka, où est installée la force Takuba, devrait être rendue en mai ; celle de Gao, la plus vaste, à la fin de l’été.',
    'bases Ménaka TK | withdrawals Ménaka FR planned | bases Ménaka FR | withdrawals Gao FR planned',
  ],
  ['Après Gossi, le ministre a visité Gao.', ''],
  [
    'Gossi était la dernière base de la première phase du retrait de la Minusma. La deuxième phase concerne Tessalit et Kidal.',
    'withdrawals Gossi UN | withdrawals Tessalit UN planned | bases Tessalit UN | withdrawals Kidal UN planned | bases Kidal UN',
  ],
  [
    'Des casques bleus égyptiens, chargés d’escorter les convois, ont quitté Gao le 2 avril 2022.',
    'withdrawals Gao UN',
  ],
];

describe('places that follow one another in English', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
});

describe('places that follow one another in French', () => {
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
});
