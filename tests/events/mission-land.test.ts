import { expect, test } from 'vitest';
import type { Place } from '../../src/contract/place.ts';
import { homeOf } from '../../src/events/home.ts';
import { missionLands } from '../../src/events/mission-land.ts';
import type { Reading } from '../../src/events/reading.ts';

test('missions are named whole, the longer name first', () => {
  const text = 'Minusma and MINUSMA, unlike EUTM RCA; the MINUSMAs of the world, MONUSCO, EUCAP Sahel Niger.';
  expect(Object.fromEntries(missionLands(text))).toEqual({ ML: 2, CF: 1, CD: 1, NE: 1 });
  expect(missionLands('No mission here, nor a minusma.').size).toBe(0);
});

const country = (id: string): Place => ({
  id,
  name: id,
  lon: 0,
  lat: 0,
  kind: 'country',
  radiusKm: 500,
  country: id,
  within: [],
});

const reading = (text: string, named: string[]): Reading =>
  ({
    report: { text },
    mentions: named.map((placeId, start) => ({ start, end: start + 1, placeId, usage: 'literal' })),
    place: (id: string) => (['ML', 'RU'].includes(id) ? country(id) : null),
  }) as unknown as Reading;

test('a text that names a mission more often than another country is about the country of the mission', () => {
  expect(homeOf(reading('Minusma is to go, Minusma said in Russia.', ['RU']))?.id).toBe('ML');
  expect(homeOf(reading('Minusma is to go, Russia said in Russia.', ['RU', 'RU']))?.id).toBe('RU');
  expect(homeOf(reading('MONUSCO is to go.', []))).toBeNull();
});
