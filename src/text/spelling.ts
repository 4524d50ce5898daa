import { fold } from './fold.ts';

/**
 * A word, number or mark as it is written. One that comes up again is the same object, so that what depends on its
 * letters alone (`ofSpelling`) is worked out once, however often it stands in however many texts.
 */
export interface Spelling {
  readonly text: string;
  /** In lower case, and as `fold` makes it. */
  readonly low: string;
  readonly folded: string;
  readonly facts: unknown[];
}

/** What is longer, in UTF-16 units, is no word that comes up again. */
const LONGEST = 32;
/** Spellings kept at a time: each in one of a few slots after the one that its letters tell, or in place of the first. */
const SLOTS = 1 << 15;
const TRIED = 4;
const known: (Spelling | undefined)[] = new Array(SLOTS).fill(undefined);
let kinds = 0;

/** The spelling between two offsets of a text. No string is made of letters that are known. */
export function spellingAt(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST) return spellingOf(text.slice(start, end));
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const first = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  let free = first;
  for (let slot = first; slot < first + TRIED; slot++) {
    const one = known[slot & (SLOTS - 1)];
    if (one === undefined) {
      free = slot & (SLOTS - 1);
      break;
    }
    if (isAt(one.text, text, start, end)) return one;
  }
  const spelling = spellingOf(copyOf(text.slice(start, end)));
  known[free] = spelling;
  return spelling;
}

function isAt(own: string, text: string, start: number, end: number): boolean {
  if (own.length !== end - start) return false;
  for (let i = 0; i < own.length; i++) if (own.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** Something to be known of spellings, worked out once for each. */
export function ofSpelling<T extends object>(work: (spelling: Spelling) => T): (spelling: Spelling) => T {
  const kind = kinds++;
  return (spelling) => (spelling.facts[kind] ??= work(spelling)) as T;
}

function spellingOf(text: string): Spelling {
  return { text, low: text.toLowerCase(), folded: fold(text), facts: [] };
}

/** A string of its own: a part of a text keeps the whole text in memory. */
const copyOf = (part: string): string => ` ${part}`.slice(1);
