import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';

/** The subject among the noun chunks and commas before a verb: the nearest free phrase, the first of its list. */
export function freeIn(parse: Parse, stretch: readonly number[], verb: number): number {
  const { chunks } = parse;
  let end = stretch.length;
  const comma = (k: number): boolean => k >= 0 && chunks[stretch[k]!]!.kind === 'break';
  if (comma(end - 1) && stretch[end - 1] === lastBefore(parse, verb)) {
    let open = end - 2;
    while (open >= 0 && !comma(open)) open--;
    if (open >= 0) {
      const outer = nearestFree(parse, stretch, open);
      if (outer >= 0) return stretch[firstOfList(parse, stretch, outer)]!;
    }
    end--;
  }
  const found = nearestFree(parse, stretch, end);
  return found < 0 ? -1 : stretch[firstOfList(parse, stretch, found)]!;
}

function lastBefore(parse: Parse, verb: number): number {
  let i = verb - 1;
  while (i >= 0 && parse.chunks[i]!.kind === 'date') i--;
  return i;
}

function nearestFree(parse: Parse, stretch: readonly number[], end: number): number {
  for (let k = end - 1; k >= 0; k--) {
    const chunk = parse.chunks[stretch[k]!]!;
    if (chunk.kind !== 'noun' || chunk.prep !== '') continue;
    const opens = listOpens(parse, stretch, k);
    if (opens < 0) return k;
    k = opens;
  }
  return -1;
}

/** "The camps in Gao, Ber and Kidal": from the last of the towns to the one that the preposition stands at; -1 for none. */
function listOpens(parse: Parse, stretch: readonly number[], from: number): number {
  const { chunks, tags } = parse;
  if (!chunks[stretch[from]!]!.and) return -1;
  for (let k = from; k > 0; k--) {
    const { kind, sign, a, b, prep, joined } = chunks[stretch[k]!]!;
    if (kind === 'break' && sign === ',') continue;
    if (kind !== 'noun' || a !== b || tags[a] !== 'place') return -1;
    if (prep !== '') return chunks[stretch[k - 1]!]!.kind === 'noun' ? k : -1;
    if (!joined) return -1;
  }
  return -1;
}

/** From the last member of "A, B and C" to its first. */
function firstOfList(parse: Parse, stretch: readonly number[], found: number): number {
  let first = found;
  if (!parse.chunks[stretch[found]!]!.and) return first;
  for (let k = found - 1; k >= 0; k--) {
    const chunk = parse.chunks[stretch[k]!]!;
    if (chunk.kind === 'break') continue;
    if (chunk.prep !== '') {
      if (!OF.has(chunk.prep)) break;
      continue;
    }
    first = k;
    if (!chunk.joined) break;
  }
  return first;
}
