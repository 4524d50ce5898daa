import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EventStore, packEvents, unpackEvents } from '../../src/contract/events-bin.ts';
import { LAYERS, STATUSES } from '../../src/contract/vocabulary.ts';
import { buildStore } from '../../src/tables/event-store.ts';
import { groupedCounts } from '../../src/timeline/counts.ts';
import { createLargeTimeline } from '../../src/timeline/large-timeline.ts';
import { stateAt } from '../../src/timeline/mark-state.ts';
import { createTimeline } from '../../src/timeline/timeline.ts';
import { syntheticStore } from '../bench/synthetic.ts';
import { anyEntries, anyWalk, type Entry } from './features.ts';

const DATELINE = { edition: 'abc', generated: '2020-01-01', schema: '1' as const };

function large(entries: readonly Entry[]) {
  const builder = buildStore();
  for (const layer of LAYERS) {
    for (const entry of entries) if (entry.layer === layer) builder.add(entry.feature, layer, 1);
  }
  const unpacked = unpackEvents(packEvents(builder.finish(DATELINE, { bases: 0, attacks: 0, withdrawals: 0 })).buffer);
  if ('damaged' in unpacked) throw new Error(unpacked.damaged);
  return createLargeTimeline(unpacked.store);
}

function small(entries: readonly Entry[]) {
  const layer = (name: Entry['layer']) => ({
    type: 'FeatureCollection' as const,
    dateline: DATELINE,
    features: entries.filter((entry) => entry.layer === name).map(({ feature }) => feature),
  });
  return createTimeline({ bases: layer('bases'), attacks: layer('attacks'), withdrawals: layer('withdrawals') });
}

/** What a mark says, without its id and claims, which a stored one does not have. */
const said = ({
  feature: { properties: p },
  layer,
  state,
}: NonNullable<ReturnType<ReturnType<typeof large>['mark']>>) =>
  JSON.stringify([layer, state, p.placeId, p.from, p.to, p.killed ?? null, p.force ?? p.target ?? null, p.status]);

test('marks of a large edition are those of its features, moment by moment', () => {
  fc.assert(
    fc.property(anyEntries, anyWalk, (entries, walk) => {
      const timeline = large(entries);
      for (const moment of walk) {
        timeline.moveTo(moment);
        const marks = [...timeline.shownRows()].flatMap((row) => timeline.mark(row) ?? []);
        const wanted = entries.flatMap(({ feature, layer }) => {
          const state = stateAt(feature, layer, moment);
          const { force, target, ...rest } = feature.properties;
          const own =
            layer === 'attacks' ? { ...rest, ...(target ? { target } : {}) } : { ...rest, ...(force ? { force } : {}) };
          return state === null ? [] : [{ feature: { ...feature, properties: own }, layer, state }];
        });
        expect(marks.map(said).sort()).toEqual(wanted.map(said).sort());
      }
    }),
    { numRuns: 60 },
  );
});

test('rows that are shown, and those of a place, come in the order of time, bases among the others', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const { moveTo, shownRows, rowsAt, columns } = large(entries);
      moveTo({ mode: 'between', from: 0, to: 30_000 });
      const all = [...columns.places.ids.keys()].map(rowsAt);
      for (const rows of [shownRows(), ...all]) {
        const days = Int32Array.from(rows, (row) => columns.start[row] as number);
        expect(days).toEqual(days.slice().sort());
      }
      expect(shownRows()).toHaveLength(columns.length);
      expect(all.flatMap((rows) => [...rows])).toHaveLength(columns.length);
    }),
  );
});

test('extent and changes of a large edition are those of its features', () => {
  fc.assert(
    fc.property(anyEntries, fc.integer({ min: 14_900, max: 17_100 }), fc.nat(400), (any, from, days) => {
      const entries = any.filter(({ feature: { properties: p } }) => p.status === 'reported' || p.status === 'alleged');
      const [many, few] = [large(entries), small(entries)];
      if (few.extent) expect(many.extent).toEqual(few.extent);
      expect(many.changesBetween(from, from + days)).toBe(few.changesBetween(from, from + days).length);
      expect(many.changeFrom(from, 1)).toBe(few.changeFrom(from, 1));
      expect(many.changeFrom(from, -1)).toBe(few.changeFrom(from, -1));
    }),
  );
});

test('marks at a place are those of its rows, and kept forces leave no others', () => {
  fc.assert(
    fc.property(anyEntries, anyWalk, fc.subarray(['FR', 'ML', 'UN', '']), (entries, [moment], forces) => {
      const timeline = large(entries);
      timeline.moveTo(moment!);
      timeline.keepForces(forces);
      const codes = new Set(forces);
      const all = timeline.crowd.ids.flatMap((_, place) => timeline.crowd.marksAt(place));
      expect(all).toHaveLength(timeline.shownRows().length);
      for (const { feature, layer } of all) {
        const { force = '', target = '' } = feature.properties;
        if (forces.length > 0) expect(codes).toContain(layer === 'attacks' ? target : force);
      }
    }),
  );
});

test('followed counts are the sums of the places at any time, until they are stopped', () => {
  fc.assert(
    fc.property(anyEntries, anyWalk, (entries, walk) => {
      const { crowd, cursor, moveTo } = large(entries);
      const groupOf = Uint32Array.from(crowd.ids, (_, place) => place % 3);
      const followed = crowd.follow(groupOf, 3);
      for (const moment of walk) {
        moveTo(moment);
        expect(followed.byGroup).toEqual(groupedCounts(cursor.counts.byPlace, groupOf, 3));
      }
      followed.stop();
      const last = followed.byGroup.slice();
      moveTo({ mode: 'between', from: 0, to: 30_000 });
      expect(followed.byGroup).toEqual(last);
    }),
  );
});

/** Fifty events a day, however many there are; bases, which live longer, are left out. */
function evenly(events: number): EventStore {
  const store = syntheticStore({ events, places: 1000 });
  const { from, to, status } = store.events;
  const bases = store.header.layers.bases.rows;
  for (let row = 0; row < events; row++) {
    status[row] = STATUSES.indexOf(row < bases ? 'denied' : 'reported');
    from[row] = to[row] = 10_000 + ((row * 7919) % Math.floor(events / 50));
  }
  return store;
}

test('a step costs what is shown, not what is loaded', () => {
  const worked = (events: number) => {
    const { moveTo, cursor, crowd } = createLargeTimeline(evenly(events));
    const followed = crowd.follow(
      Uint32Array.from(crowd.ids, (_, place) => place % 10),
      10,
    );
    let [rows, shown] = [0, 0];
    for (let step = 0; step < 60; step++) {
      moveTo({ mode: 'between', from: 10_040 + step, to: 10_080 + step });
      if (step === 0) continue;
      rows += cursor.looked();
      shown += followed.byGroup.reduce((sum, count) => sum + count, 0);
    }
    return { rows, shown };
  };
  const few = worked(10_000);
  const many = worked(1_000_000);
  expect(many.shown / few.shown).toBeGreaterThan(0.95);
  expect(many.shown / few.shown).toBeLessThan(1.05);
  expect(many.rows).toBeLessThan(many.shown / 10);
  expect(many.rows).toBeLessThan(2 * few.rows);
});
