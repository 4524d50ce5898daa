import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packEvents, unpackEvents } from '../../src/contract/events-bin.ts';
import { LAYERS } from '../../src/contract/vocabulary.ts';
import { buildStore } from '../../src/tables/event-store.ts';
import { columnsFrom, columnsOf, type EventColumns } from '../../src/timeline/columns.ts';
import { anyEntries, type Entry, featureWith } from './features.ts';

const DATELINE = { edition: 'abc', generated: '2020-01-01', schema: '1' as const };

function stored(entries: readonly Entry[]): EventColumns {
  const builder = buildStore();
  for (const { feature, layer } of entries) builder.add(feature, layer, 1);
  const packed = packEvents(builder.finish(DATELINE, { bases: 0, attacks: 0, withdrawals: 0 }));
  const unpacked = unpackEvents(packed.buffer);
  if ('damaged' in unpacked) throw new Error(unpacked.damaged);
  return columnsFrom(unpacked.store);
}

/** A row with its pointers followed, as two sets of columns may number places and forces differently. */
function rowsOf(columns: EventColumns) {
  return Array.from({ length: columns.length }, (_, i) => ({
    start: columns.start[i],
    end: columns.end[i],
    kind: columns.kind[i],
    place: columns.places.ids[columns.place[i] as number],
    name: columns.places.names[columns.place[i] as number],
    country: columns.places.country[columns.place[i] as number],
    lat: columns.places.lat[columns.place[i] as number],
    force: columns.forces[columns.force[i] as number],
    source: columns.source[i],
    life: Object.values(columns.lives).map((days) => days[columns.life[i] ?? -1]),
  }));
}

test('columns from an events.bin are those of the features it was made of', () => {
  fc.assert(
    fc.property(anyEntries, (unsorted) => {
      const entries = LAYERS.flatMap((layer) => unsorted.filter((entry) => entry.layer === layer));
      expect(rowsOf(stored(entries))).toEqual(rowsOf(columnsOf(entries)));
    }),
  );
});

test('rows are sorted by start; undated and denied features have none', () => {
  const columns = columnsOf([
    { layer: 'attacks', feature: featureWith({ from: '2020-05-02', to: '2020-05-03' }, 'late') },
    { layer: 'attacks', feature: featureWith({}, 'undated') },
    { layer: 'attacks', feature: featureWith({ from: '2020-05-01', to: '2020-05-01', status: 'denied' }, 'denied') },
    { layer: 'attacks', feature: featureWith({ from: '2020-05-01', to: '2020-05-01' }) },
  ]);
  expect([...columns.source]).toEqual([3, 0]);
});

test('a damaged events.bin is told from a sound one', () => {
  const builder = buildStore();
  builder.add(featureWith({ from: '2020-05-01', to: '2020-05-01', target: 'FR' }), 'attacks', 7);
  const store = builder.finish(DATELINE, { bases: 0, attacks: 12, withdrawals: 0 });
  const sound = packEvents(store);
  expect(unpackEvents(sound.buffer)).toHaveProperty('store');
  expect(unpackEvents(sound.slice(0, 10).buffer)).toEqual({ damaged: 'it is cut off in the header' });
  expect(unpackEvents(sound.slice(0, -8).buffer)).toEqual({ damaged: 'it is cut off in the columns' });
  expect(unpackEvents(new ArrayBuffer(2))).toEqual({ damaged: 'it does not begin as an events.bin does' });
  store.events.place[0] = 1;
  expect(unpackEvents(packEvents(store).buffer)).toEqual({ damaged: 'row 0 points at no place' });
  store.events.place[0] = 0;
  store.events.force[0] = 5;
  expect(unpackEvents(packEvents(store).buffer)).toEqual({ damaged: 'row 0 points at no force' });
});

test('columns shorter than the header says are not packed', () => {
  const store = buildStore().finish(DATELINE, { bases: 0, attacks: 0, withdrawals: 0 });
  store.header.places = 1;
  expect(() => packEvents(store)).toThrow(RangeError);
});
