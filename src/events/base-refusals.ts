import { isTroops, type Reading } from './base-parts.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { forceCode, holds, isMilitaryBase, placeIn, type Scene, at as who } from './scene.ts';

/** "N'ont pas bougé de Misrata", "have not budged from": who is said not to move is there. */
export function budgeVerb(scene: Scene, at: number): Reading {
  const { chunks } = scene.parse;
  const { agent, adjuncts } = frameOf(scene.parse, at);
  const { negated } = chunks[at]!.group!;
  const site = agent >= 0 && holds(scene, agent, 'strongbase') ? agent : -1;
  if (!(negated || refuses(scene, at)) || !(site >= 0 || isTroops(scene, agent))) return null;
  const from = adjuncts.filter((one) => one > at && FROM.test(chunks[one]!.prep));
  const own = [...from, ...(site >= 0 ? [site, site + 1] : [])].filter(
    (one) => chunks[one]?.kind === 'noun' && placeIn(scene, one) !== null,
  );
  const force = forceCode(who(scene, agent), scene) || (site >= 0 ? scene.topic : '');
  if ((force === '' && !isMilitaryBase(scene, site)) || kindOfForce(force) === 'armed') return null;
  return {
    layer: 'bases',
    action: 'retained',
    phase: 'present',
    at,
    where: { own, origin: true },
    force,
    status: 'reported',
    placed: true,
    confidence: 0.6,
  };
}

const FROM = /^(?:from|out|de|d'|du|des)$/;
const REFUSING = /^(?:refus\p{L}*|declin\p{L}*|rechign\p{L}*)$/u;

/** Whether the verb before an infinitive is one of refusal. */
function refuses({ parse: { chunks, items } }: Scene, at: number): boolean {
  const before = chunks[at - 1];
  return before?.kind === 'verb' && REFUSING.test(items[before.group!.verb]!.low);
}
