import { isStopWord } from '../text/stop-words.ts';
import { rowsOf } from '../text/table.ts';
import type { Entry, GazetteerSources } from './gazetteer-entry.ts';
import {
  type Columns,
  encodeGazetteer,
  NAME_CAPITALS,
  NAME_DOTTED,
  NAME_MAIN,
  NAME_OTHER,
  NAME_POSTAL,
  startBit,
  TYPES,
  WORD_ENGLISH,
  WORD_ENGLISH_COMMON,
  WORD_FRENCH,
  WORD_FRENCH_COMMON,
  WORD_GIVEN,
  WORD_PROPER,
  WORD_SURNAME,
  WORD_SURNAME_COMMON,
} from './gazetteer-format.ts';
import { middles } from './gazetteer-middle.ts';
import { placeInRegions, withoutTaken } from './gazetteer-region.ts';
import { addExonyms, extraEntries, settlementEntries } from './gazetteer-settlements.ts';
import { addRegionNames, admin2Entries, handEntries } from './gazetteer-sources.ts';
import { hashName, hashWord, startsOf } from './words.ts';

/** Countries of which the browser's slice keeps every settlement: the Sahel, its neighbours, and others at war. */
const WHOLE = new Set('ML NE BF TD MR SN DZ BJ TG CI GH CM CF CD NG SD SS LY SO ET MZ UA SY IQ YE AF'.split(' '));
/** Countries of which the browser's slice keeps the second-level regions. */
const WHOLE_ADMIN2 = new Set([...WHOLE, 'US', 'GB', 'FR']);
const WEB_POPULATION = 15_000;

/**
 * The gazetteer file from the texts of its sources. `slice` 'web' is the browser's: towns over 15,000 people,
 * everything in the Sahel, all first-level regions and countries. The same sources give the same bytes.
 */
export function buildGazetteer(sources: GazetteerSources, slice: 'full' | 'web' = 'full'): Uint8Array {
  const hand = handEntries(sources);
  const settlements = withoutTaken(hand, settlementEntries(sources));
  const supplied = hand.filter((entry) => entry.type !== 'admin1' && entry.type !== 'country');
  const extra = extraEntries(sources, [...settlements, ...supplied]);
  addExonyms([...settlements, ...extra], sources);
  placeInRegions([...supplied, ...settlements, ...extra]);
  const second = admin2Entries(sources);
  addRegionNames([...hand, ...second], sources);
  const all = middles([...hand, ...second, ...settlements, ...extra]);
  const kept = slice === 'full' ? all : all.filter(isInWebSlice).map(thinned);
  const entries = kept.sort((x, y) => order(x) - order(y) || x.gid - y.gid || (x.slug < y.slug ? -1 : 1));
  const members: Record<string, string[]> = {};
  for (const row of rowsOf(sources.tables.regions)) if (row.members) members[row.id!] = row.members.split(' ');
  const countries = [...new Set(entries.map((entry) => entry.country))].sort((x, y) => (x < y ? -1 : 1));
  if (countries.length > 256) throw new Error('more than 256 country codes');
  return encodeGazetteer(
    { countries, members },
    { ...placeColumns(entries, countries), ...nameColumns(entries, sources, slice) },
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
  const indexOf = new Map(entries.map((entry, i) => [entry.slug, i]));
  const codeOf = new Map(countries.map((code, i) => [code, i]));
  const withFrench = entries
    .map((entry, i) => ({ entry, i }))
    .filter(({ entry }) => entry.french && entry.french !== entry.name);
  const [label, labels] = pool(entries.map((entry) => entry.name));
  const [french, frenchLabels] = pool(withFrench.map(({ entry }) => entry.french));
  const [slug, slugs] = pool(entries.filter((entry) => entry.gid === 0).map((entry) => entry.slug));
  const within = (id: string): number => (id ? (indexOf.get(id) ?? -1) : -1);
  return {
    gid: Uint32Array.from(entries, (entry) => entry.gid),
    lat: Int32Array.from(entries, (entry) => Math.round(entry.lat * 1e5)),
    lon: Int32Array.from(entries, (entry) => Math.round(entry.lon * 1e5)),
    population: Uint32Array.from(entries, (entry) => entry.population),
    radius: Uint16Array.from(entries, (entry) => Math.min(65535, Math.round(entry.radius * 10))),
    type: Uint8Array.from(entries, (entry) => TYPES.indexOf(entry.type)),
    country: Uint8Array.from(entries, (entry) => codeOf.get(entry.country) ?? 0),
    admin1: Int32Array.from(entries, (entry) => within(entry.admin1)),
    admin2: Int32Array.from(entries, (entry) => within(entry.admin2)),
    label,
    labels,
    frenchOf: Uint32Array.from(withFrench, ({ i }) => i),
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

interface Name {
  a: number;
  b: number;
  word: number;
  candidates: { place: number; use: number }[];
}

const CLASSES: Readonly<Record<string, number>> = {
  g: WORD_GIVEN,
  s: WORD_SURNAME,
  S: WORD_SURNAME | WORD_SURNAME_COMMON,
  e: WORD_ENGLISH,
  E: WORD_ENGLISH | WORD_ENGLISH_COMMON,
  f: WORD_FRENCH,
  F: WORD_FRENCH | WORD_FRENCH_COMMON,
  p: WORD_PROPER,
};

/** Whether a name counts only as it is written: dotted or postal. */
const isConditional = (use: number): number => use & (NAME_DOTTED | NAME_POSTAL);

/** Bits a start of a name, so that few words that start no name look as if they did. */
const BITS_A_START = 8;

function bitsOf(starts: readonly { a: number; b: number }[]): Uint8Array<ArrayBuffer> {
  let bytes = 64;
  while (bytes * 8 < starts.length * BITS_A_START) bytes *= 2;
  const bits = new Uint8Array(bytes);
  for (const { a, b } of starts) {
    const bit = startBit(a, b, bytes);
    bits[bit >>> 3]! |= 1 << (bit & 7);
  }
  return bits;
}

function nameColumns(
  entries: readonly Entry[],
  { tables }: GazetteerSources,
  slice: 'full' | 'web',
): Pick<Columns, 'a' | 'b' | 'first' | 'word' | 'candidate' | 'use' | 'headA' | 'headLength' | 'starts'> {
  const byHash = new Map<string, Name>();
  const heads = new Map<number, number>();
  const starts: { a: number; b: number }[] = [];
  const nameAt = (a: number, b: number): Name => {
    const key = `${a},${b}`;
    let name = byHash.get(key);
    if (!name) byHash.set(key, (name = { a, b, word: 0, candidates: [] }));
    return name;
  };
  const notPlaces = new Set(rowsOf(tables['not-places']).map((row) => hashName(row.name!)?.a));
  entries.forEach((entry, i) => {
    for (const { text, use } of entry.names) {
      const hash = hashName(text);
      if (hash && (entry.population < 100_000 || (use & NAME_OTHER) !== 0) && notPlaces.has(hash.a)) continue;
      if (!hash || hash.words > 15 || (hash.words === 1 && (use & NAME_CAPITALS) === 0 && isStopWord(text))) continue;
      const { candidates } = nameAt(hash.a, hash.b);
      const before = candidates.find(
        ({ place, use: known }) => place === i && isConditional(known) === isConditional(use),
      );
      if (!before) candidates.push({ place: i, use });
      else if ((before.use & NAME_MAIN) === 0 && (isConditional(use) || (use & NAME_MAIN) !== 0)) before.use = use;
      if (hash.words < 2) continue;
      heads.set(hash.first, Math.max(heads.get(hash.first) ?? 1, hash.words));
      for (const start of startsOf(text)) starts.push(start);
    }
  });
  const classed: [string, number][] = rowsOf(tables.words).map((row) => [
    row.word!,
    [...row.classes!].reduce((bits, letter) => bits | CLASSES[letter]!, 0),
  ]);
  for (const row of rowsOf(tables['given-names'])) classed.push([row.name!, WORD_GIVEN]);
  for (const [word, bits] of classed) {
    const { a, b } = hashName(word) ?? hashWord(word);
    const known = byHash.has(`${a},${b}`);
    const name =
      known || slice === 'full' || (bits & (WORD_GIVEN | WORD_ENGLISH_COMMON | WORD_FRENCH_COMMON)) !== 0
        ? nameAt(a, b)
        : null;
    if (name) name.word |= bits;
  }
  const names = [...byHash.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  const first = new Uint32Array(names.length + 1);
  for (let i = 0; i < names.length; i++) first[i + 1] = first[i]! + names[i]!.candidates.length;
  const sortedHeads = [...heads].sort((x, y) => x[0] - y[0]);
  return {
    a: Int32Array.from(names, (name) => name.a),
    b: Int32Array.from(names, (name) => name.b),
    first,
    word: Uint8Array.from(names, (name) => name.word),
    candidate: Uint32Array.from(names.flatMap((name) => name.candidates.map(({ place }) => place))),
    use: Uint8Array.from(names.flatMap((name) => name.candidates.map(({ use }) => use))),
    headA: Int32Array.from(sortedHeads, ([a]) => a),
    headLength: Uint8Array.from(sortedHeads, ([, length]) => length),
    starts: bitsOf(starts),
  };
}
