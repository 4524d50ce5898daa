import { fold } from '../text/fold.ts';
import { rowsOf } from '../text/table.ts';
import { type Entry, type GazetteerSources, settlementRadius } from './gazetteer-entry.ts';
import { NAME_MAIN, NAME_OTHER, type PlaceType } from './gazetteer-format.ts';
import { aliasesOf, handNames } from './gazetteer-sources.ts';

const SETTLEMENT_TYPES: Readonly<Record<string, PlaceType>> = {
  PPLC: 'capital',
  PPLA: 'seat1',
  PPLA2: 'seat',
  PPLA3: 'seat',
  PPLX: 'quarter',
};
/** Where a government sits that is not the capital (La Paz, Cotonou); in the table also palaces and quarters. */
const GOVERNMENT = 'PPLG';
const GOVERNMENT_TOWN = 100_000;
/** Feature codes of places that are no more. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** Latin letters, spaces, apostrophes, hyphens and full stops only. */
const LATIN = /^[\p{Script=Latin}\p{M} '’‘ʻʼ`.-]+$/u;

/** Whether one of the package's other names is worth keeping: Latin, not a code. */
function isName(text: string): boolean {
  if (text.length < 3 || !LATIN.test(text)) return false;
  if ((/^the /i.test(text) && text.length > 12) || !/\p{L}{3}/u.test(text)) return false;
  return !/^\p{Lu}{2,4}$/u.test(text) && /^(?:\p{Lu}|[dl]['’]|[a-z]{1,3}[ -]\p{Lu}|'|‘)/u.test(text);
}

/** A settlement as both GeoNames tables give it. */
interface Listed {
  gid: number;
  lat: number;
  lon: number;
  population: number;
  type: PlaceType;
  country: string;
  admin1: string;
  admin2: string;
  name: string;
  others: string[];
}

/** Settlements of the GeoNames tables, with all their Latin names. */
export function settlementEntries(sources: GazetteerSources): Entry[] {
  return [...listedPlaces(sources)].map(({ others, ...place }): Entry => {
    const names = new Set(others.filter((text) => text !== place.name && isName(text)));
    return {
      ...place,
      slug: '',
      radius: settlementRadius(place.population),
      french: '',
      names: [{ text: place.name, use: NAME_MAIN }, ...[...names].map((text) => ({ text, use: NAME_OTHER }))],
    };
  });
}

/** Gives the largest settlement of each name and country the French and other common names that the table has for it. */
export function addExonyms(settlements: readonly Entry[], { tables }: GazetteerSources): void {
  const exonyms = new Map(rowsOf(tables.exonyms).map((row) => [`${row.country}|${fold(row.name!)}`, row]));
  const largest = new Map<string, Entry>();
  for (const entry of settlements) {
    const key = `${entry.country}|${fold(entry.name)}`;
    const before = largest.get(key);
    if (exonyms.has(key) && (!before || entry.population > before.population)) largest.set(key, entry);
  }
  for (const [key, entry] of largest) {
    const row = exonyms.get(key)!;
    entry.french = row.fr!;
    entry.names.push(...handNames(row.fr, ...aliasesOf(row.aliases)));
  }
}

function* listedPlaces({ cities500, settlements }: GazetteerSources): Generator<Listed> {
  const newer = rowsOf(settlements);
  const people = new Map(newer.filter((row) => row.name === '').map((row) => [row.gid!, Number(row.population)]));
  for (const line of cities500.split('\n')) {
    const cells = line.split('\t');
    if (cells.length < 15 || GONE.has(cells[7]!) || !/^\d+$/.test(cells[0]!)) continue;
    const country = cells[8]!;
    const admin1 = cells[10] ? `${country}.${cells[10]}` : '';
    const population = people.get(cells[0]!) ?? (Number(cells[14]) || 0);
    const governs = cells[7] === GOVERNMENT && population >= GOVERNMENT_TOWN;
    yield {
      gid: Number(cells[0]),
      lat: Number(cells[4]),
      lon: Number(cells[5]),
      population,
      type: governs ? 'capital' : (SETTLEMENT_TYPES[cells[7]!] ?? 'town'),
      country,
      admin1,
      admin2: admin1 && cells[11] ? `${admin1}.${cells[11]}` : '',
      name: cells[1]!,
      others: [cells[2]!, ...cells[3]!.split(',')],
    };
  }
  for (const row of newer) {
    if (row.name === '') continue;
    yield {
      gid: Number(row.gid),
      lat: Number(row.lat),
      lon: Number(row.lon),
      population: Number(row.population),
      type: 'town',
      country: row.country!,
      admin1: row.admin1 ? `${row.country}.${row.admin1}` : '',
      admin2: '',
      name: row.name!,
      others: aliasesOf(row.aliases),
    };
  }
}

/** How near a settlement of the same name is the same one, in degrees: of the second package, of hand-kept tables and airfields. */
const SAME_CITY = 0.06;
const SAME_AIRFIELD = 0.6;

/** Places by country and folded name. */
export type NamedPlaces = ReadonlyMap<string, readonly Entry[]>;

/** Puts places by their country and each of their folded names. */
export function byName(entries: readonly Entry[]): NamedPlaces {
  const named = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const { text } of entry.names) {
      const key = `${entry.country}|${fold(text)}`;
      const there = named.get(key);
      if (!there) named.set(key, [entry]);
      else if (there[there.length - 1] !== entry) there.push(entry);
    }
  }
  return named;
}

/** Places of a name in a country within so many degrees of a point. */
export function near(
  named: NamedPlaces,
  { country, name, lat, lon }: Pick<Entry, 'country' | 'name' | 'lat' | 'lon'>,
  degrees: number,
): Entry[] {
  const same = named.get(`${country}|${fold(name)}`) ?? [];
  return same.filter((e) => Math.abs(e.lat - lat) < degrees && Math.abs(e.lon - lon) < degrees);
}

interface Extra {
  lat: number;
  lon: number;
  country: string;
  admin1: string;
  admin2: string;
  name: string;
}

/**
 * Settlements of the second package, and towns by their airfields, that none of `known` is by country, name and
 * distance. Known ones of the GeoNames table without a second-level region take that of the package.
 */
export function extraEntries({ cities, airfields }: GazetteerSources, known: readonly Entry[]): Entry[] {
  const entries: Entry[] = [];
  const slugs = new Set<string>();
  const add = (extra: Extra): void => {
    const slug = freeSlug(extra, slugs);
    if (slug === undefined) return;
    slugs.add(slug);
    entries.push({
      ...extra,
      gid: 0,
      slug,
      population: 0,
      radius: settlementRadius(0),
      type: 'town',
      french: '',
      names: [{ text: extra.name, use: NAME_MAIN }],
    });
  };
  const named = byName(known);
  type City = { name: string; lat: string; lng: string; country: string; admin1: string; admin2: string };
  for (const city of JSON.parse(cities) as City[]) {
    const { name, country } = city;
    const admin1 = city.admin1 ? `${country}.${city.admin1}` : '';
    const admin2 = admin1 && city.admin2 ? `${admin1}.${city.admin2}` : '';
    const extra = { name, country, lat: Number(city.lat), lon: Number(city.lng), admin1, admin2 };
    const [same] = near(named, extra, SAME_CITY);
    if (!same) add(extra);
    else if (same.gid > 0 && same.admin2 === '' && same.admin1 === admin1) same.admin2 = admin2;
  }
  const all = byName([...known, ...entries]);
  for (const { name, country, lat, lon } of rowsOf(airfields)) {
    const extra = {
      name: name!,
      country: country!,
      lat: Number(lat),
      lon: Number(lon),
      admin1: '',
      admin2: '',
    };
    if (near(all, extra, SAME_AIRFIELD).length === 0) add(extra);
  }
  return entries;
}

/** Id made of country and name, with the point where another place has it already. */
function freeSlug({ country, name, lat, lon }: Extra, taken: ReadonlySet<string>): string | undefined {
  const plain = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const base = `${country.toLowerCase()}-${plain}`;
  const ids = [base, `${base}-${Math.round(lat * 10)}-${Math.round(lon * 10)}`, `${base}-${lat}-${lon}`];
  return ids.find((id) => !taken.has(id));
}
