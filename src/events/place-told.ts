import type { Place } from '../contract/place.ts';
import { capitalId } from '../places/capital.ts';
import { parseDerived } from '../places/derived-place.ts';
import { isArea } from './area-named.ts';
import { describedBy } from './attachment.ts';
import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { contains, isSpot } from './containment.ts';
import { cuesOf } from './cue.ts';
import { describesPlace } from './described-place.ts';
import type { Found } from './emit.ts';
import { frameOf } from './frame.ts';
import { distanceKm } from './nearness.ts';
import { is } from './phrase.ts';
import { AREAS } from './place-noun.ts';
import type { Reading } from './reading.ts';
import { isReference } from './reference.ts';
import { caredFor, speakersSeat } from './speaker-seat.ts';

/** A place and the paragraph in which it was named. */
export interface Remembered {
  place: Place;
  paragraph: number;
}

/** Sentences that may wait to be asked for their place, so that no long report is kept whole. */
const MOST = 64;

/** Sentences through which a town can be measured from that none after it names. */
const FEW = 4;

interface Read {
  parse: Parse;
  paragraph: number;
  found: readonly Found[];
}

/** The place named last, first of all that of the title; what was attacked counts as named after all else in its sentence. */
export function placesTold(
  home: () => Place | null,
  place: Reading['place'],
  titled: () => Place | null,
): {
  add(parse: Parse, paragraph: number, found: readonly Found[]): void;
  now(): Remembered | null;
  there(): Remembered | null;
  named(): Place | null;
} {
  const waiting: Read[] = [];
  const recent: Read[] = [];
  let before: Remembered | null = null;
  let last: Read | null = null;
  const now = (): Remembered | null => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const named = attackedIn(one.found) ?? namedIn(one.parse, home, place);
      if (!named) continue;
      before = { place: named, paragraph: one.paragraph };
      waiting.length = 0;
    }
    if (before) return before;
    const town = titled();
    return town && { place: town, paragraph: 0 };
  };
  return {
    now,
    there() {
      if (!last) return null;
      const meant = meantIn(last.parse, home, place);
      const named = (meant && namedApart(last, meant) ? null : attackedIn(last.found)) ?? meant;
      return named && { place: named, paragraph: last.paragraph };
    },
    named() {
      for (let i = recent.length - 1; i >= 0; i--) {
        const town = lastNamed(recent[i]!.parse, home, place, isSpot, true);
        if (town) return town.where;
      }
      return before ? null : titled();
    },
    add(parse, paragraph, found) {
      if (describesPlace(parse)) return;
      last = { parse, paragraph, found };
      waiting.push(last);
      recent.push(last);
      if (recent.length > FEW) recent.shift();
      if (waiting.length > MOST) now();
    },
  };
}

/** "Shells closed the airport of Gao; Niger let nothing pass through Niamey": whether a place is named in a clause after those of the attacks that were read. */
function namedApart({ parse: { chunks, items }, found }: Read, { id }: Place): boolean {
  const apart = chunks.findLastIndex(({ sign }) => sign === ';');
  if (apart < 0 || found.some(({ draft }) => draft.layer === 'attacks' && draft.at > apart)) return false;
  return items.slice(chunks[apart]!.b).some(({ mention }) => mention?.placeId === id);
}

const isSite = (place: Place): boolean => place.kind !== 'country' && place.kind !== 'region';

/** A land of a name of its own that is no larger than a region: the three borders. */
const isLand = (place: Place): boolean => place.kind === 'region' && isArea(place) && parseDerived(place.id) === null;

function attackedIn(found: readonly Found[]): Place | null {
  for (let i = found.length - 1; i >= 0; i--) {
    const { place, draft } = found[i]!;
    if (draft.layer === 'attacks' && (isSite(place) || isLand(place) || isSpot(place))) return place;
  }
  return null;
}

/** Prepositions of places that people only come from or go to. */
const PASSING = new Set([
  'to',
  'towards',
  'toward',
  'vers',
  'pour',
  'for',
  'selon',
  'according',
  "d'après",
  'by',
  'par',
  'between',
  'entre',
]);

function namedIn(parse: Parse, home: () => Place | null, place: Reading['place']): Place | null {
  const named = lastNamed(parse, home, place, isSite) ?? lastNamed(parse, home, place, isLand);
  return named?.where ?? null;
}

/** What "there" means after a sentence: the country whose towns it lists, else the last place that it names. */
function meantIn(parse: Parse, home: () => Place | null, place: Reading['place']): Place | null {
  const last = lastNamed(parse, home, place, () => true);
  if (!last || !parse.chunks[last.chunk]!.joined || !isSpot(last.where)) return last?.where ?? null;
  for (let i = last.chunk - 1; i >= 0; i--) {
    const { mention } = parse.items[parse.chunks[i]!.b]!;
    const around = mention?.usage === 'literal' ? place(mention.placeId) : null;
    if (around?.kind === 'country' && contains(around, last.where)) return around;
  }
  return last.where;
}

/** The last place of a sentence that people are or act at; `origins`: or set out from. */
function lastNamed(
  parse: Parse,
  home: () => Place | null,
  place: Reading['place'],
  fits: (place: Place) => boolean,
  origins = false,
): { where: Place; chunk: number } | null {
  const { chunks, items } = parse;
  for (let i = chunks.length - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'noun' || isReference(parse, i)) continue;
    if (isWayTo(parse, i)) continue;
    if (PASSING.has(chunk.prep) ? !isReached(parse, i) && !isDweltOn(parse, i) : !origins && isSetOutFrom(parse, i))
      continue;
    for (let at = chunk.b; at >= chunk.a; at--) {
      const mention = items[at]!.mention;
      if (!mention || mention.usage === 'associative' || ofRulers(parse, chunk.b, at)) continue;
      const named = place(mention.placeId);
      if (!named || !fits(named) || speakersSeat(parse, -1, i)) continue;
      if (named.kind === 'country' && HOME.has(chunk.prep)) continue;
      if (onlyMeasures(parse, i, named, place)) continue;
      if (isSpot(named) && (ofRefuge(parse, i) || isAfar(named, home(), place))) continue;
      return spotIn(parse, i, named, place) ?? { where: named, chunk: i };
    }
  }
  return null;
}

/** "Patrolled along the road, as far as Gao", "le long de la route, jusqu'à Gao": a town where only a stretch ends. */
const isWayTo = ({ chunks }: Parse, at: number): boolean =>
  chunks[at]!.prep === "jusqu'" && chunks[at - 1]?.sign === ',';

/** "Kidal, 1,500 km from Bamako": a town by which only the way to the one that is told of is measured. */
function onlyMeasures(parse: Parse, at: number, named: Place, place: Reading['place']): boolean {
  const told = parseDerived(named.id)?.form === 'near' ? describedBy(parse, at) : -1;
  const { mention } = parse.items[parse.chunks[told]?.b ?? -1] ?? {};
  const where = mention ? place(mention.placeId) : null;
  return where !== null && isSpot(where);
}

/** "When the minister went to Kidal", "c'est par Kidal que tout a commencé": a place that is told of though people come to it or pass through. */
function isReached(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  const before = chunks[at - 1];
  if (before?.kind !== 'verb' || before.group!.form !== 'finite') return false;
  if (chunks[at]!.prep === 'par') return chunks[at + 1]?.sign === 'que' && items[chunks[at - 2]?.b ?? -1]?.low === "c'";
  if (chunks[at]!.prep !== 'to' || before.group!.tense !== 'past' || before.group!.mood !== 'fact') return false;
  const { agent } = frameOf(parse, at - 1);
  return (
    GOING.test(items[before.group!.verb]!.low) &&
    agent >= 0 &&
    items.slice(chunks[agent]!.a, chunks[agent]!.b + 1).some((item) => is(item, 'official'))
  );
}

/** "Set off towards Gao, where the army has a camp": a goal of which the text goes on to say what is there. */
const isDweltOn = ({ chunks }: Parse, at: number): boolean =>
  /^(?:where|où)$/.test(chunks[chunks[at + 1]?.sign === ',' ? at + 2 : at + 1]?.sign ?? '');

/** "Des renforts partis de Gao", "gunmen who had come from Gao": a town that people only set out from for where something was. */
function isSetOutFrom({ chunks, items }: Parse, at: number): boolean {
  const { prep } = chunks[at]!;
  if (!OF.has(prep) && !/^(?:from|depuis)$/.test(prep)) return false;
  const group = chunks[at - 1]?.group;
  return group !== null && group !== undefined && SETTING_OUT.test(items[group.verb]!.low);
}

const SETTING_OUT =
  /^(?:partie?s?|venue?s?|dépêchée?s?|envoyée?s?|provenant|venant|c[oa]me|coming|travell?ed|sent|dispatched|set|rushed)$/;

const GOING = /^(?:went|gone|travelled|traveled|flew|flown|came|come|paid)$/;

/** "Most of them from Chad": prepositions of where people are at home. */
const HOME = new Set(['from', 'of']);

/** "Its base in Tessalit, in the Kidal region": the spot that is named right before the area around it. */
function spotIn(
  { chunks, items }: Parse,
  at: number,
  around: Place,
  place: Reading['place'],
): { where: Place; chunk: number } | null {
  const seat = isSpot(around) && ofArea(items, chunks, at);
  if ((isSpot(around) && !seat) || around.kind === 'country') return null;
  for (let i = at - 1; i >= 0 && i > at - NEAR; i--) {
    const { kind, sign, b } = chunks[i]!;
    if (kind === 'break' && sign === ',') continue;
    if (kind !== 'noun') return null;
    const { mention } = items[b]!;
    const where = mention?.usage === 'literal' ? place(mention.placeId) : null;
    const near = where !== null && distanceKm(where, around) < AREA;
    const inside = where && (seat ? near : contains(around, where) || (near && isSaidAround(around, where)));
    if (where) return isSpot(where) && where.id !== around.id && inside ? { where, chunk: i } : null;
  }
  return null;
}

/** "À Gossi, dans le cercle de Gourma": whether an area of the same country, which a circle stands for, can be that of a town at its word. */
const isSaidAround = (around: Place, where: Place): boolean =>
  /^admin[12]$/.test(around.kind) && around.country === where.country;

/** "Dans la région de Bandiagara", "in the Bandiagara region": a town that stands for the area around it. */
function ofArea(items: Parse['items'], chunks: Parse['chunks'], at: number): boolean {
  const before = OF.has(chunks[at]!.prep) ? chunks[at - 1] : undefined;
  return AREAS.test(items[chunks[at]!.b]!.low) || (before?.kind === 'noun' && AREAS.test(items[before.b]!.low));
}

/** How far, in km, a place of an area can be from the town that it is named after. */
const AREA = 200;

/** Chunks between a town and the area around it. */
const NEAR = 5;

const FLEEING = /^(?:flee|shelter|réfugier|fuir|enfuir|abriter|transport|evacuate|évacuer|repatriate|rapatrier)$/;
const REFUGE = /^(?:refuge|shelter|abri|hospital|hôpital|clinic|clinique)$/;

/** "Se réfugier à Douentza", "rapatriés à N'Djamena", "taken to the hospital in Mopti": where people went from what happened. */
function ofRefuge(parse: Parse, at: number): boolean {
  if (caredFor(parse, -1, at)) return true;
  const { chunks, items } = parse;
  const before = chunks[at - 1];
  if (before?.kind === 'noun')
    return items.slice(before.a, before.b + 1).some((item) => REFUGE.test(item.low)) && !hit(parse);
  // "Fled Gossi": where they were.
  if (before?.kind !== 'verb' || chunks[at]!.prep === '') return false;
  const verb = items[before.group!.verb]!;
  if (before.group!.passive && TAKEN_IN.test(verb.low)) return !items.some((item) => is(item, 'force') || item.force);
  return verb.word?.verbs.some(({ lemma }) => FLEEING.test(lemma)) ?? false;
}

/** "Ont été accueillis à Dori", "were taken in at Dori". */
const TAKEN_IN =
  /^(?:(?:accueilli|recueilli|hébergé|relogé|réinstallé)e?s?|sheltered|welcomed|hosted|rehoused|resettled)$/;

/** Whether a sentence tells of an attack: on a hospital, too. */
const hit = (parse: Parse): boolean =>
  parse.chunks.some((chunk, i) => chunk.kind === 'verb' && cuesOf(parse, i).some((cue) => cue.class === 'attack'));

/** Farther than this, in km, from the country that a report is about lie the seats of those who speak of it. */
const AFAR = 2500;

/** "The headquarters in New York": the capital of another part of the world, or a town beside it. */
export function isAfar(named: Place, home: Place | null, place: Reading['place']): boolean {
  if (!home || named.country === home.country) return false;
  const middle = place(capitalId(home.country)) ?? home;
  return distanceKm(named, home) > AFAR && distanceKm(named, middle) > AFAR;
}

const RULERS = /^(?:government|authorities|administration|junta|regime|command|gouvernement|régime)$/;

/** "The Tripoli government", "Southern Command": who rules from a town, not the town. */
const ofRulers = (parse: Parse, head: number, at: number): boolean => at < head && RULERS.test(parse.items[head]!.low);
