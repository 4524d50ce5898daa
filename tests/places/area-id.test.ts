import { expect, test } from 'vitest';
import { isAreaId, isCountryId, isLandId } from '../../src/places/area-id.ts';

test.each([
  ['ML', true, true, true],
  ['ML.04', false, true, true],
  ['US.OH.059', false, false, true],
  ['ml-ber', false, false, false],
  ['gn:2457163', false, false, false],
  ['near:ML:20:N', false, false, false],
  ['sahel', false, false, false],
])('%s', (id, country, land, area) => {
  expect([isCountryId(id), isLandId(id), isAreaId(id)]).toEqual([country, land, area]);
});
