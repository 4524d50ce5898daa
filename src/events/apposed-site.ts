import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { isSpot } from './containment.ts';
import { INSIDE } from './place-preposition.ts';
import type { Candidate, Located } from './where.ts';

const STAND_IN = /^(?:those|that|ones?|ceux|celui|celles?)$/;
/** "Three bases in the north, the last of them in Gao": one that is told by its rank. */
const RANKED = /^(?:last|latest|first|dernière?|première?)$/;
const THEM = /^(?:them|these|which|eux|elles|desquels|desquelles|date)$/;
const MANY = /^(?:those|ones|ceux|celles)$/;

/**
 * "Two camps near Gao, those of Ber and Goundam", "un camp de plus, celui de Léré": the chunk that names the first of the
 * sites that the phrase at a chunk, its complements passed over, is said to be; -1 where none follows.
 */
export function apposedSite({ chunks, items }: Parse, at: number): number {
  let end = at + 1;
  while (chunks[end]?.kind === 'date' || (chunks[end]?.kind === 'noun' && chunks[end]!.prep !== '')) end++;
  const sign = chunks[end]?.sign;
  if (sign !== ',' && sign !== '(' && sign !== ':') return -1;
  const which = chunks[end + 1];
  const stands =
    which?.kind === 'noun' ? which.prep === '' && STAND_IN.test(items[which.b]!.low) : which?.sign === 'that';
  const one = which?.kind === 'noun' && which.prep === '' && RANKED.test(items[which.b]!.low);
  const among = one && chunks[end + 2]?.kind === 'noun' && THEM.test(items[chunks[end + 2]!.b]!.low);
  const site = among ? end + 3 : end + 2;
  const named = chunks[site];
  if (named?.kind !== 'noun') return -1;
  // "In the desert city of Timbuktu".
  const town = OF.has(chunks[site + 1]?.prep ?? '') && items[named.b]!.kind !== 'place' ? site + 1 : site;
  if (one && INSIDE.has(named.prep)) return town;
  return stands && (OF.has(named.prep) || INSIDE.has(named.prep)) ? site : -1;
}

/** The first of the sites that the words after a town or region tell, where they lie around it; null where there are none. */
export function siteAfter(parse: Parse, { chunk, place }: Located, found: readonly Candidate[]): Located | null {
  const at = apposedSite(parse, chunk);
  // "Its base in Gao in May, that in Kidal in June": one site after another; "the airport, that of Gao": a name explained.
  if (at >= 0 && isSpot(place) && !MANY.test(parse.items[parse.chunks[at - 1]!.b]!.low)) return null;
  return found.find(({ located }) => located.chunk === at && isSpot(located.place))?.located ?? null;
}
