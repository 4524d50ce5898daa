import type { Item } from './items.ts';
import { nameOf, stemOf } from './stem.ts';
import type { Word } from './word.ts';

/** What an item is written as or stands for, with what traits make of it. */
export interface Form {
  readonly word: Word | null;
  /** What it counts as right beside a name: its stem, of a mark the mark. */
  readonly near: string;
  /** Numbers of its traits, by zone and use; shared by all that is written alike. */
  readonly numbers: (readonly number[])[];
}

/** Forms kept at a time; after more of them all are forgotten. */
const MET = 30_000;

/** Gives items their forms: those that are alike share one. */
export function createForms(): (item: Item) => Form {
  const met = new Map<string, Form>();
  return (item) => {
    const key = nameOf(item) || item.low;
    const known = met.get(key);
    if (known?.word === item.word) return known!;
    if (met.size >= MET) met.clear();
    const form: Form = { word: item.word, near: stemOf(item) || item.low, numbers: [] };
    met.set(key, form);
    return form;
  };
}
