import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedDay } from '../../../src/app/i18n/date-entry.ts';
import { longDay, shortDay } from '../../../src/app/i18n/format.ts';
import { LANGUAGES } from '../../../src/app/i18n/language.ts';
import { dayFrom, isoOf } from '../../../src/contract/day.ts';

test.each([
  ['20 Jan 2022', '2022-01-20'],
  ['20 January 2022', '2022-01-20'],
  ['January 20, 2022', '2022-01-20'],
  ['20th of January 2022', '2022-01-20'],
  ['2022-01-20', '2022-01-20'],
  ['20/1/2022', '2022-01-20'],
  ['20.01.2022', '2022-01-20'],
  ['20 janvier 2022', '2022-01-20'],
  ['le 1er février 2022', '2022-02-01'],
  ['15 AOUT 2022', '2022-08-15'],
  ['15 août 2022', '2022-08-15'],
  ['3 sept. 2019', '2019-09-03'],
  ['Jan 2022', '2022-01-01'],
  ['2022', '2022-01-01'],
  ['  20   Jan   2022 ', '2022-01-20'],
])('%s is %s', (typed, iso) => {
  const day = typedDay(typed);
  expect(day === null ? null : isoOf(day)).toBe(iso);
});

test.each([
  '',
  'yesterday',
  '30 February 2022',
  '2021-02-30',
  '20 Jan',
  '20 2022',
  '32/1/2022',
  '1/13/2022',
  '20 Jan 2022 x',
  '5 5 May 2022',
])('%j is no date', (typed) => {
  expect(typedDay(typed)).toBeNull();
});

test('what the interface writes can be typed again, in both languages', () => {
  const first = dayFrom(1900, 1, 1);
  const last = dayFrom(2099, 12, 31);
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), fc.constantFrom(...LANGUAGES), (day, language) => {
      expect(typedDay(longDay(day, language))).toBe(day);
      expect(typedDay(shortDay(day, language))).toBe(day);
      expect(typedDay(isoOf(day))).toBe(day);
    }),
  );
});

test('any text is read without an exception', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const day = typedDay(text);
      expect(day === null || Number.isInteger(day)).toBe(true);
    }),
  );
});
