import { codeIn } from './base-parts.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { holds, type Scene, at as who } from './scene.ts';
import { destinationOf, draft, military, type Reading, site } from './withdrawal-parts.ts';

export function relocateVerb(scene: Scene, at: number, action: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const moved = frame.patients
    .map((one) => who(scene, one)!)
    .find((one) => one.role === 'force' || one.role === 'mission' || one.role === 'base' || one.code !== '');
  const force =
    (moved ? military(scene, moved) : '') ||
    military(scene, agent) ||
    (frame.patients[0] === undefined ? '' : codeIn(scene, frame.patients[0])) ||
    (moved?.role === 'base' || agent?.role === 'base' ? scene.topic : '');
  const destination = destinationOf(scene, frame.adjuncts);
  if (!moved && frame.patients.length > 0 && !frame.patients.some((one) => site(scene, one))) return null;
  const seat = [frame.agent, ...frame.patients].some((one) => one >= 0 && holds(scene, one, 'strongbase'));
  if ((force === '' && !seat) || kindOfForce(force) === 'armed' || destination === undefined) return null;
  return draft(action, at, { force, destination, phase: true }, 0.65);
}
