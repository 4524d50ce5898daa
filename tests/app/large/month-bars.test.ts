import { expect, test } from 'vitest';
import { timeScale } from '../../../src/app/dock/time-scale.ts';
import { monthBars, monthEdges } from '../../../src/app/large/month-bars.ts';
import { dayOf, isoOf } from '../../../src/contract/day.ts';
import { LAYERS, type LayerName } from '../../../src/contract/vocabulary.ts';
import type { Spread } from '../../../src/timeline/spread.ts';

const axis = { from: dayOf('2021-11-20') as number, to: dayOf('2022-02-28') as number };
const edges = monthEdges(axis);
const scale = timeScale(axis, 0, 400);
const first = edges[0] as number;

/** Rows that each weigh 1 on one day, as the spread of a large edition holds them. */
function spread(rows: readonly (readonly [LayerName, string, inexact?: true])[]): Spread {
  const size = (edges.at(-1) as number) - first + 1;
  const sums = (only: boolean) =>
    LAYERS.map((layer) =>
      Float64Array.from({ length: size }, (_, d) => {
        const before = (iso: string) => (dayOf(iso) as number) < first + d;
        return rows.filter(([of, iso, inexact]) => of === layer && before(iso) && (!only || inexact)).length;
      }),
    );
  return { first, upTo: sums(false), inexact: sums(true) };
}

const whole = spread([
  ['attacks', '2021-12-03'],
  ['attacks', '2021-12-04', true],
  ['attacks', '2021-12-05'],
  ['bases', '2021-12-09'],
  ['bases', '2022-02-01'],
]);

test('months run from the first of the axis to the one after its last day', () => {
  expect(edges.map(isoOf)).toEqual(['2021-11-01', '2021-12-01', '2022-01-01', '2022-02-01', '2022-03-01']);
});

test('a bar a month, its layers on each other, the inexact part apart, the number on the highest', () => {
  const { rects, counts, unseen } = monthBars({ edges, layers: LAYERS, scale, height: 52 }, whole, whole);
  expect(rects.map(({ layer, height, exact }) => [layer, Math.round(height), exact])).toEqual([
    ['bases', 10, true],
    ['attacks', 20, true],
    ['attacks', 10, false],
    ['bases', 10, true],
  ]);
  expect(counts.map(({ count }) => count)).toEqual([4]);
  expect(unseen).toEqual([]);
});

test('what is not in view on the map stands as an outline above what is, and a layer that is off nowhere', () => {
  const seen = spread([['attacks', '2021-12-03']]);
  const bars = monthBars({ edges, layers: ['attacks'], scale, height: 42 }, whole, seen);
  expect(bars.rects.map(({ layer, height }) => [layer, Math.round(height)])).toEqual([['attacks', 10]]);
  expect(bars.unseen?.map(({ layer, height, y }) => [layer, Math.round(height), Math.round(y)])).toEqual([
    ['attacks', 20, 12],
  ]);
});
