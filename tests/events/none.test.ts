import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  ['Not a single one of the UN bases in Gao has been closed.', 'bases Gao UN'],
  ['Not one French soldier has left Gao.', 'bases Gao FR'],
  ['The UN has closed not one but two bases, in Gao and in Kidal.', 'withdrawals Gao UN | withdrawals Kidal UN'],
  ['Not a single attack was reported in Gao.', 'attacks Gao denied'],
];

const FR: readonly [string, string][] = [
  ['Pas une seule base de l’ONU n’a été fermée à Gao.', 'bases Gao UN'],
  ['Pas un soldat français n’a quitté Gao.', 'bases Gao FR'],
];

describe('what is said of not a single one', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
  test('kills nobody', () =>
    expect(lines('Gunmen attacked Gossi on Monday and not a single soldier was killed.')).toEqual([
      'attacks attack reported Gossi 2022-04-18 actor=Gunmen',
    ]));
});
