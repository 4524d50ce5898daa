import type { Chunk, Parse } from './chunk.ts';

/** Marks at which what is said of a place ends. */
const BORDER = new Set([';', ':', '\u2013', '\u2014', '-', '(', ')', '\u2022', '|', '?', '!']);

/** Chunks `a` to `b` (inclusive) around a place, up to a border or the second verb on a side, and the nearest verbs (-1 for none). */
export interface Around {
  a: number;
  b: number;
  left: number;
  right: number;
}

export function clauseAround({ chunks }: Parse, at: number): Around {
  const isBorder = (i: number): boolean => chunks[i]!.kind === 'break' && BORDER.has(chunks[i]!.sign);
  const around: Around = { a: at, b: at, left: -1, right: -1 };
  for (let i = at - 1; i >= 0 && !isBorder(i); i--) {
    if (chunks[i]!.kind === 'verb') {
      if (around.left >= 0) break;
      around.left = i;
    }
    around.a = i;
  }
  for (let i = at + 1; i < chunks.length && !isBorder(i); i++) {
    if (chunks[i]!.kind === 'verb') {
      if (around.right >= 0) break;
      around.right = i;
    }
    around.b = i;
  }
  return around;
}

/** The phrase that a name's preposition may hang on: "the camp in Gao". */
export function headOf({ chunks }: Parse, at: number): Chunk | null {
  return chunks[at]!.prep !== '' && chunks[at - 1]?.kind === 'noun' ? chunks[at - 1]! : null;
}
