import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFrom, dayOf, isoOf } from '../../src/contract/day.ts';
import { columnsOf } from '../../src/timeline/columns.ts';
import { cellOf, monthBins } from '../../src/timeline/histogram.ts';
import { binsOf, spreadOf } from '../../src/timeline/spread.ts';
import { anyEntries, type Entry, featureWith } from './features.ts';

const day = (iso: string) => dayOf(iso) as number;
const attack = (from: string, to: string, id = 'a', placeId = 'p0'): Entry => ({
  layer: 'attacks',
  feature: featureWith({ from, to, placeId }, id),
});

test('a cell stands in the middle of an inexact date and says so', () => {
  const cell = cellOf(attack('2020-03-01', '2020-03-31').feature, 'attacks');
  expect([cell?.day, cell?.exact]).toEqual([day('2020-03-16'), false]);
  expect(cellOf(attack('2020-03-01', '2020-03-06').feature, 'attacks')?.exact).toBe(true);
  expect(cellOf(featureWith({ from: '2020-03-01' }), 'attacks')?.exact).toBe(false);
  expect(cellOf(featureWith({}), 'attacks')).toBeNull();
  expect(cellOf(featureWith({ from: '2020-03-01', to: '2020-03-01', status: 'denied' }), 'attacks')).toBeNull();
});

test('a base is one cell at its opening, exact if the opening is', () => {
  const known = featureWith({ openedFrom: '2013-01-20', openedTo: '2013-01-25' });
  expect([cellOf(known, 'bases')?.day, cellOf(known, 'bases')?.exact]).toEqual([day('2013-01-25'), true]);
  expect(cellOf(featureWith({ openedFrom: null, openedTo: '2013-01-25' }), 'bases')?.exact).toBe(false);
});

test('months hold their cells from bases up to attacks', () => {
  const entries: Entry[] = [
    attack('2020-01-31', '2020-01-31', 'a1'),
    attack('2020-01-03', '2020-01-03', 'a0'),
    { layer: 'bases', feature: featureWith({ openedFrom: '2020-01-09', openedTo: '2020-01-09' }, 'b') },
    { layer: 'withdrawals', feature: featureWith({ from: '2020-01-20', to: '2020-01-20' }, 'w') },
    attack('2020-03-01', '2020-03-01', 'later'),
    attack('2019-12-31', '2019-12-31', 'before'),
  ];
  const bins = monthBins(entries, { from: day('2020-01-15'), to: day('2020-03-02') });
  expect(bins.map(({ from, to }) => [isoOf(from), isoOf(to)])).toEqual([
    ['2020-01-01', '2020-02-01'],
    ['2020-02-01', '2020-03-01'],
    ['2020-03-01', '2020-04-01'],
  ]);
  expect(bins.map((bin) => bin.cells.map((cell) => cell.feature.id))).toEqual([['b', 'w', 'a0', 'a1'], [], ['later']]);
});

const months = (year: number, count: number) => Array.from({ length: count + 1 }, (_, i) => dayFrom(year, i + 1, 1));

test('an imprecise date weighs in each bin by its share of days', () => {
  const spread = spreadOf(columnsOf([attack('2020-01-31', '2020-02-03'), attack('2020-03-05', '2020-03-05')]));
  const [, attacks] = binsOf(spread, months(2020, 4));
  expect([...(attacks as Float64Array)]).toEqual([0.25, 0.75, 1, 0]);
});

test('a base weighs one over its life, an open one up to its last evidence', () => {
  const bases: Entry[] = [
    {
      layer: 'bases',
      feature: featureWith({ openedFrom: '2020-01-31', openedTo: '2020-01-31', closedTo: '2020-02-01' }),
    },
    {
      layer: 'bases',
      feature: featureWith({ openedFrom: '2020-03-31', openedTo: '2020-03-31', lastConfirmed: '2020-04-01' }, 'g'),
    },
  ];
  const [weights] = binsOf(spreadOf(columnsOf(bases)), months(2020, 4));
  expect([...(weights as Float64Array)]).toEqual([0.5, 0.5, 0.5, 0.5]);
});

test('only places in view weigh, and inexact dates are told apart', () => {
  const columns = columnsOf([
    attack('2020-01-05', '2020-01-05', 'a', 'seen'),
    attack('2020-01-01', '2020-01-31', 'b', 'seen'),
    attack('2020-01-07', '2020-01-07', 'c', 'elsewhere'),
  ]);
  const seen = Uint8Array.from(columns.places.ids, (id) => (id === 'seen' ? 1 : 0));
  const spread = spreadOf(columns, seen);
  expect(binsOf(spread, months(2020, 1))[1]?.[0]).toBeCloseTo(2, 9);
  expect(binsOf(spread, months(2020, 1), 'inexact')[1]?.[0]).toBeCloseTo(1, 9);
  expect(binsOf(spreadOf(columns), months(2020, 1))[1]?.[0]).toBeCloseTo(3, 9);
});

test('the bins of all time together weigh one a row', () => {
  fc.assert(
    fc.property(anyEntries, fc.integer({ min: 1, max: 90 }), (entries, width) => {
      const columns = columnsOf(entries);
      const edges = Array.from({ length: Math.ceil(8000 / width) + 1 }, (_, i) => 12_000 + i * width);
      const sum = binsOf(spreadOf(columns), edges).reduce((all, bins) => all + bins.reduce((a, b) => a + b, 0), 0);
      expect(sum).toBeCloseTo(columns.length, 3);
    }),
  );
});

test('a stray year 1 does not spread the histogram over two thousand years', () => {
  const spread = spreadOf(columnsOf([attack('0001-01-01', '0001-01-01', 'x'), attack('2020-01-05', '2020-01-05')]));
  expect(binsOf(spread, months(2020, 1))[1]?.[0]).toBe(1);
  expect(spread.upTo[1]?.length).toBeLessThan(410_000);
});
