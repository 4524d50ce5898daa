import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { INSIDE } from './place-preposition.ts';

/** "Both of them", "tous deux situés": words for several who have just been named. */
const SEVERAL = /^(?:both|all|tous|toutes|eux|elles)$/;

/** The phrase without a preposition that the phrases from `at` on back complete: "a unit of the army at Gao"; -1 for none. */
function headOf({ chunks }: Parse, at: number): number {
  let head = at;
  while (chunks[head]?.kind === 'noun' && chunks[head]!.prep !== '' && !chunks[head]!.joined) head--;
  return chunks[head]?.kind === 'noun' && chunks[head]!.prep === '' ? head : -1;
}

/**
 * "A unit at Mondoro and a battalion at Boulikessi were attacked": the place of the one before, where several who share
 * a verb have each a place of their own; -1 for none.
 */
export function placeOfHeadBefore(parse: Parse, at: number): number {
  const { chunks, items } = parse;
  if (!INSIDE.has(chunks[at]!.prep)) return -1;
  const head = headOf(parse, at);
  if (head < 2 || head === at || !(chunks[head]!.and || chunks[head]!.joined)) return -1;
  const prior = chunks[head - 1]!.sign === ',' ? head - 2 : head - 1;
  const { kind, prep, b } = chunks[prior] ?? chunks[head]!;
  if (kind !== 'noun' || !INSIDE.has(prep) || items[b]!.kind !== 'place') return -1;
  const first = headOf(parse, prior);
  const opens =
    first >= 0 && first !== prior && (chunks[first - 1] === undefined || chunks[first - 1]!.kind !== 'verb');
  return opens && (chunks[first]!.prep === '' || chunks[first]!.and) && !OF.has(prep) ? prior : -1;
}

/** "At Mondoro and Boulikessi, both of them near the border": whether a place is only said to lie around several just named. */
export function liesAroundAll(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  let head = at;
  while (chunks[head]?.kind === 'noun' && (chunks[head]!.prep !== '' || chunks[head]!.and)) head--;
  const opening = chunks[head];
  if (head === at || head < 2 || opening?.kind !== 'noun' || chunks[head - 1]!.sign !== ',') return false;
  return SEVERAL.test(items[opening.a]!.low) && chunks[head - 2]!.kind === 'noun';
}
