import stopWords from '../../geodata/lexicon/stop-words.tsv?raw';
import { fold } from './fold.ts';
import { rowsOf } from './table.ts';

/** Folded function words → the languages they belong to (two-letter codes). */
export const STOP_WORDS: ReadonlyMap<string, readonly string[]> = build();

function build(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const row of rowsOf(stopWords)) {
    const word = fold(row.word!);
    words.set(word, [...(words.get(word) ?? []), row.language!]);
  }
  return words;
}

/** Whether a word in any case is an English or French function word. */
export function isStopWord(word: string): boolean {
  const languages = STOP_WORDS.get(fold(word));
  return languages !== undefined && (languages.includes('en') || languages.includes('fr'));
}
