import { expect, test } from 'vitest';
import { readWhole } from './reading.ts';

/** The places that a text with a title says were attacked. */
const hit = (title: string, text: string, language: string): string[] =>
  readWhole(text, '2022-04-20', language, title)
    .claims.filter(({ layer }) => layer === 'attacks')
    .map(({ placeId }) => placeId);

test.each([
  [
    'Mali : attaque contre Gossi',
    'Le camp du village a été attaqué lundi par les jihadistes. Gossi en a vu d’autres.',
    'fr',
  ],
  ['Gossi : un camp visé', 'Les jihadistes ont attaqué lundi le camp du village. Gossi en a vu d’autres.', 'fr'],
  ['Gunmen kill six in Gossi', 'Gunmen attacked an army post in the town on Monday. Gossi has no garrison now.', 'en'],
])('until a text names a place, the town is that of its title: %s', (title, text, language) =>
  expect(hit(title, text, language)).toEqual(['Gossi']),
);

test.each([
  ['From Gossi to Konna', 'Gunmen attacked a post in the town on Monday. Gossi and Konna are far away.', 'en'],
  ['Gossi governor speaks', 'Gunmen attacked a post in the town on Monday. Gossi has no garrison now.', 'en'],
])('not where the title names several, or no place where something was: %s', (title, text, language) =>
  expect(hit(title, text, language)).not.toContain('Gossi'),
);
