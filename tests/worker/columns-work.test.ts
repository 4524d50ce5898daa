import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type EventStore, packEvents, storeOf, unpackEvents } from '../../src/contract/events-bin.ts';
import { createLargeTimeline } from '../../src/timeline/large-timeline.ts';
import type { Moment } from '../../src/timeline/moment.ts';
import { arrangedOf, buffersOf, readColumns } from '../../src/worker/columns-work.ts';
import { syntheticStore } from '../bench/synthetic.ts';

const STORE = syntheticStore({ events: 3000 });
const packed = (store: EventStore = STORE) => packEvents(store).buffer;
const fetcher = (bytes: Uint8Array<ArrayBuffer> | null) => async () =>
  bytes === null ? new Response(null, { status: 404 }) : new Response(bytes);

/** What is drawn at a walk through time, and what else a timeline answers. */
function answers(timeline: ReturnType<typeof createLargeTimeline>) {
  const walk: Moment[] = [
    { mode: 'as-of', day: 17_000, memory: 90 },
    { mode: 'as-of', day: 17_007, memory: 90 },
    { mode: 'between', from: 16_900, to: 17_080 },
    { mode: 'between', from: 16_907, to: 17_087 },
  ];
  const drawn = walk.map((moment) => {
    timeline.moveTo(moment);
    return [[...timeline.cursor.counts.byPlace], [...timeline.shownRows()], timeline.cursor.looked()];
  });
  const { extent, columns } = timeline;
  const some = [0, 1, 17].map((place) => [
    columns.places.ids[place],
    columns.places.names[place],
    columns.places.country[place],
    [...timeline.rowsAt(place)],
  ]);
  return {
    drawn,
    extent,
    some,
    changes: [timeline.changesBetween(15_000, 17_000), timeline.changeFrom(17_000, 1)],
    spread: timeline.spread(),
  };
}

test('columns that were arranged elsewhere and handed over answer as those arranged here', () => {
  const made = arrangedOf(packed());
  if ('damaged' in made) throw new Error(made.damaged);
  const handed = structuredClone(made, { transfer: buffersOf(made) });
  expect(made.raw.events.from.length).toBe(0);
  const unpacked = unpackEvents(packed());
  if ('damaged' in unpacked) throw new Error(unpacked.damaged);
  const there = createLargeTimeline(storeOf(handed.raw), handed.arrangement);
  expect(answers(there)).toEqual(answers(createLargeTimeline(unpacked.store)));
});

test('a file of columns is read gzipped or not; one that is missing, cut or broken says so', async () => {
  const bytes = new Uint8Array(packed());
  const zipped = new Uint8Array(gzipSync(bytes));
  for (const file of [bytes, zipped]) {
    expect(await readColumns('a', fetcher(file))).toMatchObject({ raw: { header: { places: 300 } } });
  }
  expect(await readColumns('a', fetcher(null))).toEqual({ missing: true });
  expect(await readColumns('a', fetcher(zipped.slice(0, -20)))).toEqual({ damaged: 'it is not whole' });
  expect(await readColumns('a', fetcher(bytes.slice(0, -8)))).toEqual({ damaged: 'it is cut off in the columns' });
  const broken = new Uint8Array(packed());
  broken.fill(0, broken.length - 16);
  expect(await readColumns('a', fetcher(broken))).toEqual({ damaged: 'its list of places is broken' });
});
