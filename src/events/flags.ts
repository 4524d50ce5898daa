import { codeIn, noLonger, type Reading } from './base-parts.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { forceCode, holds, isForce, isMilitaryBase, placeIn, type Scene, at as who } from './scene.ts';
import { draft, military } from './withdrawal-parts.ts';

const MOURNING = /^(?:half-mast|half-staff|half|mast|berne)$/;

/** The flag that a verb raises or lowers; -1 for none, or for one at half-mast. */
function flagOf(scene: Scene, at: number): number {
  const frame = frameOf(scene.parse, at);
  const flag = [...frame.patients, frame.agent].find((one) => one >= 0 && holds(scene, one, 'flag'));
  if (flag === undefined || scene.parse.items.some((item) => MOURNING.test(item.low))) return -1;
  return flag;
}

/** The base over which a flag flies. */
const siteUnder = (scene: Scene, at: number): number | undefined =>
  frameOf(scene.parse, at).adjuncts.find((one) => holds(scene, one, 'strongbase'));

/** The place of that base, in its phrase or right after it. */
const siteOwn = (scene: Scene, site: number | undefined): number[] =>
  site === undefined
    ? []
    : [site, site + 1].filter((one) => scene.parse.chunks[one]?.kind === 'noun' && placeIn(scene, one) !== null);

/** "The tricolour was lowered over the camp", "les couleurs ont été amenées": a flag that comes down closes a base. */
export function flagDown(scene: Scene, at: number): Reading {
  const flag = flagOf(scene, at);
  if (flag < 0) return null;
  const frame = frameOf(scene.parse, at);
  const site = siteUnder(scene, at);
  const force =
    codeIn(scene, flag) ||
    (site === undefined ? '' : military(scene, who(scene, site))) ||
    (frame.agent === flag ? '' : military(scene, who(scene, frame.agent))) ||
    scene.topic;
  if (kindOfForce(force) === 'armed' || (force === '' && (site === undefined || !isMilitaryBase(scene, site))))
    return null;
  return draft('withdrawal', at, { force, own: siteOwn(scene, site) }, 0.7);
}

/** "The army raised its flag over the camp": whose flag goes up is there. */
export function flagUp(scene: Scene, at: number): Reading {
  const flag = flagOf(scene, at);
  if (flag < 0) return null;
  const frame = frameOf(scene.parse, at);
  const site = siteUnder(scene, at);
  const agent = frame.agent === flag ? null : who(scene, frame.agent);
  const force =
    codeIn(scene, flag) || (isForce(agent) ? forceCode(agent, scene) : '') || (noLonger(scene, at) ? scene.topic : '');
  if (site === undefined || force === '' || kindOfForce(force) === 'armed') return null;
  return {
    layer: 'bases',
    action: 'presence',
    phase: 'present',
    at,
    where: { own: siteOwn(scene, site) },
    force,
    placed: true,
    confidence: 0.55,
  };
}
