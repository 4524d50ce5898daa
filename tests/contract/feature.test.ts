import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Claim } from '../../src/contract/claim.ts';
import { Correction, claimOfCorrection } from '../../src/contract/correction.ts';
import { Feature } from '../../src/contract/feature.ts';
import { Toll } from '../../src/contract/vocabulary.ts';

const claim: v.InferInput<typeof Claim> = {
  id: 'c1',
  report: 'r1',
  layer: 'attacks',
  action: 'ambush',
  status: 'reported',
  start: 0,
  end: 4,
  quote: 'text',
  placeId: 'p1',
  from: '2022-03-07',
  to: null,
  precision: 'open',
  rule: 'ambush',
  confidence: 0.8,
};
const feature: v.InferInput<typeof Feature> = {
  type: 'Feature',
  id: 'e1',
  geometry: { type: 'Point', coordinates: [-3, 16.8] },
  properties: {
    id: 'e1',
    title: 'Ambush near Timbuktu',
    action: 'ambush',
    status: 'reported',
    placeId: 'p1',
    placeName: 'Timbuktu',
    placeKind: 'settlement',
    country: 'ML',
    radiusKm: 5,
    from: '2022-03-07',
    to: '2022-03-07',
    precision: 'day',
    confidence: 0.8,
    disputed: [],
    claims: [claim],
  },
};

test('a whole feature passes; the schema points at what is wrong', () => {
  expect(v.safeParse(Feature, feature).success).toBe(true);
  const paths = (value: unknown) => v.safeParse(Feature, value).issues?.map((issue) => v.getDotPath(issue));
  const withProperties = (change: object) => ({ ...feature, properties: { ...feature.properties, ...change } });
  expect(paths(withProperties({ status: 'rumoured' }))).toEqual(['properties.status']);
  expect(paths(withProperties({ claims: [] }))).toEqual(['properties.claims']);
  expect(paths(withProperties({ from: '7 March 2022' }))).toEqual(['properties.from']);
  expect(paths({ ...feature, geometry: { type: 'Point', coordinates: [16.8, -98] } })).toEqual([
    'geometry.coordinates.1',
  ]);
});

test('a claim needs whole offsets and a share as confidence', () => {
  expect(v.safeParse(Claim, { ...claim, start: -1 }).success).toBe(false);
  expect(v.safeParse(Claim, { ...claim, end: 2.5 }).success).toBe(false);
  expect(v.safeParse(Claim, { ...claim, confidence: 1.2 }).success).toBe(false);
});

test('a toll is a count or bounds', () => {
  expect(v.safeParse(Toll, 12).success).toBe(true);
  expect(v.safeParse(Toll, { min: 12, max: null }).success).toBe(true);
  expect(v.safeParse(Toll, -1).success).toBe(false);
  expect(v.safeParse(Toll, 'dozens').success).toBe(false);
});

test('a correction says what it changes, why, who and when', () => {
  const by = {
    claim: 'c1',
    reason: 'The date is that of the statement.',
    author: 'desk',
    time: '2024-05-01T10:00:00.000Z',
  };
  expect(v.safeParse(Correction, { ...by, change: 'reject' }).success).toBe(true);
  expect(
    v.safeParse(Correction, { ...by, change: 'range', from: '2022-03-06', to: null, precision: 'open' }).success,
  ).toBe(true);
  expect(v.safeParse(Correction, { ...by, change: 'reject', reason: '' }).success).toBe(false);
  expect(v.safeParse(Correction, { ...by, change: 'place' }).success).toBe(false);
});

test('an added claim says all that a claim says, and keeps its id while its days and toll are written anew', () => {
  const { id: _id, rule: _rule, confidence: _confidence, ...passage } = claim;
  const by = { reason: 'Not read.', author: 'desk', time: '2024-05-01T10:00:00.000Z', change: 'add' };
  const { quote: _quote, ...unquoted } = passage;
  expect(v.safeParse(Correction, { ...by, ...unquoted }).success).toBe(false);
  expect(v.safeParse(Correction, { ...by, ...passage, start: -1 }).success).toBe(false);
  const idOf = (parts: object) => claimOfCorrection(v.parse(Correction, { ...by, ...passage, ...parts }));
  expect(idOf({})).toMatch(/^[0-9a-f]{12}$/);
  expect(idOf({ from: null, to: null, precision: 'open', status: 'alleged', killed: 3 })).toBe(idOf({}));
  expect(idOf({ start: passage.start + 1 })).not.toBe(idOf({}));
  expect(idOf({ placeId: 'elsewhere' })).not.toBe(idOf({}));
  expect(claimOfCorrection(v.parse(Correction, { ...by, claim: 'c1', change: 'accept' }))).toBe('c1');
});
