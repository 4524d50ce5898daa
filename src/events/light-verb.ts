import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import type { Who } from './phrase.ts';
import { type Scene, at as who } from './scene.ts';

/** "Carried out the attack", "came under attack": the verb's other side tells who. */
export function lightVerb(scene: Scene, at: number): { actor: Who | null; target: Who | null } | null {
  const { chunks } = scene.parse;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'verb' || Math.abs(i - at) > 8) continue;
    const cues = cuesOf(scene.parse, i);
    const agentSide = cues.some((cue) => cue.class === 'light-agent' || cue.class === 'claimresp');
    const targetSide = cues.some((cue) => cue.class === 'light-target');
    if (!agentSide && !targetSide) continue;
    const frame = frameOf(scene.parse, i);
    const linked =
      frame.patients.includes(at) ||
      (frame.adjuncts.includes(at) && ['for', 'under', 'de', 'to', "d'", 'sous'].includes(chunks[at]!.prep));
    if (!linked || frame.agent < 0 || frame.agent === at) continue;
    const named = who(scene, frame.agent)!;
    const useful = named.role !== 'other' || named.code !== '' ? named : null;
    return targetSide && !agentSide
      ? { actor: null, target: useful }
      : {
          actor:
            useful &&
            (useful.role === 'armed' || useful.role === 'force' || useful.role === 'state' || useful.code !== '')
              ? useful
              : null,
          target: null,
        };
  }
  return null;
}
