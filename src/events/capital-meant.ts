import type { Place } from '../contract/place.ts';
import { capitalId } from '../places/capital.ts';
import type { Context } from './anaphora.ts';
import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { DEFINITE, isCompleted } from './definite.ts';
import { countryOfForce } from './forces.ts';
import { measuredTown } from './measured-town.ts';

/** "The capital", "the Malian capital", "la capitale du Mali": that of the country told, or of the one the text is about. */
export function capitalMeant({ parse, said, place }: Context, chunk: number, at: number): Place | null {
  const { items, chunks } = parse;
  const adjective = adjectiveBeside(parse, chunk, at);
  const before = at - 1 === adjective ? at - 2 : at - 1;
  if (!DEFINITE.has(items[before]?.low ?? '') || Math.max(at, adjective) < chunks[chunk]!.b) return null;
  if (adjective >= 0) {
    const country = countryOfForce(items[adjective]!.demonym);
    return country === undefined ? null : place(capitalId(country));
  }
  if (isGlossed(parse, chunk) || isGloss(parse, chunk, place)) return null;
  if (!isCompleted(parse, chunk)) {
    const capital = said.capital();
    return capital && measuredTown(parse, at, capital, place);
  }
  const next = chunks[chunk + 1]!;
  const mention = OF.has(next.prep) ? items[next.b]!.mention : null;
  const whole = mention ? place(mention.placeId) : null;
  return whole?.kind === 'country' ? place(capitalId(whole.country)) : null;
}

/** "The capital, Bamako": whether the name of the town follows as an apposition. */
const isGlossed = ({ chunks, items }: Parse, chunk: number): boolean => {
  const name = chunks[chunk + 1]?.sign === ',' ? chunks[chunk + 2] : undefined;
  return name?.kind === 'noun' && name.prep === '' && !name.and && items[name.b]!.mention !== null;
};

/** "Bamako, the capital,": whether it only says of the town that is named right before it what it is. */
function isGloss({ chunks, items }: Parse, chunk: number, place: (id: string) => Place | null): boolean {
  const { prep, and } = chunks[chunk]!;
  const name = chunks[chunk - 1]?.sign === ',' ? chunks[chunk - 2] : undefined;
  if (prep !== '' || and || name?.kind !== 'noun') return false;
  const { mention } = items[name.b]!;
  const town = mention ? place(mention.placeId) : null;
  return town !== null && town.id === place(capitalId(town.country))?.id;
}

/** "La capitale malienne", "the Malian north": the item in a phrase, right beside one, that tells a country; -1 for none. */
export function adjectiveBeside({ items, chunks }: Parse, chunk: number, at: number): number {
  const { a, b } = chunks[chunk]!;
  if (at < b && items[at + 1]!.demonym !== '') return at + 1;
  return at > a && items[at - 1]!.demonym !== '' ? at - 1 : -1;
}
