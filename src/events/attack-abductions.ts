import { type Reading, roles } from './attack-parts.ts';
import { frameOf } from './frame.ts';
import { is, type Who } from './phrase.ts';
import { type Scene, at as who } from './scene.ts';

/** "Two men", "the girls": people who are no soldiers. */
const isAnybody = ({ role, words }: Who): boolean => role === 'civilian' || /\b(?:men|man)$/i.test(words);

/** "Taken from Gao to hospital", "taken away by ambulance": whether those who are taken are helped. */
const cared = (scene: Scene, adjuncts: readonly number[]): boolean =>
  scene.parse.items.some((item) => is(item, 'hurt') || CARE.test(item.low)) ||
  adjuncts.some((one) => /^(?:to|into)$/.test(scene.parse.chunks[one]!.prep));

const CARE = /^(?:hospitals?|clinics?|ambulances?|treatment|custody|jail|court|rescued|evacuated|safety|refuge)$/;

export function abductVerb(scene: Scene, at: number, lemma: string, particle: string): Reading {
  const frame = frameOf(scene.parse, at);
  const patient = who(scene, frame.patients[0] ?? -1);
  const agent = who(scene, frame.agent);
  const away = lemma === 'take' && /^(?:from|away)$/.test(particle);
  if (away && (!patient || !isAnybody(patient) || cared(scene, frame.adjuncts))) return null;
  // "Captured a military camp": a post is seized and its men are not.
  if (patient?.role === 'base' && lemma === 'capture') return null;
  if (lemma === 'seize' && patient?.role !== 'civilian' && patient?.role !== 'force') return null;
  if (
    !patient ||
    !(
      patient.role === 'civilian' ||
      patient.role === 'force' ||
      patient.code !== '' ||
      lemma === 'abduct' ||
      lemma === 'kidnap' ||
      away ||
      agent?.role === 'armed'
    )
  )
    return null;
  return { layer: 'attacks', action: 'abduction', at, where: {}, ...roles(scene, agent, patient), confidence: 0.8 };
}
