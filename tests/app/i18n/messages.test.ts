import { expect, test } from 'vitest';
import { en } from '../../../src/app/i18n/en.ts';
import { fr } from '../../../src/app/i18n/fr.ts';

/** Words that are the same in both languages. */
const SHARED = new Set([
  'Dateline',
  'Bases',
  'Date',
  'Pause',
  'Menu',
  'Sources',
  'Forces',
  'Force',
  'Site',
  'BibTeX',
  'Document',
  'Massacre',
  'Raid',
]);

/** Messages that say nothing when there is nothing to say. */
const MAY_BE_EMPTY = new Set(['reader.offMap', 'place.where']);

type Leaf = { path: string; value: unknown };

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

/** The texts a message can give: itself, or for a function those of small and large numbers and of plain words, where they fit. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'function') return [];
  const sets: unknown[][] = [
    [0, 0, 0],
    [1, 1, 1],
    [5, 5, 5],
    ['a', 'b', 'c'],
    ['a', 'as-of', 'c'],
    ['a', 2, 3],
    [3, 'b', 2],
    [2, null, 0],
    ['a', null, null],
  ];
  return sets.flatMap((set) => {
    try {
      return [String(value(...set))];
    } catch (error) {
      if (error instanceof TypeError) return [];
      throw error;
    }
  });
}

const english = leaves(en);
const french = new Map(leaves(fr).map(({ path, value }) => [path, value]));

test('both languages have the same messages', () => {
  expect([...french.keys()].sort()).toEqual(english.map(({ path }) => path).sort());
});

test('no message is empty or left in the other language', () => {
  const same = english.filter(({ path, value }) => typeof value === 'string' && value === french.get(path));
  expect(
    same.map(({ value }) => value).filter((value) => !SHARED.has(String(value)) && /[A-Za-z]{3}/.test(String(value))),
  ).toEqual([]);
  for (const [path, value] of [...english.map(({ path, value }) => [path, value] as const), ...french]) {
    for (const text of texts(value)) {
      if (MAY_BE_EMPTY.has(path)) continue;
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toContain('undefined');
    }
  }
});

test('French sets narrow no-break spaces before high punctuation and within guillemets', () => {
  for (const [path, value] of french) {
    for (const text of texts(value)) {
      expect(text, path).not.toMatch(/[ \u00a0][;:?!»](?:\s|$)/);
      expect(text, path).not.toMatch(/[a-zé0-9][;?!»]/);
      expect(text, path).not.toMatch(/[«][^\u202f]/);
      expect(text, path).not.toContain("'");
    }
  }
});

test('counts agree in number', () => {
  expect(en.title.layerSwitch('Bases', 1)).toBe('Bases, 1 in view');
  expect(en.dock.spoken('20 January 2022', 31, 1)).toBe('20 January 2022, 31 bases open, 1 attack');
  expect(fr.dock.spoken('20 janvier 2022', 31, 1)).toBe('20 janvier 2022, 31 bases ouvertes, 1 attaque');
  expect(fr.dock.spoken('20 janvier 2022', 1, 0)).toBe('20 janvier 2022, 1 base ouverte, 0 attaque');
  expect(en.place.differ(2)).toBe('Sources differ on two points');
  expect(fr.place.differ(2)).toBe('Les sources divergent sur deux points');
});
