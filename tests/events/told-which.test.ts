import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  [
    'MINUSMA has closed three camps. They are those of Gao, Gossi and Konna.',
    'withdrawals Gao UN | withdrawals Gossi UN | withdrawals Konna UN',
  ],
  ['Two camps were attacked on Monday. These are Gao and Gossi.', 'attacks Gao | attacks Gossi'],
  ['MINUSMA has not closed two camps. They are those of Gao and Gossi.', ''],
  ['The mission has three aims. They are peace, calm and Gao.', ''],
];

const FR: readonly [string, string][] = [
  ["La Minusma a fermé deux camps. Il s'agit de ceux de Gao et de Gossi.", 'withdrawals Gao UN | withdrawals Gossi UN'],
  [
    "L'armée malienne a quitté trois positions. Il s'agit de Gao, sur le fleuve, de Gossi et de Konna.",
    'withdrawals Gao ML | withdrawals Gossi ML | withdrawals Konna ML',
  ],
  [
    'La Minusma fermera deux camps. Ce sont ceux de Gao et de Gossi.',
    'withdrawals Gao UN planned | bases Gao UN | withdrawals Gossi UN planned | bases Gossi UN',
  ],
  ["La Minusma a fermé deux camps. Il s'agit de calmer Gao.", ''],
  ["La Minusma a fermé deux camps. Il ne s'agit pas de ceux de Gao et de Gossi.", ''],
];

describe('which sites are meant by a count', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
});
