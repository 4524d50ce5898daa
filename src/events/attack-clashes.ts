import { type Reading, roles } from './attack-parts.ts';
import { frameOf } from './frame.ts';
import { type Scene, at as who } from './scene.ts';

export function clashVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const agent = who(scene, frame.agent);
  if (!agent || !(agent.role === 'armed' || agent.role === 'force' || agent.code !== '')) return null;
  const against = frame.adjuncts.find((one) =>
    ['with', 'against', 'avec', 'contre', 'à', 'aux'].includes(scene.parse.chunks[one]!.prep),
  );
  const other = who(scene, against ?? frame.patients[0] ?? -1);
  if ((lemma === 'repel' || lemma === 'repulse' || lemma === 'repousser') && other?.role !== 'armed') return null;
  if (
    (lemma === 'heurter' ||
      lemma === 'accrocher' ||
      lemma === 'battre' ||
      lemma === 'fight' ||
      lemma === 'combattre') &&
    ((other?.role !== 'armed' && other?.role !== 'force') ||
      group.form === 'infinitive' ||
      group.form === 'gerund' ||
      (lemma !== 'heurter' && group.tense === 'present'))
  )
    return null;
  return { layer: 'attacks', action: 'battle', at, where: {}, ...roles(scene, agent, other), confidence: 0.75 };
}
