import type { Place } from '../contract/place.ts';
import { parseDerived } from '../places/derived-place.ts';
import { partOf } from '../places/whereabouts.ts';
import { capitalMeant } from './capital-meant.ts';
import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { isSpot } from './containment.ts';
import { DEFINITE, isCompleted, POST, SAME } from './definite.ts';
import { ofItsDay } from './its-day.ts';
import { measuredTown } from './measured-town.ts';
import { AREAS } from './place-noun.ts';
import { DESTINATION_EN, DESTINATION_FR, prepOf } from './place-preposition.ts';
import { struckAgain } from './struck-again.ts';
import { ofRoadTaken } from './taken-road.ts';
import { chunkAt } from './toponym.ts';

/** What "the town", "there" and "the capital" mean at this point of a text; null when nothing. */
export interface Anaphora {
  town(): Place | null;
  /** What "the area" means. */
  area(): Place | null;
  /** The place of any kind that the sentence before is about. */
  there(): Place | null;
  /** The town that the text names last, wherever else something happened: what a distance is measured from. */
  named(): Place | null;
  /** Where the attack told last happened: what "the same place" and "the same base" mean of another one. */
  struck(): Place | null;
  capital(): Place | null;
  /** What "the country" means. */
  country(): Place | null;
}

/** A sentence with what its words are looked up in; `body` is its first item after the dateline. */
export interface Context {
  parse: Parse;
  body: number;
  said: Anaphora;
  place(id: string): Place | null;
}

const TOWN: ReadonlySet<string> = new Set(
  'town city village locality place site ville localité commune endroit'.split(' '),
);
/** Nouns of a land: the one that the text speaks of, where it speaks of one. */
const LAND: ReadonlySet<string> = new Set('area zone region région'.split(' '));
const POINTING: ReadonlySet<string> = new Set('this that cette ce cet'.split(' '));

/**
 * The place that a definite "the town", "the capital" or "the Malian capital" at item `at` stands for; null when it is
 * completed by a name.
 */
export function anaphorOf(context: Context, chunk: number, at: number): Place | null {
  const { parse, body, said, place } = context;
  const low = parse.items[at]!.low;
  if (low === 'capital' || low === 'capitale') return capitalMeant(context, chunk, at);
  const pointed = POINTING.has(parse.items[at - 1]?.low ?? '');
  if (LAND.has(low)) {
    const whole = DEFINITE.has(parse.items[at - 1]?.low ?? '') && at === parse.chunks[chunk]!.b;
    return whole && !isCompleted(parse, chunk) ? said.area() : null;
  }
  const struck = struckAgain(parse, chunk, at, said);
  if (struck) return struck;
  if (!TOWN.has(low) && !(pointed && POST.has(low))) return null;
  if (pointed) {
    // "Ce site sénégalais" is as soon a page as a town.
    if (at < parse.chunks[chunk]!.b && (parse.language !== 'fr' || low === 'site')) return null;
    if (isCompleted(parse, chunk) && !liesIn(parse, chunk + 1, place)) return null;
  } else if (!DEFINITE.has(parse.items[at - 1]?.low ?? '') || at < parse.chunks[chunk]!.b || isCompleted(parse, chunk))
    return null;
  for (let i = at - 1; i >= body; i--) {
    const mention = parse.items[i]!.mention;
    const named = mention ? place(mention.placeId) : null;
    if (named && isSpot(named) && !(POST.has(low) && isGoal(parse, i)) && !ofItsDay(parse, chunkAt(parse, i)))
      return measuredTown(parse, at, named, place);
  }
  const last = said.named();
  const measured = last && measuredTown(parse, at, last, place);
  if (measured !== last) return measured;
  const town = said.town();
  return town && (SAME.has(parse.items[at - 1]!.low) || PLACED.test(low)) ? (townNear(town, place) ?? town) : town;
}

const PLACED = /^(?:town|city|ville)$/;

/** "A mine went off 30 km from Gossi. In the town": the town that an event was told to be so far from; null for any other place. */
function townNear({ id }: Place, place: (id: string) => Place | null): Place | null {
  const told = parseDerived(id);
  return told?.form === 'near' ? place(told.anchor) : null;
}

/** "Left for Gao", "pris la route de Gao": a place that a post told of besides does not stand in. */
function isGoal(parse: Parse, item: number): boolean {
  const chunk = chunkAt(parse, item);
  const prep = prepOf(parse, chunk);
  return DESTINATION_EN.has(prep) || DESTINATION_FR.has(prep) || ofRoadTaken(parse, chunk);
}

/** "This village of central Mali", "cette localité de l'ouest nigérien": whether a complement tells the area around a place that was named before. */
function liesIn({ chunks, items }: Parse, at: number, place: (id: string) => Place | null): boolean {
  const next = chunks[at + 1];
  const end = next?.kind === 'noun' && OF.has(next.prep) ? next.b : chunks[at]!.b;
  const words = items.slice(chunks[at]!.a, end + 1);
  const mention = words.find((item) => item.mention)?.mention;
  if (!mention) return words.some(({ low }) => partOf(low) !== null);
  if (words.some(({ low }, i) => i < words.length - 1 && AREAS.test(low))) return true;
  const around = place(mention.placeId);
  return around !== null && !isSpot(around);
}
