import type { Parse } from './chunk.ts';
import { is } from './phrase.ts';

/** Whether a phrase names none of a kind: "no soldier", "none", "not a single soldier", "pas une seule". */
export function isNone({ items, chunks }: Parse, chunk: number): boolean {
  const { a } = chunks[chunk]!;
  if (is(items[a], 'no')) return true;
  const words = items.slice(Math.max(0, a - 2), a + 3).map(({ low }) => low);
  if (a === 1 && /^(?:pas|not)$/.test(items[0]!.low) && /^une?$/.test(items[a]!.low)) return true;
  const not = words.findIndex((low) => low === 'not' || low === 'pas' || low === 'plus');
  if (not < 0 || !words.slice(not + 1).some((low) => SINGLE.test(low))) return false;
  // "Not one but three", "pas un seul mais trois".
  return !items.slice(a, a + 5).some(({ low }) => /^(?:but|mais)$/.test(low));
}

const SINGLE = /^(?:single|seul|seule|one|moindre)$/;
