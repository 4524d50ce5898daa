import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const told = (text: string): string[] => lines(text, '2022-04-20', 'fr');

const TEXTS: readonly [string, string, string[]][] = [
  [
    'words between commas within a verb',
    'La base française de Gao sera, elle, confiée aux Maliens le 3 mai.',
    [
      'withdrawals base-handover planned Gao 2022-05-03 force=FR to=ML',
      'bases retained reported Gao 2022-04-20 force=FR to=ML',
    ],
  ],
  [
    'who is expected somewhere',
    "Le bataillon nigérien, attendu à Gao, n'est pas prêt.",
    ['bases deployment planned Gao 2022-04-20.. force=NE'],
  ],
];

describe('asides of French prose', () => {
  test.each(TEXTS)('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
