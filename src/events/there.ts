import type { Place } from '../contract/place.ts';
import { parseDerived } from '../places/derived-place.ts';
import type { Context } from './anaphora.ts';
import { describedBy } from './attachment.ts';
import type { Parse } from './chunk.ts';
import { SOURCES } from './clause-sign.ts';
import { contains, isSpot } from './containment.ts';
import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { is } from './phrase.ts';
import { speakersSeat } from './speaker-seat.ts';
import { struckAgain } from './struck-again.ts';
import type { Located } from './where.ts';

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
