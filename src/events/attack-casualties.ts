import { actionOf, ofGas, type Reading, roles } from './attack-parts.ts';
import { frameOf } from './frame.ts';
import { livesTaken, ownLife } from './lives-taken.ts';
import { isNone } from './none.ts';
import { is } from './phrase.ts';
import { holds, placeIn, type Scene, at as who } from './scene.ts';

/** Verbs that fire a weapon only at somebody: a programme is launched, too. */
export const CASUAL = new Set(['lancer', 'jeter', 'projeter', 'précipiter']);

/** A sentence that names an accident and nothing that attacks. */
export function byAccident(scene: Scene): boolean {
  const { items } = scene.parse;
  if (!items.some((item) => is(item, 'accident'))) return false;
  return !items.some(
    (item) => is(item, 'armed') || is(item, 'weapon') || item.word?.nouns.some((cue) => cue.class === 'attack'),
  );
}

/** Deaths and wounds tell of an attack where the victims or those who act are armed, or a weapon is named. */
export function casualtyVerb(scene: Scene, at: number, cueClass: string): Reading {
  if (ownLife(scene.parse, at)) return null;
  const frame = frameOf(scene.parse, at);
  const taken = livesTaken(scene.parse, at);
  const hurt = cueClass === 'die' ? frame.agent : taken >= 0 ? taken : (frame.patients[0] ?? -1);
  const victim = who(scene, hurt);
  const agent = cueClass === 'die' || cueClass === 'lose' ? null : who(scene, frame.agent);
  if (
    !victim ||
    victim.role === 'place' ||
    victim.role === 'event' ||
    victim.role === 'weapon' ||
    victim.role === 'target' ||
    victim.role === 'base'
  )
    return null;
  if (isNone(scene.parse, hurt)) return null;
  if (cueClass === 'lose' && victim.role !== 'force' && !(victim.role === 'armed' && victim.bare)) return null;
  if (
    cueClass === 'die' &&
    victim.role !== 'force' &&
    victim.role !== 'armed' &&
    victim.role !== 'civilian' &&
    victim.code === ''
  )
    return null;
  if ([frame.agent, ...frame.adjuncts, ...frame.patients].some((one) => holds(scene, one, 'accident'))) return null;
  if (
    byAccident(scene) ||
    ofGas(scene) ||
    (cueClass === 'die' && frame.adjuncts.some((one) => holds(scene, one, 'hurt')))
  )
    return null;
  const cause = frame.adjuncts.find(
    (one) =>
      ['in', 'by', 'during', 'dans', 'par', 'lors', 'when', 'from', 'au', 'à', 'en'].includes(
        scene.parse.chunks[one]!.prep,
      ) &&
      (who(scene, one)?.role === 'event' || holds(scene, one, 'weapon')),
  );
  const action = cause === undefined ? actionOf(scene, frame.agent, 'killing') : actionOf(scene, cause, 'killing');
  return {
    layer: 'attacks',
    action,
    at,
    where: agent?.role === 'event' ? { own: placesOf(scene, frame.agent, at) } : {},
    ...roles(
      scene,
      agent && agent.role !== 'other' ? agent : null,
      victim.role === 'other' || victim.role === 'pronoun' ? null : victim,
    ),
    confidence: 0.6,
  };
}

/** "The attack on Gossi, which killed": chunks of the places that complete an event that is said to have killed. */
function placesOf(scene: Scene, event: number, verb: number): number[] {
  const { chunks } = scene.parse;
  const own: number[] = [];
  for (let i = event; i < verb && chunks[i]!.kind === 'noun'; i++) if (placeIn(scene, i)) own.push(i);
  return own;
}

/** "Armed men came; the village counts six dead": a place that counts those who died where people came armed. */
export function countVerb(scene: Scene, at: number): Reading {
  const { agent, patients } = frameOf(scene.parse, at);
  const dead = patients[0] ?? -1;
  const own = [agent, agent + 1].filter((one) => one >= 0 && one < at && placeIn(scene, one) !== null);
  if (!holds(scene, dead, 'dead') || agent < 0 || own.length === 0 || byAccident(scene)) return null;
  const armed = scene.parse.items.some(
    (item) =>
      is(item, 'armed') ||
      /^(?:armed|armée?s)$/.test(item.low) ||
      item.word?.nouns.some((cue) => cue.class === 'attack'),
  );
  return armed ? { layer: 'attacks', action: 'killing', at, where: { own }, confidence: 0.6 } : null;
}
