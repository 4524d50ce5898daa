import { expect, test } from 'vitest';
import { capitalAsked, capitalId, capitalOf } from '../../src/places/capital.ts';
import { TYPES } from '../../src/places/gazetteer-format.ts';

const CAPITAL = TYPES.indexOf('capital');
const TOWN = TYPES.indexOf('town');

test('a country is governed from the most populous of its seats, whatever larger towns it has', () => {
  const gazetteer = {
    countries: ['AA', 'BB'],
    type: Uint8Array.of(TOWN, CAPITAL, CAPITAL, TOWN),
    country: Uint8Array.of(0, 0, 0, 1),
    population: Uint32Array.of(9000, 200, 700, 50),
  };
  expect(capitalOf(gazetteer, 'AA')).toBe(2);
  expect(capitalOf(gazetteer, 'BB')).toBe(-1);
});

test('an id that asks for a capital says of which country, and no other id does', () => {
  expect(capitalAsked(capitalId('AA'))).toBe('AA');
  expect(capitalAsked('gn:2460596')).toBeNull();
});
