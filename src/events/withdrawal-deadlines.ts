import { isTroops } from './base-parts.ts';
import { frameOf } from './frame.ts';
import { namesTown, type Scene, at as who } from './scene.ts';
import { draft, forceOfWhose, military, type Reading } from './withdrawal-parts.ts';

/** "The French soldiers in Gao have until June": by when those must be gone who are somewhere, where no verb says for what. */
export function untilVerb(scene: Scene, at: number): Reading {
  const { chunks, items } = scene.parse;
  const { group } = chunks[at]!;
  const { agent } = frameOf(scene.parse, at);
  const day = chunks[at + 1];
  if (group!.form !== 'finite' || group!.negated || agent < 0 || agent > at || !isTroops(scene, agent)) return null;
  if (day?.kind !== 'date' || items[day.a]!.date?.rule !== 'until') return null;
  if (chunks[at + 2] && chunks[at + 2]!.kind !== 'break') return null;
  const town = agent + 1;
  if (town >= at || !namesTown(scene, town)) return null;
  const named = who(scene, agent)!;
  const force = (named.bare ? forceOfWhose(scene, agent) : '') || military(scene, named) || scene.topic;
  const told = force === '' ? null : draft('withdrawal', at, { force, own: [town] }, 0.6);
  return told && { ...told, status: 'planned' };
}
