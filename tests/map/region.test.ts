import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FeatureProperties } from '../../src/contract/feature.ts';
import { type Region, regionKey, regionsBy } from '../../src/map/region.ts';
import { featureWith } from '../timeline/features.ts';

const file = readFileSync(new URL('../../geodata/basemap/regions.geojson', import.meta.url), 'utf8');
const regions: Region[] = (
  JSON.parse(file) as { features: { properties: Region; geometry: Region['geometry'] }[] }
).features.map(({ properties, geometry }) => ({ ...properties, geometry }));
const regionOf = regionsBy(regions);
const find = (properties: Partial<FeatureProperties>) =>
  regionOf(featureWith({ placeKind: 'admin1', ...properties }))?.en;

describe('regionKey', () => {
  it.each([
    ['Ségou', 'segou'],
    ['Segou Region', 'segou'],
    ['Région de Ségou', 'segou'],
    ["Région de l'Extrême-Nord", 'extreme nord'],
    ['Far North', 'far north'],
  ])('%s is %s', (name, key) => {
    expect(regionKey(name)).toBe(key);
  });
});

describe('regionsBy', () => {
  it.each([
    ['ML', 'Mopti Region', 'Mopti'],
    ['ML', 'Tombouctou', 'Timbuktu'],
    ['ML', 'Timbuktu', 'Timbuktu'],
    ['ML', 'Sikasso', 'Sikasso'],
    ['NE', 'Tillabéri', 'Tillabéri'],
    ['NG', 'Borno', 'Borno State'],
  ])('finds the outline of %s %s', (country, placeName, en) => {
    expect(find({ country, placeName })).toBe(en);
  });

  it('looks only in the country and only for first-level regions', () => {
    expect(find({ country: 'NE', placeName: 'Mopti' })).toBeUndefined();
    expect(find({ country: 'ML', placeName: 'Mopti', placeKind: 'settlement' })).toBeUndefined();
    expect(find({ country: 'ML', placeName: 'Ménaka' })).toBeUndefined();
  });
});
