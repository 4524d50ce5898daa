import abbreviations from '../../geodata/lexicon/abbreviations.tsv?raw';
import { fold } from './fold.ts';
import { rowsOf } from './table.ts';

/** `title`: a name follows ("Gen."), `number`: a figure follows ("No."), `open`: may also end a sentence ("Inc."). */
export type AbbreviationKind = 'title' | 'number' | 'open';

const KINDS: ReadonlyMap<string, AbbreviationKind> = new Map(
  rowsOf(abbreviations).map((row) => [fold(row.abbreviation!), row.kind as AbbreviationKind]),
);

/** Kind of the abbreviation that a word with a full stop after it can be (the word without the stop); null if none. */
export function abbreviationOf(word: string): AbbreviationKind | null {
  return KINDS.get(fold(word)) ?? null;
}
