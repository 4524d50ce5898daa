import { OF } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { besideGoal } from './elsewhere.ts';
import { frameOf } from './frame.ts';
import { PLACE_NOUNS } from './place-noun.ts';
import { isBygone } from './reference.ts';
import { holds, placeIn, type Scene } from './scene.ts';
import { speakersSeat } from './speaker-seat.ts';
import { last, set, site } from './withdrawal-parts.ts';

/** Where those who leave go: a place after "to", "for", "vers". */
export function destinationOf(scene: Scene, adjuncts: readonly number[], onto = false): number | undefined {
  const goals = adjuncts.filter((one) => {
    const { prep } = scene.parse.chunks[one]!;
    if (isBygone(scene.parse, one)) return false;
    return GOALS.has(prep) || ((onto || fallsBack(scene, one - 1)) && ONTO.has(prep));
  });
  const lodged = goals.find((one) => lodgedIn(scene, one));
  if (lodged !== undefined) return lodged + 1;
  for (const one of goals) {
    const named = namedAt(scene, one);
    if (named >= 0 && !speakersSeat(scene.parse, -1, one)) return named;
  }
  return undefined;
}

/** "To Bamako", "to the capital, Bamako": the phrase that names the town which a phrase leads to; -1 where none does. */
export function namedAt(scene: Scene, chunk: number): number {
  if (placeIn(scene, chunk)) return chunk;
  const { chunks, items } = scene.parse;
  const name = chunks[chunk + 1]?.sign === ',' ? chunks[chunk + 2] : undefined;
  const ofTown = PLACE_NOUNS.has(items[chunks[chunk]!.b]!.low) || /^capitale?$/.test(last(scene, chunk));
  return ofTown && name?.kind === 'noun' && name.prep === '' && !name.and && placeIn(scene, chunk + 2) ? chunk + 2 : -1;
}

/** "To Air Base 201 in Agadez", "sur ses positions de Kidal": a base whose town comes right after it. */
function lodgedIn(scene: Scene, chunk: number): boolean {
  const next = scene.parse.chunks[chunk + 1];
  const post = holds(scene, chunk, 'strongbase') || (ONTO.has(scene.parse.chunks[chunk]!.prep) && site(scene, chunk));
  if (next?.kind !== 'noun' || next.joined || placeIn(scene, chunk) || !post) return false;
  return (OF.has(next.prep) || /^(?:in|at|near|à)$/.test(next.prep)) && placeIn(scene, chunk + 1) !== null;
}

/** Nouns of those who go back to somewhere. */
export const FALLING_BACK =
  /^(?:replis?|redéploiements?|regroupements?|transferts?|retraite|retreat|redeployment|relocation)$/;

const fallsBack = (scene: Scene, chunk: number): boolean =>
  scene.parse.chunks[chunk]?.kind === 'noun' && FALLING_BACK.test(last(scene, chunk));

const GOALS = set('to', 'for', 'into', 'towards', 'toward', 'vers', 'pour', 'à', 'au', 'en');
/** What says where they go after "fall back" and "se replier". */
const ONTO = set('on', 'upon', 'onto', 'sur');

/** Verbs of those who fall back: "on" says where they go. */
export const FALLING = /^(?:fall|pull|replier|redéployer|regroup|withdraw|retreat|retirer)$/;

/** "Fell back on its bases in Gao and Ber": whether the verb at a chunk tells that people go to a place. */
export function fallsBackTo(scene: Scene, at: number, place: number): boolean {
  const falling = cuesOf(scene.parse, at).some(({ class: name, lemma }) => name === 'depart' && FALLING.test(lemma));
  const goal = falling ? destinationOf(scene, frameOf(scene.parse, at).adjuncts, true) : undefined;
  return goal !== undefined && besideGoal(scene.parse, goal).has(place);
}
