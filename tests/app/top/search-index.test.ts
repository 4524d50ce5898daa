import { expect, test } from 'vitest';
import { indexEdition } from '../../../src/app/edition/edition-index.ts';
import { buildSearch, foldText, searchFor } from '../../../src/app/top/search-index.ts';
import { fixtureEdition } from '../../fixtures/edition.ts';

const entries = buildSearch(indexEdition(fixtureEdition().edition));
const ids = (query: string): string[] => searchFor(entries, query).map(({ kind, id }) => `${kind} ${id}`);

test('places come first, by any of their names and without accents', () => {
  expect(ids('menaka')[0]).toBe('place menaka');
  expect(ids('Tombouctou')[0]).toBe('place timbuktu');
  expect(ids('kid')[0]).toBe('place kidal');
});

test('forces, reports and quotes are found, each word at the start of a word', () => {
  expect(ids('nations unies')).toContain('force UN');
  expect(ids('takuba sweden')).toContain('report reuters-2022');
  expect(ids('supply convoy')).toContain('claim napost-2021-2');
  expect(ids('uba')).toEqual([]);
});

test('nothing is found for nothing, and the number of hits is bounded', () => {
  expect(ids('   ')).toEqual([]);
  expect(ids('qqqq')).toEqual([]);
  expect(searchFor(entries, 'a', 5)).toHaveLength(5);
  expect(foldText('  N’Djaména–Sud ')).toBe('n djamena sud');
});
