import { expect, test } from 'vitest';
import { openLarge } from '../../../src/app/large/large-edition.ts';
import { partEdition, rowsInView } from '../../../src/app/large/part-edition.ts';
import { linesOf } from '../../../src/app/large/picture.ts';
import { packEvents } from '../../../src/contract/events-bin.ts';
import { LAYERS, type LayerName } from '../../../src/contract/vocabulary.ts';
import { buildStore } from '../../../src/tables/event-store.ts';
import { arrangedOf } from '../../../src/worker/columns-work.ts';
import { fixtureEdition } from '../../fixtures/edition.ts';

const { edition: EDITION } = fixtureEdition();
const WORLD = [-180, -90, 180, 90] as const;

async function large() {
  const store = buildStore();
  for (const layer of LAYERS) for (const feature of EDITION[layer].features) store.add(feature, layer, 1);
  const bytes = packEvents(store.finish(EDITION.info.dateline, { bases: 0, attacks: 0, withdrawals: 0 })).buffer;
  const source = { json: async () => null, columns: async () => arrangedOf(bytes), part: async () => null };
  const opened = await openLarge({ ...EDITION.info, events: 'events.bin' }, source);
  if (!opened.ok) throw new Error(opened.failure.kind);
  const { timeline } = opened.large;
  timeline.moveTo({ mode: 'between', from: timeline.extent?.from ?? 0, to: timeline.extent?.to ?? 0 });
  return opened.large;
}

/** Ids of places of some rows. */
const placesOf = ({ timeline }: Awaited<ReturnType<typeof large>>, rows: readonly number[]) => [
  ...new Set(rows.map((row) => timeline.columns.places.ids[timeline.columns.place[row] as number])),
];

test('rows in view are the marks of the moment at places within the bounds, of the layers that are on', async () => {
  const of = await large();
  const all = rowsInView(of, LAYERS, WORLD);
  const { timeline } = of;
  const drawn = [...timeline.shownRows()].filter(
    (row) => timeline.crowd.offMap[timeline.columns.place[row] as number] === 0,
  );
  expect(all).toEqual(drawn);
  expect(all.length).toBeGreaterThan(2);
  for (const layer of LAYERS) {
    const only: LayerName[] = [layer];
    expect(rowsInView(of, only, WORLD)).toEqual(all.filter((row) => timeline.layerNow(row) === layer));
  }
  const [first] = all;
  const place = timeline.columns.place[first ?? 0] as number;
  const lon = timeline.crowd.lon[place] as number;
  const lat = timeline.crowd.lat[place] as number;
  const round = [lon - 0.001, lat - 0.001, lon + 0.001, lat + 0.001] as const;
  expect(placesOf(of, rowsInView(of, LAYERS, round))).toEqual([timeline.columns.places.ids[place]]);
  const copy = [round[0] + 360, round[1], round[2] + 360, round[3]] as const;
  expect(rowsInView(of, LAYERS, copy)).toEqual(rowsInView(of, LAYERS, round));
  const beyond = [lon + 0.001, -90, lon - 0.001 + 360, 90] as const;
  expect(placesOf(of, rowsInView(of, LAYERS, beyond))).not.toContain(timeline.columns.places.ids[place]);
});

test('a part of a large edition is an edition with the places and reports of its features', async () => {
  const of = await large();
  const [feature] = EDITION.attacks.features;
  if (!feature) throw new Error('the fixture has no attack');
  const { reports, problems } = { reports: EDITION.reports.reports, problems: EDITION.problems.problems };
  const part = partEdition(of, [{ feature, layer: 'attacks' }], { reports, problems }, (id) => {
    const place = EDITION.places.features.find((entry) => entry.id === id);
    if (!place) return undefined;
    const [lon, lat] = place.geometry.coordinates;
    return { ...place.properties, lon, lat };
  });
  expect([part.attacks.features, part.bases.features]).toEqual([[feature], []]);
  expect(part.places.features.map(({ id }) => id)).toEqual([feature.properties.placeId]);
  const heard = new Set(feature.properties.claims.map(({ report }) => report));
  expect(part.reports.reports).toEqual(reports.filter(({ id }) => heard.has(id)));
  expect(part.reports.reports.length).toBeGreaterThan(0);
});

test('a caption breaks at spaces and lets a long word stand alone', () => {
  const measure = (text: string) => text.length;
  expect(linesOf('one two three', 7, measure)).toEqual(['one two', 'three']);
  expect(linesOf('a longestword b', 5, measure)).toEqual(['a', 'longestword', 'b']);
  expect(linesOf('', 5, measure)).toEqual([]);
});
