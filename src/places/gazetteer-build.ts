import { rowsOf } from '../text/table.ts';
import type { Entry, GazetteerSources, Slice } from './gazetteer-entry.ts';
import { extraEntries } from './gazetteer-extra.ts';
import { type Columns, encodeGazetteer, NAME_OTHER, TYPES } from './gazetteer-format.ts';
import { middles } from './gazetteer-middle.ts';
import { nameColumns } from './gazetteer-names.ts';
import { placeInRegions, withoutTaken } from './gazetteer-region.ts';
import { addExonyms, settlementEntries } from './gazetteer-settlements.ts';
import { addRegionNames, admin2Entries, handEntries } from './gazetteer-sources.ts';

/** Countries of which the browser's slice keeps every settlement: the Sahel, its neighbours, and others at war. */
const WHOLE = new Set('ML NE BF TD MR SN DZ BJ TG CI GH CM CF CD NG SD SS LY SO ET MZ UA SY IQ YE AF'.split(' '));
/** Countries of which the browser's slice keeps the second-level regions. */
const WHOLE_ADMIN2 = new Set([...WHOLE, 'US', 'GB', 'FR']);
const WEB_POPULATION = 15_000;

/** Every place of the sources, in the order of the gazetteer file. */
export function gatherEntries(sources: GazetteerSources): Entry[] {
  const hand = handEntries(sources);
  const listed = settlementEntries(sources);
  const settlements = withoutTaken(hand, listed);
  const supplied = hand.filter((entry) => entry.type !== 'admin1' && entry.type !== 'country');
  const extra = extraEntries(sources, [...listed, ...supplied]);
  addExonyms([...settlements, ...extra], sources);
  placeInRegions([...supplied, ...settlements, ...extra]);
  const second = admin2Entries(sources);
  addRegionNames([...hand, ...second], sources);
  const all = middles([...hand, ...second, ...settlements, ...extra]);
  return all.sort((x, y) => order(x) - order(y) || x.gid - y.gid || (x.slug < y.slug ? -1 : 1));
}

/** The gazetteer file of a slice of the gathered places. The same sources give the same bytes. */
export function buildGazetteer(all: readonly Entry[], tables: GazetteerSources['tables'], slice: Slice): Uint8Array {
  const entries = slice === 'full' ? all : all.filter(isInWebSlice).map(thinned);
  const members: Record<string, string[]> = {};
  for (const row of rowsOf(tables.regions)) if (row.members) members[row.id!] = row.members.split(' ');
  const countries = [...new Set(entries.map((entry) => entry.country))].sort((x, y) => (x < y ? -1 : 1));
  if (countries.length > 256) throw new Error('more than 256 country codes');
  return encodeGazetteer(
    { countries, members },
    { ...placeColumns(entries, countries), ...nameColumns(entries, tables, slice) },
  );
}

const order = (entry: Entry): number => (entry.gid > 0 ? 0 : 1);

function isInWebSlice(entry: Entry): boolean {
  if (WHOLE.has(entry.country)) return true;
  if (entry.type === 'admin2') return WHOLE_ADMIN2.has(entry.country);
  return entry.gid === 0 ? !isExtra(entry) : entry.population >= WEB_POPULATION || entry.type === 'capital';
}
const isExtra = (entry: Entry): boolean => entry.type === 'town' && entry.admin1 !== '';

/** Only the largest towns keep their names in other languages. */
function thinned(entry: Entry): Entry {
  if (entry.gid === 0 || entry.population >= 300_000 || WHOLE.has(entry.country)) return entry;
  return { ...entry, names: entry.names.filter((name) => (name.use & NAME_OTHER) === 0) };
}

type PlaceColumns = Pick<
  Columns,
  | 'gid'
  | 'lat'
  | 'lon'
  | 'population'
  | 'radius'
  | 'type'
  | 'country'
  | 'admin1'
  | 'admin2'
  | 'label'
  | 'labels'
  | 'frenchOf'
  | 'french'
  | 'frenchLabels'
  | 'slug'
  | 'slugs'
>;

function placeColumns(entries: readonly Entry[], countries: readonly string[]): PlaceColumns {
  const gid = new Uint32Array(entries.length);
  const lat = new Int32Array(entries.length);
  const lon = new Int32Array(entries.length);
  const population = new Uint32Array(entries.length);
  const radius = new Uint16Array(entries.length);
  const type = new Uint8Array(entries.length);
  const country = new Uint8Array(entries.length);
  const admin1 = new Int32Array(entries.length);
  const admin2 = new Int32Array(entries.length);
  const frenchOf: number[] = [];
  const slugged = entries.flatMap((entry, i) => (entry.gid === 0 ? [i] : []));
  const indexOf = new Map(slugged.map((i) => [entries[i]!.slug, i]));
  const within = (id: string): number => (id ? (indexOf.get(id) ?? -1) : -1);
  entries.forEach((entry, i) => {
    gid[i] = entry.gid;
    lat[i] = Math.round(entry.lat * 1e5);
    lon[i] = Math.round(entry.lon * 1e5);
    population[i] = entry.population;
    radius[i] = Math.min(65535, Math.round(entry.radius * 10));
    type[i] = TYPES.indexOf(entry.type);
    country[i] = countries.indexOf(entry.country);
    admin1[i] = within(entry.admin1);
    admin2[i] = within(entry.admin2);
    if (entry.french && entry.french !== entry.name) frenchOf.push(i);
  });
  const [label, labels] = pool(entries.map((entry) => entry.name));
  const [french, frenchLabels] = pool(frenchOf.map((i) => entries[i]!.french));
  const [slug, slugs] = pool(slugged.map((i) => entries[i]!.slug));
  return {
    gid,
    lat,
    lon,
    population,
    radius,
    type,
    country,
    admin1,
    admin2,
    label,
    labels,
    frenchOf: Uint32Array.from(frenchOf),
    french,
    frenchLabels,
    slug,
    slugs,
  };
}

function pool(texts: readonly string[]): [Uint32Array<ArrayBuffer>, Uint8Array<ArrayBuffer>] {
  const encoder = new TextEncoder();
  const parts = texts.map((text) => encoder.encode(text));
  const offsets = new Uint32Array(parts.length + 1);
  for (let i = 0; i < parts.length; i++) offsets[i + 1] = offsets[i]! + parts[i]!.length;
  const bytes = new Uint8Array(offsets[parts.length]!);
  for (let i = 0; i < parts.length; i++) bytes.set(parts[i]!, offsets[i]!);
  return [offsets, bytes];
}
