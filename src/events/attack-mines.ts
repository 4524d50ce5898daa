import { type Reading, roles } from './attack-parts.ts';
import { frameOf } from './frame.ts';
import { holds, type Scene, at as who } from './scene.ts';

/** "Stepped on a mine", "a roulé sur un engin explosif": those who set it off are its victims. */
export function mineVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  if (group.passive || group.form === 'infinitive') return null;
  const mined = (one: number): boolean => holds(scene, one, 'mine');
  const struck =
    frame.patients.some(mined) ||
    frame.adjuncts.some((one) => one > at && OVER.has(scene.parse.chunks[one]!.prep) && mined(one));
  const victim = who(scene, frame.agent);
  if (!struck || !victim || victim.role === 'armed' || mined(frame.agent)) return null;
  return {
    layer: 'attacks',
    action: 'ied-attack',
    at,
    where: {},
    ...roles(scene, null, null, victim),
    confidence: 0.8,
  };
}

const OVER = new Set(['on', 'over', 'sur', 'onto']);
