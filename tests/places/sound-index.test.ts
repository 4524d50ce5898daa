import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kmFrom } from '../../src/places/cells.ts';
import { labelOf, typeOf } from '../../src/places/gazetteer.ts';
import { soundOf } from '../../src/places/sound.ts';
import { keyOf, mayBeNear, visitAlike } from '../../src/places/sound-index.ts';
import { SMALL } from './gazetteer-fixture.ts';

const MEANT = new Set(['capital', 'seat1', 'seat', 'town', 'quarter', 'settlement', 'site', 'admin2', 'land']);
const SETTLED = [...SMALL.lat.keys()].filter((place) => MEANT.has(typeOf(SMALL, place)));

const pointOf = (place: number) => ({ lat: SMALL.lat[place]! / 1e5, lon: SMALL.lon[place]! / 1e5 });

function visited(sound: string, search: { lat: number; lon: number; km: number; fuzzy: boolean }): Map<number, number> {
  const places = new Map<number, number>();
  visitAlike(SMALL, sound, search, (place, away) => places.set(place, away));
  return places;
}

/** A letter of a sound after the first left out, added or changed. */
const edited = (sound: string, at: number, letter: string, way: number): string =>
  sound.slice(0, at) + (way === 0 ? '' : letter) + sound.slice(way === 1 ? at : at + 1);

describe('places by the key of their sound', () => {
  test('all of one sound within reach are visited, with how far they are, and none beyond', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SETTLED),
        fc.integer({ min: -3, max: 3 }),
        fc.integer({ min: 1, max: 350 }),
        (place, aside, km) => {
          const sound = soundOf(labelOf(SMALL, place));
          const { lat, lon } = pointOf(place);
          const centre = { lat, lon: lon + aside };
          const found = visited(sound, { ...centre, km, fuzzy: false });
          const there = SETTLED.filter((other) => kmFrom(SMALL, centre, other) <= km);
          for (const other of there) if (soundOf(labelOf(SMALL, other)) === sound) expect(found.has(other)).toBe(true);
          for (const [other, away] of found) {
            expect(there).toContain(other);
            expect(away).toBe(kmFrom(SMALL, centre, other));
          }
        },
      ),
    );
  });

  test('those but for a letter are visited as well where that is asked for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SETTLED),
        fc.nat(40),
        fc.constantFrom(...'abdfghijklmnrstuz'),
        fc.nat(2),
        (place, at, letter, way) => {
          const sound = soundOf(labelOf(SMALL, place));
          const other = edited(sound, 1 + (at % sound.length), letter, way);
          expect(visited(other, { ...pointOf(place), km: 1, fuzzy: true }).has(place)).toBe(true);
        },
      ),
    );
  });

  test('most others are not', () => {
    expect(mayBeNear(keyOf('tumbuktu'), keyOf('tumbukto'))).toBe(true);
    expect(mayBeNear(keyOf('tumbuktu'), keyOf('tumarkand'))).toBe(false);
    const [gao] = SETTLED.filter((place) => labelOf(SMALL, place) === 'Gao');
    const around = { ...pointOf(gao!), km: 350 };
    const near = SETTLED.filter((place) => kmFrom(SMALL, around, place) <= 350);
    expect(near.length).toBeGreaterThan(30);
    expect(visited('gau', { ...around, fuzzy: false }).size).toBeLessThan(near.length / 10);
  });
});
