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
  /** The number of the trait that it is beside a name, by how it stands to the name. */
  readonly beside: number[];
}

/** Forms kept at a time; after more of them all are forgotten. */
const MET = 30_000;

export function createForm(word: Word | null, near: string): Form {
  return { word, near, numbers: [], beside: [] };
}

/** Gives items their forms: those that are alike share one. */
export function createForms(): (item: Item) => Form {
  const met = new Map<string, Form>();
  const named = new Map<string, Map<Word | null, Form>>();

  /** Many words of a table stand for the same: "French" and "Malian" for an adjective of nation. */
  function namedBy(name: string, { word }: Item): Form {
    let forms = named.get(name);
    if (!forms) named.set(name, (forms = new Map()));
    let form = forms.get(word);
    if (!form) forms.set(word, (form = createForm(word, name)));
    return form;
  }

  return (item) => {
    const name = nameOf(item);
    if (name !== '') return namedBy(name, item);
    const known = met.get(item.low);
    if (known?.word === item.word) return known!;
    if (met.size >= MET) met.clear();
    const form = createForm(item.word, stemOf(item) || item.low);
    met.set(item.low, form);
    return form;
  };
}
