import type { Toll } from '../contract/vocabulary.ts';
import type { Frame } from './frame.ts';
import type { Item } from './items.ts';
import type { Who } from './phrase.ts';
import type { Tag } from './tag.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Cue } from './word.ts';

/**
 * A sentence cut into phrases. `noun`: a noun phrase from item `a` to `b` (inclusive) with the preposition that
 * governs it; `joined` when a comma or a conjunction ties it to the phrase before. `verb`: a verb group. `date`: a
 * date phrase that stands by itself. `break`: a mark, relative or subordinator at which a clause can end.
 */
export interface Chunk {
  kind: 'noun' | 'verb' | 'date' | 'break';
  a: number;
  b: number;
  prep: string;
  joined: boolean;
  /** Joined by a conjunction. */
  and: boolean;
  group: VerbGroup | null;
  /** For a break: the mark or word. */
  sign: string;
  /** What `cuesOf`, `frameOf`, `whoIs` and `amountOf` made of the chunk when they were first asked. */
  cues: readonly Cue[] | null;
  frame: Frame | null;
  who: Who | null;
  amount: Toll | null | undefined;
}

export interface Parse {
  items: readonly Item[];
  tags: readonly Tag[];
  chunks: readonly Chunk[];
  language: 'en' | 'fr';
}
