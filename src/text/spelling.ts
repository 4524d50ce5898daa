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
/** What is longer, in UTF-16 units, is no word that comes up again. */
const LONGEST = 32;

const known = new Map<string, Spelling>();
let kinds = 0;

/** The spelling between two offsets of a text. */
export function spellingAt(text: string, start: number, end: number): Spelling {
  const own = text.slice(start, end);
  if (own.length > LONGEST) return spellingOf(own);
  return known.get(own) ?? keep(own);
}

/** Something to be known of spellings, worked out once for each. */
export function ofSpelling<T extends object>(work: (spelling: Spelling) => T): (spelling: Spelling) => T {
  const kind = kinds++;
  return (spelling) => (spelling.facts[kind] ??= work(spelling)) as T;
}

function keep(text: string): Spelling {
  if (known.size >= MOST) known.clear();
  const spelling = spellingOf(copyOf(text));
  known.set(spelling.text, spelling);
  return spelling;
}

function spellingOf(text: string): Spelling {
  return { text, low: text.toLowerCase(), folded: fold(text), facts: [] };
}

/** A string of its own: a part of a text keeps the whole text in memory. */
const copyOf = (part: string): string => ` ${part}`.slice(1);
