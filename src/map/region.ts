import type { MultiPolygon, Polygon } from 'geojson';
import type { Feature } from '../contract/feature.ts';

/** A first-level region of the basemap. `also` are further names; `spot` is longitude, latitude, room in degrees. */
export interface Region {
  country: string;
  en: string;
  fr: string;
  also: readonly string[];
  spot?: readonly [number, number, number];
  geometry: Polygon | MultiPolygon;
}

const GENERIC = new Set(
  'region regions province provinces state states district governorate wilaya wilayah departement department de du des of the la le l d'.split(
    ' ',
  ),
);

/** A name without accents, case, marks and the words for "region": "Région de Ségou" and "Segou Region" are one. */
export function regionKey(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !GENERIC.has(word));
  return words.join(' ');
}

/**
 * Finds the outline of a feature whose place is a first-level region: same country, and one of the region's names
 * equal to the place's after `regionKey`. Null where the basemap has none (Ménaka and Taoudénit, for instance).
 */
export function regionsBy(regions: readonly Region[]): (feature: Feature) => Region | null {
  const byName = new Map<string, Region>();
  for (const region of regions) {
    for (const name of [...region.also, region.fr, region.en])
      byName.set(`${region.country}:${regionKey(name)}`, region);
  }
  return (feature) => {
    const p = feature.properties;
    if (p.placeKind !== 'admin1') return null;
    return byName.get(`${p.country}:${regionKey(p.placeName)}`) ?? null;
  };
}
