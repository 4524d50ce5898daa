import { draft, headWord, isTroops, type Reading } from './base-parts.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { forceCode, placeIn, type Scene, at as who } from './scene.ts';

/** What soldiers leave their homes for. */
const TOUR = /^(?:deployments?|tours?|rotations?)$/;
const TOWARDS = /^(?:to|in|at)$/;

/** The chunk of the place of "left for a deployment to Gao", "set off on a tour in Mali"; -1 where a verb tells of no such thing. */
export function tourPlace(scene: Scene, at: number): number {
  const { chunks } = scene.parse;
  const tour = frameOf(scene.parse, at).adjuncts.find(
    (one) => one > at && /^(?:for|on)$/.test(chunks[one]!.prep) && TOUR.test(headWord(scene, one)),
  );
  if (tour === undefined) return -1;
  for (let i = tour + 1; i < chunks.length && chunks[i]!.kind !== 'verb'; i++)
    if (chunks[i]!.kind === 'noun' && TOWARDS.test(chunks[i]!.prep) && placeIn(scene, i)) return i;
  return -1;
}

/** "Sixty airmen left for a deployment to Gao": those who leave their own country are stationed where they go. */
export function tourVerb(scene: Scene, at: number): Reading {
  const place = tourPlace(scene, at);
  const { agent } = frameOf(scene.parse, at);
  if (place < 0 || agent < 0 || !isTroops(scene, agent)) return null;
  const force = forceCode(who(scene, agent), scene) || who(scene, agent)!.words;
  if (kindOfForce(force) === 'armed' || scene.parse.chunks[at]!.group!.negated) return null;
  return draft('deployment', 'opened', at, force, [place], 0.7);
}
