import { describe, expect, test } from 'vitest';
import { loadGazetteer, placeOf } from '../../src/places/gazetteer.ts';
import { fileOf, SMALL, SOURCES } from './gazetteer-fixture.ts';

describe('the gazetteer file', () => {
  const bytes = fileOf(SOURCES);

  test('is the same bytes from the same sources', () => {
    expect(Buffer.compare(bytes, fileOf(SOURCES))).toBe(0);
  });

  test('loads from bytes at any offset of their buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(placeOf(loadGazetteer(shifted.subarray(3)), 'gn:1')?.name).toBe('Gao');
  });

  test('is refused when it is something else or cut short', () => {
    expect(() => loadGazetteer(new TextEncoder().encode('<!doctype html>'))).toThrow(/not a gazetteer/);
    expect(() => loadGazetteer(bytes.slice(0, bytes.length - 4096))).toThrow(/cut short/);
    expect(() => loadGazetteer(new Uint8Array())).toThrow(/not a gazetteer/);
  });

  test('has a smaller slice for the browser that keeps the Sahel, countries and large towns', () => {
    const web = fileOf(SOURCES, 'web');
    expect(web.length).toBeLessThan(bytes.length);
    const slice = loadGazetteer(web);
    for (const id of ['gn:5', 'ML', 'ML.09', 'ml-gossi', 'gn:8', 'ml-bourra']) expect(placeOf(slice, id)?.id).toBe(id);
    expect(placeOf(slice, 'gn:27')).toBeNull();
  });
});

describe('placeOf', () => {
  test('gives a settlement with what it lies in, nearest first', () => {
    expect(placeOf(SMALL, 'gn:1')).toEqual({
      id: 'gn:1',
      name: 'Gao',
      lon: -0.04,
      lat: 16.27,
      kind: 'settlement',
      radiusKm: 4.1,
      country: 'ML',
      admin1: 'Gao Region',
      within: ['ML.09', 'ML', 'africa', 'sahel', 'west-africa'],
    });
  });

  test('gives the French name where it differs', () => {
    expect(placeOf(SMALL, 'gn:4')?.nameFr).toBe('Tombouctou');
    expect(placeOf(SMALL, 'gn:1')?.nameFr).toBeUndefined();
  });

  test.each([
    ['ML', 'country'],
    ['ML.09', 'admin1'],
    ['US.OH.059', 'admin2'],
    ['sahel', 'region'],
    ['niger-river', 'water'],
    ['ml-gossi', 'settlement'],
    ['ml-amachach', 'site'],
  ])('%s is of kind %s', (id, kind) => {
    expect(placeOf(SMALL, id)?.kind).toBe(kind);
  });

  test('knows no place by a made-up id', () => {
    for (const id of ['', 'gn:', 'gn:999999999', 'nowhere', 'near:nowhere:5:90', 'near:gn:1:x:y', '\0']) {
      expect(placeOf(SMALL, id)).toBeNull();
    }
  });

  test('takes the middle of its settlements for a region without a point', () => {
    const county = placeOf(SMALL, 'US.OH.059')!;
    expect([county.lat, county.lon]).toEqual([40.03, -81.59]);
  });

  test('keeps one entry where both packages have a town', () => {
    const names = [...Array(SMALL.gid.length).keys()].filter((i) => SMALL.country[i] === SMALL.countries.indexOf('ML'));
    const points = names.map((i) => `${SMALL.lat[i]},${SMALL.lon[i]}`);
    expect(points).not.toContain('1628000,-4000');
  });
});
