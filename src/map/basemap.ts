import type { Feature, MultiPolygon, Polygon } from 'geojson';
import countryNamesUrl from '../../geodata/basemap/countries.tsv?url';
import groundUrl from '../../geodata/basemap/ground.geojson?url';
import regionsUrl from '../../geodata/basemap/regions.geojson?url';
import townsUrl from '../../geodata/basemap/towns.tsv?url';
import watersUrl from '../../geodata/basemap/waters.tsv?url';
import { type BasemapNames, readCountries, readTowns, readWaters } from './basemap-names.ts';
import type { Region } from './region.ts';
import type { BasemapUrls } from './style.ts';

const absolute = (url: string): string => new URL(url, document.baseURI).href;

/** Addresses of the shipped basemap, absolute, as MapLibre's worker needs them. */
export function basemapUrls(): BasemapUrls {
  return {
    ground: absolute(groundUrl),
    relief: { light: absolute('relief-light.webp'), dark: absolute('relief-dark.webp') },
  };
}

let names: Promise<BasemapNames> | null = null;

/** The basemap's names and outlines, fetched once for all maps of the page. Rejects when a file cannot be had. */
export function basemapNames(): Promise<BasemapNames> {
  names ??= fetchNames().catch((error: unknown) => {
    names = null;
    throw error;
  });
  return names;
}

async function fetchNames(): Promise<BasemapNames> {
  const [countries, towns, waters, regions] = await Promise.all(
    [countryNamesUrl, townsUrl, watersUrl, regionsUrl].map(async (url) => {
      const answer = await fetch(absolute(url));
      if (!answer.ok) throw new Error(`The basemap's ${url} cannot be read (${answer.status}).`);
      return answer.text();
    }),
  );
  return {
    countries: readCountries(countries ?? ''),
    towns: readTowns(towns ?? ''),
    waters: readWaters(waters ?? ''),
    regions: readRegions(regions ?? ''),
  };
}

type RegionFeature = Feature<Polygon | MultiPolygon, Omit<Region, 'geometry'>>;

function readRegions(json: string): Region[] {
  const { features } = JSON.parse(json) as { features: RegionFeature[] };
  return features.map(({ properties, geometry }) => ({ ...properties, geometry }));
}
