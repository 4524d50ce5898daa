import { fold } from '../text/fold.ts';
import { rowsOf } from '../text/table.ts';
import { type Entry, type EntryName, type GazetteerSources, settlementRadius } from './gazetteer-entry.ts';
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
  const entries: Entry[] = [];
  for (const { gid, lat, lon, population, type, country, admin1, admin2, name, others } of listedPlaces(sources)) {
    const names: EntryName[] = [{ text: name, use: NAME_MAIN }];
    for (const text of new Set(others)) if (text !== name && isName(text)) names.push({ text, use: NAME_OTHER });
    const radius = settlementRadius(population);
    entries.push({
      gid,
      slug: '',
      lat,
      lon,
      population,
      radius,
      type,
      country,
      admin1,
      admin2,
      name,
      french: '',
      names,
    });
  }
  return entries;
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
