import { isAreaId } from '../places/area-id.ts';
import { parseDerived } from '../places/derived-place.ts';
import type { Chunk, Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { LYING } from './lying.ts';
import { is } from './phrase.ts';
import { AREAS, PLACE_NOUNS } from './place-noun.ts';
import { INSIDE } from './place-preposition.ts';

/** Classes of verbs that tell of events: a place beside them is that of an event. */
const EVENTFUL = new Set([
  'attack',
  'kill',
  'wound',
  'die',
  'lose',
  'occur',
  'blast',
  'clash',
  'seize',
  'fall',
  'abduct',
  'fire',
  'light-agent',
  'light-target',
  'phase',
]);
const PASSING = new Set(['leave', 'depart', 'arrive', 'relocate']);

/** "Left Sévaré in the afternoon when": the place is what another verb than the cue is done to. */
export function ofOtherVerb(parse: Parse, cue: number, at: number): 'passed' | 'other' | null {
  if (parse.chunks[at]!.prep !== '') return null;
  let i = at - 1;
  while (
    i > 0 &&
    (parse.chunks[i]!.kind === 'date' || (parse.chunks[i]!.kind === 'noun' && parse.chunks[i + 1]!.joined))
  )
    i--;
  const verb = parse.chunks[i];
  if (verb?.kind !== 'verb' || i === cue || verb.group!.passive || !frameOf(parse, i).patients.includes(at))
    return null;
  const cues = cuesOf(parse, i);
  if (cues.length === 0 || cues.some((one) => PASSING.has(one.class))) return 'passed';
  return cues.some((one) => EVENTFUL.has(one.class)) ? null : 'other';
}

/** "The deal signed in Geneva", "soldiers trained in Gao": the place completes a participle that tells of no event. */
export function ofParticiple(parse: Parse, cue: number, at: number): boolean {
  let i = at - 1;
  while (parse.chunks[i]?.kind === 'date') i--;
  const verb = parse.chunks[i];
  if (verb?.kind !== 'verb' || i === cue || (verb.group!.form !== 'participle' && verb.group!.form !== 'gerund'))
    return false;
  if (cuesOf(parse, i).some((one) => EVENTFUL.has(one.class))) return false;
  if (verb.group!.form === 'gerund') return false;
  const whose = frameOf(parse, i).patients[0] ?? -1;
  return whose !== cue && whose >= 0 && !isSite(parse, whose);
}

function isSite(parse: Parse, at: number): boolean {
  const { a, b } = parse.chunks[at]!;
  return parse.items
    .slice(a, b + 1)
    .some((item) => is(item, 'strongbase') || is(item, 'base') || is(item, 'target') || PLACE_NOUNS.has(item.low));
}

/** Units in which it is told how far one place is from another. */
export const KM = /^(?:km|kms|kilomet(?:re|er)s?|kilomètres?|miles?)$/;
const POINT = /^(?:north|south|nord|sud)?-?(?:east|west|est|ouest)$|^(?:north|south|nord|sud)$/;
const COMPASS = new Set(['au', 'à', 'to', 'away']);

/** The first chunk of "120 km south of Gao" where the place at a chunk ends such a phrase; -1 where it ends none. */
export function measureOf(parse: Parse, at: number): number {
  for (let i = at; i >= 0 && i > at - 7; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.sign === ')' && parse.chunks[i - 2]?.sign === '(') {
      i -= 2;
      continue;
    }
    if (chunk.kind !== 'noun') return -1;
    if (parse.items.slice(chunk.a, chunk.b + 1).some((item) => KM.test(item.low))) return i;
    const point = /^(?:au|à|)$/.test(chunk.prep) && POINT.test(parse.items[chunk.b]!.low) && isBare(parse, chunk);
    if (point && (parse.chunks[i - 1]?.sign === ',' || isKindAside(parse, i - 1))) return i;
    if (i > 0 && !point && !OF.has(chunk.prep) && !COMPASS.has(chunk.prep) && chunk.prep !== 'from') return -1;
  }
  return -1;
}

/** "Gao, ville située à l'ouest de", "Gao, a town east of": whether a phrase after a comma only says what a place is. */
function isKindAside({ chunks, items }: Parse, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun' || chunk.prep !== '' || chunk.and || chunks[at - 1]?.sign !== ',') return false;
  return items.slice(chunk.a, chunk.b + 1).some(({ low }) => PLACE_NOUNS.has(low));
}

/** "North", "au nord", "à l'est": a phrase of one word and its article. */
const isBare = ({ items }: Parse, { a, b }: Chunk): boolean => a === b || (b - a === 1 && items[a]!.low === "l'");

/** The phrase that "..., 120 km south of Gao" tells the place of; -1 where it stands by itself. */
export function measuredPhrase(parse: Parse, at: number): number {
  const measure = measureOf(parse, at);
  if (measure < 1) return -1;
  const sited = sitedPhrase(parse, measure - 1);
  if (sited >= 0) return sited;
  const kind = parse.chunks[measure - 1]!;
  if (kind.kind === 'noun' && kind.prep === '' && kind.joined && parse.chunks[measure - 2]?.sign === ',')
    return parse.chunks[measure - 3]?.kind === 'noun' ? measure - 3 : -1;
  const sign = parse.chunks[measure - 1]!;
  const comma = sign.kind === 'break' && (sign.sign === ',' || sign.sign === '(');
  const before = comma ? measure - 2 : measure - 1;
  return parse.chunks[before]?.kind === 'noun' ? headOfAsides(parse, before) : -1;
}

/** Whether an id is that of a country, or of a region or part of one. */
const isArea = (id: string): boolean => isAreaId(id) || parseDerived(id)?.form === 'part';

/**
 * "Pama, dans l'est du Burkina, à 100 km de", "Abala, a town near the border, 230 km from": the town before all asides
 * between commas that only say what it is and in which area; the last phrase itself where they follow none.
 */
function headOfAsides({ chunks, items }: Parse, last: number): number {
  for (let at = last; ; ) {
    let first = at;
    while (chunks[first - 1]?.kind === 'noun' && !chunks[first]!.and) first--;
    const { a, b, prep, and } = chunks[first]!;
    const kind = prep === '' && !and && items.slice(a, b + 1).some(({ low }) => PLACE_NOUNS.has(low));
    const area = INSIDE.has(prep) && isArea(items[chunks[at]!.b]!.mention?.placeId ?? '');
    const town = chunks[first - 2];
    if (!(kind || area) || chunks[first - 1]?.sign !== ',' || town?.kind !== 'noun') return last;
    const named = items[town.b]!.mention?.placeId;
    if (named !== undefined && !isArea(named)) return first - 2;
    at = first - 2;
  }
}

/** "Kéréna, qui se trouve à 60 km de", "Kéréna, située à", "Kéréna, a village which lies": of whom the verb at a chunk tells how far it is; -1 for none. */
function sitedPhrase({ chunks, items }: Parse, at: number): number {
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || !LYING.test(items[verb.group!.verb]!.low)) return -1;
  const aside = verb.group!.form === 'participle' && chunks[at - 1]?.sign === ',';
  if (!aside && !/^(?:qui|which|that)$/.test(chunks[at - 1]?.sign ?? '')) return -1;
  let head = at - 2;
  const kind = chunks[head];
  if (
    kind?.kind === 'noun' &&
    kind.prep === '' &&
    items.slice(kind.a, kind.b + 1).some(({ low }) => PLACE_NOUNS.has(low))
  )
    head--;
  if (chunks[head]?.sign === ',') head--;
  return chunks[head]?.kind === 'noun' && items[chunks[head]!.b]!.kind === 'place' ? head : -1;
}

const CLOSE = /^(?:proche|voisine?|distante?)$/;
const NEAR = new Set(['near', 'près', 'proche', 'outside']);

/** "A village near Gao", "une localité proche de Gao": a kind of place in apposition. */
function isKindOfPlace({ chunks, items }: Parse, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun') return false;
  const apposed = chunks[at - 1]?.sign === ',' && PLACE_NOUNS.has(items[chunk.a]!.low);
  if (!apposed && !/^(?:an?|une?|the|la|le)$/.test(items[chunk.a]!.low)) return false;
  return items.slice(chunk.a, chunk.b + 1).some(({ low }) => PLACE_NOUNS.has(low));
}

/** "On the road to Gao": a town that only says which way is meant. */
const isWay = ({ chunks, items }: Parse, at: number): boolean =>
  chunks[at - 1]?.kind === 'noun' && items[chunks[at]!.b]!.kind === 'place' && WAY.test(items[chunks[at - 1]!.b]!.low);

export const WAY = /^(?:road|highway|track|route|axe|piste|voie)$/;

/** "Tarkint (Bourem)", "Bamba (Gao, Mali)": the town after which a chunk says in brackets where it lies; -1 for none. */
function bracketedAfter({ chunks, items }: Parse, at: number): number {
  const town = chunks[at - 2];
  if (chunks[at - 1]?.sign !== '(' || chunks[at]!.prep !== '' || town?.kind !== 'noun') return -1;
  if (!/^[),]$/.test(chunks[at + 1]?.sign ?? '') || items[chunks[at]!.a]!.mention === null) return -1;
  const named = items[town.b]!.mention?.placeId;
  return named !== undefined && !isArea(named) ? at - 2 : -1;
}

/** "Cette localité du cercle de Niafunké", "this town in the district of": the phrase that stands for a town of which a chunk tells the area; -1 for none. */
function townOfArea({ chunks, items }: Parse, at: number): number {
  const [town, area] = [chunks[at - 2], chunks[at - 1]];
  if (town?.kind !== 'noun' || area?.kind !== 'noun' || !OF.has(chunks[at]!.prep)) return -1;
  if (!AREAS.test(items[area.b]!.low) || !/^(?:of|in|de|du|d'|dans)$/.test(area.prep)) return -1;
  return POINTING.test(items[town.a]!.low) && PLACE_NOUNS.has(items[town.b]!.low) ? at - 2 : -1;
}

const POINTING = /^(?:cette|cet|ce|this|that)$/;

/** The phrase that words of nearness or distance after a comma tell the place of: "at Kéréna, near Douentza"; -1 for none. */
export function describedBy(parse: Parse, at: number): number {
  const bracketed = bracketedAfter(parse, at);
  if (bracketed >= 0) return bracketed;
  const town = townOfArea(parse, at);
  if (town >= 0) return town;
  const measured = measuredPhrase(parse, at);
  if (measured >= 0) return isWay(parse, measured) ? -1 : measured;
  const close = OF.has(parse.chunks[at]!.prep) && CLOSE.test(parse.items[parse.chunks[at - 1]?.b ?? -1]?.low ?? '');
  if (!close && !NEAR.has(parse.chunks[at]!.prep)) return -1;
  const head = isKindOfPlace(parse, at - 1) ? at - 2 : at - 1;
  return parse.chunks[head]?.sign === ',' && parse.chunks[head - 1]?.kind === 'noun' ? head - 1 : -1;
}
