import { fold } from '../text/fold.ts';
import type { Item } from './items.ts';

/** Endings that a word can be told apart without. */
const ENDING = /(?:ies|es|s|ing|ed|ees|ee|e)$/;
const SHORT = 4;
const LONG = 9;

/** What stands for an item that is no plain word; empty for words and marks. */
export function nameOf({ kind, force, demonym }: Item): string {
  if (kind === 'force' || force !== '') return '<force>';
  if (kind === 'number' || kind === 'date' || kind === 'place') return `<${kind}>`;
  return demonym === '' ? '' : '<demonym>';
}

/** What stands for an item in a trait: what it names, the lemma where a table has one, else the word's beginning; empty for marks. */
export function stemOf(item: Item): string {
  const { kind, word, low } = item;
  if (kind === 'mark') return '';
  const name = nameOf(item);
  if (name !== '') return name;
  const lemma = word?.verbs[0]?.lemma ?? word?.nouns[0]?.lemma;
  if (lemma) return fold(lemma);
  const plain = fold(low);
  return plain.length < SHORT ? plain : plain.replace(ENDING, '').slice(0, LONG);
}
