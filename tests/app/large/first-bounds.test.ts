import { expect, test } from 'vitest';
import { firstBounds } from '../../../src/app/large/first-bounds.ts';
import { buildStore } from '../../../src/tables/event-store.ts';
import { arrange } from '../../../src/timeline/arrange.ts';
import { createLargeTimeline } from '../../../src/timeline/large-timeline.ts';
import { imported } from '../../tables/imported.ts';

/** The timeline of a table with an event at each point, longitude first. */
function timelineOf(points: readonly (readonly [number, number])[]) {
  const rows = points.map(([lon, lat], i) => `${i},2021-05-03,${lat},${lon},Town ${i}`);
  const { features } = imported(['id,date,lat,lon,place', ...rows].join('\n'));
  const builder = buildStore();
  for (const { layer, ...feature } of features) builder.add(feature, layer, 1);
  const store = builder.finish(
    { edition: 'table', generated: '2021-05-03', schema: '1' },
    { bases: 0, attacks: 0, withdrawals: 0 },
  );
  return createLargeTimeline(store, arrange(store));
}

test('few events are all in the first view, however far one lies', () => {
  const [west, south, east, north] = firstBounds(
    timelineOf([
      [-3.9, 14.9],
      [-3.9, 14.9],
      [9.1, 16.3],
    ]),
  );
  expect([west, south, east, north].map((degrees) => degrees.toFixed(1))).toEqual(['-4.5', '14.3', '9.7', '16.9']);
});

test('of many events single far ones are left out', () => {
  const near = Array.from({ length: 40 }, (_, i) => [-4 + (i % 8) / 10, 14.5 + (i % 5) / 10] as const);
  const [west, , east] = firstBounds(timelineOf([...near, [60, 15]]));
  expect(west).toBeCloseTo(-4.6);
  expect(east).toBeCloseTo(-2.7);
});

test('where no event is at a point of the map it is the world', () => {
  const timeline = timelineOf([[1, 1]]);
  timeline.crowd.offMap[0] = 1;
  expect(firstBounds(timeline)).toEqual([-160, -50, 170, 70]);
});
