import { OF } from './clause-sign.ts';
import { frameOf } from './frame.ts';
import type { Who } from './phrase.ts';
import { holds, placeIn, type Scene, at as who } from './scene.ts';

/** An attack that a relative clause says who or what suffered. */
export interface Undergone {
  /** The verb of the clause. */
  verb: number;
  /** The chunk that names where those are who suffered it. */
  own: readonly number[];
  target: Who | null;
  past: boolean;
}

/** What one is to an attack that one suffers. */
const SUFFERER = /^(?:targets?|objects?|victims?|scene|cibles?|objet|victimes?|théâtre|proies?)$/;
const HIT = new Set<Who['role']>(['base', 'target', 'place', 'civilian', 'force', 'other', 'mission']);
/** Chunks from a noun in which the relative that hangs on it is looked for. */
const REACH = 7;

/** "The attacks of which the camps of Gao and Ber were the target", "l'attaque dont a été victime Gao": what suffered the attack at a chunk. */
export function undergoneBy(scene: Scene, at: number): Undergone | null {
  const relative = relativeOf(scene, at);
  if (relative < 0) return null;
  const { chunks } = scene.parse;
  let end = relative + 1;
  while (end < chunks.length && (chunks[end]!.kind !== 'break' || chunks[end]!.sign === ',')) end++;
  const aux = chunks.findIndex(({ group }, i) => i > relative && i < end && group?.form === 'finite');
  if (aux < 0) return null;
  // "Have been" stands in two groups.
  let verb = aux;
  while (chunks[verb + 1]?.kind === 'verb') verb++;
  const said = [verb + 1, aux - 1].find((i) => i > relative && i < end && isSufferer(scene, i));
  if (said === undefined) return null;
  const before = said > verb ? bareNoun(scene, relative + 1, aux) : -1;
  const first = before >= 0 ? before : bareNoun(scene, Math.max(said, verb) + 1, end);
  if (first < 0) return null;
  const target = who(scene, first);
  const own = firstPlace(scene, first, before >= 0 ? aux : end);
  return own.length > 0 && target && HIT.has(target.role) && !holds(scene, first, 'official')
    ? { verb, own, target, past: isPast(scene, aux, verb) }
    : null;
}

/** "Gao and Ber were the scene of fighting", "Gao, théâtre d'une attaque": the chunk that names where an attack of such words was. */
export function sceneOf(scene: Scene, at: number): number[] {
  const { chunks } = scene.parse;
  const head = suffererOf(scene, at);
  if (head < 1) return [];
  if (chunks[head - 1]!.sign === ',') return placeIn(scene, head - 2) ? [head - 2] : [];
  let last = head - 1;
  while (chunks[last]?.kind === 'date') last--;
  let verb = last;
  while (chunks[verb - 1]?.kind === 'verb') verb--;
  if (chunks[verb]?.kind !== 'verb' || !isPast(scene, verb, last)) return [];
  const { agent } = frameOf(scene.parse, verb);
  return agent < 0 ? [] : firstPlace(scene, agent, verb);
}

/** "Was the target on Monday of an attack": the chunk that says what somebody is to the attack after it; -1 for none. */
export function suffererOf(scene: Scene, at: number): number {
  const { chunks } = scene.parse;
  if (!OF.has(chunks[at]!.prep)) return -1;
  let head = at - 1;
  while (chunks[head]?.kind === 'date') head--;
  return head >= 0 && isSufferer(scene, head) ? head : -1;
}

/** The "dont", "whose" or "of which" of a noun, past its complements and asides; -1 for none. */
function relativeOf({ parse: { chunks, items } }: Scene, at: number): number {
  for (let i = at + 1; i < chunks.length && i <= at + REACH; i++) {
    const { kind, sign, group, a, prep } = chunks[i]!;
    if (kind === 'break' && sign !== ',')
      return /^(?:dont|whose)$/.test(sign) || (sign === 'which' && items[a - 1]?.low === 'of') ? i : -1;
    if (kind === 'verb' && group!.form !== 'participle') return -1;
    if (kind === 'noun' && prep !== '' && !OF.has(prep) && !/^(?:in|on|en|à|sur)$/.test(prep)) return -1;
  }
  return -1;
}

/** Whether verbs that stand together tell of what is past: "was", "a été". */
const isPast = ({ parse: { chunks } }: Scene, first: number, last: number): boolean =>
  last > first || chunks[first]!.group!.tense === 'past';

const isSufferer = ({ parse: { chunks, items } }: Scene, at: number): boolean =>
  chunks[at]!.kind === 'noun' && SUFFERER.test(items[chunks[at]!.b]!.low);

/** The first phrase without a preposition between two chunks; -1 for none. */
const bareNoun = ({ parse: { chunks } }: Scene, from: number, to: number): number =>
  chunks.findIndex(({ kind, prep }, i) => i >= from && i < to && kind === 'noun' && prep === '');

/** The first chunk that names a place in a phrase with its complements: those listed after it go with it. */
function firstPlace(scene: Scene, from: number, to: number): number[] {
  const { chunks } = scene.parse;
  for (let i = from; i < to; i++) {
    const { kind, sign, prep, joined } = chunks[i]!;
    if (kind === 'noun' && (i === from || OF.has(prep) || joined)) {
      if (placeIn(scene, i)) return [i];
    } else if (kind !== 'break' || sign !== ',') break;
  }
  return [];
}
