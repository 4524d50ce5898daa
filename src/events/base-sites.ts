import { codeIn, draft, isFormer, noLonger, type Reading } from './base-parts.ts';
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
  const force = codeIn(scene, said) || (isMilitaryBase(scene, said) ? scene.topic : '');
  if (force === '' || kindOfForce(force) === 'armed') return null;
  return draft('presence', 'present', at, force, [agent], 0.65);
}
