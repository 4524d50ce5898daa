import { isStopWord } from '../text/stop-words.ts';
import { rowsOf } from '../text/table.ts';
import type { Entry, GazetteerSources, Slice } from './gazetteer-entry.ts';
import {
  type Columns,
  NAME_CAPITALS,
  NAME_OTHER,
  startBit,
  WORD_ENGLISH,
  WORD_ENGLISH_COMMON,
  WORD_FRENCH,
  WORD_FRENCH_COMMON,
  WORD_GIVEN,
  WORD_PROPER,
  WORD_SURNAME,
  WORD_SURNAME_COMMON,
} from './gazetteer-format.ts';
import { createNameTable, type Hashes } from './gazetteer-name-table.ts';
import { hashName, hashWord, joinA, joinB, type Words, wordsOf } from './words.ts';

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
/** Longer names are left out. */
const MOST_WORDS = 15;

/** Bits a start of a name, so that few words that start no name look as if they did. */
const BITS_A_START = 8;

function bitsOf(starts: readonly Hashes[]): Uint8Array<ArrayBuffer> {
  let bytes = 64;
  while (bytes * 8 < starts.length * BITS_A_START) bytes *= 2;
  const bits = new Uint8Array(bytes);
  for (const { a, b } of starts) {
    const bit = startBit(a, b, bytes);
    bits[bit >>> 3]! |= 1 << (bit & 7);
  }
  return bits;
}

/** The columns of names of a slice's places, and of words that are other things besides. */
export function nameColumns(
  entries: readonly Entry[],
  tables: GazetteerSources['tables'],
  slice: Slice,
): Pick<Columns, 'a' | 'b' | 'first' | 'word' | 'candidate' | 'use' | 'headA' | 'headLength' | 'starts'> {
  const table = createNameTable();
  const heads = new Map<number, number>();
  const starts: Hashes[] = [];
  const notPlaces = new Set(rowsOf(tables['not-places']).map((row) => hashName(row.name!)?.a));
  // The words of all names at once, since making the columns of words for each would take longer than filling them.
  const words = wordsOf(entries.flatMap(({ names }) => names.map(({ text }) => text)).join('\n'));
  let end = 0;
  let at = 0;
  entries.forEach(({ names, population }, place) => {
    for (const { text, use } of names) {
      end += text.length + 1;
      const from = at;
      while (at < words.count && words.start[at]! < end) at++;
      const count = at - from;
      if (count === 0 || count > MOST_WORDS) continue;
      const joined = joinedHashes(words, from, at);
      const all = joined[count - 1]!;
      if ((population < 100_000 || (use & NAME_OTHER) !== 0) && notPlaces.has(all.a)) continue;
      if (count === 1 && (use & NAME_CAPITALS) === 0 && isStopWord(text)) continue;
      table.addPlace(all, place, use);
      if (count === 1) continue;
      heads.set(joined[0]!.a, Math.max(heads.get(joined[0]!.a) ?? 1, count));
      for (let i = 1; i < count; i++) starts.push(joined[i]!);
    }
  });
  for (const [word, bits] of classedWords(tables)) {
    const isCommon = (bits & (WORD_GIVEN | WORD_ENGLISH_COMMON | WORD_FRENCH_COMMON)) !== 0;
    table.addWord(hashName(word) ?? hashWord(word), bits, slice === 'full' || isCommon);
  }
  const sortedHeads = [...heads].sort((x, y) => x[0] - y[0]);
  return {
    ...table.columns(),
    headA: Int32Array.from(sortedHeads, ([a]) => a),
    headLength: Uint8Array.from(sortedHeads, ([, length]) => length),
    starts: bitsOf(starts),
  };
}

/** Joined hashes of the first of these words, of the first two, and so on to all of them. */
function joinedHashes(words: Words, from: number, to: number): Hashes[] {
  const joined: Hashes[] = [{ a: words.a[from]!, b: words.b[from]! }];
  for (let i = from + 1; i < to; i++) {
    const { a, b } = joined[i - from - 1]!;
    joined.push({ a: joinA(a, words.a[i]!), b: joinB(b, words.b[i]!) });
  }
  return joined;
}

/** Words and given names, each with the bits of what it is. */
function classedWords(tables: GazetteerSources['tables']): [string, number][] {
  const classed: [string, number][] = rowsOf(tables.words).map((row) => [
    row.word!,
    [...row.classes!].reduce((bits, letter) => bits | CLASSES[letter]!, 0),
  ]);
  for (const row of rowsOf(tables['given-names'])) classed.push([row.name!, WORD_GIVEN]);
  return classed;
}
