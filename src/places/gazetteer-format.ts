/** What a gazetteer entry is to the ranking; finer than the contract's kinds. The number is what the file holds. */
export const TYPES = [
  'continent',
  'country',
  'admin1',
  'capital',
  'seat1',
  'seat',
  'town',
  'quarter',
  'admin2',
  'region',
  'water',
  'land',
  'site',
  'settlement',
  'former',
] as const;
export type PlaceType = (typeof TYPES)[number];

/** How a name is used for a place; a name can be several. */
export const NAME_MAIN = 1;
/** One of the package's other names, in any language. */
export const NAME_OTHER = 2;
/** Counts only with the full stop after it ("Calif."). */
export const NAME_DOTTED = 4;
/** Counts only in capitals ("US", "DRC"). */
export const NAME_CAPITALS = 8;
/** Counts only after a town and a comma ("Dallas, TX"). */
export const NAME_POSTAL = 16;
/** A region's name without its kind ("Gwinnett" for Gwinnett County). */
export const NAME_SHORT = 32;

/** What a word is besides a name of a place. */
export const WORD_GIVEN = 1;
export const WORD_SURNAME = 2;
/** One of the commonest thousand family names. */
export const WORD_SURNAME_COMMON = 4;
export const WORD_ENGLISH = 8;
/** One of the ten thousand commonest English words. */
export const WORD_ENGLISH_COMMON = 16;
export const WORD_FRENCH = 32;
export const WORD_FRENCH_COMMON = 64;

/** An English word that is a proper noun too: "Reading", "Oxford". */
export const WORD_PROPER = 128;

const ARRAYS = { Int32Array, Uint32Array, Uint16Array, Uint8Array } as const;
type ArrayName = keyof typeof ARRAYS;

/** Columns of the file, in order. Places first, then names, then the first words of names of several words. */
const COLUMNS = {
  gid: 'Uint32Array',
  lat: 'Int32Array',
  lon: 'Int32Array',
  population: 'Uint32Array',
  radius: 'Uint16Array',
  type: 'Uint8Array',
  country: 'Uint8Array',
  admin1: 'Int32Array',
  admin2: 'Int32Array',
  label: 'Uint32Array',
  labels: 'Uint8Array',
  frenchOf: 'Uint32Array',
  french: 'Uint32Array',
  frenchLabels: 'Uint8Array',
  slug: 'Uint32Array',
  slugs: 'Uint8Array',
  a: 'Int32Array',
  b: 'Int32Array',
  first: 'Uint32Array',
  word: 'Uint8Array',
  candidate: 'Uint32Array',
  use: 'Uint8Array',
  headA: 'Int32Array',
  headLength: 'Uint8Array',
  starts: 'Uint8Array',
} as const satisfies Record<string, ArrayName>;

export type Columns = { [K in keyof typeof COLUMNS]: InstanceType<(typeof ARRAYS)[(typeof COLUMNS)[K]]> };

/** The small part: country codes in column order, and the regions that countries lie in by region id. */
export interface GazetteerHead {
  countries: string[];
  members: Record<string, string[]>;
}

/** Bit of the column `starts`, of so many bytes (a power of two), for words with these joined hashes. */
export function startBit(a: number, b: number, bytes: number): number {
  return (a ^ (b >>> 9)) & (bytes * 8 - 1);
}

const MAGIC = 0x445a4732;

/** The file's bytes: magic, length of the head, head as JSON, then each column's length and bytes, aligned to 8. */
export function encodeGazetteer(head: GazetteerHead, columns: Columns): Uint8Array {
  const keys = Object.keys(COLUMNS) as (keyof Columns)[];
  const text = new TextEncoder().encode(JSON.stringify({ ...head, lengths: keys.map((key) => columns[key].length) }));
  const align = (n: number): number => (n + 7) & ~7;
  let size = align(8 + text.length);
  for (const key of keys) size += align(columns[key].byteLength);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, text.length, true);
  bytes.set(text, 8);
  let at = align(8 + text.length);
  for (const key of keys) {
    const column = columns[key];
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += align(column.byteLength);
  }
  return bytes;
}

/** Head and columns of a file made by `encodeGazetteer`, as views on its bytes. Throws on anything else. */
export function decodeGazetteer(bytes: Uint8Array): { head: GazetteerHead; columns: Columns } {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (aligned.length < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('not a gazetteer file of this version');
  const length = view.getUint32(4, true);
  const { lengths, ...head } = JSON.parse(
    new TextDecoder().decode(aligned.subarray(8, 8 + length)),
  ) as GazetteerHead & {
    lengths: number[];
  };
  let at = (8 + length + 7) & ~7;
  const columns: Partial<Record<keyof Columns, unknown>> = {};
  (Object.keys(COLUMNS) as (keyof Columns)[]).forEach((key, i) => {
    const Kind = ARRAYS[COLUMNS[key]];
    const count = lengths[i]!;
    if (at + count * Kind.BYTES_PER_ELEMENT > aligned.length) throw new Error('the gazetteer file is cut short');
    columns[key] = new Kind(aligned.buffer as ArrayBuffer, aligned.byteOffset + at, count);
    at += (count * Kind.BYTES_PER_ELEMENT + 7) & ~7;
  });
  return { head, columns: columns as Columns };
}
