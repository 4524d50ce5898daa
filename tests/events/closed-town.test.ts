import { describe, expect, test } from 'vitest';
import { readWhole } from './reading.ts';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  [
    'MINUSMA closed its camp in Gossi on 3 April. Ménaka closed six days later, and Kidal on 16 April.',
    'withdrawals Gossi UN | withdrawals Ménaka UN | withdrawals Kidal UN',
  ],
  ['MINUSMA closed its camp in Gossi on 3 April. Gao was closed to traffic.', 'withdrawals Gossi UN'],
  ['Malian soldiers closed their camp in Gossi on 3 April. Gao closed for the feast.', 'withdrawals Gossi ML'],
];

const FR: readonly [string, string][] = [
  [
    'La Minusma a fermé son camp de Gossi le 3 avril. Ménaka fermera le 25 avril.',
    'withdrawals Gossi UN | withdrawals Ménaka UN planned | bases Ménaka UN',
  ],
  [
    'La Minusma a fermé son camp de Gossi le 3 avril. Gao est fermé à la circulation depuis lundi.',
    'withdrawals Gossi UN',
  ],
];

describe('towns whose base closes', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
});

test.each([
  'French soldiers handed over their camp in Gao on 3 April. The school in Gossi was closed three days later.',
  'French soldiers handed over their camp in Gao on 3 April. The road to Gossi was closed to traffic three days later.',
])('what is closed to others: %s', (text) =>
  expect(readWhole(text).claims.filter(({ placeId }) => placeId === 'Gossi')).toEqual([]),
);
