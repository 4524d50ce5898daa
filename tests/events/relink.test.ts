import { describe, expect, test } from 'vitest';
import { link } from '../../src/events/link.ts';
import { createShelves } from '../../src/events/shelves.ts';
import { syntheticClaims } from '../bench/claims.ts';
import { seeded } from '../bench/random.ts';

const { claims, places, reports } = syntheticClaims(1500, 5);
const known = { places, reports };
const by = { reason: 'checked', author: 'me', time: '2024-06-01T10:00:00.000Z' };

describe('linking the same list again', () => {
  const lenses = {
    all: {},
    according: { accordingTo: new Set(['Publisher 1', 'Publisher 2', 'Publisher 3']) },
    known: { knownBy: 17000 },
    corrected: {
      corrections: [
        { ...by, claim: claims[3]!.id, change: 'reject' as const },
        { ...by, claim: claims[9]!.id, change: 'place' as const, placeId: 'p30' },
        { ...by, claim: claims[12]!.id, change: 'range' as const, from: null, to: null, precision: 'open' as const },
      ],
    },
  };

  test('gives through any lens what a first linking gives', () => {
    for (const lens of [...Object.values(lenses), ...Object.values(lenses).reverse()]) {
      expect(link(claims, { ...known, ...lens })).toEqual(link([...claims], { ...known, ...lens }));
    }
    expect(link(claims, { ...known, ...lenses.corrected })).not.toEqual(link(claims, known));
  });

  test('sees other places and reports', () => {
    const all = link(claims, known);
    const gone = claims[0]!.placeId;
    const fewer = new Map([...places].filter(([id]) => id !== gone));
    expect(link(claims, { places: fewer, reports }).problems.length).toBeGreaterThan(0);
    const moved = new Map(places).set(gone, { ...places.get(gone)!, name: 'Elsewhere' });
    const names = (linked: typeof all) => [...linked.attacks, ...linked.bases].map((one) => one.properties.placeName);
    expect(names(link(claims, { places: moved, reports }))).toContain('Elsewhere');
    expect(link(claims, known)).toEqual(all);
  });
});

test('a shelf gives back at least what is on the days asked for, and nothing of another place', () => {
  const random = seeded(2);
  const shelves = createShelves();
  const put = Array.from({ length: 3000 }, (_, event) => {
    const from = Math.floor(random() * 20_000) - 5000;
    const one = { place: Math.floor(random() * 40), event, from, to: from + Math.floor(random() * 60) };
    shelves.put(one.place, one.event, one.from, one.to);
    return one;
  });
  for (let i = 0; i < 200; i++) {
    const place = Math.floor(random() * 41);
    const from = Math.floor(random() * 22_000) - 6000;
    const to = from + Math.floor(random() * 3000);
    const found: number[] = [];
    shelves.gather(place, from, to, found);
    const wanted = put.filter((one) => one.place === place && one.from <= to && one.to >= from);
    for (const { event } of wanted) expect(found).toContain(event);
    expect(found.every((event) => put[event]!.place === place)).toBe(true);
  }
});
