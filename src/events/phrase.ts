import type { Place } from '../contract/place.ts';
import { apposedForce } from './apposed-force.ts';
import type { Chunk, Parse } from './chunk.ts';
import { forceOfCountry, kindOfForce } from './forces.ts';
import type { Item } from './items.ts';
import { inClass } from './word.ts';

/**
 * Whom or what a noun phrase names. `code`: a force's code, empty when no force is known. `role`: armed (people who
 * attack), force (soldiers, police), civilian, base, target (a vehicle, a building), weapon, event (an attack noun),
 * mission, state (a government), place, official, other. `words`: the phrase without its article.
 */
export interface Who {
  code: string;
  role: Role;
  words: string;
  /** "The army", "soldiers": whose they are must come from elsewhere. */
  bare: boolean;
  /** Of a multinational force's people: the state that sent them; else empty. */
  contingent?: string;
}

type Role =
  | 'armed'
  | 'force'
  | 'civilian'
  | 'base'
  | 'target'
  | 'weapon'
  | 'event'
  | 'mission'
  | 'state'
  | 'place'
  | 'pronoun'
  | 'official'
  | 'other';

export const is = (item: Item | undefined, name: string): boolean => inClass(item?.word, name);

/** The classes that give a phrase its role, the head's first. */
const ROLES: readonly (readonly [string, Role])[] = [
  ['armed', 'armed'],
  ['strongbase', 'base'],
  ['force', 'force'],
  ['civilian', 'civilian'],
  ['target', 'target'],
  ['weapon', 'weapon'],
  ['base', 'base'],
  ['mission', 'mission'],
];

const OF = new Set(['of', 'de', "d'", 'du', 'des', 'from', 'within', 'under']);

/** Reads a noun phrase together with its "of" complements; the same object whenever it is asked again. */
export function whoIs(parse: Parse, at: number, place: (id: string) => Place | null): Who {
  const chunk = parse.chunks[at]!;
  return (chunk.who ??= readWho(parse, at, place));
}

function readWho(parse: Parse, at: number, place: (id: string) => Place | null): Who {
  const who = readPhrase(parse, parse.chunks[at]!, place);
  const sent = sentFrom(parse, at, place);
  if (sent !== '') return { ...who, code: sent, role: 'force', bare: false };
  if (kindOfForce(who.code) === 'state' && (who.role === 'force' || who.role === 'base')) {
    const next = parse.chunks[at + 1];
    const mission =
      next?.kind === 'noun' && OF.has(next.prep) && !next.joined ? readPhrase(parse, next, place).code : '';
    if (kindOfForce(mission) === 'mission') return { ...who, code: mission, contingent: who.code };
  }
  if (who.code === '' && (who.role === 'mission' || who.role === 'force')) {
    const code = apposedForce(parse, at);
    if (code !== '') return { ...who, code, bare: false };
  }
  if (who.code === '' && who.role !== 'place' && who.role !== 'state') {
    for (let next = at + 1; next < parse.chunks.length; next++) {
      const other = parse.chunks[next]!;
      if (other.kind !== 'noun' || !OF.has(other.prep) || other.joined) break;
      const whose = readPhrase(parse, other, place);
      if (who.role === 'target' && whose.role === 'state' && TOWN.test(who.words)) break;
      if (/^(?:base|force|target)$/.test(who.role) && whose.role === 'state' && isTown(parse.items[other.b]!, place))
        break;
      if (
        whose.code !== '' &&
        whose.role !== 'place' &&
        (whose.role !== 'state' || who.role !== 'other' || SHARE.test(who.words))
      ) {
        who.code = whose.code;
        who.bare = false;
        const sent = kindOfForce(whose.code) === 'state' || kindOfForce(whose.code) === 'mission';
        if (who.role === 'armed' && whose.role === 'force' && sent && BATCH.test(who.words)) who.role = 'force';
        if (MEMBERS.test(who.words) && (whose.role === 'armed' || whose.role === 'force')) who.role = whose.role;
        break;
      }
      if (who.role === 'other' && SHARE.test(who.words) && whose.role === 'pronoun') return { ...whose };
      if (who.role === 'other' && (whose.role === 'armed' || whose.role === 'force' || whose.role === 'civilian')) {
        who.role = whose.role;
        who.bare = whose.bare;
        who.words = `${who.words} ${other.prep === "d'" ? "d'" : `${other.prep} `}${textOf(parse, other.a, other.b)}`;
      }
    }
  }
  return who;
}

/** "Troops from Togo left, and those from Benin": the force of the country from which others of those told before are; empty for none. */
function sentFrom({ items, chunks }: Parse, at: number, place: (id: string) => Place | null): string {
  const { a, b } = chunks[at]!;
  const next = chunks[at + 1];
  if (items[b]!.low !== 'those' || next?.kind !== 'noun' || next.prep !== 'from') return '';
  if (!items.slice(0, a).some((item) => item.kind === 'force' || is(item, 'force'))) return '';
  const { mention } = items[next.b]!;
  const home = mention ? place(mention.placeId) : null;
  return home?.kind === 'country' ? (forceOfCountry(home.country) ?? '') : '';
}

/** "The last of the Germans": a word that only says how many of them. */
const SHARE = /^(?:last|first|rest|remainder|bulk|most|majority|half)$/i;

/** "A first group of French soldiers": a word that only counts them. */
const BATCH = /(?:^|\s)(?:group|batch|wave|groupe|vague)$/i;

/** "Members of the Chadian battalion": people who are what they are said to be of. */
const MEMBERS = /(?:^|\s)(?:members?|membres?|men|hommes)$/i;

/** A town near a country's border is not that country's. */
const TOWN = /^(?:ville|village|localité|commune|hameau|quartier|town|city|route|road|axe|axis|frontière|border)/i;

function textOf(parse: Parse, a: number, b: number): string {
  let text = '';
  let end = -1;
  for (let i = a; i <= b; i++) {
    const item = parse.items[i]!;
    if (end >= 0 && item.start > end) text += ' ';
    text += item.text;
    end = item.end;
  }
  return text;
}

/** Index of the phrase's head: the last noun in English, the first in French. */
function headOf(parse: Parse, chunk: Chunk): number {
  const french = parse.language === 'fr';
  let first = -1;
  let prior = -1;
  let last = -1;
  for (let i = chunk.a; i <= chunk.b; i++) {
    if (!isHead(parse, i)) continue;
    if (french && !is(parse.items[i], 'adjective')) return i;
    if (first < 0) first = i;
    prior = last;
    last = i;
  }
  if (last < 0) return chunk.b;
  if (french) return first;
  const unknown = parse.items[last]!;
  const stray = unknown.kind === 'word' && !unknown.word && !unknown.demonym && /^\p{Ll}/u.test(unknown.text);
  return stray && prior >= 0 && parse.items[prior]!.word ? prior : last;
}

function isHead({ items, tags }: Parse, i: number): boolean {
  const tag = tags[i];
  return tag === 'noun' ? items[i]!.low !== "'s" : tag === 'force' || tag === 'place';
}

/** Whether an item is a town's name: "the Niamey base" is no more Niger's than "the base in Niamey". */
const isTown = (item: Item, place: (id: string) => Place | null): boolean =>
  item.mention !== null && place(item.mention.placeId)?.kind !== 'country';

function readPhrase(parse: Parse, chunk: Chunk, place: (id: string) => Place | null): Who {
  const { items, tags } = parse;
  let code = '';
  let demonym = '';
  let country = '';
  let role: Role = 'other';
  let soldiers = false;
  const head = headOf(parse, chunk);
  for (let i = chunk.a; i <= chunk.b; i++) {
    const item = items[i]!;
    if (item.force && (code === '' || kindOfForce(code) === 'state')) code = item.force;
    if (item.demonym && demonym === '' && (i === head || !isTown(item, place))) demonym = item.demonym;
    if (item.kind === 'place' && item.mention) {
      const where = place(item.mention.placeId);
      if (where?.kind === 'country') country = forceOfCountry(where.country) ?? '';
    }
    if (is(item, 'force')) soldiers = true;
    if (
      item.word?.nouns.some((cue) => cue.class === 'attack' || cue.class === 'seizure') &&
      (i === head || role === 'other')
    )
      role = 'event';
  }
  const top = items[head]!;
  const found = is(top, 'official') ? 'official' : roleOf(top, chunk, parse);
  if (found) role = found;
  if (role === 'other' && code !== '') role = kindOfForce(code) === 'armed' ? 'armed' : 'force';
  if (role === 'armed' && code !== '' && kindOfForce(code) !== 'armed' && kindOfForce(code) !== 'group') role = 'force';
  if (role === 'armed' && code === '' && demonym !== '' && is(top, 'force')) role = 'force';
  const govern =
    role === 'official' || role === 'force' || role === 'base' || role === 'target' || role === 'mission' || soldiers;
  if (code === '' && demonym !== '' && govern) code = demonym;
  if (code === '' && country !== '' && govern && role !== 'civilian') code = country;
  if (role === 'other' && tags[chunk.a] === 'pronoun') role = 'pronoun';
  if (role === 'other' && code === '') {
    if (country !== '' && top.kind === 'place') code = country;
    else if (demonym !== '' && (top.demonym !== '' || is(top, 'government'))) code = demonym;
    if (code !== '') role = 'state';
    else if (top.kind === 'place') role = 'place';
  }
  const bare = code === '' && (role === 'force' || (role === 'armed' && is(top, 'force') && !armedOnly(parse, chunk)));
  const contingent = kindOfForce(code) === 'mission' && code !== demonym ? demonym : '';
  return { code, role, words: wordsOf(parse, chunk), bare, contingent };
}

/** Whether a phrase has a word that only those who attack are called by. */
function armedOnly(parse: Parse, chunk: Chunk): boolean {
  for (let i = chunk.a; i <= chunk.b; i++) {
    const item = parse.items[i]!;
    if (
      item.low === 'armed' ||
      item.low === 'armé' ||
      item.low === 'armés' ||
      (is(item, 'armed') && !is(item, 'force'))
    )
      return true;
  }
  return false;
}

function roleOf(top: Item, chunk: Chunk, parse: Parse): Role | null {
  for (const [name, role] of ROLES) if (is(top, name) && !(top.kind === 'force' && role === 'weapon')) return role;
  if (top.kind === 'force') {
    for (let i = chunk.a; i <= chunk.b; i++) {
      const item = parse.items[i]!;
      for (const [name, role] of ROLES)
        if (is(item, name) && name !== 'mission' && !(item.kind === 'force' && role === 'weapon')) return role;
    }
    return null;
  }
  if (parse.language === 'fr' || top.kind === 'place' || (top.word === null && /^\p{Lu}/u.test(top.text))) {
    for (let i = chunk.a; i <= chunk.b; i++) {
      const item = parse.items[i]!;
      if (parse.tags[i] !== 'noun') continue;
      for (const [name, role] of ROLES) if (is(item, name)) return role;
    }
  }
  return null;
}

const LEADING = new Set<string>(['det', 'adverb', 'number']);

function wordsOf(parse: Parse, chunk: Chunk): string {
  let a = chunk.a;
  while (a < chunk.b && LEADING.has(parse.tags[a]!)) a++;
  return textOf(parse, a, chunk.b);
}
