import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFrom, dayOf, daysInMonth, isoOf, partsOf } from '../../src/contract/day.ts';

test('a day and its ISO date are one', () => {
  expect(dayOf('1970-01-01')).toBe(0);
  expect(dayOf('2022-01-20')).toBe(19_012);
  expect(isoOf(dayFrom(2013, 1, 11))).toBe('2013-01-11');
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      expect(dayOf(isoOf(day))).toBe(day);
    }),
  );
});

test('what is no day of a calendar gives null', () => {
  for (const bad of ['2021-02-29', '2021-13-01', '2021-00-10', '20210101', '2021-1-1', '', ' 2021-01-01', 'today']) {
    expect(dayOf(bad), bad).toBeNull();
  }
  expect(dayOf(null)).toBeNull();
  expect(dayOf(undefined)).toBeNull();
});

test('parts count months from 1 and weekdays from Sunday', () => {
  expect(partsOf(dayFrom(2022, 3, 7))).toEqual({ year: 2022, month: 3, date: 7, weekday: 1 });
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 99_999_999 }), (day) => {
      const at = new Date(day * 86_400_000);
      const told = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
      expect(partsOf(day)).toEqual({ ...told, weekday: at.getUTCDay() });
    }),
  );
  expect([daysInMonth(2024, 2), daysInMonth(2023, 2), daysInMonth(2023, 12)]).toEqual([29, 28, 31]);
});
