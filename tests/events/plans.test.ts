import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const FR: readonly [string, string][] = [
  [
    'Les camps de la Minusma encore à rendre sont ceux de Gao et de Konna.',
    'withdrawals Gao UN planned | bases Gao UN | withdrawals Konna UN planned | bases Konna UN',
  ],
  [
    'Les camps que la Minusma a encore à rendre sont ceux de Gao et de Konna.',
    'bases Gao UN | bases Konna UN | withdrawals Gao UN planned | withdrawals Konna UN planned',
  ],
  ['Il ne reste plus aux soldats français que Gao à quitter.', 'withdrawals Gao FR planned | bases Gao FR'],
  [
    'La deuxième phase du retrait de la Minusma comprend les camps de Gao et de Konna.',
    'withdrawals Gao UN planned | bases Gao UN | withdrawals Konna UN planned | bases Konna UN',
  ],
  [
    'La première phase du retrait de la Minusma, achevée en mai, concernait les camps de Gao et de Konna.',
    'withdrawals Gao UN | withdrawals Konna UN',
  ],
  [
    'La deuxième phase de l’opération de la Minusma comprend les camps de Gao et de Konna.',
    'bases Gao UN | bases Konna UN',
  ],
  [
    'Les soldats français déployés à Gossi vont rejoindre Gao par la route.',
    'bases Gossi FR | withdrawals Gossi FR planned',
  ],
  [
    'Regroupés à Gossi, ces soldats français vont rejoindre Gao par la route.',
    'bases Gossi FR | withdrawals Gossi FR planned',
  ],
  ['Les soldats français déployés à Gossi ont rejoint Gao.', 'withdrawals Gossi FR | bases Gao FR'],
  ['Fermer le camp français de Gao prendra deux mois.', 'withdrawals Gao FR planned | bases Gao FR'],
  ['Fermer le camp français de Gao serait une erreur.', ''],
  ['La France a retiré ses soldats du Mali.', 'withdrawals Mali FR'],
  ['La France a retiré une partie de ses avions du Mali.', 'withdrawals Mali FR'],
  [
    'Le ministre a annoncé lundi que les soldats français présents au Mali quitteraient le pays.',
    'bases Mali FR | withdrawals Mali FR planned',
  ],
  [
    'Après Gossi et Ménaka, les soldats français sont en passe de quitter leur dernière emprise.',
    'withdrawals Gossi FR | withdrawals Ménaka FR',
  ],
  ['La Minusma a redéployé 120 soldats vers Gao.', ''],
  ['Les Français ne sont plus à Gao.', 'withdrawals Gao FR'],
  [
    'Les autres camps de la Minusma, dont Gao et Konna, fermeront en décembre.',
    'withdrawals Gao UN planned | bases Gao UN | withdrawals Konna UN planned | bases Konna UN',
  ],
  [
    'Le camp de la Minusma à Gossi a été fermé le 3 mars ; ceux de Gao et de Konna l’avaient été en janvier.',
    'withdrawals Gossi UN | withdrawals Gao UN | withdrawals Konna UN',
  ],
  [
    'Il reste deux camps à la Minusma. Ne restent à fermer que ceux de Gao et de Konna.',
    'bases Gao UN | bases Konna UN | withdrawals Gao UN planned | withdrawals Konna UN planned',
  ],
  [
    'Les camps de la Minusma à Gao et à Konna figurent parmi les derniers à rendre.',
    'bases Gao UN | bases Konna UN | withdrawals Gao UN planned | withdrawals Konna UN planned',
  ],
  ['Le convoi de la Minusma parti de Gao est arrivé à Konna.', ''],
];

const EN: readonly [string, string][] = [
  [
    'The remaining sites of MINUSMA, among them Gao and Konna, will be closed by December.',
    'withdrawals Gao UN planned | bases Gao UN | withdrawals Konna UN planned | bases Konna UN',
  ],
  [
    'The MINUSMA camp at Gao was handed over on 3 March, followed by Konna on 5 April.',
    'withdrawals Gao UN | withdrawals Konna UN',
  ],
  [
    'The camps still to be handed over by MINUSMA are Gao and Konna.',
    'withdrawals Gao UN planned | bases Gao UN | withdrawals Konna UN planned | bases Konna UN',
  ],
  [
    'The second phase of the withdrawal of MINUSMA covers the camps at Gao and Konna.',
    'withdrawals Gao UN planned | bases Gao UN | withdrawals Konna UN planned | bases Konna UN',
  ],
];

describe('what is still to be given up, in French', () => {
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
});

describe('what is still to be given up, in English', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
});
