import { base, draft, holder, isOfArmed, type Reading } from './base-parts.ts';
import { OF } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { forceCode, holds, isForce, isMilitaryBase, ownerOf, placeIn, type Scene, at as who } from './scene.ts';

/** "The deployment of Danish soldiers at Gao", "la présence de la Minusma", "its presence in Kidal"; null for none. */
export function deployNoun(scene: Scene, at: number, action: string): Reading {
  const named = who(scene, at);
  const next = who(
    scene,
    at + 1 < scene.parse.chunks.length && scene.parse.chunks[at + 1]!.kind === 'noun' ? at + 1 : -1,
  );
  const owner =
    named && named.code !== '' && named.role !== 'place'
      ? named
      : next && OF.has(scene.parse.chunks[at + 1]!.prep) && (isForce(next) || next.role === 'armed')
        ? next
        : null;
  const mine = owner || ofPerson(scene, at) ? '' : ownerOf(scene, at);
  if (!owner && (mine === '' || action !== 'presence' || kindOfForce(mine) === 'armed' || isEnded(scene, at)))
    return null;
  if (!owner) return { ...draft('presence', 'present', at, mine, [], 0.55)!, where: { strict: true }, placed: true };
  const force = (owner.bare && owner === next ? ownerOf(scene, at + 1) : '') || forceCode(owner, scene);
  if (force === '' || kindOfForce(force) === 'armed' || owner.role === 'civilian') return null;
  if (owner.role === 'state' && action !== 'presence') return null;
  if (action === 'presence' && isEnded(scene, at)) return null;
  return {
    layer: 'bases',
    action,
    phase: action === 'presence' ? 'present' : 'opened',
    at,
    where: { destination: action !== 'presence', strict: true },
    force,
    placed: true,
    confidence: 0.6,
  };
}

/** "Thanked the president for his presence": a possessive that stands for the one person just named. */
function ofPerson(scene: Scene, at: number): boolean {
  const { chunks, items } = scene.parse;
  return /^(?:his|her|sa|son)$/.test(items[chunks[at]!.a]!.low) && who(scene, at - 1)?.role === 'official';
}

/** "Ending eight years of French presence": the presence is spoken of as over. */
function isEnded(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 4; i--)
    if (scene.parse.chunks[i]!.kind === 'verb')
      return cuesOf(scene.parse, i).some((cue) => cue.class === 'endop' || cue.class === 'close');
  return false;
}

/** "Une base est en construction": the base that is said to be built; -1 for none. */
function siteBuilt(scene: Scene, at: number): number {
  const verb = scene.parse.chunks[at - 1];
  if (verb?.kind !== 'verb') return -1;
  const { agent } = frameOf(scene.parse, at - 1);
  return agent >= 0 && holds(scene, agent, 'strongbase') ? agent : -1;
}

/** "The opening of a French base at Gao", "une base est en construction"; null for none. */
export function openNoun(scene: Scene, at: number): Reading {
  const { chunks } = scene.parse;
  const site = /^(?:en|under)$/.test(chunks[at]!.prep) ? siteBuilt(scene, at) : -1;
  if (site >= 0) {
    const owner = forceCode(who(scene, site), scene);
    if (kindOfForce(owner) === 'armed' || (owner === '' && !isMilitaryBase(scene, site))) return null;
    return draft('base-opened', 'opened', at, owner, placeIn(scene, site) ? [site] : [], 0.65);
  }
  const next = chunks[at + 1];
  if (next?.kind !== 'noun' || !OF.has(next.prep) || !base(scene, at + 1) || isOfArmed(scene, at + 1)) return null;
  const force = holder(scene, who(scene, at + 1), null) || scene.topic;
  if (!holds(scene, at + 1, 'strongbase') || (force === '' && !isMilitaryBase(scene, at + 1))) return null;
  return draft('base-opened', 'opened', at, force, placeIn(scene, at + 1) ? [at + 1] : [], 0.75);
}
