import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHash, readLink, writeHash } from '../../../src/app/state/url-hash.ts';
import { DEFAULT_VIEW, MODES, STEPS, type View } from '../../../src/app/state/view.ts';
import { dayOf } from '../../../src/contract/day.ts';
import { LAYERS } from '../../../src/contract/vocabulary.ts';

const day = fc.integer({ min: 0, max: 30_000 });
const id = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .filter((text) => !/[\uD800-\uDFFF]/u.test(text));
const code = fc.stringMatching(/^[A-Z0-9 ]{1,6}$/).filter((text) => text.trim() === text && text !== '');

const names = fc.uniqueArray(id, { maxLength: 6 }).map((list) => list.sort());

const view: fc.Arbitrary<View> = fc
  .record({
    camera: fc.option(
      fc.record({
        zoom: fc.integer({ min: 0, max: 2400 }).map((n) => n / 100),
        lat: fc.integer({ min: -900_000, max: 900_000 }).map((n) => n / 10_000),
        lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 10_000),
      }),
    ),
    mode: fc.constantFrom(...MODES),
    span: fc.option(fc.tuple(day, day)),
    window: fc.boolean(),
    memory: fc.integer({ min: 1, max: 36_525 }),
    step: fc.constantFrom(...STEPS),
    layers: fc.subarray([...LAYERS]),
    forces: fc.uniqueArray(code, { maxLength: 5 }).map((codes) => codes.sort()),
    actors: names,
    statuses: fc.subarray(['alleged', 'denied', 'planned', 'reported']),
    countries: fc.subarray(['ML', 'NE']),
    precisions: fc.subarray(['day', 'month']),
    publishers: names,
    disputed: fc.boolean(),
    place: fc.option(id),
    report: fc.option(id),
    claim: fc.option(id),
    panel: fc.constantFrom('list', 'review', 'none'),
    strip: fc.constantFrom(0, 2, 4, 6),
    accordingTo: names,
    without: names,
    tongues: fc.subarray(['ar', 'en', 'fr']),
    copies: fc.boolean(),
    knownBy: fc.option(day),
    language: fc.option(fc.constantFrom('en' as const, 'fr' as const)),
    theme: fc.option(fc.constantFrom('light' as const, 'dark' as const)),
  })
  .map(({ span, window, panel, ...rest }) => ({
    ...rest,
    list: panel === 'list',
    review: panel === 'review',
    from: span && window ? Math.min(...span) : null,
    day: span ? Math.max(...span) : null,
  }));

test('a view survives being written and read', () => {
  fc.assert(
    fc.property(view, (original) => {
      expect(readHash(writeHash(original))).toEqual(original);
    }),
    { numRuns: 500 },
  );
});

test('a link reads as people would write it', () => {
  const hash = writeHash({
    ...DEFAULT_VIEW,
    camera: { zoom: 5.2, lat: 16.5, lon: -1 },
    day: dayOf('2022-01-20'),
    layers: ['bases', 'attacks'],
    place: 'gn:2460594',
  });
  expect(hash).toBe('#map=5.2/16.5/-1&t=2022-01-20&layers=bases,attacks&sel=gn:2460594');
});

test('a lens is written with its names apart, whatever is in them', () => {
  const hash = writeHash({
    ...DEFAULT_VIEW,
    accordingTo: ['AFP', 'Smith, Sons~Co'],
    copies: false,
    knownBy: dayOf('2022-05-03'),
  });
  expect(hash).toBe('#by=AFP,Smith~c%20Sons~tCo&copies=no&known=2022-05-03');
  expect(readHash(hash).accordingTo).toEqual(['AFP', 'Smith, Sons~Co']);
});

test('many publishers fit into a link', () => {
  const accordingTo = Array.from({ length: 100 }, (_, i) => `Publisher number ${i}`).sort();
  expect(readHash(writeHash({ ...DEFAULT_VIEW, accordingTo })).accordingTo).toEqual(accordingTo);
});

test.each([
  ['', DEFAULT_VIEW],
  ['#', DEFAULT_VIEW],
  ['#t=2022-02-30&mode=sideways&layers=', { ...DEFAULT_VIEW, layers: [] }],
  ['#map=5/200/0&step=eon&memory=-3', DEFAULT_VIEW],
  ['#sel=%E0%A4%A&t=2022-01-20', { ...DEFAULT_VIEW, day: dayOf('2022-01-20') }],
  ['#t=2022-01-20..2017-01-01&t=1999-01-01', { ...DEFAULT_VIEW, from: dayOf('2017-01-01'), day: dayOf('2022-01-20') }],
  ['#constructor=1&__proto__=2&toString=3', DEFAULT_VIEW],
])('a damaged link %s keeps what can be kept', (hash, expected) => {
  expect(readHash(hash)).toEqual(expected);
});

test('no hash breaks the reader, however long or odd', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      const read = readHash(`#${text}`);
      expect(Object.keys(read).sort()).toEqual(Object.keys(DEFAULT_VIEW).sort());
    }),
  );
  expect(readHash(`#sel=${'x'.repeat(100_000)}`)).toEqual(DEFAULT_VIEW);
  expect(readHash(`#sel=${'x'.repeat(1000)}`).place).toBeNull();
});

test('a link tells when a part of it could not be read, and is silent about parts that are not its own', () => {
  expect(readLink('#t=2022-01-20&utm_source=mail&map=5/16/-1').damaged).toBe(false);
  expect(readLink(writeHash({ ...DEFAULT_VIEW, layers: [], knownBy: dayOf('2022-05-03') })).damaged).toBe(false);
  for (const hash of ['#t=2022-13-45', '#mode=upward', '#map=9/9', '#sel=%E0%A4%A', '#layers=tanks', '#known=soon'])
    expect(readLink(hash).damaged, hash).toBe(true);
  expect(readLink(`#sel=${'x'.repeat(100_000)}`).damaged).toBe(true);
});
