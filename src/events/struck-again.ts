import type { Place } from '../contract/place.ts';
import type { Anaphora } from './anaphora.ts';
import type { Parse } from './chunk.ts';
import { isCompleted, POST, SAME } from './definite.ts';

const SPOT: ReadonlySet<string> = new Set('place spot site location endroit lieu'.split(' '));

/** "The same place", "the same base": where the attack told last happened; null for any other item. */
export function struckAgain(parse: Parse, chunk: number, at: number, said: Anaphora): Place | null {
  const { low } = parse.items[at]!;
  if (!SAME.has(parse.items[at - 1]?.low ?? '') || !(SPOT.has(low) || POST.has(low))) return null;
  return isCompleted(parse, chunk) ? null : said.struck();
}
