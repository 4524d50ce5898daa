import { OF } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { kindOfForce } from './forces.ts';
import type { Item } from './items.ts';
import { is, type Who } from './phrase.ts';
import { at, type Draft, forceCode, holds, isForce, placeIn, type Scene } from './scene.ts';

export type Reading = Omit<Draft, 'rule'> | null;

export const set = (...names: string[]): ReadonlySet<string> => new Set(names);

/** Whose base a phrase speaks of: its own force, else the one who acts, else the topic; empty when nobody is known. */
export function holder(scene: Scene, named: Who | null, agent: Who | null): string {
  if (named && named.code !== '') return named.code;
  if (agent && agent.code !== '' && isForce(agent)) return agent.code;
  return forceCode(named, scene) || (isForce(agent) || agent?.role === 'pronoun' ? forceCode(agent, scene) : '');
}

const PLURAL = /(?:[sx]|ch|sh|ese|men)$/;

const RANK =
  /^(?:general|colonel|captain|major|lieutenant|sergeant|corporal|commander|admiral|brigadier|général|colonel|capitaine|commandant|lieutenant|sergent|caporal|adjudant|amiral|lieutenant-colonel|chief|chef|spokesman|porte-parole)$/;

/** "Colonel Goita", "le commandant de la force": one person who comes and goes, no force. */
export function isOfficer(scene: Scene, chunk: number): boolean {
  const phrase = scene.parse.chunks[chunk];
  if (!phrase) return false;
  const { items, language } = scene.parse;
  const nouns = items.slice(phrase.a, phrase.b + 1).filter((_, i) => scene.parse.tags[phrase.a + i] === 'noun');
  const many = (item: Item): boolean =>
    item.word?.classes.has('strongbase') === true || (item.demonym === '' && /(?:s|troops|police)$/.test(item.low));
  if (nouns.some(many)) return false;
  return language === 'fr' ? RANK.test(nouns[0]?.low ?? '') : nouns.some((item) => RANK.test(item.low));
}

/** "Met en garde": a word of soldiers that makes one verb with what stands before it. */
const isSaying = ({ parse: { items, chunks } }: Scene, chunk: number): boolean =>
  chunks[chunk]!.prep === 'en' && items[chunks[chunk]!.a]!.low === 'garde';

/** Whether a phrase names people under arms: soldiers, a contingent, a mission, or a people for them ("the Uruguayans"). */
export function isTroops(scene: Scene, chunk: number): boolean {
  const named = at(scene, chunk);
  if (!named || isOfficer(scene, chunk) || isSaying(scene, chunk)) return false;
  if (named.role === 'force' || named.role === 'mission') return true;
  if (named.role === 'armed') return named.bare || kindOfForce(named.code) === 'group';
  const phrase = scene.parse.chunks[chunk]!;
  if (named.role === 'pronoun') return forceCode(named, scene) !== '';
  if (named.role === 'other') return named.code !== '' && ofForce(scene, chunk);
  if (named.role === 'base') return named.code !== '' && MANNED.test(headWord(scene, chunk));
  if (named.role !== 'state') return kindOfForce(named.code) === 'mission';
  for (let i = phrase.a; i <= phrase.b; i++) {
    const item = scene.parse.items[i]!;
    if (item.demonym !== '' && item.kind === 'word' && PLURAL.test(item.low)) return true;
  }
  return false;
}

/** "Operators of the Sabre force": people whom only their complement tells to be soldiers. */
function ofForce(scene: Scene, chunk: number): boolean {
  const { chunks, items } = scene.parse;
  if (items[chunks[chunk]!.b]!.kind === 'force') return true;
  const next = chunks[chunk + 1];
  return next?.kind === 'noun' && OF.has(next.prep) && at(scene, chunk + 1)?.role === 'force';
}

/** Words of a post that are also words of those in it. */
const MANNED = /^(?:détachements?|garnisons?|detachments?|garrisons?)$/;

/** Who is on the way and does not stay. */
export const PASSING =
  /^(?:convoy|convoi|column|colonne|patrol|patrouille|vehicle|véhicule|truck|camion|plane|avion|aircraft|helicopter|hélicoptère|drone|jet|ship|minister|ministre|general|général|chief|chef|commander|commandant|delegation|délégation|command|commandement|mission)s?$/;
/** Adds to a multinational force's base the state whose contingent holds it: "Chadian peacekeepers in Tessalit". */
export function sentBy(scene: Scene, reading: Reading): Reading {
  if (!reading?.force || kindOfForce(reading.force) !== 'mission') return reading;
  for (let i = 0; i < scene.parse.chunks.length; i++) {
    if (scene.parse.chunks[i]!.kind !== 'noun') continue;
    const named = at(scene, i)!;
    if (named.code === reading.force && named.contingent) return { ...reading, actor: named.contingent };
  }
  return reading;
}

/** Code of the force that a phrase or its "of" complements name in any way, as an adjective too; empty when none. */
export function codeIn(scene: Scene, chunk: number): string {
  const { chunks, items } = scene.parse;
  for (let i = chunk; i < chunks.length; i++) {
    const phrase = chunks[i]!;
    if (phrase.kind !== 'noun' || (i > chunk && !OF.has(phrase.prep))) break;
    for (let at = phrase.a; at <= phrase.b; at++) if (items[at]!.force) return items[at]!.force;
    for (let at = phrase.a; at <= phrase.b; at++)
      if (items[at]!.demonym && !items[at]!.mention) return items[at]!.demonym;
  }
  return '';
}

/** Verbs that say where people are when they follow them: "the soldiers stationed in Gao". */
const POSTED = set('station', 'deploy', 'stay', 'operate', 'open', 'arrive', 'house', 'be', 'have', 'keep');
const RELATIVE = set('who', 'which', 'that', 'qui', 'où', 'where');

/** Chunks that name where the people of a phrase are said to be by a participle or relative clause right after it. */
export function postedAt(scene: Scene, chunk: number): number[] {
  const { chunks, items } = scene.parse;
  let i = chunk + 1;
  while (chunks[i]?.kind === 'noun' && (OF.has(chunks[i]!.prep) || chunks[i]!.prep === '') && !placeIn(scene, i)) i++;
  if (chunks[i]?.sign === ',') i++;
  const relative = chunks[i]?.kind === 'break' && RELATIVE.has(chunks[i]!.sign);
  if (relative) i++;
  const sent =
    /^(?:que|qu')$/.test(chunks[i]?.sign ?? '') && chunks[i + 1]?.kind === 'noun' && chunks[i + 1]!.prep === '';
  if (sent) i += 2;
  const verb = chunks[i];
  const bound = relative || sent;
  if (verb?.kind !== 'verb' || (!bound && verb.group!.form === 'finite')) return [];
  const been = is(items[verb.group!.verb], 'be') || is(items[verb.group!.verb], 'have');
  if (!been && !cuesOf(scene.parse, i).some((cue) => POSTED.has(cue.class))) return [];
  const found: number[] = [];
  for (i++; i < chunks.length; i++) {
    const next = chunks[i]!;
    if (next.kind === 'verb' || (next.kind === 'break' && next.sign !== ',')) break;
    if (next.kind === 'noun' && placeIn(scene, i)) found.push(i);
    else if (next.kind === 'noun' && found.length > 0) break;
  }
  return found;
}

/** "Regroupés à Gao et à Ber, ces soldats": chunks that a participle at the head of a sentence names before its people. */
export function postedBefore(scene: Scene, chunk: number): number[] {
  const { chunks } = scene.parse;
  const first = chunks[0];
  if (first?.kind !== 'verb' || first.group!.form !== 'participle') return [];
  if (!cuesOf(scene.parse, 0).some((cue) => POSTED.has(cue.class))) return [];
  if (chunks[chunk - 1]?.sign !== ',' || chunks.slice(1, chunk).some(({ kind }) => kind === 'verb')) return [];
  return chunks.slice(1, chunk).flatMap((one, i) => (one.kind === 'noun' && placeIn(scene, i + 1) ? [i + 1] : []));
}

const FORMER =
  /^(?:former|old|onetime|vacated|abandoned|deserted|empty|disused|vacant|vacante|désaffectée?|abandonnée?|évacuée?|délaissée?|formerly|ex|erstwhile|one-time|ancien|ancienne|anciens|anciennes|ex-.+)$/;

/** "The former French base", "l'ancien camp": somebody's no more. */
export function isFormer(scene: Scene, chunk: number): boolean {
  const phrase = scene.parse.chunks[chunk]!;
  return scene.parse.items.slice(phrase.a, phrase.b + 1).some((item) => FORMER.test(item.low));
}

const ANY_MORE = /^(?:anymore|any longer|any more|longer)$/;

/** "No longer", "ne … plus": what is denied was so before. */
export function noLonger(scene: Scene, at: number): boolean {
  const { items, language } = scene.parse;
  const { a, b, group } = scene.parse.chunks[at]!;
  const words = items.slice(Math.max(0, a - (language === 'fr' ? 2 : 1)), b + 4);
  if (language === 'fr') {
    const ne = words.findIndex(({ low }) => low === 'ne' || low === "n'");
    const plus = words.findIndex(({ low }, i) => i > ne && low === 'plus');
    return ne >= 0 && plus > ne && !onlyThat(scene, at);
  }
  return words.some(({ low }) => low === 'no longer' || (group!.negated && ANY_MORE.test(low)));
}

/** "Ne reste plus aux soldats que Gao": whether a "que" says what is left, before the next verb. */
function onlyThat({ parse: { chunks } }: Scene, at: number): boolean {
  for (let i = at + 1; i < chunks.length && chunks[i]!.kind !== 'verb'; i++)
    if (/^(?:que|qu')$/.test(chunks[i]!.sign) && !/^(?:;|:)$/.test(chunks[i - 1]!.sign)) return true;
  return false;
}

export const base = (scene: Scene, chunk: number): boolean =>
  holds(scene, chunk, 'strongbase') || holds(scene, chunk, 'base');

export function draft(
  action: string,
  phase: 'opened' | 'present',
  at: number,
  force: string,
  own: readonly number[],
  confidence: number,
): Reading {
  return { layer: 'bases', action, phase, at, where: { own, destination: phase === 'opened' }, force, confidence };
}

/** "Jihadist bases", "des bases de groupes armés": whether a base is told to be that of an armed group. */
export function isOfArmed(scene: Scene, chunk: number): boolean {
  const { chunks, items } = scene.parse;
  const { a, b } = chunks[chunk]!;
  const next = chunks[chunk + 1];
  const owner = next?.kind === 'noun' && OF.has(next.prep) ? items.slice(next.a, next.b + 1) : [];
  return [...items.slice(a, b + 1), ...owner].some(
    (item) => (is(item, 'armed') && INSURGENT.test(item.low)) || kindOfForce(item.force) === 'armed',
  );
}

/** Words of those whose camps are no bases; mercenaries and militias can have some. */
const INSURGENT =
  /^(?:(?:al-qaeda |éléments )?(?:d?jihadi|terroris|islami|extr[eé]mis|insurg|rebel|militant)\p{L}*|armed groups?|groupes? armés?.*)$/u;

export function headWord(scene: Scene, chunk: number): string {
  const phrase = scene.parse.chunks[chunk];
  for (let i = phrase?.b ?? -1; phrase && i >= phrase.a; i--)
    if (scene.parse.tags[i] === 'noun' && !scene.parse.items[i]!.demonym) return scene.parse.items[i]!.low;
  return '';
}
