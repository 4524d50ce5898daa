import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/contract/day.ts';
import { type DateOrder, dateOrderOf, readDate } from '../../src/tables/cell-date.ts';

function read(cell: string, order: DateOrder = 'day-first') {
  const range = readDate(cell, order);
  return typeof range === 'string' ? range : `${isoOf(range.from)}/${isoOf(range.to)} ${range.precision}`;
}

test.each([
  '2021-05-03',
  '2021-05-03 00:00:00.000',
  '2021-05-03T22:10:00Z',
  '2021/5/3',
  '20210503',
  '03/05/2021',
  '3.5.21',
  '03-05-2021 10:30',
  '3 May 2021',
  '03-May-21',
  'May 3, 2021',
  '3rd May, 2021',
  '3 mai 2021',
  '44319',
  '44319.5',
  '1620000000',
  '1620000000000',
])('%s is 3 May 2021', (cell) => {
  expect(read(cell)).toBe('2021-05-03/2021-05-03 day');
});

test.each([
  ['2021-05', '2021-05-01/2021-05-31 month'],
  ['2021-02-00', '2021-02-01/2021-02-28 month'],
  ['2021-00-00', '2021-01-01/2021-12-31 year'],
  ['2021', '2021-01-01/2021-12-31 year'],
  ['May 2021', '2021-05-01/2021-05-31 month'],
  ['févr. 2020', '2020-02-01/2020-02-29 month'],
  ['1er août 2021', '2021-08-01/2021-08-01 day'],
  ['14 sept 2021', '2021-09-14/2021-09-14 day'],
  ['5/3/69', '1969-03-05/1969-03-05 day'],
])('%s is %s', (cell, range) => {
  expect(read(cell)).toBe(range);
});

test.each(['', 'soon', '2021-02-30', '31/02/2021', '2021-13-01', '3 Floréal 2021', '0001-01-01', '12', 'ju 3, 2021'])(
  '"%s" is no date',
  (cell) => {
    expect(read(cell)).toBe('bad-date');
  },
);

describe('slashed dates', () => {
  test('are read in the order that the column shows', () => {
    expect(dateOrderOf(['03/05/2021', '25/05/2021'])).toBe('day-first');
    expect(dateOrderOf(['03/05/2021', '05/25/2021'])).toBe('month-first');
    expect(dateOrderOf(['25/05/2021', '05/25/2021'])).toBe('mixed');
    expect(dateOrderOf(['03/05/2021', '2021-05-25'])).toBeNull();
    expect(read('03/05/2021', 'month-first')).toBe('2021-03-05/2021-03-05 day');
  });

  test('of a column with both orders are read only where they can be told', () => {
    expect(read('25/05/2021', 'mixed')).toBe('2021-05-25/2021-05-25 day');
    expect(read('05/25/2021', 'mixed')).toBe('2021-05-25/2021-05-25 day');
    expect(read('05/05/2021', 'mixed')).toBe('2021-05-05/2021-05-05 day');
    expect(read('03/05/2021', 'mixed')).toBe('unclear-date');
  });
});
