import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { is } from './phrase.ts';

/** Nouns that only the name of a settlement, or of a part of one, completes. */
const SETTLEMENT =
  /^(?:villages?|towns?|hamlets?|localit(?:y|ies)|settlements?|communes?|townships?|neighbou?rhoods?|villes?|hameaux?|localités?|bourg(?:ade)?s?|campements?|quartiers?|arrondissements?)$/;

/** Buildings, ships and undertakings, whose names are no place's. */
const BUILDING =
  /^(?:hotels?|hôtels?|restaurants?|cafés?|bars?|clubs?|nightclubs?|resorts?|mosques?|mosquées?|church(?:es)?|églises?|schools?|écoles?|university|université|hospitals?|hôpital|stadium|stade|cinema|cinéma|theat(?:re|er)|théâtre|bank|banque|ships?|boats?|ferry|navire|bateau|opérations?|operations?|accounts?|comptes?)$/;

/** What people meet in, write on or speak, with a capital. */
const NO_PLACE =
  /^(?:congress|parliament|parlement|senate|sénat|assembly|assemblée|twitter|facebook|telegram|whatsapp|youtube|instagram|tiktok|ramadan|islam|tabaski|christmas|noël|easter|pâques|etats?|états?|reuters|arabic|hausa|english|french)$/;

/** What writers say of a medium after its name. */
const MEDIUM =
  /^(?:propagand[ae]|platforms?|plateformes?|outlets?|agency|agencies|agences?|media|médias?|channels?|chaînes?|newspapers?|newsletters?|journal|magazine|website|radio|bulletin|weekly|hebdomadaire)$/;

/** Prepositions after which a bare name is that of where something is. */
const SPATIAL = new Set(['in', 'at', 'near', 'outside', 'around', 'between', 'à', 'près', 'entre', 'vers', 'devant']);

/** Index of the phrase that holds an item. */
export const chunkAt = ({ chunks }: Parse, item: number): number =>
  chunks.findIndex(({ a, b }) => a <= item && item <= b);

/** Whether a phrase names a building, a ship or an undertaking: "the Golobo hotel". */
const isBuilding = ({ chunks, items }: Parse, at: number): boolean =>
  items.slice(chunks[at]!.a, chunks[at]!.b + 1).some(({ low }) => BUILDING.test(low));

/** "Al-Golobo, its propaganda platform": whether an apposition says that a name is a medium's. */
function isMedium({ chunks, items }: Parse, at: number): boolean {
  const next = chunks[at + 2];
  if (chunks[at + 1]?.sign !== ',' || next?.kind !== 'noun' || next.prep !== '') return false;
  return items.slice(next.a, next.b + 1).some(({ low }) => MEDIUM.test(low));
}

/**
 * Whether what stands around a name that no table knows says that it is a place's: a noun of its kind ("the village of
 * Golobo", "Golobo, a town"), a base that it completes, or nothing but a preposition of place ("in Golobo").
 */
export function isToponym(parse: Parse, item: number): boolean {
  const { chunks, items } = parse;
  const at = chunkAt(parse, item);
  const chunk = chunks[at];
  if (!chunk || isBuilding(parse, at) || NO_PLACE.test(items[item]!.low) || isMedium(parse, at)) return false;
  if (isKind(parse, at) || completesKind(parse, at) || kindAfter(parse, at)) return true;
  const words = items.slice(chunk.a, chunk.b + 1);
  if (words.some((one) => is(one, 'strongbase'))) return true;
  if (OF.has(chunk.prep)) return at > 0 && isStrongbase(parse, at - 1);
  return item === chunk.a && isLedInto(parse, at);
}

/** "In Golobo", "in Golobo and Besoro": whether a preposition of place stands before a bare name, or before the list that it ends. */
function isLedInto({ chunks, items }: Parse, at: number): boolean {
  const { prep, and } = chunks[at]!;
  if (prep !== '' || !and) return SPATIAL.has(prep);
  for (let i = at - 1; i >= 0 && chunks[i]!.kind !== 'verb'; i--) {
    const { kind, prep: before, a, joined } = chunks[i]!;
    if (kind !== 'noun') continue;
    if (SPATIAL.has(before)) return /^\p{Lu}/u.test(items[a]!.text);
    if (!joined) return false;
  }
  return false;
}

/** Whether a name that no table knows stands as one of a thing: "the Golobo", "un Golobo", "son compte Golobo". */
export function isOfThing(parse: Parse, item: number): boolean {
  const at = chunkAt(parse, item);
  const chunk = parse.chunks[at];
  if (!chunk || NO_PLACE.test(parse.items[item]!.low) || isBuilding(parse, at) || isMedium(parse, at)) return true;
  return item > chunk.a && !isToponym(parse, item);
}

/** Whether a phrase is of a settlement: "the village", "les localités". */
const isKind = ({ chunks, items }: Parse, at: number): boolean =>
  items.slice(chunks[at]!.a, chunks[at]!.b + 1).some(({ low }) => SETTLEMENT.test(low));

const isStrongbase = ({ chunks, items }: Parse, at: number): boolean =>
  items.slice(chunks[at]!.a, chunks[at]!.b + 1).some((one) => is(one, 'strongbase'));

/** "The village of Golobo": whether a phrase is a settlement's and a name completes it. */
export function leadsToName(parse: Parse, at: number): boolean {
  const next = parse.chunks[at + 1];
  return isKind(parse, at) && next?.kind === 'noun' && OF.has(next.prep) && /^\p{Lu}/u.test(parse.items[next.b]!.text);
}

/** "The villages of Golobo and Besoro", "a village, Golobo": whether a noun of a settlement leads to a name, or to its list. */
export function completesKind(parse: Parse, at: number): boolean {
  const { chunks } = parse;
  let i = at;
  while (i > 1 && chunks[i]!.joined && !OF.has(chunks[i]!.prep)) {
    const prior = chunks[i - 1]!.sign === ',' ? i - 2 : i - 1;
    if (chunks[prior]?.kind !== 'noun') return false;
    if (isKind(parse, prior)) return true;
    i = prior;
  }
  const head = chunks[i - 1];
  if (head?.kind === 'noun') return OF.has(chunks[i]!.prep) && isKind(parse, i - 1);
  return head?.sign === ',' && chunks[i - 2]?.kind === 'noun' && chunks[i]!.prep === '' && isKind(parse, i - 2);
}

/** "Golobo, a village": whether a noun of a settlement follows a name. */
function kindAfter({ chunks, items }: Parse, at: number): boolean {
  const sign = chunks[at + 1]?.sign;
  const next = chunks[at + 2];
  if ((sign !== ',' && sign !== '(') || next?.kind !== 'noun' || next.prep !== '') return false;
  if (!/^(?:an?|une?|the|la|le|autre|another)$/.test(items[next.a]!.low)) return false;
  return items.slice(next.a, next.b + 1).some(({ low }) => SETTLEMENT.test(low));
}
