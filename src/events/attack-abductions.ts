import { type Reading, roles } from './attack-parts.ts';
import { frameOf } from './frame.ts';
import { type Scene, at as who } from './scene.ts';

export function abductVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const patient = who(scene, frame.patients[0] ?? -1);
  const agent = who(scene, frame.agent);
  if (lemma === 'seize' && patient?.role !== 'civilian' && patient?.role !== 'force') return null;
  if (
    !patient ||
    !(
      patient.role === 'civilian' ||
      patient.role === 'force' ||
      patient.code !== '' ||
      lemma === 'abduct' ||
      lemma === 'kidnap' ||
      agent?.role === 'armed'
    )
  )
    return null;
  return { layer: 'attacks', action: 'abduction', at, where: {}, ...roles(scene, agent, patient), confidence: 0.8 };
}
