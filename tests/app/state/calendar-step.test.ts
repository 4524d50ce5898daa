import { expect, test } from 'vitest';
import { stepFrom } from '../../../src/app/state/calendar-step.ts';
import type { Step } from '../../../src/app/state/view.ts';
import { dayOf, isoOf } from '../../../src/contract/day.ts';

test.each<[string, Step, 1 | -1, string]>([
  ['2022-01-20', 'day', 1, '2022-01-21'],
  ['2022-01-20', 'week', -1, '2022-01-13'],
  ['2022-01-20', 'month', 1, '2022-02-20'],
  ['2022-01-20', 'month', -1, '2021-12-20'],
  ['2022-01-20', 'quarter', 1, '2022-04-20'],
  ['2022-01-20', 'year', -1, '2021-01-20'],
  ['2022-01-30', 'month', 1, '2022-02-28'],
  ['2022-01-31', 'month', 1, '2022-02-28'],
  ['2022-02-28', 'month', 1, '2022-03-31'],
  ['2020-02-29', 'year', 1, '2021-02-28'],
])('%s, one %s by %i, is %s', (from, step, direction, to) => {
  expect(isoOf(stepFrom(dayOf(from) as number, step, direction))).toBe(to);
});
