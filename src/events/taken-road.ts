import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { listStart } from './place-preposition.ts';

/** What leads to a place, and what people do who go there. */
const ROAD = /^(?:route|direction|chemin|cap)$/;
const TAKING = /^(?:pr[eiî]\p{L}+|repr[eiî]\p{L}+|m[ei]\p{L}+|suiv\p{L}+)$/u;

/** "Ont pris la route de Gao, au Mali", "mis le cap sur Niamey": whether the place at a chunk is only where people go. */
export function ofRoadTaken(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  const town = listStart(parse, at);
  const road = chunks[town - 1];
  const verb = chunks[town - 2]?.group;
  if (!verb || road?.kind !== 'noun' || road.prep !== '' || !ROAD.test(items[road.b]!.low)) return false;
  return (OF.has(chunks[town]!.prep) || chunks[town]!.prep === 'sur') && TAKING.test(items[verb.verb]!.low);
}
