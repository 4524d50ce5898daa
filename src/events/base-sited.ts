import type { Place } from '../contract/place.ts';
import { codeIn, headWord, isFormer, isOfArmed, isOfficer, noLonger } from './base-parts.ts';
import { cuesOf } from './cue.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isCapital } from './home.ts';
import { isExact } from './nearness.ts';
import { is } from './phrase.ts';
import { type Draft, holds, isMilitaryBase, ownerOf, placeIn, type Scene, at as who } from './scene.ts';

/** Words of a unit that is somewhere when a town follows it. */
const UNIT =
  /^(?:troops|soldiers|peacekeepers|contingents?|battalions?|garrisons?|detachments?|outposts?|soldats|militaires|troupes|bataillons?|garnisons?|détachements?|avant-postes?|artillerymen|paratroopers|légionnaires|legionnaires|marines|gendarmes)$/;
/** Words of a base that need not say whose it is. */
const BASE =
  /^(?:bases?|headquarters|hq|barracks|outposts?|airbases?|caserne|casernes|garrisons?|garnisons?|avant-postes?|quartier général|qg)$/;

const INSIDE = /^(?:in|at|on|near|outside|à|au|près)$/;
const OF = /^(?:of|de|d'|du)$/;

/**
 * "The garrison of Kidal is a thousand strong", "soldiers at Kaya were visited": the bases and soldiers that a sentence
 * which tells of nothing else names with their town.
 */
export function sitedDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { chunks } = scene.parse;
  if (drafts.some(({ layer }) => layer !== 'bases')) return [];
  const more: Draft[] = [];
  for (let at = 0; at + 1 < chunks.length; at++) {
    if (chunks[at]!.kind !== 'noun' || chunks[at + 1]!.kind !== 'noun' || !isSited(scene, at)) continue;
    if (drafts.some((one) => isTold(scene, one, at))) continue;
    const told = baseAt(scene, 'sited-noun', at, at + 1, 0.5);
    if (told) more.push(told);
  }
  return more.length === 0 || leavesIn(scene) ? [] : more;
}

/** The base or the soldiers that a phrase names by itself, in the town of another chunk; null for those of armed groups. */
export function baseAt(scene: Scene, rule: string, at: number, town: number, confidence: number): Draft | null {
  const force = who(scene, at)!.code || codeIn(scene, at) || ownerOf(scene, at) || scene.topic;
  if (kindOfForce(force) === 'armed' || isOfArmed(scene, at)) return null;
  return {
    rule,
    layer: 'bases',
    action: 'presence',
    phase: 'present',
    at,
    where: { own: [town], exact: true },
    ...(force === '' ? {} : { force }),
    placed: true,
    confidence,
  };
}

/** Cues of those who leave, give up or regroup, or are set free: whose base is spoken of is there no more. */
const LEAVING = new Set('leave depart close transfer relocate takeover expel seize abduct pass'.split(' '));

const leaves = (scene: Scene, at: number): boolean => {
  if (scene.parse.chunks[at]!.kind !== 'verb') return false;
  const cues = cuesOf(scene.parse, at);
  return cues.some((cue) => LEAVING.has(cue.class) || cue.lemma.startsWith('regroup')) || noLonger(scene, at);
};

/** Whether a sentence speaks of leaving, taking or giving up at all. */
export const leavesIn = (scene: Scene): boolean => scene.parse.chunks.some((_, i) => leaves(scene, i));

/** "Les élèves gendarmes": those who are at a school. */
const LEARNING = /^(?:élèves?|cadets?|trainee|student)$/;

/** "How soldiers in Gao will react": what is asked. */
const ASKING = /^(?:how|whether|if|si|comment)$/;

/** "A project for a barracks", "used to": what is not there. */
const UNREAL = /^(?:project|plan|idea|proposal|projet|idée|plus)$/;

/** Whether what was read of a sentence is read of a phrase already: of its place, or of it as what a verb is about. */
function isTold({ parse }: Scene, { at, where }: Draft, chunk: number): boolean {
  if (at === chunk || where.own?.includes(chunk + 1)) return true;
  if (parse.chunks[at]!.kind !== 'verb') return false;
  const { agent, patients, adjuncts } = frameOf(parse, at);
  return agent === chunk || patients.includes(chunk) || adjuncts.includes(chunk);
}

/** Whether a phrase names a base or soldiers, and the one after it their town. */
function isSited(scene: Scene, at: number): boolean {
  const { chunks, items } = scene.parse;
  const { a, b, prep } = chunks[at]!;
  const next = chunks[at + 1]!;
  if (next.joined || !(INSIDE.test(next.prep) || OF.test(next.prep))) return false;
  const place = placeIn(scene, at + 1);
  if (!place || !isExact(place) || placeIn(scene, at) || who(scene, at + 1)!.role !== 'place') return false;
  if (isFormer(scene, at) || isOfficer(scene, at) || holds(scene, at, 'displaced')) return false;
  if (items.slice(a, b + 1).some((item) => is(item, 'no') || LEARNING.test(item.low))) return false;
  if (prep === 'from' || prep === 'depuis' || (a === b && OF.test(prep))) return false;
  if (items.slice(Math.max(0, a - 1), a + 1).some(({ low }) => ASKING.test(low))) return false;
  if (chunks[at - 1]?.kind === 'noun' && UNREAL.test(headWord(scene, at - 1))) return false;
  const head = headWord(scene, at);
  if (BASE.test(head)) return isMilitaryBase(scene, at);
  return UNIT.test(head) && (INSIDE.test(next.prep) || !isSeat(scene, place));
}

/** A capital that soldiers are "of" is their state's. */
const isSeat = (scene: Scene, place: Place): boolean => isCapital(place, (id) => scene.place(id));
