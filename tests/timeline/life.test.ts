import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/contract/day.ts';
import { lifeOf, rangeOf, UNKNOWN_LIFE_DAYS, UNSEEN_DAYS } from '../../src/timeline/life.ts';
import { anyEntries, featureWith } from './features.ts';

const day = (iso: string) => dayOf(iso) as number;
const life = (properties: Parameters<typeof featureWith>[0]) => lifeOf(featureWith(properties).properties);

test('a base with both ends dated lives between them', () => {
  expect(
    life({
      openedFrom: '2013-01-20',
      openedTo: '2013-01-25',
      lastConfirmed: '2020-06-01',
      closedFrom: '2022-02-17',
      closedTo: '2022-08-15',
    }),
  ).toEqual({
    notBefore: day('2013-01-20'),
    surelyOpen: day('2013-01-25'),
    lastKnown: day('2022-02-17'),
    closing: day('2022-02-17'),
    leaving: day('2022-02-17'),
    notAfter: day('2022-08-15'),
    openingKnown: true,
  });
});

test('a base seen on a day may be older by three months, one known by its end alone by two years', () => {
  const found = life({ openedFrom: null, openedTo: '2016-03-01', lastConfirmed: '2018-01-01' });
  expect(found?.openingKnown).toBe(false);
  expect(found?.notBefore).toBe(day('2016-03-01') - UNSEEN_DAYS);
  expect(life({ lastConfirmed: '2018-01-01' })?.notBefore).toBe(day('2018-01-01') - UNSEEN_DAYS);
  expect(life({ closedFrom: null, closedTo: '2018-01-01' })?.notBefore).toBe(day('2018-01-01') - UNKNOWN_LIFE_DAYS);
  expect(found?.notAfter).toBeNull();
  expect(found?.closing).toBeNull();
  expect(found?.lastKnown).toBe(day('2018-01-01'));
});

test('without days of its own a base lives from `from` to `to`', () => {
  const found = life({ from: '2014-08-01', to: '2015-02-01' });
  expect(found?.surelyOpen).toBe(day('2014-08-01'));
  expect(found?.notAfter).toBe(day('2015-02-01'));
  expect(found?.leaving).toBeNull();
});

test('an open closing keeps `to` from being taken for the end', () => {
  expect(life({ from: '2014-08-01', to: '2015-02-01', closedFrom: null, closedTo: null })?.notAfter).toBeNull();
});

test('nothing known is no life', () => {
  expect(life({})).toBeNull();
});

test('a life never begins after it was seen or ended', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      for (const { feature } of entries) {
        const found = lifeOf(feature.properties);
        if (found === null) continue;
        expect(found.notBefore).toBeLessThanOrEqual(found.surelyOpen);
        expect(found.lastKnown).toBeGreaterThanOrEqual(found.surelyOpen);
        expect(found.notBefore).toBeLessThanOrEqual(found.notAfter ?? found.notBefore);
      }
    }),
  );
});

test('a range with one end is that day, the wrong way round it is turned', () => {
  expect(rangeOf({ from: '2020-01-02', to: null })).toEqual({ from: day('2020-01-02'), to: day('2020-01-02') });
  expect(rangeOf({ from: null, to: '2020-01-02' })).toEqual({ from: day('2020-01-02'), to: day('2020-01-02') });
  expect(rangeOf({ from: '2020-02-01', to: '2020-01-02' })).toEqual({ from: day('2020-01-02'), to: day('2020-02-01') });
  expect(rangeOf({ from: null, to: null })).toBeNull();
});
