import { DIGIT, JOINER, KIND, LOWER, SPACE, UPPER } from '../text/character.ts';
import { codesOf } from '../text/codes.ts';
import { foldCode } from '../text/fold.ts';

/** How a word is written. */
export const CAPITAL = 1;
/** Two or more letters, all capitals. */
export const CAPITALS = 2;
/** Starts with a digit. */
export const FIGURE = 4;
/** One letter long. */
export const LONE = 8;

/** What stands between a word and the next one (the last word: and the end of the text). */
export const GAP_SPACE = 1;
export const GAP_LINE = 2;
export const GAP_HYPHEN = 4;
export const GAP_APOSTROPHE = 8;
export const GAP_DOT = 16;
export const GAP_COMMA = 32;
export const GAP_BRACKET = 64;
export const GAP_QUOTE = 128;
export const GAP_SLASH = 256;
export const GAP_OTHER = 512;
/** An ampersand. */
export const GAP_AND = 2048;

/**
 * The words of a text in columns: UTF-16 `start` and `end`, shape, the gap after each, and two independent 32-bit
 * hashes `a` and `b` of the folded word, by which names are looked up without making strings.
 */
export interface Words {
  count: number;
  start: Int32Array;
  end: Int32Array;
  a: Int32Array;
  b: Int32Array;
  shape: Uint8Array;
  gap: Uint16Array;
}

const FOLDED_1 = new Uint16Array(0x3000);
const FOLDED_2 = new Uint16Array(0x3000);
for (let code = 0; code < 0x3000; code++) {
  const folded = foldCode(code);
  FOLDED_1[code] = folded.length > 0 ? folded.charCodeAt(0) : 0;
  FOLDED_2[code] = folded.length > 1 ? folded.charCodeAt(1) : 0;
}

const GAPS = new Uint16Array(65536).fill(GAP_OTHER);
for (let code = 0; code < 65536; code++) {
  if (KIND[code] === SPACE) GAPS[code] = GAP_SPACE;
  else if (KIND[code] === JOINER) GAPS[code] = 0;
}
const MARKS: readonly (readonly [number, string])[] = [
  [GAP_LINE | GAP_SPACE, '\n\u2028\u2029'],
  [GAP_HYPHEN, '-\u2010\u2011'],
  [GAP_APOSTROPHE, "'\u2018\u2019\u02bc\u02bb\u2032`"],
  [GAP_DOT, '.'],
  [GAP_COMMA, ','],
  [GAP_BRACKET, '()[]'],
  [GAP_QUOTE, '"\u201c\u201d\u00ab\u00bb'],
  [GAP_SLASH, '/'],
  [GAP_AND, '&'],
];
for (const [gap, chars] of MARKS) for (const char of chars) GAPS[char.charCodeAt(0)] = gap;

const isApostrophe = (code: number): boolean => GAPS[code] === GAP_APOSTROPHE;

const SEED_A = 0x2f0b4c47;
const SEED_B = 0x61c88647 | 0;
const stepA = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const stepB = (hash: number, code: number): number => Math.imul((hash << 5) ^ (hash >>> 27) ^ code, 0x5bd1e995 | 1);

/** Hash of a name of several words, from the hash of its beginning and that of its next word. */
export function joinA(head: number, word: number): number {
  return Math.imul(head ^ (word + 0x7ed55d16 + (head << 6) + (head >>> 2)), 0x01000193 | 2) ^ (head >>> 15);
}
export function joinB(head: number, word: number): number {
  return Math.imul((head << 13) | (head >>> 19), 0x1b873593) ^ Math.imul(word, 0xcc9e2d51);
}

/** Words that names write in more than one way, by the short way. */
const SAME: readonly (readonly [string, string])[] = [
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['fort', 'ft'],
  ['mount', 'mt'],
];

/** Both hashes of one folded word. */
export function hashWord(folded: string): { a: number; b: number } {
  let a = SEED_A;
  let b = SEED_B;
  for (let i = 0; i < folded.length; i++) {
    a = stepA(a, folded.charCodeAt(i));
    b = stepB(b, folded.charCodeAt(i));
  }
  return { a, b };
}

const SAME_HASHES = SAME.map(([long, short]) => ({ long: hashWord(long), short: hashWord(short) }));
const SAME_BY_A = new Map(SAME_HASHES.map((same) => [same.long.a, same]));
/** Lengths of the long ways: only words of these are looked up. */
const SAME_LENGTHS = new Uint8Array(16);
for (const [long] of SAME) SAME_LENGTHS[long.length] = 1;

/** Letters that French puts before an apostrophe and a name: l', d'; a capital only for these two. */
const ELIDED = new Uint8Array(65536);
for (const letter of 'LDldnscjmt') ELIDED[letter.charCodeAt(0)] = 1;

/**
 * Whether the apostrophe at `at` separates words: after an elided l' d' qu', and before a final s. Inside other words
 * ("N'Djamena", "Sana'a", "O'Fallon") it is passed over.
 */
function separates(codes: Uint16Array, start: number, at: number, end: number): boolean {
  if (at - start === 1) {
    if (ELIDED[codes[start]!] === 1) return true;
  } else if ((codes[at - 1]! | 32) === 117 && (codes[at - 2]! | 32) === 113) return true;
  const next = codes[at + 1]! | 32;
  const afterNext = at + 2 < end ? KIND[codes[at + 2]!]! : 0;
  return next === 115 && afterNext < LOWER;
}

/** Words of `text` between two offsets. Linear; any string is accepted. */
export function wordsOf(text: string, from = 0, to = text.length): Words {
  const codes = codesOf(text, from, to);
  const limit = to - from;
  let room = (limit >> 2) + 16;
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let hashA = new Int32Array(room);
  let hashB = new Int32Array(room);
  let shape = new Uint8Array(room);
  let gap = new Uint16Array(room);
  let count = 0;
  let at = 0;
  while (at < limit) {
    const first = codes[at]!;
    const kind = KIND[first]!;
    if (kind < LOWER || kind === JOINER) {
      if (count > 0) {
        const sign = GAPS[first]!;
        const seen = gap[count - 1]!;
        gap[count - 1] = seen | sign;
      }
      at++;
      continue;
    }
    if (count === room) {
      room = room * 2;
      start = grow(start, new Int32Array(room));
      end = grow(end, new Int32Array(room));
      hashA = grow(hashA, new Int32Array(room));
      hashB = grow(hashB, new Int32Array(room));
      shape = grow(shape, new Uint8Array(room));
      gap = grow(gap, new Uint16Array(room));
    }
    let a = SEED_A;
    let b = SEED_B;
    let letters = 0;
    let uppers = 0;
    let stop = at;
    for (; stop < limit; stop++) {
      const code = codes[stop]!;
      const kind = KIND[code]!;
      if (kind < LOWER) {
        if (!isApostrophe(code) || stop + 1 >= limit || KIND[codes[stop + 1]!]! < LOWER) break;
        if (separates(codes, at, stop, limit)) break;
        continue;
      }
      if (kind === JOINER) continue;
      letters++;
      if (kind === UPPER) uppers++;
      const one = code < 0x3000 ? FOLDED_1[code]! : code;
      if (one === 0) continue;
      a = stepA(a, one);
      b = stepB(b, one);
      const two = code < 0x3000 ? FOLDED_2[code]! : 0;
      if (two !== 0) {
        a = stepA(a, two);
        b = stepB(b, two);
      }
    }
    const same = letters < 16 && SAME_LENGTHS[letters] === 1 ? SAME_BY_A.get(a) : undefined;
    if (same !== undefined && same.long.b === b) {
      a = same.short.a;
      b = same.short.b;
    }
    start[count] = from + at;
    end[count] = from + stop;
    hashA[count] = a;
    hashB[count] = b;
    shape[count] =
      (kind === UPPER ? CAPITAL : 0) |
      (letters > 1 && uppers === letters ? CAPITALS : 0) |
      (kind === DIGIT ? FIGURE : 0) |
      (letters === 1 ? LONE : 0);
    count++;
    at = stop;
  }
  return { count, start, end, a: hashA, b: hashB, shape, gap };
}

function grow<T extends Int32Array | Uint8Array | Uint16Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** Both hashes of a name, its number of words and the `a` of its first word; null where it has no words. */
export function hashName(name: string): { a: number; b: number; words: number; first: number } | null {
  const words = wordsOf(name);
  if (words.count === 0) return null;
  let a = words.a[0]!;
  let b = words.b[0]!;
  for (let i = 1; i < words.count; i++) {
    a = joinA(a, words.a[i]!);
    b = joinB(b, words.b[i]!);
  }
  return { a, b, words: words.count, first: words.a[0]! };
}
