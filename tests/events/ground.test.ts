import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const FR: readonly [string, string][] = [
  ['Un attentat a visé lundi l’ambassade de France à Niamey.', 'attacks Niamey'],
  ['L’attaque, revendiquée par un groupe qui sévit au Niger, a visé lundi un convoi à Gao.', 'attacks Gao'],
  [
    'L’ONU a condamné, mardi, l’attaque qui a visé, dimanche, les soldats maliens (FAMa) à Konna, a indiqué la Minusma.',
    'attacks Konna',
  ],
  ['Le colonel français a déjà vécu une sortie de théâtre au Niger.', ''],
  ['Le bataillon français a été accueilli jeudi à Gao.', ''],
  ['Né à Lyon, le caporal français avait servi au Niger avant d’être projeté à Gao.', ''],
];

const EN: readonly [string, string][] = [
  ['The attack, claimed by a group which operates in Niger, hit a convoy in Gao on Monday.', 'attacks Gao'],
];

describe('where people are at home, act or were, and nothing happened, in French', () => {
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
});

describe('where people are at home, act or were, and nothing happened, in English', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
});
