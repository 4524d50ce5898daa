import abbreviations from '../../geodata/lexicon/abbreviations.tsv?raw';
import { fold } from './fold.ts';
import { rowsOf } from './table.ts';

/** `title`: a name follows ("Gen."), `number`: a figure follows ("No."), `open`: may also end a sentence ("Inc."). */
export type AbbreviationKind = 'title' | 'number' | 'open';

const ROWS = rowsOf(abbreviations);
const KINDS: ReadonlyMap<string, AbbreviationKind> = new Map(
  ROWS.map((row) => [fold(row.abbreviation!), row.kind as AbbreviationKind]),
);
const WRITTEN: ReadonlySet<string> = new Set(ROWS.map((row) => row.abbreviation!.toLowerCase()));

/**
 * Kind of the abbreviation that a word with a full stop after it can be (the word without the stop); null if none. An
 * abbreviation may lack its accents; a word with accents of its own is another word ("tués" is no Tuesday).
 */
export function abbreviationOf(word: string): AbbreviationKind | null {
  const plain = fold(word);
  const low = word.toLowerCase();
  return plain === low || WRITTEN.has(low) ? (KINDS.get(plain) ?? null) : null;
}
