import type { Place } from '../contract/place.ts';
import { parseDerived } from '../places/derived-place.ts';
import type { Chunk, Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { contains, isSpot } from './containment.ts';
import { frameOf } from './frame.ts';
import { is } from './phrase.ts';
import { PLACE_NOUNS, STAND_INS } from './place-noun.ts';
import { INSIDE, prepOf } from './place-preposition.ts';
import { placeOfHeadBefore } from './row-of-heads.ts';
import type { Candidate, Located } from './where.ts';

/** How many chunks an aside within a list may have: ", près de la frontière du Niger,". */
const ASIDE = 4;

/** How far its closing bracket can be from the opening one of a gloss. */
const GLOSS = 6;

/** The chosen place with those listed beside it. */
export function listAround(parse: Parse, chosen: Located, found: readonly Candidate[]): Located[] {
  const list = [chosen];
  const seen = new Set([chosen.place.id, ...chosen.place.within]);
  const add = (here: Located): void => {
    if (here.place.id === '') {
      list.push(here);
      return;
    }
    const held = list.some(({ place }) => contains(place, here.place) || contains(here.place, place));
    if (!seen.has(here.place.id) && !held) list.push({ ...here, certainty: chosen.certainty });
    seen.add(here.place.id);
  };
  let last = chosen;
  for (let here = nextOf(parse, chosen, last, found); here; here = nextOf(parse, chosen, last, found)) {
    add(here);
    last = here;
  }
  last = chosen;
  for (let here = priorOf(parse, last, found); here; here = priorOf(parse, last, found)) {
    if (!fits(chosen, here)) break;
    add(here);
    last = here;
  }
  return list;
}

/** No country beside a town, nor what holds the chosen place. */
const fits = (chosen: Located, here: Located): boolean =>
  here.place.id === '' ||
  (!(here.place.kind === 'country' && chosen.place.kind !== 'country') && !contains(here.place, chosen.place));

/** The next member of the list; null at its end. What lies around the last one, and asides, are passed over. */
function nextOf(parse: Parse, chosen: Located, last: Located, found: readonly Candidate[]): Located | null {
  let aside = 0;
  for (let at = last.chunk + 1; at < parse.chunks.length; at++) {
    const chunk = parse.chunks[at]!;
    if (chunk.kind === 'break' && chunk.sign === ',') continue;
    const closed = glossEnd(parse, at);
    if (closed > 0) {
      at = closed;
      continue;
    }
    if (chunk.kind !== 'noun') return null;
    if (isOnly(parse, at)) return null;
    const here = actsNext(parse, at) ? null : leading(parse, at, found);
    if (here && !chunk.and && isAround(parse, here)) continue;
    if (here && isGloss(parse, at) && contains(here.place, last.place)) continue;
    if (here?.place.kind === 'water' && isSpot(chosen.place)) continue;
    if (here && (ofDistrict(parse, at) || isPartAround(here.place, chunk))) continue;
    if (!chunk.joined && here && (contains(here.place, last.place) || (last.place.id === '' && !isSpot(here.place))))
      continue;
    if (
      chunk.joined &&
      here &&
      sameWay(parse, chunk.prep, last) &&
      (chunk.and || isSpot(here.place) || !isSpot(chosen.place))
    )
      return fits(chosen, here) ? here : null;
    if (chunk.and) return memberWithin(parse, at, found, chosen);
    const sited = chunk.joined && !here && chunk.prep === '' ? siteMember(parse, at, found, chosen) : null;
    if (sited) return sited;
    if (here && chunk.prep === '' && contains(here.place, last.place) && parse.chunks[at + 1]?.sign === ',') continue;
    if (here || ++aside > ASIDE) return null;
  }
  return null;
}

/** "In Ogossagou, in the Bandiagara region": a town that stands for the area around the one before. */
const isAround = ({ chunks, items }: Parse, { chunk, item }: Located): boolean =>
  chunks[chunk - 1]?.sign === ',' && AREA.test(items[item + 1]?.low ?? '');

/** "Gossi, in the Timbuktu region, and Ménaka": whether commas set a phrase of place apart. */
const isGloss = ({ chunks }: Parse, at: number): boolean =>
  INSIDE.has(chunks[at]!.prep) && !chunks[at]!.and && chunks[at - 1]?.sign === ',' && chunks[at + 1]?.sign === ',';

const AREA = /^(?:area|region|district|province|county|cercle|sector|prefecture|governorate)$/;

/** "Tessalit and Kidal in the north, Ménaka in the east": a part of the country that only says where the members before lie. */
const isPartAround = ({ id }: Place, { prep, joined }: Chunk): boolean =>
  !joined && INSIDE.has(prep) && parseDerived(id)?.form === 'part';

/** "Gossi, dans le cercle de Gao, et": a town that only names the district of the member before it. */
function ofDistrict({ chunks, items }: Parse, at: number): boolean {
  const { prep, joined } = chunks[at]!;
  const head = chunks[at - 1];
  if (joined || !OF.has(prep) || head?.kind !== 'noun' || chunks[at - 2]?.sign !== ',') return false;
  return /^(?:in|dans)$/.test(head.prep) && DISTRICT.test(items[head.b]!.low);
}

const DISTRICT = /^(?:cercle|commune|département|préfecture|province|district|circle|county)$/;

/** "With Ménaka handed over, only Gao remains": a place that "only" sets apart. */
const isOnly = ({ chunks, items }: Parse, at: number): boolean =>
  [chunks[at]!.a, chunks[at]!.a - 1].some((i) => /^(?:only|just|seule?s?)$/.test(items[i]?.low ?? ''));

/** ", the Élysée announced": a phrase that is the subject of the verb right after it. */
function actsNext(parse: Parse, at: number): boolean {
  const next = parse.chunks[at + 1];
  const { and, prep } = parse.chunks[at]!;
  if (next?.kind !== 'verb' || next.group!.form !== 'finite' || next.joined || and || prep !== '') return false;
  const { agent, patients } = frameOf(parse, at + 1);
  return (next.group!.passive ? patients[0] : agent) === at;
}

/** "Gao (Mali), Niamey (two companies)": the end of brackets, without a verb, that gloss the member before; -1 for none. */
function glossEnd({ chunks }: Parse, at: number): number {
  if (chunks[at]!.sign !== '(') return -1;
  const end = chunks.findIndex(({ kind, sign }, i) => i > at && (kind === 'verb' || sign === ')'));
  return end > 0 && chunks[end]!.sign === ')' && end - at <= GLOSS ? end : -1;
}

/** "In Gao and Kidal", "à Gao et de Kidal": a member has no preposition of its own, or that of the list. */
function sameWay(parse: Parse, prep: string, last: Located): boolean {
  if (prep === '' || prep === parse.chunks[last.chunk]!.prep || prep === prepOf(parse, last.chunk)) return true;
  return OF.has(prep) && parse.language === 'fr';
}

/** "... and the military airport in Senou": a member that a phrase of place completes, unless a clause begins with it. */
function memberWithin(parse: Parse, from: number, found: readonly Candidate[], chosen: Located): Located | null {
  for (let at = from; at < parse.chunks.length && at < from + 4; at++) {
    const chunk = parse.chunks[at]!;
    // "From Gao, and from two more posts, at Gossi and Konna".
    const apposed = at > from && parse.chunks[at - 1]!.sign === ',' && isApposedSite(parse, from, at);
    if (chunk.sign === ',' && at > from && isApposedSite(parse, from, at + 1)) continue;
    if (chunk.kind !== 'noun') return null;
    if (at > from && !apposed && (chunk.joined || !(INSIDE.has(chunk.prep) || OF.has(chunk.prep)))) return null;
    const here = found.find(({ located }) => located.chunk === at)?.located;
    if (!here || (at === from && chunk.prep !== '' && !INSIDE.has(chunk.prep))) continue;
    // "A battalion of the G5 Sahel's force at Boulikessi".
    if (OF.has(chunk.prep) && !isSpot(here.place) && INSIDE.has(parse.chunks[at + 1]?.prep ?? '')) continue;
    let after = at + 1;
    while (parse.chunks[after]?.kind === 'date') after++;
    const verb = parse.chunks[after]?.kind === 'verb' && parse.chunks[after]!.group!.form === 'finite';
    const clause = verb && placeOfHeadBefore(parse, at) !== chosen.chunk;
    return !clause && (isSpot(here.place) || isArea(here, at - from)) && fits(chosen, here) ? here : null;
  }
  return null;
}

/** "And from two more posts, at Gossi and Konna": places that end a clause and say where the sites of a list are. */
function isApposedSite({ chunks }: Parse, from: number, at: number): boolean {
  if (chunks[from]!.prep === '' || !INSIDE.has(chunks[at]?.prep ?? '')) return false;
  let end = at + 1;
  while (chunks[end]?.kind === 'noun' && chunks[end]!.and) end++;
  const comma = chunks[end]?.sign === ',';
  return (chunks[comma ? end + 1 : end]?.kind ?? 'break') === 'break';
}

/** "The camp in Gao, a post in Gossi and": a member that a site with a place of its own is. */
function siteMember(parse: Parse, at: number, found: readonly Candidate[], chosen: Located): Located | null {
  const { a, b } = parse.chunks[at]!;
  const isSite = parse.items.slice(a, b + 1).some((item) => is(item, 'strongbase') || PLACE_NOUNS.has(item.low));
  // "The camp in Gao, a post on the river, was": without another member after it, it only says what the first is.
  const goesOn = parse.chunks.slice(at + 1, at + 1 + ASIDE).some(({ kind, and }) => kind === 'noun' && and);
  return isSite && goesOn ? memberWithin(parse, at, found, chosen) : null;
}

/** "... and in the region of Agadez": a region that a noun before its name says to be one. */
const isArea = ({ place }: Located, away: number): boolean => away > 0 && /^admin/.test(place.kind);

/** The member of the list before one; null at its beginning. */
function priorOf(parse: Parse, last: Located, found: readonly Candidate[]): Located | null {
  if (isOnly(parse, last.chunk)) return null;
  if (!parse.chunks[last.chunk]!.joined) {
    const before = placeOfHeadBefore(parse, last.chunk);
    return before < 0 ? null : leading(parse, before, found);
  }
  for (let at = last.chunk - 1; at >= 0; at--) {
    const chunk = parse.chunks[at]!;
    if (chunk.kind === 'break' && chunk.sign === ',') continue;
    const here = chunk.kind === 'noun' ? leading(parse, at, found) : null;
    const within =
      here && !chunk.joined && parse.chunks[at - 1]?.kind === 'noun' ? leading(parse, at - 1, found) : null;
    if (here && within && !isSpot(here.place) && contains(here.place, within.place)) continue;
    const glossed = here && isGloss(parse, at) ? leading(parse, at - 2, found) : null;
    if (here && glossed && contains(here.place, glossed.place)) continue;
    return here;
  }
  return null;
}

/** The place that a phrase is about: no "Tiger helicopters". */
function leading(parse: Parse, at: number, found: readonly Candidate[]): Located | null {
  const here = found.find(({ located }) => located.chunk === at)?.located;
  if (!here) return null;
  if (parse.language !== 'fr') return here;
  for (let i = parse.chunks[at]!.a; i < here.item; i++) {
    const { low } = parse.items[i]!;
    const sited = is(parse.items[i], 'strongbase') || PLACE_NOUNS.has(low) || STAND_INS.has(low);
    if (parse.tags[i] === 'noun' && !sited) return null;
  }
  return here;
}
