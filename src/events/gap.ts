import type { Parse } from './chunk.ts';
import { is } from './phrase.ts';

const OBJECT = /^(?:|de|d'|des)$/;
const INSIDE = /^(?:in|at|à|au|en|dans|near|près|sur)$/;

/**
 * "Italy has a contingent in the capital and the United States a drone base in Agadez": whether a clause that leaves
 * its verb out begins at a chunk: a state or its soldiers, what they have, and where.
 */
export function isGap({ chunks, items }: Parse, at: number): boolean {
  const { kind, prep, and, a, b } = chunks[at]!;
  const opened = and || chunks[at - 1]?.sign === ';';
  if (kind !== 'noun' || prep !== '' || !opened) return false;
  if (!items.slice(a, b + 1).some((one) => one.force !== '' || one.demonym !== '' || one.mention !== null))
    return false;
  const object = chunks[at + 1]?.sign === ',' ? at + 2 : at + 1;
  const has = chunks[object];
  if (has?.kind !== 'noun' || has.and || !OBJECT.test(has.prep) || (object === at + 1 && has.prep !== '')) return false;
  const own = items.slice(has.a, has.b + 1);
  if (!own.some((one) => is(one, 'strongbase') || is(one, 'force')) || own.some((one) => one.mention !== null))
    return false;
  const place = chunks[object + 1];
  return place?.kind === 'noun' && INSIDE.test(place.prep) && chunks[object + 2]?.kind !== 'verb';
}

/** The chunk at which a clause without a verb begins after the verb at `cue`; -1 where none does. */
export function gapAfter(parse: Parse, cue: number): number {
  for (let at = cue + 2; at < parse.chunks.length && parse.chunks[at]!.kind !== 'verb'; at++)
    if (isGap(parse, at)) return at;
  return -1;
}
