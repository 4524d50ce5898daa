import { fold } from '../text/fold.ts';
import { rowsOf } from '../text/table.ts';
import type { Entry, EntryName, GazetteerSources } from './gazetteer-entry.ts';
import {
  NAME_CAPITALS,
  NAME_DOTTED,
  NAME_MAIN,
  NAME_OTHER,
  NAME_POSTAL,
  NAME_SHORT,
  type PlaceType,
} from './gazetteer-format.ts';

/** Kinds of regions that stand before or after their names. */
const KIND_AFTER =
  /^(.{3,}?) (?:region|province|county|parish|district|governorate|state|prefecture|department|borough|municipality|oblast|krai|voivodeship|division|canton|republic|census area|city and borough|emirate|municipio|kreis|cercle)$/i;
const KIND_BEFORE =
  /^(?:county|province|region|région|district|department|département|departement|arrondissement|cercle|provincia|prefecture|préfecture|state|governorate|wilaya|commune|city and county|landkreis|kreis|regierungsbezirk|municipality|municipio)(?: of| de| du| des| de la| di)? (?:l'|d')?(.{3,})$/i;

/** Names of a region without its kind, none where it has no kind. */
function shortNames(name: string): string[] {
  const short = KIND_AFTER.exec(name)?.[1] ?? KIND_BEFORE.exec(name)?.[1];
  return short === undefined ? [] : [short];
}

/** Flags of a hand-written name: dotted abbreviations need their capitals, short capitals stay capitals. */
function useOf(text: string): number {
  const capitals = /^(?:\p{Lu}\.?){2,5}$/u.test(text);
  return capitals ? NAME_MAIN | NAME_CAPITALS : NAME_MAIN;
}

/** Names as a person wrote them, empty ones left out. */
export function handNames(...names: (string | undefined)[]): EntryName[] {
  return names.filter((text) => text !== undefined && text !== '').map((text) => ({ text: text!, use: useOf(text!) }));
}

/** Names in a cell, between bars. */
export const aliasesOf = (cell: string | undefined): string[] => (cell ? cell.split('|').map((s) => s.trim()) : []);
const numberOf = (cell: string | undefined): number => (cell ? Number(cell) : Number.NaN);

/** Flags of an abbreviation by its kind in abbreviations.tsv. */
const ABBREVIATED: Readonly<Record<string, number>> = {
  postal: NAME_POSTAL | NAME_CAPITALS,
  dotted: NAME_DOTTED,
  capitals: NAME_MAIN | NAME_CAPITALS,
  full: NAME_MAIN,
};

const BLANK = { gid: 0, population: 0, admin1: '', admin2: '' } as const;

/** Countries, first-level regions, regions, waters, lands and the supplement, from the hand-kept tables. */
export function handEntries({ tables }: GazetteerSources): Entry[] {
  const entries: Entry[] = [];
  const former = new Set(['SU', 'YU', 'CS', 'DD']);
  for (const row of rowsOf(tables.countries)) {
    entries.push({
      ...BLANK,
      slug: row.code!,
      lat: numberOf(row.lat),
      lon: numberOf(row.lon),
      radius: Number(row.radius),
      type: former.has(row.code!) ? 'former' : 'country',
      country: row.code!,
      name: row.name!,
      french: row.fr!,
      names: handNames(row.name, row.fr, ...aliasesOf(row.aliases)),
    });
  }
  for (const row of rowsOf(tables.admin1)) {
    const shorts = [row.name!, row.fr!].flatMap(shortNames);
    entries.push({
      ...BLANK,
      slug: row.code!,
      lat: numberOf(row.lat),
      lon: numberOf(row.lon),
      radius: Number(row.radius),
      type: 'admin1',
      country: row.code!.slice(0, 2),
      name: row.name!,
      french: row.fr!,
      names: [
        ...handNames(row.name, row.fr, ...aliasesOf(row.aliases)),
        ...shorts.map((text) => ({ text, use: NAME_SHORT })),
      ],
    });
  }
  for (const file of ['regions', 'water', 'land', 'supplement'] as const) {
    for (const row of rowsOf(tables[file])) {
      entries.push({
        ...BLANK,
        slug: row.id!,
        lat: numberOf(row.lat),
        lon: numberOf(row.lon),
        radius: Number(row.radius),
        type: row.type as PlaceType,
        country: row.country!,
        name: row.name!,
        french: row.fr!,
        names: handNames(row.name, row.fr, ...aliasesOf(row.aliases)),
      });
    }
  }
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  for (const row of rowsOf(tables.misplaced)) bySlug.get(row.id!)!.misplaced = Number(row.gid);
  for (const row of rowsOf(tables.abbreviations)) {
    bySlug.get(row.id!)?.names.push({ text: row.name!, use: ABBREVIATED[row.kind!] ?? NAME_MAIN });
  }
  return entries;
}

/** Second-level regions; their points are left open. */
export function admin2Entries({ admin2, subdivisions }: GazetteerSources): Entry[] {
  const listed = JSON.parse(admin2) as { code: string; name: string }[];
  const known = new Set(listed.map(({ code }) => code));
  for (const row of rowsOf(subdivisions)) {
    const isSecond = row.code!.split('.').length === 3;
    if (isSecond && !known.has(row.code!)) listed.push({ code: row.code!, name: aliasesOf(row.names)[0]! });
  }
  return listed.map(({ code, name }) => ({
    ...BLANK,
    slug: code,
    lat: Number.NaN,
    lon: Number.NaN,
    radius: Number.NaN,
    type: 'admin2',
    country: code.slice(0, 2),
    admin1: code.split('.').slice(0, 2).join('.'),
    name,
    french: '',
    names: [{ text: name, use: NAME_MAIN }, ...shortNames(name).map((text) => ({ text, use: NAME_SHORT }))],
  }));
}

const GREAT = new Set<PlaceType>(['continent', 'country', 'region', 'water', 'land']);

/**
 * Adds to regions the other names that the table of subdivisions has for them, except those that a country, a sea or a
 * region of the world goes by: the Sahel is not a region of Burkina Faso.
 */
export function addRegionNames(regions: readonly Entry[], { subdivisions }: GazetteerSources): void {
  const bySlug = new Map(regions.map((region) => [region.slug, region]));
  const great = new Set(
    regions.filter(({ type }) => GREAT.has(type)).flatMap(({ names }) => names.map(({ text }) => fold(text))),
  );
  for (const row of rowsOf(subdivisions)) {
    const region = bySlug.get(row.code!);
    if (!region || (region.type !== 'admin1' && region.type !== 'admin2')) continue;
    for (const text of aliasesOf(row.names)) {
      const names = [{ text, use: NAME_OTHER }, ...shortNames(text).map((short) => ({ text: short, use: NAME_SHORT }))];
      region.names.push(...names.filter((name) => !great.has(fold(name.text))));
    }
  }
}
