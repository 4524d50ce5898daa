import type { Parse } from './chunk.ts';
import { is } from './phrase.ts';
import type { PlaceOption } from './place-option.ts';
import type { WhereHint } from './where.ts';

const AWAY_FROM = new Set(['from', 'to', 'toward', 'towards', 'vers', 'depuis', "jusqu'", 'jusque']);

/** "Fled to a camp in Dori", "fired from a ship off Sirte": the place of what people left or reached. */
export function leftOrReached({ parse, cue, at }: PlaceOption, hint: WhereHint): boolean {
  const head = parse.chunks[at - 1];
  if (head?.kind !== 'noun' || at - 1 === cue || parse.chunks[at]!.joined) return false;
  if (parse.chunks[at - 2]?.kind !== 'verb' || at - 2 === cue) return false;
  const kept = !hint.attack && fromBases(parse, at);
  return AWAY_FROM.has(head.prep) && !kept && parse.items[head.b]!.kind !== 'place';
}

/** "From our bases in Niamey": an origin that is itself a base names a place of its own. */
export function fromBases(parse: Parse, at: number): boolean {
  const prior = parse.chunks[at - 1];
  if (prior?.kind !== 'noun') return false;
  for (let i = prior.a; i <= prior.b; i++) if (is(parse.items[i], 'strongbase')) return true;
  return false;
}

/** "Soldiers, most of them from Chad, left", "the last troops from Egypt left": the home of those who are told of. */
export function isHome({ parse: { chunks }, cue, at }: PlaceOption): boolean {
  return at < cue && chunks[cue]!.kind === 'verb' && chunks[at - 1]?.kind === 'noun';
}
