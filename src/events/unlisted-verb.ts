import type { Word } from './lexicon.ts';
import { BASE, GERUND, PARTICIPLE, PAST } from './verb-form.ts';

/** Stands for any verb the tables do not list, so that its clause is still seen. */
export const PLAIN_VERB: Word = {
  initials: 0,
  flags: PAST | PARTICIPLE,
  plural: false,
  classes: new Set(),
  verbs: [],
  nouns: [],
};

export const PLAIN_BASE: Word = { ...PLAIN_VERB, flags: BASE };

export const PLAIN_GERUND: Word = { ...PLAIN_VERB, flags: GERUND };
