import { expect, test } from 'vitest';
import { stripMoments } from '../../../src/app/strip/strip-moments.ts';
import { dayOf, isoOf } from '../../../src/contract/day.ts';
import { windowOf } from '../../../src/timeline/moment.ts';

const day = (iso: string): number => dayOf(iso) as number;

test('as of: steps back from the present day, which comes last', () => {
  const moments = stripMoments({ mode: 'as-of', day: day('2022-01-31'), memory: 90 }, 4, 'month', day('2013-01-01'));
  expect(moments.map((moment) => moment.mode === 'as-of' && [isoOf(moment.day), moment.memory])).toEqual([
    ['2021-10-31', 90],
    ['2021-11-30', 90],
    ['2021-12-31', 90],
    ['2022-01-31', 90],
  ]);
});

test('as of: no date before the axis begins', () => {
  const moments = stripMoments({ mode: 'as-of', day: day('2014-06-01'), memory: 90 }, 6, 'year', day('2013-01-01'));
  expect(moments).toHaveLength(2);
});

test.each([2, 4, 6])('between: %i windows without gap or overlap that make up the whole', (count) => {
  const now = { mode: 'between', from: day('2017-01-01'), to: day('2019-12-31') } as const;
  const windows = stripMoments(now, count, 'month', 0).map(windowOf);
  expect(windows).toHaveLength(count);
  expect(windows[0]?.from).toBe(now.from);
  expect(windows.at(-1)?.to).toBe(now.to);
  windows.slice(1).forEach(({ from }, i) => {
    expect(from).toBe((windows[i]?.to ?? 0) + 1);
  });
});

test('between a single day and itself there is one window', () => {
  expect(stripMoments({ mode: 'between', from: 9, to: 9 }, 6, 'month', 0)).toEqual([
    { mode: 'between', from: 9, to: 9 },
  ]);
});

test('since: ever longer from the same day', () => {
  const moments = stripMoments({ mode: 'since', from: 100, day: 199 }, 4, 'month', 0);
  expect(moments.map(windowOf)).toEqual([124, 149, 174, 199].map((to) => ({ from: 100, to })));
});
