import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EventStore, packEvents, unpackEvents } from '../../src/contract/events-bin.ts';
import { inOrderOfTime } from '../../src/contract/events-bin-order.ts';
import { LAYERS } from '../../src/contract/vocabulary.ts';
import { buildStore } from '../../src/tables/event-store.ts';
import { columnsOf, type EventColumns } from '../../src/timeline/columns.ts';
import { columnsFrom } from '../../src/timeline/stored-columns.ts';
import { anyEntries, type Entry, featureWith } from './features.ts';

const DATELINE = { edition: 'abc', generated: '2020-01-01', schema: '1' as const };

function storeOf(entries: readonly Entry[]): EventStore {
  const builder = buildStore();
  for (const { feature, layer } of entries) builder.add(feature, layer, 1);
  return builder.finish(DATELINE, { bases: 0, attacks: 0, withdrawals: 0 });
}

function unpacked(bytes: ArrayBuffer): EventStore {
  const found = unpackEvents(bytes);
  if ('damaged' in found) throw new Error(found.damaged);
  return found.store;
}

/** The same store with its rows turned round by so many. */
function turned(store: EventStore, by: number): EventStore {
  const events = Object.fromEntries(
    Object.entries(store.events).map(([name, column]) => {
      const at = column.length === 0 ? 0 : by % column.length;
      const moved = column.slice();
      moved.set(column.subarray(at));
      moved.set(column.subarray(0, at), column.length - at);
      return [name, moved];
    }),
  );
  return { ...store, events: events as unknown as EventStore['events'] };
}

/** A row with its pointers followed, as two sets of columns may number places and forces differently. */
function rowsOf(columns: EventColumns, line?: Uint32Array) {
  return Array.from({ length: columns.length }, (_, i) => ({
    start: columns.start[i],
    end: columns.end[i],
    kind: columns.kind[i],
    place: columns.places.ids[columns.place[i] as number],
    name: columns.places.names[columns.place[i] as number],
    country: columns.places.country[columns.place[i] as number],
    lat: columns.places.lat[columns.place[i] as number],
    force: columns.forces[columns.force[i] as number],
    source: line ? line[columns.source[i] as number] : columns.source[i],
    life: Object.values(columns.lives).map((days) => days[i - columns.firstBase]),
  }));
}

const byLayer = (entries: readonly Entry[]) =>
  LAYERS.flatMap((layer) => entries.filter((entry) => entry.layer === layer));

test('columns from an events.bin are those of the features it was made of', () => {
  fc.assert(
    fc.property(anyEntries, (unsorted) => {
      const entries = byLayer(unsorted);
      const store = unpacked(packEvents(storeOf(entries)).buffer);
      expect(rowsOf(columnsFrom(store), store.events.line)).toEqual(rowsOf(columnsOf(entries)));
    }),
  );
});

test('rows of an events.bin are in order and taken as they are; in any other order they come to the same', () => {
  const bySource = (columns: EventColumns, { events }: EventStore) =>
    rowsOf(columns, events.line).sort((a, b) => (a.source as number) - (b.source as number));
  fc.assert(
    fc.property(anyEntries, fc.nat(20), (entries, by) => {
      const store = storeOf(entries);
      const columns = columnsFrom(store);
      expect(columns.place.buffer).toBe(store.events.place.buffer);
      const other = turned(store, by);
      const moved = columnsFrom(other);
      expect(bySource(moved, other)).toEqual(bySource(columns, store));
      const starts = moved.start.subarray(0, moved.firstBase);
      expect(starts).toEqual(starts.slice().sort());
      const again = inOrderOfTime(other);
      expect(columnsFrom(again).place.buffer).toBe(again.events.place.buffer);
    }),
    { numRuns: 600 },
  );
});

test('an events.bin of before, without lines, is read with its rows in the order of its files', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const store = storeOf(entries);
      const { line } = store.events;
      const rowOf = Uint32Array.from(line, (_, at) => line.indexOf(at));
      const events = Object.fromEntries(
        Object.entries(store.events).map(([name, column]) => [
          name,
          column.map((_: number, at: number) => column[rowOf[at]!]!),
        ]),
      );
      const old = withoutLines(packEvents({ ...store, events: events as unknown as EventStore['events'] }));
      const read = unpacked(old);
      expect(rowsOf(columnsFrom(read), read.events.line)).toEqual(rowsOf(columnsFrom(store), line));
    }),
  );
});

/** The bytes as they were written before they had a column of lines, which comes first. */
function withoutLines(bytes: Uint8Array<ArrayBuffer>): ArrayBuffer {
  const aligned = (length: number) => Math.ceil(length / 8) * 8;
  const headLength = new DataView(bytes.buffer).getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headLength))) as EventStore['header'];
  const rows = LAYERS.reduce((sum, layer) => sum + header.layers[layer].rows, 0);
  const from = aligned(8 + headLength);
  const rest = bytes.subarray(from + aligned(rows * 4));
  const old = new Uint8Array(from + rest.length);
  old.set(bytes.subarray(0, from));
  old.set(new TextEncoder().encode('DLE2'));
  old.set(rest, from);
  return old.buffer;
}

test('rows but bases are sorted by start; undated and denied features have none', () => {
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
  store.events.force[0] = 0;
  store.events.line[0] = 1;
  expect(unpackEvents(packEvents(store).buffer)).toEqual({ damaged: 'row 0 is of no line' });
});

test('columns shorter than the header says are not packed', () => {
  const store = buildStore().finish(DATELINE, { bases: 0, attacks: 0, withdrawals: 0 });
  store.header.places = 1;
  expect(() => packEvents(store)).toThrow(RangeError);
});
