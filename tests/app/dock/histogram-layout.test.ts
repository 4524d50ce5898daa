import { expect, test } from 'vitest';
import { layOut } from '../../../src/app/dock/histogram-layout.ts';
import { ticksOf, timeScale } from '../../../src/app/dock/time-scale.ts';
import { dayOf } from '../../../src/contract/day.ts';
import type { Feature } from '../../../src/contract/feature.ts';
import type { LayerName } from '../../../src/contract/vocabulary.ts';
import type { Bin } from '../../../src/timeline/histogram.ts';

const day = (iso: string): number => dayOf(iso) as number;
const axis = { from: day('2012-01-01'), to: day('2023-12-31') };
const scale = timeScale(axis, 168, 1412);

function bin(month: string, next: string, layers: LayerName[]): Bin {
  const cells = layers.map((layer) => ({ day: day(month), exact: true, feature: {} as Feature, layer }));
  return { from: day(month), to: day(next), cells };
}

test('the scale is linear and goes back and forth', () => {
  expect(scale.x(axis.from)).toBe(168);
  expect(scale.x(axis.to + 1)).toBe(1412);
  for (const iso of ['2012-01-01', '2017-06-15', '2023-12-31'])
    expect(scale.day(scale.x(day(iso) + 0.5))).toBe(day(iso));
  expect(scale.day(-50)).toBe(axis.from);
  expect(scale.day(99_999)).toBe(axis.to);
});

test('ticks name every year, short ones where there is little room', () => {
  const labels = (to: number): (string | null)[] =>
    ticksOf(axis, timeScale(axis, 0, to))
      .map(({ label }) => label)
      .filter((label) => label !== null);
  expect(labels(1244)).toEqual([
    '2012',
    '2013',
    '2014',
    '2015',
    '2016',
    '2017',
    '2018',
    '2019',
    '2020',
    '2021',
    '2022',
    '2023',
  ]);
  expect(labels(358)[0]).toBe('’12');
  expect(labels(358)).toHaveLength(12);
  expect(labels(150)).toHaveLength(6);
});

test('cells are stacked from the ground, one on the other', () => {
  const { rects, counts } = layOut([bin('2013-01-01', '2013-02-01', ['bases', 'withdrawals', 'attacks'])], scale, 62);
  expect(rects.map(({ y, height, layer }) => [y, height, layer])).toEqual([
    [56, 6, 'bases'],
    [49, 6, 'withdrawals'],
    [42, 6, 'attacks'],
  ]);
  expect(counts).toEqual([]);
  for (const { x, width } of rects) {
    expect(x).toBeGreaterThanOrEqual(scale.x(day('2013-01-01')));
    expect(x + width).toBeLessThanOrEqual(scale.x(day('2013-02-01')) + 0.01);
  }
});

test('a column of more than nine becomes a bar with its number', () => {
  const nine = layOut([bin('2013-01-01', '2013-02-01', Array<LayerName>(9).fill('attacks'))], scale, 62);
  expect(nine.rects).toHaveLength(9);
  const many = layOut([bin('2013-01-01', '2013-02-01', [...Array<LayerName>(9).fill('attacks'), 'bases'])], scale, 62);
  expect(many.rects.map(({ layer, cell }) => [layer, cell])).toEqual([
    ['bases', null],
    ['attacks', null],
  ]);
  expect(many.counts.map(({ count }) => count)).toEqual([10]);
  const next = bin('2013-02-01', '2013-03-01', Array<LayerName>(12).fill('attacks'));
  const crowded = layOut([bin('2013-01-01', '2013-02-01', Array<LayerName>(11).fill('attacks')), next], scale, 62);
  expect(crowded.counts.map(({ count }) => count)).toEqual([11]);
  for (const { y, height } of many.rects) {
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(62);
  }
});
