import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { is } from './phrase.ts';
import { holds, type Scene, at as who } from './scene.ts';

/** "The mission has burned what it could not carry", "les casques bleus ont brûlé leurs tentes": what a mission that leaves does to its own goods. */
export function ofOwnGoods(scene: Scene, at: number): boolean {
  const { chunks, items } = scene.parse;
  const main = chunks[at]!.and && chunks[at - 1]?.kind === 'verb' ? at - 1 : at;
  const group = chunks[main]!.group;
  if (!group || group.passive) return false;
  const { agent } = frameOf(scene.parse, main);
  const named = who(scene, agent);
  if (!named || (!holds(scene, agent, 'mission') && kindOfForce(named.code) !== 'mission')) return false;
  const object = chunks[at + 1];
  if (object?.kind !== 'noun' || object.prep !== '') return false;
  return is(items[object.a], 'possessive') || /^(?:what|ce)$/.test(items[object.b]!.low);
}
