import type { Language } from './language.ts';

const collators = new Map<Language, Intl.Collator>();

/**
 * The order in which a reader of a language looks for names: `Égypte` stands at E, `Village 9` before `Village 10`. For
 * what is shown only; what is written to files is sorted by code unit.
 */
export function nameOrder(language: Language): (a: string, b: string) => number {
  let collator = collators.get(language);
  if (!collator) collators.set(language, (collator = new Intl.Collator(language, { numeric: true })));
  const { compare } = collator;
  return (a, b) => compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The place of each of some names in that order, so that long lists compare numbers. */
export function nameRanks(names: Iterable<string>, language: Language): (name: string) => number {
  const ranks = new Map([...new Set(names)].sort(nameOrder(language)).map((name, rank) => [name, rank]));
  return (name) => ranks.get(name) ?? 0;
}
