import type { Phase } from '../contract/claim.ts';
import type { Place } from '../contract/place.ts';
import type { LayerName, Status } from '../contract/vocabulary.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Parse } from './chunk.ts';
import { kindOfForce } from './forces.ts';
import { isExact } from './nearness.ts';
import { is, type Who, whoIs } from './phrase.ts';
import type { WhereHint } from './where.ts';
import type { Cue } from './word.ts';

/** A parsed sentence with what the text before it left in mind. */
export interface Scene {
  text: string;
  parse: Parse;
  place(id: string): Place | null;
  /** Code of the force spoken of last: what "it", "they", "our troops" mean. */
  readonly topic: string;
  /** Code of the multinational force spoken of last: what "the mission" means. */
  readonly mission: string;
  /** Whether the text told before of a stage of a withdrawal, which "the second phase" then means as well. */
  readonly staged: boolean;
}

/** What a rule reads from a sentence before place, day and status are looked for. */
export interface Draft {
  rule: string;
  layer: LayerName;
  action: string;
  phase?: Phase | undefined;
  /** Chunk of the cue. */
  at: number;
  where: WhereHint;
  force?: string | undefined;
  actor?: string | undefined;
  target?: string | undefined;
  successor?: string | undefined;
  /** Chunk that names where those who leave go. */
  destination?: number | undefined;
  /** Set where the rule itself settles the status. */
  status?: Status | undefined;
  /** Set where the sentence must name a place: no place is borrowed from the text before. */
  placed?: boolean | undefined;
  /** An attack that was told before and is only spoken of: the day of the sentence is not its own. */
  again?: boolean | undefined;
  /** An attack that is only spoken of: that told before, or none. */
  mentioned?: boolean | undefined;
  /** Several attacks in one phrase: "two attacks in the north". */
  several?: true | undefined;
  /** A plural without number or date: a pattern unless more is said. */
  generic?: boolean | undefined;
  /** Set where the day of the sentence is not its own. */
  undated?: boolean | undefined;
  /** What had happened there before that of which the sentence tells. */
  before?: true | undefined;
  /** The day of what is told, where the rule itself knows it. */
  day?: DateMention | undefined;
  /** What is told is a state that holds since: "no soldiers have been there since May" tells when they left. */
  lasting?: true | undefined;
  /** 0 to 1: how sure the rule is when all else is. */
  confidence: number;
  /** What the same words also say: who takes over is there. */
  also?: Omit<Draft, 'rule'> | undefined;
}

/** A rule: at chunks whose verb or noun is of one of its classes it may read a draft. Rules are asked in order. */
export interface Rule {
  name: string;
  pos: 'verb' | 'noun';
  classes: ReadonlySet<string>;
  read(scene: Scene, at: number, cue: Cue, item: number): Omit<Draft, 'rule'> | null;
}

/** Whom a noun chunk names; a pronoun stands for the force that is spoken of before it in the sentence. */
export function at(scene: Scene, chunk: number): Who | null {
  if (chunk < 0) return null;
  const named = whoIs(scene.parse, chunk, scene.place);
  if (named.role !== 'pronoun') return named;
  for (let i = chunk - 1; i >= 0; i--) {
    const other = scene.parse.chunks[i]!;
    if (other.kind !== 'noun' || other.prep !== '') continue;
    const earlier = whoIs(scene.parse, i, scene.place);
    if (earlier.role === 'armed' && earlier.code === '') return earlier;
    if (
      (earlier.code !== '' || (earlier.bare && scene.topic === '')) &&
      (earlier.role === 'force' || earlier.role === 'state' || earlier.role === 'mission')
    )
      return earlier;
  }
  return named;
}

/** Whether a phrase names people under arms or the state that sends them. */
export function isForce(who: Who | null): boolean {
  return (
    who !== null &&
    (who.role === 'force' ||
      who.role === 'state' ||
      who.role === 'mission' ||
      (who.role === 'armed' && who.code !== '') ||
      (who.code !== '' && who.role !== 'event' && who.role !== 'civilian' && who.role !== 'official'))
  );
}

const MISSION = /\b(?:mission|peacekeeping|peacekeepers?)\b/i;

/** Code of a force, or the words of the text; undefined for pronouns without a topic. */
export function nameOf(who: Who | null, scene: Scene): string | undefined {
  if (!who) return undefined;
  if (who.code !== '') return who.code;
  if (
    who.role === 'pronoun' ||
    (who.bare && who.role === 'force' && scene.topic !== '' && /^(?:(?:our|its|their|nos|ses|leurs) )/i.test(who.words))
  )
    return scene.topic || undefined;
  return who.words === '' ? undefined : who.words;
}

/** Those who bring help. */
const RELIEF =
  /\b(?:humanitarians?|agenc(?:y|ies)|ngos?|volunteers?|clusters?|health|aid workers?|refugees?|migrants?)\b/i;

/**
 * The force that a phrase names: its code; for a pronoun, a bare "troops" or "the mission" that of the topic; for
 * soldiers nobody can tell the force of, their words. Empty when the phrase names no force.
 */
export function forceCode(who: Who | null, scene: Scene): string {
  if (!who || RELIEF.test(who.words)) return '';
  if (who.code !== '') return who.code;
  if (MISSION.test(who.words)) return scene.mission || scene.topic || who.words;
  if (who.role === 'pronoun') return ONE_PERSON.test(who.words) ? '' : scene.topic;
  if (who.bare || who.role === 'mission') return scene.topic || (who.role === 'armed' ? '' : who.words);
  return '';
}

/** The force that the phrase at a chunk names; of "its soldiers", whose they are. */
export function forceAt(scene: Scene, chunk: number): string {
  const named = at(scene, chunk);
  return (named?.bare && named.code === '' ? ownerOf(scene, chunk) : '') || forceCode(named, scene);
}

/** Pronouns of one person, which no force is. */
const ONE_PERSON = /^(?:he|she|him|her)$/i;

/** Whether any item of a chunk is in a word class. */
export function holds(scene: Scene, chunk: number, name: string): boolean {
  const phrase = chunk < 0 ? undefined : scene.parse.chunks[chunk];
  if (!phrase) return false;
  for (let i = phrase.a; i <= phrase.b; i++) if (is(scene.parse.items[i], name)) return true;
  return false;
}

/** Whether a chunk names a place, other than as an adjective of a force. */
export function placeIn(scene: Scene, chunk: number): Place | null {
  const phrase = chunk < 0 ? undefined : scene.parse.chunks[chunk];
  if (!phrase) return null;
  for (let i = phrase.a; i <= phrase.b; i++) {
    const item = scene.parse.items[i]!;
    if (item.kind === 'place' && item.mention) return scene.place(item.mention.placeId);
  }
  return null;
}

/** Whether a chunk names a place as exact as a town. */
export function namesTown(scene: Scene, chunk: number): boolean {
  const place = placeIn(scene, chunk);
  return place !== null && isExact(place);
}

/** Whose a phrase with a possessive is: "its bases" are the sentence's own force's, "our bases" the speaker's; else empty. */
export function ownerOf(scene: Scene, chunk: number): string {
  const first = scene.parse.items[scene.parse.chunks[chunk]!.a]!;
  if (!is(first, 'possessive') || first.low === 'her' || first.low === 'his') return '';
  if (first.low !== 'our' && first.low !== 'nos' && first.low !== 'notre') {
    for (let i = chunk - 1; i >= 0; i--) {
      const other = scene.parse.chunks[i]!;
      if (other.kind !== 'noun' || other.prep !== '') continue;
      const named = whoIs(scene.parse, i, scene.place);
      if (named.code !== '') return named.code;
    }
  }
  return scene.topic;
}

/** Whether a phrase speaks of a military base even if it does not say whose: no camp of refugees. */
export function isMilitaryBase(scene: Scene, chunk: number): boolean {
  if (chunk < 0 || holds(scene, chunk, 'displaced')) return false;
  if (!(holds(scene, chunk, 'milbase') || isCampName(scene, chunk))) return false;
  const next = scene.parse.chunks[chunk + 1];
  return !(next?.kind === 'noun' && OF.test(next.prep) && holds(scene, chunk + 1, 'displaced'));
}

/** "The Labbezanga post", "le poste de Labbezanga": a post that is told by its town. */
export function isPostAt(scene: Scene, chunk: number): boolean {
  const { items, chunks } = scene.parse;
  const { a, b } = chunks[chunk]!;
  if (!items.slice(a, b + 1).some(({ low }) => /^(?:posts?|postes?|positions?)$/.test(low))) return false;
  const next = chunks[chunk + 1];
  const within = next?.kind === 'noun' && /^(?:at|in|de|d'|du|à)$/.test(next.prep) ? placeIn(scene, chunk + 1) : null;
  const place = placeIn(scene, chunk) ?? within;
  return place !== null && isExact(place);
}

/** "Camp Castor", "Fort Saint-Jean": a place whose own name says what it is. */
export const isCampName = (scene: Scene, chunk: number): boolean =>
  placeIn(scene, chunk)?.kind === 'site' &&
  /^(?:camp|fort|base|fob|lsa|air base)\b/i.test(scene.parse.items[scene.parse.chunks[chunk]!.b]!.text);

const OF = /^(?:of|for|de|d'|du|des|pour)$/;

/** Whether somebody acts who is plainly of an armed group: their camps are no bases. */
export function isArmedGroup(who: Who | null): boolean {
  return (
    who !== null &&
    ((who.role === 'armed' && !who.bare) || kindOfForce(who.code) === 'armed') &&
    kindOfForce(who.code) !== 'group'
  );
}
