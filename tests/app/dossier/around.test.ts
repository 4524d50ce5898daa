import { expect, test } from 'vitest';
import { placesAround } from '../../../src/app/dossier/around.ts';
import { indexEdition } from '../../../src/app/edition/edition-index.ts';
import type { PlaceKind } from '../../../src/contract/vocabulary.ts';
import { fixtureEdition } from '../../fixtures/edition.ts';

const index = indexEdition(fixtureEdition().edition);
const [[someId, entries]] = [...index.atPlace] as [[string, NonNullable<ReturnType<typeof index.atPlace.get>>]];
const some = index.places.get(someId)!;

/** Places as `id: kind, within`, and how many marks those have that have any. */
function around(places: Record<string, [PlaceKind, string[]]>, marks: Record<string, number>) {
  return {
    places: new Map(Object.entries(places).map(([id, [kind, within]]) => [id, { ...some, id, kind, within }])),
    atPlace: new Map(Object.entries(marks).map(([id, n]) => [id, Array.from({ length: n }, () => entries[0]!)])),
  };
}

test('beside a town stand what is told near or in it, and beside those the town', () => {
  const told = around(
    {
      weir: ['settlement', ['north']],
      'near:weir:0:-': ['settlement', ['weir', 'north']],
      yard: ['site', ['weir', 'north']],
      ford: ['settlement', ['north']],
      'near:ford:5:90': ['settlement', ['ford', 'north']],
      north: ['admin1', []],
    },
    { weir: 1, 'near:weir:0:-': 1, yard: 3, 'near:ford:5:90': 1, north: 2 },
  );
  expect(placesAround(told, 'weir')).toEqual(['yard', 'near:weir:0:-']);
  expect(placesAround(told, 'near:weir:0:-')).toEqual(['weir']);
  expect(placesAround(told, 'ford')).toEqual(['near:ford:5:90']);
  expect(placesAround(told, 'north')).toEqual([]);
});

test('a town without marks is no neighbour, nor is a region of its towns', () => {
  const told = around(
    { weir: ['settlement', ['north']], 'near:weir:0:-': ['settlement', ['weir']], north: ['admin1', []] },
    { 'near:weir:0:-': 1 },
  );
  expect(placesAround(told, 'near:weir:0:-')).toEqual([]);
  expect(placesAround(told, 'north')).toEqual([]);
  expect(placesAround(told, 'nowhere')).toEqual([]);
});
