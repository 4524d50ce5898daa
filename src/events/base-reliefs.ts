import { draft, isTroops, type Reading } from './base-parts.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { forceCode, isForce, placeIn, type Scene, at as who } from './scene.ts';
import { draft as withdrawn } from './withdrawal-parts.ts';

/** "The Chadians replaced the Poles", "relevés par des Tchadiens": who comes in for those who go. */
export function replaceVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const relieved = frame.adjuncts.find(
    (one) => one > at && /^(?:de|d'|du|des|à|au|aux)$/.test(scene.parse.chunks[one]!.prep) && isForce(who(scene, one)),
  );
  const patient = who(scene, frame.patients[0] ?? relieved ?? -1);
  const group = scene.parse.chunks[at]!.group!;
  if (
    agent &&
    group.form === 'participle' &&
    group.passive &&
    isTroops(scene, frame.agent) &&
    placeIn(scene, frame.patients[0] ?? -1)
  )
    return { ...draft('arrival', 'opened', at, forceCode(agent, scene), [frame.patients[0]!], 0.5)!, placed: true };
  if (!agent || !patient || !isForce(agent) || !isForce(patient) || agent.code === '' || patient.code === '')
    return null;
  return {
    layer: 'bases',
    action: 'operation-launched',
    phase: 'opened',
    at,
    where: {},
    force: agent.code,
    placed: true,
    confidence: 0.5,
    ...(agent.code === patient.code ? {} : { also: withdrawn('relief', at, { force: patient.code }, 0.5, true)! }),
  };
}

/** "La relève des Français par un bataillon burkinabè": who comes, and who goes if they are told. */
export function replaceNoun(scene: Scene, at: number): Reading {
  const { chunks } = scene.parse;
  let by = at + 1;
  while (chunks[by]?.kind === 'noun' && /^(?:of|de|d'|du|des|in|at|à)$/.test(chunks[by]!.prep)) by++;
  if (chunks[by]?.kind !== 'noun' || !/^(?:par|by)$/.test(chunks[by]!.prep) || !isTroops(scene, by)) return null;
  const force = forceCode(who(scene, by), { ...scene, topic: '', mission: '' });
  if (force === '' || kindOfForce(force) === 'armed') return null;
  return { ...draft('arrival', 'opened', at, force, [], 0.55)!, placed: true };
}
