import { codeIn, draft, isFormer, noLonger, type Reading } from './base-parts.ts';
import type { Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isExact } from './nearness.ts';
import { holds, isMilitaryBase, placeIn, type Scene, at as who } from './scene.ts';

/** "Gao est la plus grande base française", "Timbuktu will be the rear base of the force": a town that is said to be one. */
export function siteVerb(scene: Scene, at: number): Reading {
  const { agent, patients } = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const place = agent < 0 || agent > at ? null : placeIn(scene, agent);
  if (!place || !isExact(place) || scene.parse.chunks[agent]!.prep !== '') return null;
  if (group.form !== 'finite' || group.negated || noLonger(scene, at)) return null;
  const said = patients.find((one) => one === at + 1);
  if (said === undefined || placeIn(scene, said) !== null) return null;
  if (!holds(scene, said, 'strongbase') || who(scene, said)!.role !== 'base' || isFormer(scene, said)) return null;
  if (isGivenUp(scene.parse, said)) return null;
  const force = codeIn(scene, said) || (isMilitaryBase(scene, said) ? scene.topic : '');
  if (force === '' || kindOfForce(force) === 'armed') return null;
  return draft('presence', 'present', at, force, [agent], 0.65);
}

/** "The second base that the French have given back": whether a clause about a base tells that it is one no more. */
function isGivenUp(parse: Parse, said: number): boolean {
  for (let i = said + 1; i < parse.chunks.length; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind !== 'verb' || chunk.group!.negated || !frameOf(parse, i).patients.includes(said)) continue;
    if (cuesOf(parse, i).some((cue) => GIVING_UP.has(cue.class))) return true;
  }
  return false;
}

const GIVING_UP = new Set(['transfer', 'close', 'leave']);
