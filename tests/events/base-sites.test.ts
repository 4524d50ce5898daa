import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  ['Gao is the largest French base.', 'bases Gao FR'],
  ['Gao is the largest French town.', ''],
  [
    'Germany runs three bases: Gao (Mali), Niamey (Niger) and Kidal.',
    'bases Gao DE | bases Niamey DE | bases Kidal DE',
  ],
  ['Gossi, held by a Senegalese contingent, is quiet.', ''],
];

const FR: readonly [string, string][] = [
  ['Gao est la principale base de Barkhane.', 'bases Gao FR'],
  ['Niamey restera la base arrière des soldats allemands.', 'bases Niamey DE planned'],
  ['Gao n’est pas une base de Barkhane.', ''],
  [
    'La France dispose de trois bases avancées : Gossi, Gao et Kidal au Mali, Niamey au Niger.',
    'bases Niamey FR | bases Kidal FR | bases Gao FR | bases Gossi FR',
  ],
  ['Gossi, occupée par un contingent sénégalais, était calme.', ''],
  ['Des véhicules de l’armée malienne ont quitté Bamako en direction de Gao.', ''],
];

describe('towns that are bases in English', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
});

describe('towns that are bases in French', () => {
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
});
