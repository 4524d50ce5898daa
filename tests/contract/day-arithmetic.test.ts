import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFrom, isoOf } from '../../src/contract/day.ts';

test('a day is the same as the calendar of the engine has it, also where months and dates roll over', () => {
  const int = (min: number, max: number) => fc.integer({ min, max });
  fc.assert(
    fc.property(int(-300, 9999), int(-30, 40), int(-60, 400), (year, month, date) => {
      const at = new Date(0);
      at.setUTCFullYear(year, month - 1, date);
      expect(dayFrom(year, month, date)).toBe(Math.floor(at.getTime() / 86_400_000));
    }),
    { numRuns: 2000 },
  );
  expect(dayFrom(1970, 1, 1)).toBe(0);
  expect(dayFrom(2000, 2, 29)).toBe(dayFrom(2000, 3, 0));
  expect(isoOf(dayFrom(99, 12, 31))).toBe('0099-12-31');
  expect(dayFrom(Number.NaN, 1, 1)).toBeNaN();
});

test('a day is written as the engine writes it', () => {
  const [first, last] = [dayFrom(0, 1, 1), dayFrom(9999, 12, 31)];
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (day) => {
      expect(isoOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    }),
    { numRuns: 2000 },
  );
  expect([first, last, dayFrom(2000, 2, 29)].map(isoOf)).toEqual(['0000-01-01', '9999-12-31', '2000-02-29']);
});
