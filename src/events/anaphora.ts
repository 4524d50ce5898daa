import type { Place } from '../contract/place.ts';
import { capitalId } from '../places/capital.ts';
import { parseDerived } from '../places/derived-place.ts';
import { partOf } from '../places/whereabouts.ts';
import { describedBy } from './attachment.ts';
import type { Parse } from './chunk.ts';
import { OF, SOURCES } from './clause-sign.ts';
import { contains, isSpot } from './containment.ts';
import { cuesOf } from './cue.ts';
import { countryOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { ofItsDay } from './its-day.ts';
import { measuredTown } from './measured-town.ts';
import { is } from './phrase.ts';
import { DESTINATION_EN, DESTINATION_FR, prepOf } from './place-preposition.ts';
import { speakersSeat } from './speaker-seat.ts';
import { ofRoadTaken } from './taken-road.ts';
import type { Located } from './where.ts';

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
/** What "this" points back to as to a town, and "the" does not. */
const POST: ReadonlySet<string> = new Set('base camp post outpost garrison poste garnison'.split(' '));
/** Nouns of a land: the one that the text speaks of, where it speaks of one. */
const LAND: ReadonlySet<string> = new Set('area zone region région'.split(' '));
const DEFINITE: ReadonlySet<string> = new Set('the this that same la le cette ce même'.split(' '));
const SAME: ReadonlySet<string> = new Set(['same', 'même']);
const SPOT: ReadonlySet<string> = new Set('place spot site location endroit lieu'.split(' '));
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

/** "The same place", "the same base": where the attack told last happened; null for any other item. */
function struckAgain(parse: Parse, chunk: number, at: number, said: Anaphora): Place | null {
  const { low } = parse.items[at]!;
  if (!SAME.has(parse.items[at - 1]?.low ?? '') || !(SPOT.has(low) || POST.has(low))) return null;
  return isCompleted(parse, chunk) ? null : said.struck();
}

const chunkAt = ({ chunks }: Parse, item: number): number => chunks.findIndex(({ a, b }) => a <= item && item <= b);

/** "Left for Gao", "pris la route de Gao": a place that a post told of besides does not stand in. */
function isGoal(parse: Parse, item: number): boolean {
  const chunk = chunkAt(parse, item);
  const prep = prepOf(parse, chunk);
  return DESTINATION_EN.has(prep) || DESTINATION_FR.has(prep) || ofRoadTaken(parse, chunk);
}

/** Whether what follows a phrase says which one it is: "the town of Gao", "the town they left". */
function isCompleted({ chunks, language }: Parse, chunk: number): boolean {
  const next = chunks[chunk + 1];
  if (next?.kind !== 'noun') return false;
  if (OF.has(next.prep)) return true;
  return next.prep === '' && !next.joined && chunks[chunk + 2]?.kind === 'verb' && language === 'en';
}

/** "This village of central Mali", "cette localité de l'ouest nigérien": whether a complement tells the area around a place that was named before. */
function liesIn({ chunks, items }: Parse, at: number, place: (id: string) => Place | null): boolean {
  const next = chunks[at + 1];
  const end = next?.kind === 'noun' && OF.has(next.prep) ? next.b : chunks[at]!.b;
  const words = items.slice(chunks[at]!.a, end + 1);
  const mention = words.find((item) => item.mention)?.mention;
  if (!mention) return words.some(({ low }) => partOf(low) !== null);
  const around = place(mention.placeId);
  return around !== null && !isSpot(around);
}

/** "The capital", "the Malian capital", "la capitale du Mali": that of the country told, or of the one the text is about. */
function capitalMeant({ parse, said, place }: Context, chunk: number, at: number): Place | null {
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

/** What "y" before a French verb, or "there" after an English one, stands for: the place named last, in the sentence or before it. */
export function thereOf({ parse, body, said, place }: Context, cue: number): Located | null {
  const led = relativeThere(parse, cue);
  const spoken = led ?? spokenWith(parse, cue);
  const { group, a } = parse.chunks[spoken]!;
  if (led === null && spoken !== cue && (parse.language !== 'fr' || parse.chunks[cue]!.prep !== '')) return null;
  if (
    !group ||
    !(
      isCleftThere(parse, spoken) ||
      (parse.language === 'fr' ? hasY(parse, a, group.verb) || outOfIt(parse, spoken) : hasThere(parse, spoken))
    )
  )
    return null;
  const { agent, patients } = frameOf(parse, spoken);
  const told = SOURCES.has(parse.chunks[0]!.prep);
  const teller = told ? (group.passive ? (patients[0] ?? -1) : agent) : -1;
  for (let i = cue - 1; i >= 0; i--) {
    const chunk = parse.chunks[i]!;
    if (/^(?:from|by|according)$/.test(chunk.prep) || i < teller || speakersSeat(parse, cue, i)) continue;
    for (let at = chunk.b; at >= Math.max(chunk.a, body); at--) {
      const item = parse.items[at]!;
      const same = chunk.kind === 'noun' ? struckAgain(parse, i, at, said) : null;
      if (same) return { place: same, chunk: i, item: at, certainty: 0.7 };
      const where = chunk.kind === 'noun' && item.mention?.usage === 'literal' ? place(item.mention.placeId) : null;
      const described = where && describedPlace(parse, i, place);
      if (described) return described;
      const finer = where === null || isSpot(where) ? null : spotBefore(parse, i, where, place);
      if (finer) return finer;
      if (where) return { place: where, chunk: i, item: at, certainty: 0.8 };
    }
  }
  const town = said.there() ?? said.town();
  return town ? { place: town, chunk: cue, item: group.verb, certainty: 0.6 } : null;
}

/** "C'est là que six gardes ont péri", "it was there that", "là est installé un camp": "there" put before the verb's clause. */
function isCleftThere({ chunks, items }: Parse, cue: number): boolean {
  if (/^(?:là|ici)$/.test(items[chunks[cue]!.a - 1]?.low ?? '')) return true;
  for (let i = cue - 1; i >= 0; i--) {
    const { kind, a, sign } = chunks[i]!;
    if (kind === 'verb' || (kind === 'break' && !/^(?:,|que?|qu'|that|where)$/.test(sign))) return false;
    if (kind === 'break' && sign !== ',')
      return /^(?:là|ici|there|here)$/.test(items[a - 1]?.low ?? '') && is(items[a - 2], 'be');
  }
  return false;
}

/** "Une attaque y a fait deux morts", "y ont échangé des tirs": the verb that a noun is subject or object of; else itself. */
function spokenWith({ chunks, items }: Parse, cue: number): number {
  if (chunks[cue]!.kind !== 'noun') return cue;
  if (chunks[cue + 1]?.group) return cue + 1;
  if (items.slice(chunks[cue]!.a).some(({ mention }) => mention !== null)) return cue;
  return chunks[cue - 1]?.group?.form === 'finite' && !chunks[cue]!.joined ? cue - 1 : cue;
}

/** "The soldiers who had been based there slipped away": the verb that tells by "there" where the subject of the cue was; null for none. */
function relativeThere(parse: Parse, cue: number): number | null {
  const { chunks, items, language } = parse;
  if (chunks[cue]!.kind !== 'verb') return null;
  const end = chunks.findIndex(({ kind }, i) => i > cue && (kind === 'verb' || kind === 'break'));
  const own = items.slice(chunks[cue]!.b, end < 0 ? undefined : chunks[end]!.a);
  if (own.some(({ kind }) => kind === 'place')) return null;
  const { agent } = frameOf(parse, cue);
  const verb = agent < 0 || !/^(?:who|qui)$/.test(chunks[agent + 1]?.sign ?? '') ? -1 : agent + 2;
  const group = verb > 0 && verb < cue ? chunks[verb]!.group : null;
  if (!group) return null;
  return (language === 'fr' ? hasY(parse, chunks[verb]!.a, group.verb) : hasThere(parse, verb)) ? verb : null;
}

function hasY(parse: Parse, a: number, verb: number): boolean {
  let y = verb;
  while (y >= Math.max(0, a - 1) && parse.items[y]!.low !== 'y') y--;
  const before = parse.items[y - 1]?.low === "n'" ? y - 2 : y - 1;
  const thereIs = is(parse.items[verb], 'have') && parse.items[before]?.low === 'il';
  return parse.items[y]?.low === 'y' && !thereIs;
}

/** "À Fotokol, dans le nord du Cameroun, y sont": the spot that is named right before the country or area around it. */
function spotBefore(
  { chunks, items }: Parse,
  chunk: number,
  around: Place,
  place: (id: string) => Place | null,
): Located | null {
  for (let i = chunk - 1; i >= 0; i--) {
    const { kind, sign, b } = chunks[i]!;
    if (kind === 'verb' || (kind === 'break' && sign !== ',')) return null;
    const mention = kind === 'noun' ? items[b]!.mention : null;
    const where = mention ? place(mention.placeId) : null;
    if (where && isSpot(where)) return lies(where, around) ? { place: where, chunk: i, item: b, certainty: 0.8 } : null;
  }
  return null;
}

/** Whether a spot is in the area told after it; a part of a country, for which a circle stands, is taken at its word. */
const lies = (where: Place, around: Place): boolean =>
  contains(around, where) || (parseDerived(around.id)?.form === 'part' && around.country === where.country);

/** "À Kéréna, village à 60 km de Douentza, et y ont": the place that a distance between commas tells the place of. */
function describedPlace(parse: Parse, chunk: number, place: (id: string) => Place | null): Located | null {
  const told = describedBy(parse, chunk);
  const mention = told < 0 ? null : parse.items[parse.chunks[told]!.b]!.mention;
  const where = mention ? place(mention.placeId) : null;
  return where && isSpot(where) ? { place: where, chunk: told, item: parse.chunks[told]!.b, certainty: 0.8 } : null;
}

/** "S'en sont retirés", "en étant partis": whether the place that people leave is the one named before. */
export function outOfIt(parse: Parse, cue: number): boolean {
  const { chunks, items, language } = parse;
  const { group, a } = chunks[cue]!;
  if (language !== 'fr' || !group || !cuesOf(parse, cue).some((one) => LEAVING.has(one.class))) return false;
  let en = group.verb;
  while (en >= Math.max(0, a - 1) && items[en]!.low !== 'en') en--;
  return en >= Math.max(0, a - 1) && parse.tags[en] !== 'noun' && items[en + 1]?.kind !== 'date';
}

const LEAVING = new Set(['depart', 'expel', 'relocate']);

/** "There" after a verb and its objects, before any other place of its clause. */
function hasThere(parse: Parse, cue: number): boolean {
  const { chunks, items } = parse;
  const verb = items[chunks[cue]!.group!.verb]!;
  if (is(verb, 'be') || verb.word?.verbs.some((one) => one.class === 'endop')) return false;
  for (let i = chunks[cue]!.group!.verb + 1; i < items.length; i++) {
    const item = items[i]!;
    if (item.low === 'there') return true;
    if (item.kind === 'mark' || item.kind === 'place' || parse.tags[i] === 'verb' || parse.tags[i] === 'aux')
      return false;
  }
  return false;
}
