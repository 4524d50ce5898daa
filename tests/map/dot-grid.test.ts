import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DotGrid, dotGrid, levelAt } from '../../src/map/dot-grid.ts';
import { mercatorX, mercatorY } from '../../src/map/viewport.ts';

const anyPlaces = fc.array(
  fc.record({
    lon: fc.double({ min: -179, max: 179, noNaN: true }),
    lat: fc.double({ min: -80, max: 80, noNaN: true }),
  }),
  { maxLength: 80 },
);
const anyLevel = fc.integer({ min: 0, max: 26 }).map((n) => n / 2);

function gridOf(places: { lon: number; lat: number }[], level: number, left = new Uint8Array(places.length)): DotGrid {
  const of = (key: 'lon' | 'lat') => Float64Array.from(places, (place) => place[key]);
  return dotGrid(of('lon'), of('lat'), left, level);
}

test('every place is in the one cell that lists it', () => {
  fc.assert(
    fc.property(anyPlaces, anyLevel, (places, level) => {
      const grid = gridOf(places, level);
      for (const [place, cell] of grid.groupOf.entries()) {
        expect([...grid.places.subarray(grid.first[cell], grid.first[cell + 1])]).toContain(place);
      }
      expect(grid.first[grid.length]).toBe(places.length);
    }),
  );
});

test('a frame gives every cell with a place inside it, each once', () => {
  fc.assert(
    fc.property(
      anyPlaces,
      anyLevel,
      fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100)),
      (places, level, edges) => {
        const [a, b, c, d] = edges.map((edge) => edge / 100) as [number, number, number, number];
        const frame = { x0: Math.min(a, b), x1: Math.max(a, b), y0: Math.min(c, d), y1: Math.max(c, d) };
        const grid = gridOf(places, level);
        const seen: number[] = [];
        grid.within(frame, (from, to) => {
          for (let cell = from; cell < to; cell++) seen.push(cell);
        });
        expect(new Set(seen).size).toBe(seen.length);
        for (const [place, { lon, lat }] of places.entries()) {
          const [x, y] = [mercatorX(lon), mercatorY(lat)];
          if (x < frame.x0 || x > frame.x1 || y < frame.y0 || y > frame.y1) continue;
          expect(seen).toContain(grid.groupOf[place]);
        }
      },
    ),
  );
});

test('places at the very edge of the world are found in a frame of all of it', () => {
  const coarse = fc.integer({ min: 0, max: 12 }).map((n) => n / 2);
  fc.assert(
    fc.property(coarse, (level) => {
      const edge = [-180, 180].flatMap((lon) => [-90, 90].map((lat) => ({ lon, lat })));
      const grid = gridOf(edge, level);
      const seen: number[] = [];
      grid.within({ x0: 0, x1: 1, y0: 0, y1: 1 }, (from, to) => {
        for (let cell = from; cell < to; cell++)
          seen.push(...grid.places.subarray(grid.first[cell], grid.first[cell + 1]));
      });
      expect(seen.sort()).toEqual([0, 1, 2, 3]);
    }),
  );
});

test('places that are left out are in no cell, and a frame beyond the date line meets the other copy', () => {
  const grid = gridOf(
    [
      { lon: 0, lat: 0 },
      { lon: 170, lat: 0 },
      { lon: 1, lat: 0 },
    ],
    2,
    Uint8Array.of(1, 0, 0),
  );
  expect(grid.groupOf[0]).toBe(grid.length);
  const runs: number[] = [];
  grid.within({ x0: -0.1, y0: 0.4, x1: 0.05, y1: 0.6 }, (from, to) => {
    for (let cell = from; cell < to; cell++) runs.push(...grid.places.subarray(grid.first[cell], grid.first[cell + 1]));
  });
  expect(runs).toEqual([1]);
});

test('a frame of the whole world gives each cell once', () => {
  const grid = gridOf([{ lon: -170, lat: 0 }], 0);
  let cells = 0;
  grid.within({ x0: 0, y0: 0, x1: 1, y1: 1 }, (from, to) => {
    cells += to - from;
  });
  expect(cells).toBe(1);
});

test('levels are half zooms', () => {
  expect([4, 4.49, 4.5, 4.99].map(levelAt)).toEqual([4, 4, 4.5, 4.5]);
});
