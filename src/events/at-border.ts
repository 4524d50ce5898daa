import type { Place } from '../contract/place.ts';
import type { Parse } from './chunk.ts';
import { listStart } from './place-preposition.ts';

const BORDER =
  /^(?:borders?|frontiers?|borderlands?|boundary|frontières?|confins|borderline|cross-border|border-crossing)$/;
/** "On the Niger side", where a land or a border is told that has sides. */
const SIDE = /^side$/;
const BESIDE = /^(?:with|of|between|avec|de|d'|du|des|entre|et)$/;
const CLOSE = /^(?:near|près|proche|close|towards?|vers)$/;

/**
 * Whether a country at a chunk is only what a border or a distance is told by: "near the border with Mauritania", "à la
 * frontière du Mali et du Niger", "the Niger border", "close to Burkina Faso". What happens there happens on this side.
 */
export function atBorder(parse: Parse, at: number, item: number, where: Place): boolean {
  if (where.kind !== 'country') return false;
  const { chunks, items } = parse;
  const { prep, b } = chunks[at]!;
  const after = items.slice(item + 1, b + 1);
  if (items[item + 1]?.low !== "'s" && after.some(({ low }) => BORDER.test(low) || SIDE.test(low))) return true;
  const other = chunks[at + 1];
  // "The Mali-Niger border" stands in two phrases.
  if (
    other?.kind === 'noun' &&
    other.prep === '' &&
    items[other.a]!.kind === 'place' &&
    BORDER.test(items[other.b]!.low)
  )
    return item === b;
  const start = listStart(parse, at);
  const first = chunks[start]!.prep;
  if (CLOSE.test(prep) || CLOSE.test(first)) return items[b]!.kind === 'place';
  const head = chunks[start - 1];
  return BESIDE.test(first) && head?.kind === 'noun' && BORDER.test(items[head.b]!.low);
}
