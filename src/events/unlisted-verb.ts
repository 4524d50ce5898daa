import { BASE, GERUND, PARTICIPLE, PAST } from './verb-form.ts';
import { createWord, type Word } from './word.ts';

/** Stands for any verb the tables do not list, so that its clause is still seen. */
export const PLAIN_VERB: Word = createWord(PAST | PARTICIPLE);

export const PLAIN_BASE: Word = createWord(BASE);

export const PLAIN_GERUND: Word = createWord(GERUND);
