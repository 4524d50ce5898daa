import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';

export const DESTINATION_EN = new Set(['to', 'toward', 'towards', 'into', 'onto', 'for']);
export const DESTINATION_FR = new Set(['vers', 'pour', "jusqu'", 'jusque']);
export const ORIGIN_EN = new Set(['from', 'out', 'off']);
export const FROM = new Set(['from', 'out', 'depuis', 'on', 'sur', 'outside', 'around', 'to', 'into']);
/** Prepositions of those who act, speak or are spoken of, and of what something passes by. */
export const AWAY = new Set([
  'with',
  'by',
  'against',
  'about',
  'between',
  'par',
  'avec',
  'contre',
  'selon',
  'according',
  "d'après",
  'like',
  'comme',
  'via',
  'than',
  'entre',
  'besides',
  'among',
]);
export const INSIDE = new Set(['in', 'at', 'à', 'au', 'aux', 'en', 'dans', 'near', 'près', 'across', 'throughout']);

/** The preposition of a chunk, or for a member of a list that of the list. */
export function prepOf(parse: Parse, at: number): string {
  let i = at;
  while (i > 0 && parse.chunks[i]!.prep === '' && parse.chunks[i]!.joined) {
    let prior = i - 1;
    while (prior > 0 && parse.chunks[prior]!.kind === 'break' && parse.chunks[prior]!.sign === ',') prior--;
    if (parse.chunks[prior]!.kind !== 'noun' || !hasPlace(parse, prior)) break;
    i = prior;
  }
  return parse.chunks[i]!.prep;
}

/** "Sont partis du côté de la forêt": the way that somebody goes, and no origin. */
export const ofSide = ({ chunks, items }: Parse, at: number): boolean =>
  OF.has(chunks[at]!.prep) && chunks[at - 1]?.prep === 'du' && items[chunks[at - 1]!.b]!.low === 'côté';

/** The first member of the list of places that one stands in: "from Uganda, Burundi and Kenya", "du Mali et du Niger". */
export function listStart({ chunks, items }: Parse, at: number): number {
  let start = at;
  while (start > 1 && chunks[start]!.joined) {
    const prior = chunks[start - 1]!.sign === ',' ? start - 2 : start - 1;
    const { kind, b } = chunks[prior]!;
    if (kind !== 'noun' || items[b]!.kind !== 'place') break;
    start = prior;
  }
  return start;
}

/** "In the town of Gao": an "of" whose head is itself said to be somewhere, or is the cue. */
export function insideOf(parse: Parse, at: number, cue: number): boolean {
  if (!OF.has(prepOf(parse, at))) return false;
  const head = headBefore(parse, at);
  const prep = head < 0 ? '' : parse.chunks[head]!.prep;
  return head === cue || INSIDE.has(prep) || prep === 'depuis' || (/^(?:on|sur)$/.test(prep) && namesEdge(parse, head));
}

/** "On the outskirts of Gao". */
const namesEdge = ({ chunks, items }: Parse, at: number): boolean =>
  items
    .slice(chunks[at]!.a, chunks[at]!.b + 1)
    .some(({ low }) => /^(?:edges?|outskirts?|fringes?|hauteurs)$/.test(low));

function hasPlace(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at]!;
  for (let i = chunk.a; i <= chunk.b; i++) if (parse.items[i]!.kind === 'place') return true;
  return false;
}

export function headBefore(parse: Parse, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'noun') return i;
    const bracket = chunk.sign === ')' && parse.chunks[i - 1]?.kind === 'noun' && parse.chunks[i - 2]?.sign === '(';
    if (bracket) i -= 2;
    else if (chunk.kind !== 'break' || chunk.sign !== ',') return -1;
  }
  return -1;
}
