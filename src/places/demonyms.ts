import table from '../../geodata/gazetteer/demonyms.tsv?raw';
import type { Span } from '../text/span.ts';
import { rowsOf } from '../text/table.ts';
import { CAPITAL, GAP_HYPHEN, GAP_SPACE, hashName, joinA, joinB, type Words, wordsOf } from './words.ts';

/** A word for a people or its adjective: an actor, not a place. `country` is as in countries.tsv. */
export interface Demonym extends Span {
  country: string;
}

interface Entry {
  b: number;
  country: string;
  french: boolean;
}

const byHash = new Map<number, Entry>();
/** `a` of the first word of demonyms of two words. */
const heads = new Set<number>();
for (const row of rowsOf(table)) {
  for (const [cell, french] of [
    [row.en!, false],
    [row.fr!, true],
  ] as const) {
    for (const text of cell.split('|').filter(Boolean)) {
      const hash = hashName(text)!;
      if (!byHash.has(hash.a)) byHash.set(hash.a, { b: hash.b, country: row.code!, french });
      if (hash.words > 1) heads.add(hash.first);
    }
  }
}

/** Number of words of the demonym that starts at word `i` and its country, null where there is none. */
export function demonymAt(words: Words, i: number): { words: number; country: string } | null {
  if (heads.has(words.a[i]!) && i + 1 < words.count && (words.gap[i]! === GAP_SPACE || words.gap[i]! === GAP_HYPHEN)) {
    const two = byHash.get(joinA(words.a[i]!, words.a[i + 1]!));
    if (two && two.b === joinB(words.b[i]!, words.b[i + 1]!)) return { words: 2, country: two.country };
  }
  const one = byHash.get(words.a[i]!);
  if (!one || one.b !== words.b[i]!) return null;
  const capital = (words.shape[i]! & CAPITAL) !== 0;
  return capital || one.french ? { words: 1, country: one.country } : null;
}

/**
 * Demonyms of a text between two UTF-16 offsets, in order: "Malian", "les Tchadiens", "forces françaises". English
 * ones need their capital, French ones do not.
 */
export function findDemonyms(text: string, from = 0, to = text.length): Demonym[] {
  const words = wordsOf(text, from, to);
  const found: Demonym[] = [];
  for (let i = 0; i < words.count; i++) {
    const demonym = demonymAt(words, i);
    if (!demonym) continue;
    const last = i + demonym.words - 1;
    found.push({ start: words.start[i]!, end: words.end[last]!, country: demonym.country });
    i = last;
  }
  return found;
}
