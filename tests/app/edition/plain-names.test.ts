import { expect, test } from 'vitest';
import { plainName, plainNames } from '../../../src/app/edition/plain-names.ts';

test('names lose the marks that turn the writing round; letters of every script, and quotes, stay', () => {
  expect(plainName('Gao\u202e oaG\u2066')).toBe('Gao oaG');
  expect(plainName('كيدال Kidal Ménaka\u200f')).toBe('كيدال Kidal Ménaka\u200f');
  const data = {
    places: [{ name: '\u202bA', id: '\u202bA', claims: [{ quote: '\u202bA', title: null }] }],
    nameFr: 'b\u2069',
  };
  expect(plainNames(data)).toEqual({
    places: [{ name: 'A', id: '\u202bA', claims: [{ quote: '\u202bA', title: null }] }],
    nameFr: 'b',
  });
});
