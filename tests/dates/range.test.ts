import { expect, test } from 'vitest';
import { dayFrom } from '../../src/contract/day.ts';
import { inYear } from '../../src/dates/range.ts';

test('a day of another year is the same of its month, and the last of February where it has no 29th', () => {
  expect(inYear(dayFrom(2021, 11, 30), 2022)).toBe(dayFrom(2022, 11, 30));
  expect(inYear(dayFrom(2020, 2, 29), 2021)).toBe(dayFrom(2021, 2, 28));
  expect(inYear(dayFrom(2021, 2, 28), 2024)).toBe(dayFrom(2024, 2, 28));
});
