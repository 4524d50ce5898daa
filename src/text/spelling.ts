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

/** Spellings kept at a time; after more of them all are forgotten. */
const MOST = 30_000;
/** Slots of the table, a power of two; how far a spelling may stand from its own. */
const SLOTS = 1 << 16;
const REACH = 16;
/** What is longer, in UTF-16 units, is no word that comes up again. */
const LONGEST = 32;

let table: (Spelling | undefined)[] = new Array(SLOTS);
let kept = 0;
let kinds = 0;

/** The spelling between two offsets of a text. Takes no longer for words chosen to collide: those are not kept. */
export function spellingAt(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST) return spellingOf(text.slice(start, end));
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  let slot = Math.imul(hash, 0x9e3779b1) >>> 16;
  for (let tried = 0; tried < REACH; tried++) {
    const found = table[slot];
    if (found === undefined) return keep(slot, text.slice(start, end));
    if (reads(found.text, text, start, end)) return found;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return spellingOf(text.slice(start, end));
}

/** Something to be known of spellings, worked out once for each. */
export function ofSpelling<T extends object>(work: (spelling: Spelling) => T): (spelling: Spelling) => T {
  const kind = kinds++;
  return (spelling) => (spelling.facts[kind] ??= work(spelling)) as T;
}

function reads(own: string, text: string, start: number, end: number): boolean {
  if (own.length !== end - start) return false;
  for (let i = 0; i < own.length; i++) if (own.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function keep(slot: number, text: string): Spelling {
  if (++kept > MOST) {
    table = new Array(SLOTS);
    kept = 1;
  }
  const { low, folded } = spellingOf(text);
  return (table[slot] = { text: interned(text), low: interned(low), folded: interned(folded), facts: [] });
}

function spellingOf(text: string): Spelling {
  return { text, low: text.toLowerCase(), folded: fold(text), facts: [] };
}

/** The one string with these letters that names of properties share: two such are told apart by address alone. */
export function interned(text: string): string {
  const named: Record<string, true> = Object.create(null);
  named[text] = true;
  return Object.keys(named)[0]!;
}
