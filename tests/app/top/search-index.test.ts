import { expect, test } from 'vitest';
import { indexEdition } from '../../../src/app/edition/edition-index.ts';
import { createSearch, foldText } from '../../../src/app/top/search-index.ts';
import { fixtureEdition } from '../../fixtures/edition.ts';

const index = indexEdition(fixtureEdition().edition);
const search = createSearch(index);
search.grow(Number.POSITIVE_INFINITY);
const ids = (query: string): string[] => search.find(query).map(({ kind, id }) => `${kind} ${id}`);

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
  expect(search.find('a', 5)).toHaveLength(5);
  expect(foldText('  N’Djaména–Sud ')).toBe('n djamena sud');
});

test('a whole word comes before a longer one, and all words must be there', () => {
  const [report] = index.reports.values();
  if (!report) throw new Error('the fixture has changed');
  const titles = ['A story of Gaoua', 'The story of Gao'];
  const reports = new Map(titles.map((title) => [title, { ...report, id: title, title }]));
  const two = createSearch({ ...index, places: new Map(), forces: new Map(), inReport: new Map(), reports });
  two.grow(2);
  expect(two.find('gao').map(({ text }) => text)).toEqual(['The story of Gao', 'A story of Gaoua']);
  expect(ids('supply zebra')).toEqual([]);
  expect(ids('convoy supply')).toContain('claim napost-2021-2');
});

test('it grows bit by bit, places first, and finds what is in', () => {
  const growing = createSearch(index);
  expect(growing.find('kidal')).toEqual([]);
  growing.grow(index.places.size);
  expect(growing.done).toBe(false);
  expect(growing.find('kidal')[0]?.id).toBe('kidal');
  expect(growing.find('supply convoy')).toEqual([]);
  while (!growing.done) growing.grow(7);
  expect(growing.find('supply convoy')).toEqual(search.find('supply convoy'));
});
