import { expect, test } from 'vitest';
import { readWhole } from './reading.ts';

/** Where a text puts its attacks, in the order of its passages. */
const attacked = (text: string, language: string): string[] =>
  readWhole(text, '2023-10-04', language)
    .claims.filter(({ layer }) => layer === 'attacks')
    .map(({ placeId }) => placeId);

test.each([
  ['Gunmen attacked the camp in Gossi on Monday. The camp is 90 km from Gao. Nine soldiers were killed there.', 'en'],
  ['Gunmen attacked the village of Gossi on Monday. The village lies 90 km from Gao. Two soldiers were killed.', 'en'],
  [
    'Des hommes armés ont attaqué lundi le camp de Gossi. Ce camp est situé à 90 kilomètres de Gao. On s’y battait encore mardi.',
    'fr',
  ],
  [
    'Des hommes armés ont attaqué lundi Gossi. La localité se trouve à 90 km de Gao. Trois soldats y ont été tués.',
    'fr',
  ],
])('what is told after where a place lies happened there: %s', (text, language) => {
  expect(attacked(text, language)).toEqual(['Gossi', 'Gossi']);
});

test('a place told for the first time is one of its own', () => {
  const text =
    'Gunmen attacked the camp in Gossi on Monday. Another camp is 90 km from Gao. Two soldiers were killed there.';
  expect(attacked(text, 'en')).toEqual(['Gossi', 'near:Gao:90:-']);
});
