import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOf } from '../../src/contract/day.ts';
import { LAYERS } from '../../src/contract/vocabulary.ts';
import { columnsOf, type EventColumns } from '../../src/timeline/columns.ts';
import { layerCounts } from '../../src/timeline/counts.ts';
import { createCursor } from '../../src/timeline/cursor.ts';
import { CLASS_COUNT, classOf, MARK_CLASSES } from '../../src/timeline/mark-class.ts';
import { stateAt } from '../../src/timeline/mark-state.ts';
import type { Moment } from '../../src/timeline/moment.ts';
import { anyEntries, anyWalk, type Entry, featureWith, stepped } from './features.ts';

/** Counts by asking each feature, the slow and sure way. */
function bruteForce(entries: readonly Entry[], moment: Moment) {
  const byPlace = new Map<string, number>();
  const byForce = new Map<string, number>();
  let all = 0;
  for (const { feature, layer } of entries) {
    const state = stateAt(feature, layer, moment);
    if (state === null) continue;
    const p = feature.properties;
    const force = (layer === 'attacks' ? p.target : p.force) ?? '';
    byPlace.set(`${p.placeId} ${layer} ${state}`, (byPlace.get(`${p.placeId} ${layer} ${state}`) ?? 0) + 1);
    byForce.set(`${force} ${layer}`, (byForce.get(`${force} ${layer}`) ?? 0) + 1);
    all++;
  }
  return { byPlace: sorted(byPlace), byForce: sorted(byForce), all };
}

function fromIndex(entries: readonly Entry[], cursor: ReturnType<typeof createCursor>) {
  const columns = columnsOf(entries);
  const byPlace = new Map<string, number>();
  const byForce = new Map<string, number>();
  for (const [place, id] of columns.places.ids.entries()) {
    for (const [c, entry] of MARK_CLASSES.entries()) {
      const count = cursor.counts.byPlace[place * CLASS_COUNT + c] ?? 0;
      if (count > 0) byPlace.set(`${id} ${entry?.layer} ${entry?.state}`, count);
    }
  }
  for (const [i, force] of [...columns.forces, ''].entries()) {
    for (const [l, layer] of LAYERS.entries()) {
      const count = cursor.counts.byForce[i * LAYERS.length + l] ?? 0;
      if (count > 0) byForce.set(`${force} ${layer}`, count);
    }
  }
  const all = cursor.counts.byClass.reduce((a, b) => a + b, 0);
  return { byPlace: sorted(byPlace), byForce: sorted(byForce), all };
}

const sorted = (map: Map<string, number>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

test('a cursor counts on any walk what asking each feature counts', () => {
  fc.assert(
    fc.property(anyEntries, anyWalk, fc.constantFrom(0, 0.1, Number.POSITIVE_INFINITY), (entries, walk, jump) => {
      const cursor = createCursor(columnsOf(entries), jump);
      for (const moment of walk) {
        cursor.moveTo(moment);
        expect(fromIndex(entries, cursor)).toEqual(bruteForce(entries, moment));
      }
    }),
    { numRuns: 400 },
  );
});

test('the class of each row is its state', () => {
  fc.assert(
    fc.property(anyEntries, anyWalk, (entries, walk) => {
      const columns = columnsOf(entries);
      const cursor = createCursor(columns);
      for (const moment of walk) {
        cursor.moveTo(moment);
        const drawn = new Map([...columns.source].map((source, row) => [source, cursor.classes[row]]));
        for (const [i, { feature, layer }] of entries.entries()) {
          const state = stateAt(feature, layer, moment);
          expect(drawn.get(i) ?? 0).toBe(state === null ? 0 : classOf(layer, state));
        }
      }
    }),
  );
});

test('stepping day by day over a whole life meets every turn of it', () => {
  const mode = fc.constantFrom<Moment>(
    { mode: 'as-of', day: 0, memory: 90 },
    { mode: 'as-of', day: 0, memory: 0 },
    { mode: 'between', from: -45, to: 0 },
  );
  const direction = fc.constantFrom(1, -1);
  fc.assert(
    fc.property(anyEntries, mode, direction, (entries, moment, step) => {
      const some = entries.slice(0, 3);
      const columns = columnsOf(some);
      const cursor = createCursor(columns, Number.POSITIVE_INFINITY);
      for (let i = 0, now = stepped(moment, step === 1 ? 14_200 : 17_900); i < 3700; i++, now = stepped(now, step)) {
        cursor.moveTo(now);
        for (const [row, source] of columns.source.entries()) {
          const { feature, layer } = some[source] as Entry;
          const state = stateAt(feature, layer, now);
          const expected = state === null ? 0 : classOf(layer, state);
          if (cursor.classes[row] !== expected) expect([now, cursor.classes[row]]).toEqual([now, expected]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

/** Counts by place of rows with these classes. */
function placesOf({ place, places }: EventColumns, classes: Uint8Array): Uint32Array {
  const counts = new Uint32Array(places.ids.length * CLASS_COUNT);
  for (const [row, drawn] of classes.entries()) {
    const slot = (place[row] as number) * CLASS_COUNT + drawn;
    if (drawn !== 0) counts[slot] = (counts[slot] as number) + 1;
  }
  return counts;
}

test('counts by place are right whenever they are asked for, however many moves after they were last', () => {
  fc.assert(
    fc.property(anyEntries, anyWalk, fc.array(fc.boolean(), { minLength: 1 }), (entries, walk, asked) => {
      const columns = columnsOf(entries);
      const cursor = createCursor(columns, Number.POSITIVE_INFINITY);
      for (const [i, moment] of walk.entries()) {
        cursor.moveTo(moment);
        if (asked[i % asked.length]) expect(cursor.counts.byPlace).toEqual(placesOf(columns, cursor.classes));
      }
      expect(cursor.counts.byPlace).toEqual(placesOf(columns, cursor.classes));
    }),
  );
});

/** Many attacks, one a day at each of ten places: enough that a step is far from a jump. */
const daily = Array.from({ length: 20_000 }, (_, i): Entry => {
  const day = isoOf(10_000 + Math.floor(i / 10));
  return { layer: 'attacks', feature: featureWith({ from: day, to: day, placeId: `p${i % 10}` }, `f${i}`) };
});

test('a step looks only at rows that cross an edge', () => {
  const cursor = createCursor(columnsOf(daily));
  const moment: Moment = { mode: 'between', from: 10_500, to: 10_599 };
  cursor.moveTo(moment);
  expect(cursor.counts.byClass[classOf('attacks', 'fresh')]).toBe(1000);
  cursor.moveTo(stepped(moment, 1));
  expect(cursor.looked()).toBe(20);
  expect(cursor.counts.byClass[classOf('attacks', 'fresh')]).toBe(1000);
  const asOf: Moment = { mode: 'as-of', day: 11_000, memory: 90 };
  cursor.moveTo(asOf);
  cursor.moveTo(stepped(asOf, -3));
  expect(cursor.looked()).toBe(90);
  expect(cursor.counts.byClass[classOf('attacks', 'fresh')]).toBe(460);
  expect(cursor.counts.byClass[classOf('attacks', 'old')]).toBe(450);
});

test('counts by place are right after more changes than are noted, and after a fresh count', () => {
  const columns = columnsOf(daily);
  const cursor = createCursor(columns, Number.POSITIVE_INFINITY);
  const at = (from: number, to: number) => {
    cursor.moveTo({ mode: 'between', from, to });
    return cursor.counts.byPlace[3 * CLASS_COUNT + classOf('attacks', 'fresh')];
  };
  expect(at(10_000, 10_099)).toBe(100);
  expect(at(10_000, 11_899)).toBe(1900);
  expect(at(11_900, 11_999)).toBe(100);
  cursor.filter(Uint8Array.from(columns.place, (place) => (place === 3 ? 0 : 1)));
  expect(cursor.counts.byPlace[3 * CLASS_COUNT + classOf('attacks', 'fresh')]).toBe(0);
  cursor.filter(null);
  expect(at(11_900, 11_999)).toBe(100);
});

test('counts that are followed from a moment on begin with what is drawn then, wherever in the rows that is', () => {
  const columns = columnsOf(daily.slice(3, -4));
  const cursor = createCursor(columns);
  for (const [from, to] of [
    [10_000, 10_003],
    [10_777, 10_781],
    [11_990, 12_100],
    [9_000, 9_001],
  ] as const) {
    cursor.moveTo({ mode: 'between', from, to });
    const { byGroup, stop } = cursor.counts.follow(Uint32Array.from(columns.places.ids.keys()), 10);
    expect(byGroup).toEqual(placesOf(columns, cursor.classes));
    stop();
  }
});

test('a jump looks only at blocks that reach into the window', () => {
  const cursor = createCursor(columnsOf(daily));
  cursor.moveTo({ mode: 'between', from: 10_000, to: 10_020 });
  cursor.moveTo({ mode: 'between', from: 11_900, to: 11_920 });
  expect(cursor.counts.byClass[classOf('attacks', 'fresh')]).toBe(210);
  expect(cursor.looked()).toBeLessThan(1000);
});

test('a filter leaves only its rows, and is lifted again', () => {
  const columns = columnsOf(daily);
  const cursor = createCursor(columns);
  cursor.moveTo({ mode: 'between', from: 10_000, to: 10_009 });
  cursor.filter(Uint8Array.from(columns.place, (place) => (place === 3 ? 1 : 0)));
  expect(layerCounts(cursor.counts)).toEqual([0, 10, 0]);
  cursor.moveTo({ mode: 'between', from: 10_001, to: 10_009 });
  expect(layerCounts(cursor.counts, [3])).toEqual([0, 9, 0]);
  expect(layerCounts(cursor.counts, [4])).toEqual([0, 0, 0]);
  cursor.filter(null);
  expect(layerCounts(cursor.counts)).toEqual([0, 90, 0]);
});
