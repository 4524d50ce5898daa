import { fold } from '../text/fold.ts';
import { rowsOf } from '../text/table.ts';
import { type Entry, type EntryName, type GazetteerSources, settlementRadius } from './gazetteer-entry.ts';
import {
  NAME_CAPITALS,
  NAME_DOTTED,
  NAME_MAIN,
  NAME_OTHER,
  NAME_POSTAL,
  NAME_SHORT,
  type PlaceType,
} from './gazetteer-format.ts';

const SETTLEMENT_TYPES: Readonly<Record<string, PlaceType>> = {
  PPLC: 'capital',
  PPLA: 'seat1',
  PPLA2: 'seat',
  PPLA3: 'seat',
  PPLX: 'quarter',
};
/** Feature codes of places that are no more. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** Latin letters, spaces, apostrophes, hyphens and full stops only. */
const LATIN = /^[\p{Script=Latin}\p{M} '’‘ʻʼ`.-]+$/u;

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

function handNames(...names: (string | undefined)[]): EntryName[] {
  return names.filter((text) => text !== undefined && text !== '').map((text) => ({ text: text!, use: useOf(text!) }));
}

const aliasesOf = (cell: string | undefined): string[] => (cell ? cell.split('|').map((s) => s.trim()) : []);
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
  for (const row of rowsOf(tables.abbreviations)) {
    bySlug.get(row.id!)?.names.push({ text: row.name!, use: ABBREVIATED[row.kind!] ?? NAME_MAIN });
  }
  return entries;
}

/** Second-level regions; their points are left open. */
export function admin2Entries({ admin2 }: GazetteerSources): Entry[] {
  return (JSON.parse(admin2) as { code: string; name: string }[]).map(({ code, name }) => ({
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

/** Whether one of the package's other names is worth keeping: Latin, not a code. */
function isName(text: string): boolean {
  if (text.length < 3 || !LATIN.test(text)) return false;
  if ((/^the /i.test(text) && text.length > 12) || !/\p{L}{3}/u.test(text)) return false;
  return !/^\p{Lu}{2,4}$/u.test(text) && /^(?:\p{Lu}|[dl]['’]|[a-z]{1,3}[ -]\p{Lu}|'|‘)/u.test(text);
}

/** Settlements of the GeoNames table, with all their Latin names. */
export function settlementEntries({ cities500, tables }: GazetteerSources): Entry[] {
  const exonyms = new Map(rowsOf(tables.exonyms).map((row) => [`${row.country}|${fold(row.name!)}`, row]));
  const best = new Map<string, number>();
  const rows = cities500.split('\n').map((line) => line.split('\t'));
  const keyOf = (cells: string[]): string => `${cells[8]}|${fold(cells[1]!)}`;
  for (const cells of rows) {
    if (cells.length < 15 || !exonyms.has(keyOf(cells))) continue;
    best.set(keyOf(cells), Math.max(best.get(keyOf(cells)) ?? 0, Number(cells[14])));
  }
  const entries: Entry[] = [];
  for (const cells of rows) {
    if (cells.length < 15 || GONE.has(cells[7]!) || !/^\d+$/.test(cells[0]!)) continue;
    const population = Number(cells[14]) || 0;
    const name = cells[1]!;
    const own = best.get(keyOf(cells)) === population ? exonyms.get(keyOf(cells)) : undefined;
    const french = own?.fr ?? '';
    const others = new Set([cells[2]!, ...cells[3]!.split(',')].filter((text) => text !== name && isName(text)));
    const country = cells[8]!;
    const admin1 = cells[10] ? `${country}.${cells[10]}` : '';
    entries.push({
      gid: Number(cells[0]),
      slug: '',
      lat: Number(cells[4]),
      lon: Number(cells[5]),
      population,
      radius: settlementRadius(population),
      type: SETTLEMENT_TYPES[cells[7]!] ?? 'town',
      country,
      admin1,
      admin2: admin1 && cells[11] ? `${admin1}.${cells[11]}` : '',
      name,
      french,
      names: [
        { text: name, use: NAME_MAIN },
        ...handNames(french, ...aliasesOf(own?.aliases)),
        ...[...others].map((text) => ({ text, use: NAME_OTHER })),
      ],
    });
  }
  return entries;
}

const NEAR_DEGREES = 0.06;

/** Settlements of the second package that none of `known` is, by country, name and distance. */
export function extraEntries({ cities }: GazetteerSources, known: readonly Entry[]): Entry[] {
  const seen = new Map<string, Entry[]>();
  for (const entry of known) {
    for (const { text } of entry.names) {
      const key = `${entry.country}|${fold(text)}`;
      const there = seen.get(key);
      if (!there) seen.set(key, [entry]);
      else if (there[there.length - 1] !== entry) there.push(entry);
    }
  }
  const entries: Entry[] = [];
  const slugs = new Set<string>();
  type City = { name: string; lat: string; lng: string; country: string; admin1: string; admin2: string };
  for (const city of JSON.parse(cities) as City[]) {
    const lat = Number(city.lat);
    const lon = Number(city.lng);
    const same = seen.get(`${city.country}|${fold(city.name)}`) ?? [];
    if (same.some((e) => Math.abs(e.lat - lat) < NEAR_DEGREES && Math.abs(e.lon - lon) < NEAR_DEGREES)) continue;
    const base = `${city.country.toLowerCase()}-${fold(city.name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')}`;
    const slug = [
      base,
      `${base}-${Math.round(lat * 10)}-${Math.round(lon * 10)}`,
      `${base}-${city.lat}-${city.lng}`,
    ].find((id) => !slugs.has(id));
    if (slug === undefined) continue;
    slugs.add(slug);
    const admin1 = city.admin1 ? `${city.country}.${city.admin1}` : '';
    entries.push({
      gid: 0,
      slug,
      lat,
      lon,
      population: 0,
      radius: settlementRadius(0),
      type: 'town',
      country: city.country,
      admin1,
      admin2: admin1 && city.admin2 ? `${admin1}.${city.admin2}` : '',
      name: city.name,
      french: '',
      names: [{ text: city.name, use: NAME_MAIN }],
    });
  }
  return entries;
}
