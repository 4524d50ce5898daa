import { measuredPhrase } from './attachment.ts';
import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { nounCuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import type { Item } from './items.ts';
import { is } from './phrase.ts';
import { PLACE_NOUNS } from './place-noun.ts';
import { completesKind } from './toponym.ts';

const LOCATIVE = new Set([
  'from',
  'out',
  'depuis',
  'in',
  'at',
  'near',
  'outside',
  'around',
  'à',
  'dans',
  'près',
  'sur',
  'entre',
  'between',
]);

/** Departments and ministries, and what they are of, where districts are of a town. */
const ORGAN =
  /^(?:departments?|ministry|bureau|agency|directorate|ministère|direction|security|defen[cs]e|justice|state|interior|health|education|finance|agriculture|energy|commerce|trade|labou?r|transport(?:ation)?|treasury|information|immigration|investigations?|intelligence|affairs|international|organi[sz]ation|sécurité|défense|intérieur|santé|éducation|finances|énergie|travail|transports|renseignement)$/;

/** A word with a capital that no table knows. */
const isName = (item: Item): boolean =>
  item.kind === 'word' &&
  !item.word &&
  /^(?:(?:al|el|ad|as|ash|ar|at)-)?\p{Lu}\p{Ll}/u.test(item.text) &&
  item.demonym === '' &&
  item.force === '' &&
  !ORGAN.test(item.low);

/** "Bi'aj" is one name of three items. */
const isApostrophe = ({ text }: Item): boolean => text === "'" || text === '\u2019' || text === '\u2018';
const LEFT_OUT = /^(?:s|ll|re|ve)$/;

/** Whether a phrase opens with a name that no table knows. */
export function isStranger(parse: Parse, at: number): boolean {
  return isName(parse.items[parse.chunks[at]!.a]!);
}

/**
 * The item of a phrase that names a place which the gazetteer does not know, as its preposition, its head or its
 * list tells: "at Golo", "the village of Golo", "the Golo camp", "Gao and Golo"; -1 where it names none. `cue` is the
 * verb whose object can be one; -1 where objects are no places.
 */
export function strangerIn(parse: Parse, at: number, cue: number): number {
  const chunk = parse.chunks[at]!;
  let name = -1;
  let site = false;
  for (let i = chunk.a; i <= chunk.b; i++) {
    const item = parse.items[i]!;
    if (item.kind === 'place' || item.kind === 'force' || item.force !== '') return -1;
    if (name < 0 && i > 0 && isName(item)) name = i;
    if (name >= 0 && item.text.length > 1 && isApostrophe(parse.items[i - 1]!) && !LEFT_OUT.test(item.low)) continue;
    if (is(item, 'official') || is(item, 'weapon')) return -1;
    const sited = is(item, 'strongbase') || is(item, 'target') || PLACE_NOUNS.has(item.low);
    if (name >= 0 && !sited && !isName(item) && item.kind === 'word') return -1;
    if (is(item, 'strongbase') || PLACE_NOUNS.has(item.low)) site = true;
  }
  if (name < 0 || (name === chunk.a && namesPerson(parse, at))) return -1;
  if (site || LOCATIVE.has(chunk.prep)) return name;
  if (OF.has(chunk.prep)) return at > 0 && namesSite(parse, at - 1) ? name : -1;
  if (chunk.prep === 'on' && attacked(parse, at)) return name;
  if (chunk.prep !== '') return -1;
  if (chunk.joined && (listed(parse, at) || completesKind(parse, at))) return name;
  const verb = parse.chunks[cue];
  if (verb?.kind === 'verb' && name === chunk.a && frameOf(parse, cue).patients.includes(at)) return name;
  return -1;
}

/** "The imam of Gao, Abdou Touré,", "the spokesman of the army, Jean Golo,": whether a name says who one person is that was told. */
function namesPerson({ chunks, items }: Parse, at: number): boolean {
  const { prep, and, joined } = chunks[at]!;
  const after = chunks[at + 1];
  if (prep !== '' || and || !joined || chunks[at - 1]?.sign !== ',' || after?.and) return false;
  if (after && after.kind !== 'verb' && after.sign !== ',' && after.sign !== ')') return false;
  let head = at - 2;
  while (chunks[head]?.kind === 'noun' && OF.has(chunks[head]!.prep)) head--;
  if (chunks[head]?.kind !== 'noun') return false;
  const words = items.slice(chunks[head]!.a, chunks[head]!.b + 1);
  if (words.some((word) => is(word, 'strongbase') || PLACE_NOUNS.has(word.low))) return false;
  const who = words.find((word) => is(word, 'official') || is(word, 'civilian'));
  return who !== undefined && !/[sx]$/.test(who.low) && who.word?.plural === false;
}

/** "An attack on Golo": whether a phrase says what the attack right before it was on. */
const attacked = (parse: Parse, at: number): boolean =>
  at > 0 &&
  parse.chunks[at - 1]!.kind === 'noun' &&
  nounCuesOf(parse, at - 1).some(({ cue }) => cue.class === 'attack');

/** Whether a phrase goes on a list of places. */
function listed(parse: Parse, at: number): boolean {
  let i = at - 1;
  if (parse.chunks[i]?.sign === ',') i--;
  const before = parse.chunks[i];
  if (before?.kind !== 'noun' || measuredPhrase(parse, at) >= 0) return false;
  if (parse.items[before.b]!.kind === 'place') return isName(parse.items[parse.chunks[at]!.b]!);
  return isStranger(parse, i) && strangerIn(parse, i, -1) >= 0;
}

/** Whether a phrase is headed by a kind of place that a name completes: a town, a camp, an axis. */
function namesSite(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at]!;
  if (chunk.kind !== 'noun') return false;
  for (let i = chunk.a; i <= chunk.b; i++) {
    const item = parse.items[i]!;
    if (item.kind === 'place') return false;
    if (
      is(item, 'strongbase') ||
      PLACE_NOUNS.has(item.low) ||
      /^(?:proche|sortie|entrée|villages?|towns|villes|localit(?:ies|és)|hamlets?|hameaux|settlements|communes|neighbou?rhoods|quartiers|bourg(?:ade)?s?)$/.test(
        item.low,
      )
    )
      return true;
  }
  return false;
}

const BESIDE = new Set([
  ...LOCATIVE,
  ...OF,
  'from',
  'to',
  'into',
  'between',
  'entre',
  'vers',
  'depuis',
  'devant',
  'inside',
  'over',
  'off',
]);

/** Whether a sentence names, after a preposition of place, something that may be a place and no table knows. */
export function namesStranger(parse: Parse): boolean {
  return parse.chunks.some((chunk, i) => {
    if (chunk.kind !== 'noun' || !(BESIDE.has(chunk.prep) || (chunk.prep === 'on' && attacked(parse, i)))) return false;
    if (isStranger(parse, i)) return true;
    const last = parse.items[chunk.b]!;
    return (
      chunk.b > chunk.a &&
      last.kind === 'word' &&
      !last.word &&
      /^\p{Lu}\p{Ll}{2}/u.test(last.text) &&
      is(parse.items[chunk.a], 'strongbase')
    );
  });
}
