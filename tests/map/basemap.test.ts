import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { baseLabels, readCountries, readTowns, readWaters } from '../../src/map/basemap-names.ts';
import { readGround } from '../../src/map/ground.ts';
import { mercatorY } from '../../src/map/viewport.ts';

const folder = new URL('../../geodata/basemap/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const areas = (name: string) =>
  (JSON.parse(text(name)) as FeatureCollection<Polygon | MultiPolygon, Record<string, unknown>>).features;
const polygons = ({ geometry }: Feature<Polygon | MultiPolygon>): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

const countries = readCountries(text('countries.tsv'));
const towns = readTowns(text('towns.tsv'));
const ground = readGround(JSON.parse(text('ground.geojson')));
const outlines = ground.land.filter(({ properties }) => properties.id !== '');
const back = ground.land.filter(({ properties }) => properties.back);

function inside(rings: Position[][], x: number, y: number): boolean {
  let odd = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[ax = 0, alat = 0], [bx = 0, blat = 0]] = [ring[i - 1]!, ring[i]!];
      const [ay, by] = [mercatorY(alat), mercatorY(blat)];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    }
  }
  return odd;
}

describe('the shipped basemap', () => {
  it('weighs at most 1.3 MB of text and 250 kB for each relief', () => {
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
    expect(bytes).toBeLessThan(1_400_000);
    for (const theme of ['light', 'dark']) {
      expect(statSync(new URL(`../../public/relief-${theme}.webp`, import.meta.url)).size).toBeLessThan(250_000);
    }
  });

  it.each([
    ['land', ground.land],
    ['lakes', ground.lakes],
    ['regions', areas('regions.geojson')],
  ])('%s are closed right-handed rings', (_name, shapes) => {
    for (const feature of shapes) {
      for (const rings of polygons(feature)) {
        for (const [index, ring] of rings.entries()) {
          expect(ring[0]).toEqual(ring.at(-1));
          let twice = 0;
          for (let i = 1; i < ring.length; i++)
            twice += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
          expect(twice > 0).toBe(index === 0);
          const jump = ring.some(([lon = 0], i) => i > 0 && Math.abs(lon - ring[i - 1]![0]!) > 180);
          expect(jump, 'an area that runs round the world').toBe(false);
        }
      }
    }
  });

  it('holds each country once, and of the land behind the near ones in one piece without their borders', () => {
    const codes = outlines.map(({ properties }) => properties.id).filter((code) => code.length === 2);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(190);
    const corners = new Set(back.flatMap(polygons).flat(2).map(String));
    const own = (code: string) => outlines.filter(({ properties }) => properties.id === code).flatMap(polygons);
    const bothOf = (a: string, b: string) => {
      const there = new Set(own(b).flat(2).map(String));
      return own(a)
        .flat(2)
        .map(String)
        .filter((point) => there.has(point));
    };
    expect(bothOf('ML', 'BF').length).toBeGreaterThan(30);
    expect(bothOf('ML', 'BF').filter((point) => corners.has(point))).toEqual([]);
  });

  it('leaves no hole in the land behind, where it is finer or elsewhere', () => {
    const rings = back.map((feature) => polygons(feature).flat());
    const isLand = (lon: number, lat: number) => rings.some((of) => inside(of, lon, mercatorY(lat)));
    const gaps = (points: readonly (readonly [number, number])[]) => points.filter(([lon, lat]) => !isLand(lon, lat));
    const span = (from: number, to: number) => Array.from({ length: 50 }, (_, i) => from + ((to - from) * i) / 49);
    expect(gaps(span(-9, 29).map((lon) => [lon, 14]))).toEqual([]);
    expect(gaps(span(22, 31).map((lat) => [24.99, lat]))).toEqual([]);
    const borders = ground.borders.flatMap(({ geometry }) => geometry.coordinates.flat() as Position[]);
    const ubangi = borders.filter(([lon = 0, lat = 0]) => lon > 19 && lon < 27 && lat > 4 && lat < 6);
    expect(ubangi.length).toBeGreaterThan(50);
    for (const [x, y] of [
      [0, 0.02],
      [0, -0.02],
      [0.02, 0],
      [-0.02, 0],
    ] as const)
      expect(gaps(ubangi.map(([lon = 0, lat = 0]) => [lon + x, lat + y]))).toEqual([]);
    expect(isLand(-30, 10)).toBe(false);
  });

  it('names every country in English and French, by its ISO code', () => {
    const byCode = new Map(countries.map((country) => [country.code, country]));
    expect(byCode.get('ML')).toMatchObject({ en: 'Mali', fr: 'Mali' });
    expect(byCode.get('DE')).toMatchObject({ en: 'Germany', fr: 'Allemagne' });
    expect(byCode.get('CI')?.fr).toBe("Côte d'Ivoire");
    expect(countries.length).toBeGreaterThan(190);
    expect(countries.every(({ en, fr }) => en !== '' && fr !== '')).toBe(true);
  });

  it('holds every name’s spot, with its room, inside the country', () => {
    const rings = new Map(outlines.map((feature) => [feature.properties.id, polygons(feature).flat()]));
    for (const { code, spots } of countries) {
      for (const { lon, lat, room = 0 } of spots.slice(0, 6)) {
        for (const x of [lon - room * 0.97, lon, lon + room * 0.97]) {
          expect(inside(rings.get(code)!, x, mercatorY(lat)), `${code} ${x} ${lat}`).toBe(true);
        }
      }
    }
  });

  it('dashes Western Sahara, Abyei and Halaib, and draws Mali solid', () => {
    const near = (disputed: boolean, lon: number, lat: number) =>
      ground.borders
        .filter(({ properties }) => properties.disputed === disputed)
        .some(({ geometry }) =>
          (geometry.coordinates.flat() as Position[]).some(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) < 0.6),
        );
    expect([near(true, -8.67, 27.67), near(true, 28, 10.167), near(true, 36.87, 22)]).toEqual([true, true, true]);
    expect([near(true, 3.2, 19), near(false, 3.2, 19)]).toEqual([false, true]);
  });

  it('knows the capitals of the world and the towns of the Sahel', () => {
    const byName = new Map(towns.map((town) => [`${town.country} ${town.en}`, town]));
    expect(byName.get('ML Bamako')).toMatchObject({ rank: 1, fr: 'Bamako' });
    expect(byName.get('DZ Algiers')).toMatchObject({ rank: 1, fr: 'Alger' });
    expect(byName.get('ML Timbuktu')).toMatchObject({ rank: 2, fr: 'Tombouctou' });
    expect(byName.get('ML Douentza')).toMatchObject({ rank: 3 });
    expect(towns.filter(({ rank }) => rank === 1).length).toBeGreaterThan(190);
  });

  it('gives each name once in either language, capitals before countries before towns', () => {
    const names = { countries, towns, waters: readWaters(text('waters.tsv')), regions: [] };
    const [en, fr] = (['en', 'fr'] as const).map((language) => baseLabels(names, language, 'ML', []));
    expect(new Set(en!.map(({ key }) => key)).size).toBe(en!.length);
    expect(fr!.map(({ key }) => key)).toEqual(en!.map(({ key }) => key));
    expect([...new Set(en!.map(({ kind }) => kind))]).toEqual(['capital', 'country', 'seat', 'town', 'water']);
    const place = (name: string) => en!.findIndex(({ kind, text }) => kind === 'seat' && text === name);
    expect(place('Ségou')).toBeLessThan(place('Timbuktu'));
    expect(fr!.find(({ key }) => key === 'country:DZ')?.text).toBe('ALGÉRIE');
    expect(en!.find(({ key }) => key === 'country:ML')?.fonts[0]).toBe('country-own');
  });
});
