import type { Place } from '../contract/place.ts';
import type { Chunk, Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { contains, isExact } from './nearness.ts';
import { is } from './phrase.ts';

/** What a rule says of where its event's place can stand. */
export interface WhereHint {
  /** Chunks that name the place itself, such as the object of "left" or "seized". */
  own?: readonly number[];
  /** Whether a place after "from" is where it happened (withdrawals) and how "to" reads. */
  origin?: boolean;
  destination?: boolean;
  /** Whether the subject's place is meant ("Konna fell"). */
  subject?: boolean;
  /** Whether only a place in the cue's own clause will do. */
  strict?: boolean;
  /** Whether only a settlement or site will do. */
  exact?: boolean;
  /** The chunk that names where those who leave go. */
  away?: number;
}

/** A place read for an event: with how it stands to the cue, and how sure that is (0 to 1). */
export interface Located {
  place: Place;
  chunk: number;
  item: number;
  certainty: number;
}

const DESTINATION_EN = new Set(['to', 'toward', 'towards', 'into', 'onto', 'for']);
const DESTINATION_FR = new Set(['vers', 'pour', "jusqu'", 'jusque']);
const ORIGIN_EN = new Set(['from', 'out', 'off']);
const ORIGIN_FR = new Set(['depuis', 'de', "d'", 'du', 'des']);
const AWAY = new Set([
  'with',
  'by',
  'against',
  'about',
  'between',
  'par',
  'avec',
  'contre',
  'selon',
  'according',
  "d'après",
  'like',
  'comme',
  'via',
  'than',
  'entre',
  'besides',
  'among',
]);
const OF = new Set(['of', 'de', "d'", 'du', 'des']);
/** Below this score a place in the sentence is not the event's. */
const ENOUGH = 3;

/** What "the town" and "the capital" mean at this point of a text; null when nothing. */
export interface Anaphora {
  town: Place | null;
  capital: Place | null;
}

const TOWN = /^(?:town|city|village|locality|ville|localité|commune)$/;
const DEFINITE = /^(?:the|this|that|same|la|le|cette|ce|même)$/;

/** The place that a definite "the town" or "the capital" at item `at` stands for; null when it is completed by a name. */
function anaphorOf(
  parse: Parse,
  chunk: number,
  at: number,
  said: Anaphora,
  place: (id: string) => Place | null,
  body: number,
): Place | null {
  const low = parse.items[at]!.low;
  const town = TOWN.test(low);
  if (!town && low !== 'capital' && low !== 'capitale') return null;
  if (!DEFINITE.test(parse.items[at - 1]?.low ?? '') || at < parse.chunks[chunk]!.b) return null;
  const next = parse.chunks[chunk + 1];
  if (next?.kind === 'noun' && /^(?:of|de|d'|du|des)$/.test(next.prep)) return null;
  if (!town) return said.capital;
  for (let i = at - 1; i >= body; i--) {
    const mention = parse.items[i]!.mention;
    const named = mention ? place(mention.placeId) : null;
    if (named && isExact(named)) return named;
  }
  return said.town;
}

/** Places of a sentence that an event at chunk `cue` happened at, best first with its list ("in Kidal, Tessalit and Gao"). */
export function whereOf(
  parse: Parse,
  cue: number,
  hint: WhereHint,
  place: (id: string) => Place | null,
  said: Anaphora,
): Located[] {
  let best: Located | null = null;
  let top = ENOUGH;
  const found: { located: Located; score: number }[] = [];
  const body = datelineEnd(parse);
  const there = thereOf(parse, cue, body, said, place);
  if (there) return [there];
  for (let i = 0; i < parse.chunks.length; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind !== 'noun' || chunk.a < body || i === hint.away) continue;
    for (let at = chunk.a; at <= chunk.b; at++) {
      const item = parse.items[at]!;
      const meant = item.kind === 'place' ? null : anaphorOf(parse, i, at, said, place, body);
      if (!meant && (item.kind !== 'place' || !item.mention)) continue;
      const where = meant ?? place(item.mention!.placeId);
      if (!where) continue;
      const score = scoreOf(parse, cue, i, at, where, hint, item.mention?.usage === 'associative') - (meant ? 1.5 : 0);
      const located = { place: where, chunk: i, item: at, certainty: Math.min(1, score / 12) };
      found.push({ located, score });
      if (score > top) {
        top = score;
        best = located;
      }
    }
  }
  if (!best) return [];
  if (
    hint.strict &&
    (crossings(parse, cue, (best as Located).chunk) > 0.5 ||
      !(
        hint.own?.includes((best as Located).chunk) ||
        (best as Located).chunk === cue ||
        INSIDE.has(prepOf(parse, (best as Located).chunk)) ||
        insideOf(parse, (best as Located).chunk, cue) ||
        FROM.has(prepOf(parse, (best as Located).chunk))
      ))
  )
    return [];
  const stranger = unknownAt(parse, cue);
  const { chunk, place: named } = best as Located;
  if (stranger >= 0 && (crossings(parse, cue, chunk) >= 0.7 || (named.kind === 'country' && chunk < stranger)))
    return [];
  const chosen = refine(best, top, found);
  if (hint.exact && !isExact(chosen.place)) return [];
  return listAround(parse, chosen, found);
}

const FROM = new Set(['from', 'out', 'depuis', 'on', 'sur', 'outside', 'around', 'to', 'into']);
const INSIDE = new Set(['in', 'at', 'à', 'au', 'aux', 'en', 'dans', 'near', 'près', 'across', 'throughout']);
const LOCATIVE = new Set(['in', 'at', 'near', 'outside', 'around', 'à', 'dans', 'près', 'sur']);

/** What "y" before a French verb stands for: the place named last, in the sentence or before it. */
function thereOf(
  parse: Parse,
  cue: number,
  body: number,
  said: Anaphora,
  place: (id: string) => Place | null,
): Located | null {
  const { group, a } = parse.chunks[cue]!;
  if (parse.language !== 'fr' || !group) return null;
  let y = group.verb;
  while (y >= Math.max(0, a - 1) && parse.items[y]!.low !== 'y') y--;
  if (parse.items[y]?.low !== 'y' || is(parse.items[group.verb], 'have')) return null;
  for (let i = cue - 1; i >= 0; i--) {
    const chunk = parse.chunks[i]!;
    for (let at = chunk.b; at >= Math.max(chunk.a, body); at--) {
      const item = parse.items[at]!;
      const where = chunk.kind === 'noun' && item.mention?.usage === 'literal' ? place(item.mention.placeId) : null;
      if (where) return { place: where, chunk: i, item: at, certainty: 0.8 };
    }
  }
  return said.town ? { place: said.town, chunk: cue, item: group.verb, certainty: 0.6 } : null;
}

/** Index of the first item after a dateline ("BAMAKO, 9 June –"), 0 where a sentence has none. */
function datelineEnd({ items, tags }: Parse): number {
  if (items[0]?.kind !== 'place') return 0;
  for (let i = 1; i < items.length && i < 16; i++) {
    if (tags[i] === 'verb' || tags[i] === 'aux') return 0;
    if (/^(?:[\u2012-\u2015]|-{1,2})$/.test(items[i]!.text)) return i + 1;
  }
  return 0;
}

/** Whether the clause of the cue names a place that the gazetteer does not know: "at Golo", "sa base de Golo". */
export function unknownPlace(parse: Parse, cue: number): boolean {
  return unknownAt(parse, cue) >= 0;
}

function unknownAt(parse: Parse, cue: number): number {
  for (let i = 0; i < parse.chunks.length; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind !== 'noun' || crossings(parse, cue, i) >= 0.7) continue;
    if (!LOCATIVE.has(chunk.prep) && !(OF.has(chunk.prep) && i > 0 && namesSite(parse, i - 1))) continue;
    if (isStranger(parse, i)) return i;
  }
  return -1;
}

/** A phrase that opens with a name that no table knows. */
function isStranger(parse: Parse, at: number): boolean {
  const item = parse.items[parse.chunks[at]!.a]!;
  return item.kind === 'word' && !item.word && /^\p{Lu}\p{Ll}/u.test(item.text) && item.demonym === '';
}

/** Whether a phrase is headed by a kind of place that a name completes: a town, a camp, an axis. */
function namesSite(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at]!;
  if (chunk.kind !== 'noun') return false;
  for (let i = chunk.a; i <= chunk.b; i++) {
    const item = parse.items[i]!;
    if (item.kind === 'place') return false;
    if (is(item, 'strongbase') || SETTLEMENT.has(item.low) || /^(?:proche|sortie|entrée|village)/.test(item.low))
      return true;
  }
  return false;
}

function scoreOf(
  parse: Parse,
  cue: number,
  at: number,
  item: number,
  where: Place,
  hint: WhereHint,
  associative: boolean,
): number {
  const chunk = parse.chunks[at]!;
  let score = 8 + roleScore(parse, cue, at, item, hint, where);
  if (associative)
    score -= hint.own?.includes(at) || INSIDE.has(prepOf(parse, at)) ? 1 : isState(where, parse, item) ? 8 : 1;
  if (where.kind === 'country') score -= 2.5;
  else if (where.kind === 'region' || where.kind === 'water') score -= 1.5;
  else if (where.kind === 'admin1' || where.kind === 'admin2') score -= 0.7;
  score -= crossings(parse, cue, at) * 2.2;
  score -= Math.abs(at - cue) * 0.15;
  if (at < cue && chunk.prep !== '' && !hint.own?.includes(at)) score -= 0.4;
  if (speakersSeat(parse, cue, at)) score -= 8;
  if (caredFor(parse, cue, at)) score -= 8;
  if (followsPossessive(parse, item)) score -= where.kind === 'country' ? 10 : 1;
  return score;
}

/** Only countries and capitals stand for a state; other towns and regions are places even where a name is used loosely. */
function isState(where: Place, parse: Parse, item: number): boolean {
  return where.kind === 'country' || where.kind === 'region' || parse.items[item]!.demonym !== '';
}

const SOURCES = new Set(['selon', "d'après", 'according']);

/** "Police said in Bogota", "according to survivors met in Bangui": where it was said, not where it happened. */
function saying(parse: Parse, verb: number): boolean {
  return parse.items[parse.chunks[verb]!.group!.verb]!.word?.verbs.some((cue) => cue.class === 'say') ?? false;
}

export function speakersSeat(parse: Parse, cue: number, at: number): boolean {
  const after = parse.chunks[at + 1];
  if (after?.kind === 'verb' && after.group!.form === 'finite' && at + 1 !== cue && saying(parse, at + 1)) return true;
  for (let i = at - 1; i >= 0 && i !== cue; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'break') return false;
    if (chunk.kind === 'noun' && SOURCES.has(chunk.prep)) return true;
    if (chunk.kind === 'verb' && chunk.group!.form !== 'gerund')
      return parse.items[chunk.group!.verb]!.word?.verbs.some((verb) => verb.class === 'say') ?? false;
  }
  return false;
}

const CARE =
  /^(?:évacuer|transférer|soigner|hospitaliser|admettre|conduire|transporter|acheminer|emmener|evacuate|transfer|treat|hospitalize|hospitalise|admit|airlift|fly|transport)$/;

/** "Blessés évacués vers Gao", "pris en charge à Gao": where those who were hit were taken. */
function caredFor(parse: Parse, cue: number, at: number): boolean {
  for (let i = at - 1; i > cue; i--) {
    const { kind, group, sign } = parse.chunks[i]!;
    if (kind === 'break' && sign !== ',') return false;
    if (kind !== 'verb') continue;
    const taken = parse.items[group!.last + 1]?.low === 'en' && parse.items[group!.last + 2]?.low === 'charge';
    return taken || (parse.items[group!.verb]!.word?.verbs.some((verb) => CARE.test(verb.lemma)) ?? false);
  }
  return false;
}

function followsPossessive(parse: Parse, item: number): boolean {
  return parse.items[item + 1]?.low === "'s";
}

function roleScore(parse: Parse, cue: number, at: number, item: number, hint: WhereHint, where: Place): number {
  const chunk = parse.chunks[at]!;
  if (hint.own?.includes(at)) return 5;
  if (at === cue) return 4;
  const prep = prepOf(parse, at);
  const french = parse.language === 'fr';
  const destinations = french ? DESTINATION_FR : DESTINATION_EN;
  const origins = french ? ORIGIN_FR : ORIGIN_EN;
  if (destinations.has(prep)) return hint.destination ? 3 : -9;
  if (!french && origins.has(prep)) return hint.origin ? 4 : fromBases(parse, at) ? 2 : -6;
  if (prep === 'depuis' && where.kind !== 'country') return hint.origin ? 2 : 0;
  if (OF.has(prep)) {
    const head = headBefore(parse, at);
    if (head === cue) return hint.origin || french ? 4 : 3;
    if (french && hint.origin && at > cue && parse.chunks[at - 1]?.kind === 'verb') return 4;
    if (head >= 0) return ofScore(parse, head, cue, hint);
    return french && hint.origin && at > cue ? 3 : 0;
  }
  if (
    (prep === 'entre' || prep === 'between') &&
    at > cue &&
    parse.items[item]!.demonym === '' &&
    where.kind !== 'country'
  )
    return 2;
  if (AWAY.has(prep)) return -4;
  if (
    prep === 'on' ||
    prep === 'sur' ||
    prep === 'at' ||
    prep === 'in' ||
    prep === 'à' ||
    prep === 'dans' ||
    prep === 'en' ||
    prep === 'au' ||
    prep === 'aux' ||
    prep === 'near' ||
    prep === 'près' ||
    prep === 'outside' ||
    prep === 'inside' ||
    prep === 'around'
  )
    return 3.5;
  if (prep !== '') return 2;
  if (chunk.b > chunk.a && headsOther(parse, chunk, item)) return at > cue ? 2 : 1;
  if (hint.subject && at < cue) return 3;
  if (apposition(parse, at)) return 1.5;
  return at < cue ? -2 : 1;
}

/** "From our bases in Niamey": an origin that is itself a base names a place of its own. */
function fromBases(parse: Parse, at: number): boolean {
  const prior = parse.chunks[at - 1];
  if (prior?.kind !== 'noun') return false;
  for (let i = prior.a; i <= prior.b; i++) if (is(parse.items[i], 'strongbase')) return true;
  return false;
}

/** The preposition of a chunk, or for a member of a list that of the list. */
function prepOf(parse: Parse, at: number): string {
  let i = at;
  while (i > 0 && parse.chunks[i]!.prep === '' && parse.chunks[i]!.joined) {
    let prior = i - 1;
    while (prior > 0 && parse.chunks[prior]!.kind === 'break' && parse.chunks[prior]!.sign === ',') prior--;
    if (parse.chunks[prior]!.kind !== 'noun' || !hasPlace(parse, prior)) break;
    i = prior;
  }
  return parse.chunks[i]!.prep;
}

/** "In the town of Gao": an "of" whose head is itself said to be somewhere, or is the cue. */
function insideOf(parse: Parse, at: number, cue: number): boolean {
  if (!OF.has(prepOf(parse, at))) return false;
  const head = headBefore(parse, at);
  const prep = head < 0 ? '' : parse.chunks[head]!.prep;
  return head === cue || INSIDE.has(prep) || prep === 'depuis';
}

function hasPlace(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at]!;
  for (let i = chunk.a; i <= chunk.b; i++) if (parse.items[i]!.kind === 'place') return true;
  return false;
}

function headBefore(parse: Parse, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'noun') return i;
    if (chunk.kind !== 'break' || chunk.sign !== ',') return -1;
  }
  return -1;
}

/** "The town of Gao", "the camp of Gao": the place counts as its head does. */
function ofScore(parse: Parse, head: number, cue: number, hint: WhereHint): number {
  const chunk = parse.chunks[head]!;
  let settlement = false;
  for (let i = chunk.a; i <= chunk.b; i++)
    if (is(parse.items[i], 'target') || is(parse.items[i], 'base') || SETTLEMENT.has(parse.items[i]!.low))
      settlement = true;
  if (!settlement) return -1;
  if (hint.own?.includes(head)) return 5;
  const prep = chunk.prep;
  if (DESTINATION_EN.has(prep) || DESTINATION_FR.has(prep)) return hint.destination ? 3 : -9;
  if (ORIGIN_EN.has(prep)) return hint.origin ? 4 : -6;
  return head === cue ? 4 : 3;
}

const SETTLEMENT = new Set([
  'km',
  'kilometres',
  'kilometers',
  'kilomètres',
  'miles',
  'km²',
  'those',
  'ones',
  'one',
  'celui',
  'celle',
  'ceux',
  'celles',
  'town',
  'city',
  'village',
  'region',
  'area',
  'province',
  'district',
  'locality',
  'commune',
  'cercle',
  'ville',
  'localité',
  'région',
  'zone',
  'secteur',
  'north',
  'south',
  'centre',
  'east',
  'west',
  'nord',
  'sud',
  'est',
  'ouest',
  'outskirts',
  'vicinity',
  'airport',
  'aéroport',
  'part',
  'parts',
  'side',
  'department',
  'département',
  'capital',
  'capitale',
  'valley',
  'vallée',
  'forest',
  'forêt',
  'mountains',
  'massif',
  'border',
  'frontière',
  'sortie',
  'entrée',
  'quartier',
  'hameau',
  'axe',
  'route',
  'road',
  'port',
  'suburb',
  'neighborhood',
  'neighbourhood',
  'outskirts',
  'cercle',
  'circle',
  'governorate',
  'municipality',
  'territoire',
  'territory',
  'soil',
  'sol',
  'environs',
  'periphery',
  'périphérie',
  'banlieue',
  'heart',
  'coeur',
  'cœur',
]);

function headsOther(parse: Parse, chunk: Chunk, item: number): boolean {
  for (let i = item + 1; i <= chunk.b; i++) if (parse.tags[i] === 'noun' && parse.items[i]!.low !== "'s") return true;
  return parse.language === 'fr' && item > chunk.a;
}

function apposition(parse: Parse, at: number): boolean {
  const prior = parse.chunks[at - 1];
  return prior?.kind === 'break' && prior.sign === ',' && at > 1 && parse.chunks[at - 2]!.kind === 'noun';
}

/** Clause borders between two chunks: other finite verbs, relatives, subordinators, brackets and dashes. */
export function crossings(parse: Parse, from: number, to: number): number {
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  let count = leavesRelative(parse, low, high) ? 1 : 0;
  for (let i = low + 1; i < high; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'verb') {
      if (tellsOf(parse, i, low)) continue;
      const form = chunk.group!.form;
      count += form === 'finite' ? 1 : 0.4;
    } else if (chunk.kind === 'break' && chunk.sign !== ',')
      count += HARD.has(chunk.sign) ? 1.5 : LIGHT.has(chunk.sign) || lists(parse, i) ? 0.1 : 0.7;
  }
  return count;
}

/** "Trois emprises : Gao, Ménaka et Gossi": a colon that opens a list of places. */
function lists(parse: Parse, at: number): boolean {
  const next = parse.chunks[at + 1];
  return (
    parse.chunks[at]!.sign === ':' && next?.kind === 'noun' && next.prep === '' && parse.items[next.a]!.kind === 'place'
  );
}

/** "L'unité, qui a une base à Gao, ouvrira": whether a chunk stands in a relative clause that ends before another. */
export function leavesRelative(parse: Parse, at: number, end: number): boolean {
  let verb = parse.chunks[at]?.group?.form === 'finite';
  for (let i = at - 1; i > 0; i--) {
    const { kind, sign, group } = parse.chunks[i]!;
    if (kind === 'verb') verb ||= group!.form === 'finite';
    if (kind !== 'break') continue;
    if (sign === ',') return false;
    if (!RELATIVE.has(sign)) return false;
    if (!verb || parse.chunks[i - 1]?.sign !== ',') return false;
    return parse.chunks.slice(at + 1, end).some((one) => one.sign === ',');
  }
  return false;
}

const RELATIVE = new Set(['qui', 'dont', 'où', 'que', "qu'", 'which', 'who', 'where', 'whose']);

const HAPPENING = new Set(['occur', 'kill', 'wound', 'phase']);

/** "L'attaque a eu lieu à Gao", "the presence is attested in Gao": what a noun's own verb says is said of the noun. */
function tellsOf(parse: Parse, verb: number, noun: number): boolean {
  const { kind, prep, a, b } = parse.chunks[noun]!;
  if (kind !== 'noun' || prep !== '') return false;
  const group = parse.chunks[verb]!.group!;
  const frame = frameOf(parse, verb);
  if ((group.passive ? frame.patients[0] : frame.agent) !== noun) return false;
  if (cuesOf(parse, verb).some((cue) => HAPPENING.has(cue.class))) return true;
  const there = parse.items.slice(a, b + 1).some((item) => item.word?.nouns.some((cue) => cue.class === 'presence'));
  return there && group.passive;
}

const HARD = new Set([';', '?', '!']);
const LIGHT = new Set(['"', '\u201c', '\u201d', '\u00ab', '\u00bb', "'", '\u2018', '\u2019']);

/** A place inside the chosen one, named beside it, is the exact one. */
function refine(best: Located, top: number, found: readonly { located: Located; score: number }[]): Located {
  let chosen = best;
  for (const { located, score } of found) {
    if (located === chosen || score < top - 5 || Math.abs(located.chunk - chosen.chunk) > 3) continue;
    if (
      (located.place.id !== chosen.place.id && contains(chosen.place, located.place)) ||
      (chosen.place.kind === 'country' &&
        located.place.kind !== 'country' &&
        located.place.country === chosen.place.country &&
        score > ENOUGH)
    )
      chosen = located;
  }
  return chosen;
}

/** Whether a place is what its phrase is about: no "Tiger helicopters". */
function leads(parse: Parse, { chunk, item }: Located): boolean {
  if (parse.language !== 'fr') return true;
  const { a } = parse.chunks[chunk]!;
  for (let i = a; i < item; i++)
    if (parse.tags[i] === 'noun' && !is(parse.items[i], 'strongbase') && !SETTLEMENT.has(parse.items[i]!.low))
      return false;
  return true;
}

/** The chosen place with those listed beside it. */
function listAround(parse: Parse, chosen: Located, found: readonly { located: Located; score: number }[]): Located[] {
  const list = [chosen];
  const seen = new Set([chosen.place.id, ...chosen.place.within]);
  const walk = (step: 1 | -1): void => {
    let last = chosen;
    for (let at = chosen.chunk + step; at >= 0 && at < parse.chunks.length; at += step) {
      const chunk = parse.chunks[at]!;
      if (chunk.kind === 'break' && chunk.sign === ',') continue;
      if (chunk.kind !== 'noun') return;
      const member = step === 1 ? chunk.joined : parse.chunks[last.chunk]!.joined;
      const here = found.find((one) => one.located.chunk === at && leads(parse, one.located))?.located;
      if (here && !member && contains(here.place, last.place)) continue;
      if (member && !here && isStranger(parse, at)) continue;
      if (!member || !here) return;
      const prep = chunk.prep;
      if (step === 1 && prep !== '' && prep !== parse.chunks[last.chunk]!.prep && prep !== prepOf(parse, last.chunk))
        if (parse.language !== 'fr' || !OF.has(prep)) return;
      if (here.place.kind === 'country' && chosen.place.kind !== 'country') return;
      if (contains(here.place, chosen.place)) return;
      if (step === 1 && isExact(chosen.place) && here.place.kind.startsWith('admin') && !chunk.and) return;
      if (!seen.has(here.place.id) && !contains(chosen.place, here.place) && !contains(here.place, chosen.place))
        list.push({ ...here, certainty: chosen.certainty });
      seen.add(here.place.id);
      last = here;
    }
  };
  walk(1);
  walk(-1);
  return list;
}
