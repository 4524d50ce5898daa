import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  ['As for Gossi, the French handed the base over on 19 April.', 'withdrawals Gossi FR'],
  ['With regard to Gossi, French troops handed over their base on 19 April.', 'withdrawals Gossi FR'],
  ['When it comes to Gossi, the UN closed its camp in March.', 'withdrawals Gossi UN'],
  ['On Gossi, the colonel said that the French had handed over the base.', 'withdrawals Gossi FR'],
  ['As for Gossi, the colonel explained that the French had left the base in Gao.', 'withdrawals Gao FR'],
  ['On Monday, the colonel said that the French had left.', ''],
];

const FR: readonly [string, string][] = [
  ['À propos de Gossi, les Français ont rendu la base le 19 avril.', 'withdrawals Gossi FR'],
  ['Pour ce qui est de Gossi, il dit que les Français ont rendu l’emprise le 19 avril.', 'withdrawals Gossi FR'],
  ['Au sujet de Gossi, les Français ont rendu le camp aux Maliens.', 'withdrawals Gossi FR to ML'],
];

describe('a place that a sentence opens by saying that it is about', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
});
