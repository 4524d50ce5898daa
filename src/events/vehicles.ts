import { isTroops, PASSING } from './base-parts.ts';
import { OF } from './clause-sign.ts';
import { frameOf } from './frame.ts';
import { isLast } from './last-to-go.ts';
import { type Scene, at as who } from './scene.ts';
import { last, military } from './withdrawal-parts.ts';

/** "The plane with the last of them took off", "took off for the last time": whether the last to go are among those who fly or sail. */
export const carriesLast = (scene: Scene, agent: number, at: number): boolean =>
  (agent >= 0 && scene.parse.chunks.slice(agent, at).some((_, i) => isLast(scene, agent + i))) ||
  frameOf(scene.parse, at).adjuncts.some((one) => isLast(scene, one) && /^(?:time|fois)$/.test(last(scene, one)));

/** "Trucks loaded with Ethiopian soldiers": whom the vehicles carry. */
export function loadOf(scene: Scene, vehicles: number, verb: number): string {
  for (let i = vehicles + 1; i < verb; i++) {
    const named = scene.parse.chunks[i]!.kind === 'noun' && isTroops(scene, i) ? military(scene, who(scene, i)) : '';
    if (named !== '') return named;
  }
  return '';
}

/** "Un convoi parti de Gao": vehicles on a journey, save the last of them or those that carry people off. */
export function onTheWay(scene: Scene, at: number, named: number): boolean {
  const { chunks, items } = scene.parse;
  const agent = vehiclesOf(scene, named);
  if (agent < 0 || !PASSING.test(items[chunks[agent]!.b]!.low)) return false;
  if (chunks.slice(agent, at).some((_, i) => isLast(scene, agent + i))) return false;
  return loadOf(scene, agent, at) === '' || !chunks.slice(agent, at).some(({ kind }) => kind === 'verb');
}

/** "Véhicules de l'armée partis de Gao": the vehicles of those whom a phrase names; the phrase itself for none. */
function vehiclesOf({ parse: { chunks, items } }: Scene, agent: number): number {
  const head = agent > 0 && OF.has(chunks[agent]!.prep) ? chunks[agent - 1] : undefined;
  return head?.kind === 'noun' && PASSING.test(items[head.b]!.low) ? agent - 1 : agent;
}
