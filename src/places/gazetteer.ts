import type { Place } from '../contract/place.ts';
import type { PlaceKind } from '../contract/vocabulary.ts';
import { capitalAsked, capitalOf } from './capital.ts';
import { derivedPlace, parseDerived } from './derived-place.ts';
import { type Columns, decodeGazetteer, type PlaceType, startBit, TYPES } from './gazetteer-format.ts';

/**
 * All places and their names, in columns. Places are numbers, the index into the columns; `table` is an open-addressed
 * hash table of name numbers + 1.
 */
export interface Gazetteer extends Columns {
  countries: readonly string[];
  /** Ids of the regions a country lies in, by country code. */
  regionsOf: ReadonlyMap<string, readonly string[]>;
  table: Int32Array;
  /** Most words of a name that starts with a word, by the low bits of the word's hash; 1 where there is none. */
  longest: Uint8Array;
}

const LONGEST_BITS = 0x3ffff;

/** Reads a gazetteer file. Throws on bytes that are none. Takes some 50 ms for the full one. */
export function loadGazetteer(bytes: Uint8Array): Gazetteer {
  const { head, columns } = decodeGazetteer(bytes);
  let size = 1024;
  while (size < columns.a.length * 2) size *= 2;
  const table = new Int32Array(size);
  for (let i = 0; i < columns.a.length; i++) {
    let slot = columns.a[i]! & (size - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = i + 1;
  }
  const longest = new Uint8Array(LONGEST_BITS + 1).fill(1);
  for (let i = 0; i < columns.headA.length; i++) {
    const slot = columns.headA[i]! & LONGEST_BITS;
    longest[slot] = Math.max(longest[slot]!, columns.headLength[i]!);
  }
  const regionsOf = new Map<string, string[]>();
  for (const [region, codes] of Object.entries(head.members)) {
    for (const code of codes) regionsOf.set(code, [...(regionsOf.get(code) ?? []), region]);
  }
  return { ...columns, countries: head.countries, regionsOf, table, longest };
}

/** Number of the name with these hashes, -1 where there is none. */
export function nameAt(gazetteer: Gazetteer, a: number, b: number): number {
  const { table } = gazetteer;
  let slot = a & (table.length - 1);
  for (;;) {
    const name = table[slot]! - 1;
    if (name < 0) return -1;
    if (gazetteer.a[name] === a && gazetteer.b[name] === b) return name;
    slot = (slot + 1) & (table.length - 1);
  }
}

/** Most words of a name that starts with a word of this hash. */
export function longestFrom(gazetteer: Gazetteer, a: number): number {
  return gazetteer.longest[a & LONGEST_BITS]!;
}

/** Whether words with these hashes, joined, can be a name of several words or the beginning of one; rarely wrong with yes. */
export function startsName({ starts }: Gazetteer, a: number, b: number): boolean {
  const bit = startBit(a, b, starts.length);
  return (starts[bit >>> 3]! & (1 << (bit & 7))) !== 0;
}

export function typeOf(gazetteer: Gazetteer, place: number): PlaceType {
  return TYPES[gazetteer.type[place]!]!;
}

export function countryOf(gazetteer: Gazetteer, place: number): string {
  return gazetteer.countries[gazetteer.country[place]!]!;
}

const decoder = new TextDecoder();
const slice = (offsets: Uint32Array, bytes: Uint8Array, i: number): string =>
  decoder.decode(bytes.subarray(offsets[i]!, offsets[i + 1]!));

/** Strings made before, by place; emptied when there are too many, so that memory is bounded. */
interface Texts {
  labels: Map<number, string>;
  frenches: Map<number, string>;
  ids: Map<number, string>;
  /** Places by the ids made, for the way back. */
  places: Map<string, number>;
  described: Map<number, Place>;
}
const MOST_TEXTS = 20_000;
const made = new WeakMap<Gazetteer, Texts>();

function textsOf(gazetteer: Gazetteer): Texts {
  let texts = made.get(gazetteer);
  if (!texts)
    made.set(
      gazetteer,
      (texts = { labels: new Map(), frenches: new Map(), ids: new Map(), places: new Map(), described: new Map() }),
    );
  return texts;
}

function remembered<T>(known: Map<number, T>, place: number, make: () => T): T {
  let one = known.get(place);
  if (one === undefined) {
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(place, (one = make()));
  }
  return one;
}

/** Main name of a place. */
export function labelOf(gazetteer: Gazetteer, place: number): string {
  return remembered(textsOf(gazetteer).labels, place, () => labelOnce(gazetteer, place));
}

/** Main name of a place, made and not kept: for the many that are looked at once. */
export function labelOnce(gazetteer: Gazetteer, place: number): string {
  return slice(gazetteer.label, gazetteer.labels, place);
}

/** Number of places with a GeoNames number; they come first, in its order, then those with a slug, in its order. */
function numbered(gazetteer: Gazetteer): number {
  return gazetteer.gid.length - (gazetteer.slug.length - 1);
}

/** Id of a place: `gn:` and its GeoNames number, or its slug (countries and regions: their code). */
export function idOf(gazetteer: Gazetteer, place: number): string {
  const { ids, places } = textsOf(gazetteer);
  return remembered(ids, place, () => {
    const gid = gazetteer.gid[place]!;
    const id = gid > 0 ? `gn:${gid}` : slice(gazetteer.slug, gazetteer.slugs, place - numbered(gazetteer));
    if (places.size >= MOST_TEXTS) places.clear();
    places.set(id, place);
    return id;
  });
}

/** Number of the place with an id, -1 where there is none. */
function placeAt(gazetteer: Gazetteer, id: string): number {
  const known = textsOf(gazetteer).places.get(id);
  if (known !== undefined) return known;
  const count = numbered(gazetteer);
  if (id.startsWith('gn:')) {
    const gid = Number(id.slice(3));
    return search(0, count, (i) => gazetteer.gid[i]! - gid);
  }
  return search(count, gazetteer.gid.length, (i) => {
    const slug = slice(gazetteer.slug, gazetteer.slugs, i - count);
    return slug < id ? -1 : slug > id ? 1 : 0;
  });
}

function search(from: number, to: number, compare: (i: number) => number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const side = compare(middle);
    if (side === 0) return middle;
    if (side < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

const KINDS: Readonly<Record<PlaceType, PlaceKind>> = {
  continent: 'region',
  country: 'country',
  admin1: 'admin1',
  capital: 'settlement',
  seat1: 'settlement',
  seat: 'settlement',
  town: 'settlement',
  quarter: 'settlement',
  admin2: 'admin2',
  region: 'region',
  water: 'water',
  land: 'region',
  site: 'site',
  settlement: 'settlement',
  former: 'country',
};

/**
 * The place of the contract with an id, derived ones ("20 km north of Gao", see derived-place.ts) and a country's
 * capital (capital.ts) included; null for an unknown id.
 */
export function placeOf(gazetteer: Gazetteer, id: string): Place | null {
  const derived = parseDerived(id);
  if (derived) return derivedPlace(derived, (other) => placeOf(gazetteer, other));
  const country = capitalAsked(id);
  const place = country === null ? placeAt(gazetteer, id) : capitalOf(gazetteer, country);
  return place < 0
    ? null
    : remembered(textsOf(gazetteer).described, place, () => describe(gazetteer, place, idOf(gazetteer, place)));
}

function frenchOf(gazetteer: Gazetteer, row: number): string {
  return remembered(textsOf(gazetteer).frenches, row, () => slice(gazetteer.french, gazetteer.frenchLabels, row));
}

function describe(gazetteer: Gazetteer, place: number, id: string): Place {
  const country = countryOf(gazetteer, place);
  const type = typeOf(gazetteer, place);
  const french = search(0, gazetteer.frenchOf.length, (i) => gazetteer.frenchOf[i]! - place);
  const admin1 = gazetteer.admin1[place]!;
  const admin2 = gazetteer.admin2[place]!;
  const within = [admin2, admin1].filter((i) => i >= 0 && i !== place).map((i) => idOf(gazetteer, i));
  if (country !== '' && type !== 'country' && type !== 'former') within.push(country);
  if (country !== '') within.push(...(gazetteer.regionsOf.get(country) ?? []));
  return {
    id,
    name: labelOf(gazetteer, place),
    ...(french >= 0 ? { nameFr: frenchOf(gazetteer, french) } : {}),
    lon: gazetteer.lon[place]! / 1e5,
    lat: gazetteer.lat[place]! / 1e5,
    kind: KINDS[type],
    radiusKm: gazetteer.radius[place]! / 10,
    country: country === 'SU' || country === 'YU' || country === 'CS' || country === 'DD' ? '' : country,
    ...(admin1 >= 0 ? { admin1: labelOf(gazetteer, admin1) } : {}),
    within,
  };
}
