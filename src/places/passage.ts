import type { Span } from '../text/span.ts';
import { ANY_HINT, CLASS, contextOf, HINTS } from './context.ts';
import { type Gazetteer, nameAt } from './gazetteer.ts';
import { createHashSet, type HashSet } from './hash-set.ts';
import { misspelt } from './misspelling.ts';
import type { Sought } from './respelling.ts';
import { type NameSpan, nameSpans } from './spans.ts';
import { CAPITAL, CAPITALS, GAP_SPACE, LONE, type Words, wordsOf } from './words.ts';

/** Most words of a passage that are looked up as misspellings. */
const MOST_TRIED = 200;

/** Word flags of a passage. */
export const FIRST = 1;
/** In a line or sentence all in capitals. */
export const SHOUTED = 2;
/** In a heading where every longer word has a capital. */
export const TITLED = 4;
/** Part of a person's name. */
export const PERSON = 8;

/**
 * A stretch of a text that is read as one: its words, the names found in it, and per word its context classes, the
 * gazetteer's word classes (given name, common word) and flags. `surnames` are the `a` hashes of persons' last names.
 */
export interface Passage {
  text: string;
  words: Words;
  gazetteer: Gazetteer;
  language: string;
  spans: NameSpan[];
  context: Int32Array;
  lexical: Uint8Array;
  flags: Uint8Array;
  surnames: Set<number>;
  /** Words that speak for a country by its code, each counted once, at most four. */
  hints: Map<string, number>;
  /** `a` hashes of words that stand in the passage in small letters too. */
  small: HashSet;
  /** Names that were looked for in the gazetteer as they sound, by how they are written. */
  sought: Map<string, Sought>;
}

/** Reads a stretch of text up to the names in it; `sentences` are those inside the stretch. */
export function passageOf(
  text: string,
  from: number,
  to: number,
  sentences: readonly Span[],
  gazetteer: Gazetteer,
  language: string,
): Passage {
  const words = wordsOf(text, from, to);
  const context = new Int32Array(words.count);
  const lexical = new Uint8Array(words.count);
  const flags = new Uint8Array(words.count);
  const names = new Int32Array(words.count);
  const small = createHashSet(words.count);
  const hinting = new Map<number, number>();
  for (let i = 0; i < words.count; i++) {
    context[i] = contextOf(words, i);
    if ((context[i]! & ANY_HINT) !== 0) hinting.set(words.a[i]!, context[i]!);
    if ((words.shape[i]! & CAPITAL) !== 0) {
      const name = nameAt(gazetteer, words.a[i]!, words.b[i]!);
      names[i] = name;
      if (name >= 0) lexical[i] = gazetteer.word[name]!;
    } else if (words.end[i]! - words.start[i]! > 2) small.add(words.a[i]!);
  }
  let i = 0;
  for (const sentence of sentences) {
    while (i < words.count && words.start[i]! < sentence.start) i++;
    const first = i;
    while (i < words.count && words.start[i]! < sentence.end) i++;
    markSentence(words, flags, first, i);
  }
  return {
    text,
    words,
    gazetteer,
    language,
    spans: withMisspelt(nameSpans({ text, words, gazetteer, names, french: language === 'fr' }), {
      text,
      words,
      gazetteer,
      names,
      context,
    }),
    context,
    lexical,
    flags,
    surnames: new Set(),
    hints: hintsOf(hinting),
    small,
    sought: new Map(),
  };
}

/** Adds the names that a word after a preposition of place misspells by a letter. */
function withMisspelt(
  spans: NameSpan[],
  {
    text,
    words,
    gazetteer,
    names,
    context,
  }: Pick<Passage, 'text' | 'words' | 'gazetteer' | 'context'> & { names: Int32Array },
): NameSpan[] {
  const added: NameSpan[] = [];
  const tried = new Map<number, number>();
  for (let i = 1; i < words.count; i++) {
    if (!isCapital(words, i) || names[i]! >= 0 || words.end[i]! - words.start[i]! < 7) continue;
    if ((context[i - 1]! & CLASS.in) === 0 || context[i] !== 0 || !adjacent(words, i - 1)) continue;
    if (adjacent(words, i) && isCapital(words, i + 1)) continue;
    const start = words.start[i]!;
    const end = words.end[i]!;
    let name = tried.get(words.a[i]!);
    if (name === undefined) {
      name = tried.size < MOST_TRIED ? misspelt(text.slice(start, end), gazetteer) : -1;
      tried.set(words.a[i]!, name);
    }
    if (name >= 0) added.push({ from: i, to: i + 1, start, end, name, refused: 0, misspelt: true });
  }
  if (added.length === 0) return spans;
  const taken = new Set(spans.flatMap((span) => [...Array(span.to - span.from).keys()].map((k) => span.from + k)));
  return [...spans, ...added.filter(({ from }) => !taken.has(from))].sort((x, y) => x.from - y.from);
}

/** Counts hinting words by country. */
function hintsOf(hinting: ReadonlyMap<number, number>): Map<string, number> {
  const hints = new Map<string, number>();
  for (const bits of hinting.values()) {
    for (const [bit, country] of HINTS)
      if ((bits & bit) !== 0) hints.set(country, Math.min(4, (hints.get(country) ?? 0) + 1));
  }
  return hints;
}

/** Sets FIRST, SHOUTED and TITLED on the words of one sentence. */
function markSentence(words: Words, flags: Uint8Array, from: number, to: number): void {
  if (from >= to) return;
  flags[from]! |= FIRST;
  let capitals = 0;
  let shouted = 0;
  let long = 0;
  for (let i = from; i < to; i++) {
    if (words.end[i]! - words.start[i]! < 4) continue;
    if ((words.shape[i]! & CAPITALS) !== 0) shouted++;
    if (i === from) continue;
    long++;
    if ((words.shape[i]! & CAPITAL) !== 0) capitals++;
  }
  const flag = long >= 2 && shouted >= long ? SHOUTED : long >= 3 && capitals >= long * 0.8 ? TITLED : 0;
  if (flag !== 0) for (let i = from; i < to; i++) flags[i]! |= flag;
}

/** Whether words `i` and `i + 1` stand side by side with no mark between. */
export function adjacent(words: Words, i: number): boolean {
  if (i < 0 || i + 1 >= words.count) return false;
  const gap = words.gap[i]!;
  return gap === GAP_SPACE;
}

/** Whether word `i` starts with a capital. */
export function isCapital(words: Words, i: number): boolean {
  return i >= 0 && i < words.count && (words.shape[i]! & CAPITAL) !== 0;
}

/** Whether word `i` is one capital letter. */
export function isInitial(words: Words, i: number): boolean {
  return isCapital(words, i) && (words.shape[i]! & LONE) !== 0;
}
