import { OF } from './clause-sign.ts';
import { cuesOf, nounCuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { isNone } from './none.ts';
import type { Who } from './phrase.ts';
import { type Scene, at as who } from './scene.ts';

/** "Carried out the attack", "came under attack": the verb's other side tells who. */
export function lightVerb(scene: Scene, at: number): { actor: Who | null; target: Who | null } | null {
  const { chunks } = scene.parse;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'verb' || Math.abs(i - at) > 8) continue;
    const cues = cuesOf(scene.parse, i);
    const agentSide =
      cues.some((cue) => cue.class === 'light-agent' || cue.class === 'claimresp') ||
      (i === at - 1 && /^(?:behind|derrière)$/.test(chunks[at]!.prep));
    const targetSide = cues.some((cue) => cue.class === 'light-target');
    if (!agentSide && !targetSide) continue;
    const frame = frameOf(scene.parse, i);
    const linked =
      frame.patients.includes(at) ||
      (frame.adjuncts.includes(at) &&
        ['for', 'under', 'de', 'to', "d'", 'sous', 'behind', 'derrière'].includes(chunks[at]!.prep));
    if (!linked || frame.agent < 0 || frame.agent === at || isNone(scene.parse, frame.agent)) continue;
    const named = groupMeant(scene, frame.agent, i) ?? who(scene, frame.agent)!;
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

/** "AQIM said that it was behind the attack", "its fighters, men of the UPC, were": the armed group that is meant. */
export function groupMeant(scene: Scene, at: number, verb: number): Who | null {
  const { chunks, items } = scene.parse;
  const own = at >= 0 && /^(?:its|their|ses|leurs)$/.test(items[chunks[at]!.a]!.low);
  if (!own && who(scene, at)?.role !== 'pronoun') return null;
  const speakers = chunks.flatMap(({ kind }, i) => {
    const says = i < at && kind === 'verb' && cuesOf(scene.parse, i).some((cue) => cue.class === 'say');
    return says ? [frameOf(scene.parse, i).agent] : [];
  });
  const beside = chunks.map((_, i) => i).slice(at, verb);
  for (const one of [...beside, ...speakers]) {
    const named = one >= 0 && chunks[one]!.kind === 'noun' ? who(scene, one) : null;
    if (named?.role === 'armed' && named.code !== '') return named;
  }
  return null;
}

const BLAMING = /^(?:blame|accuse|accuser|imputer|attribuer|attribute)$/;
const LAID_ON = /^(?:on|to|à|au|aux|upon)$/;

/** "Blamed the rebels", "attribue l'attaque au JNIM": whom the verb at a chunk says to have done it. */
export function blamedBy(scene: Scene, at: number): Who | null {
  if (!cuesOf(scene.parse, at).some((cue) => BLAMING.test(cue.lemma))) return null;
  const { patients, adjuncts } = frameOf(scene.parse, at);
  const laid = adjuncts.filter((one) => one > at && LAID_ON.test(scene.parse.chunks[one]!.prep));
  for (const one of [...patients, ...laid]) {
    if (ofSomethingElse(scene, one)) return null;
    const named = who(scene, one);
    if (named && (named.role === 'armed' || named.role === 'force' || named.code !== '')) return named;
  }
  return null;
}

/** "Accuses Rwanda of arming them", "accuse Kigali de complicité": what follows a phrase names another fault than an attack. */
function ofSomethingElse({ parse }: Scene, at: number): boolean {
  const next = parse.chunks[at + 1];
  if (next?.kind === 'verb') return next.group!.form === 'gerund' || next.group!.form === 'infinitive';
  return (
    next?.kind === 'noun' && OF.has(next.prep) && !nounCuesOf(parse, at + 1).some(({ cue }) => cue.class === 'attack')
  );
}

/** "Blamed X for the attack", "attributed the attack to X", "accuse X d'une attaque": who the attack at a chunk is laid on. */
export function laidOn(scene: Scene, at: number): Who | null {
  const { chunks } = scene.parse;
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    if (chunks[i]!.kind !== 'verb') continue;
    const { patients, adjuncts } = frameOf(scene.parse, i);
    const linked = patients.includes(at) || (adjuncts.includes(at) && /^(?:for|of|de|d')$/.test(chunks[at]!.prep));
    return linked ? blamedBy(scene, i) : null;
  }
  return null;
}
