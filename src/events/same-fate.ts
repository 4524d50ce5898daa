import type { Sentence } from '../text/sentence.ts';
import { createDraft } from './draft.ts';
import type { Found } from './emit.ts';
import { frameOf } from './frame.ts';
import type { Memory } from './memory.ts';
import { isExact } from './nearness.ts';
import { type Draft, placeIn, type Scene } from './scene.ts';

const FATE: ReadonlySet<string> = new Set(['sort', 'fate', 'destin']);
const SAME = /^(?:same|similar|identical|même|semblable|identique)$/;
const MEETING =
  /^(?:met|meet|meets|suffered|suffer|shared|share|subir|subi|subit|subissent|connu|connaît|connaître|partagé)$/;

/** "Three others met the same fate near Gao", "Gao a connu le même sort": what was told last happened to others, or elsewhere. */
export function sameFateDrafts(scene: Scene, memory: Memory, sentence: Sentence): Draft[] {
  const { chunks, items } = scene.parse;
  if (!items.some(({ low }) => FATE.has(low))) return [];
  return chunks.flatMap(({ kind, group }, at): Draft[] => {
    if (kind !== 'verb' || group!.negated || !MEETING.test(items[group!.verb]!.low)) return [];
    const { agent, patients } = frameOf(scene.parse, at);
    const met = patients.some((one) => {
      const words = items.slice(chunks[one]!.a, chunks[one]!.b + 1);
      return words.some(({ low }) => FATE.has(low)) && words.some(({ low }) => SAME.test(low));
    });
    const told = met ? toldLast(memory, sentence) : null;
    if (!told || agent < 0 || agent > at) return [];
    const place = placeIn(scene, agent);
    const own = place && isExact(place) ? [agent] : [];
    const { layer, action, phase, force, actor } = told.draft;
    const where = layer === 'attacks' ? { own } : { own, origin: true };
    return [createDraft('same-fate', { layer, action, phase, at, where, force, actor, placed: true, confidence: 0.6 })];
  });
}

/** What was told last, in the paragraph or the one before. */
function toldLast(memory: Memory, sentence: Sentence): Found | null {
  let best: Found | null = null;
  for (const { found, paragraph } of memory.last.values())
    if (sentence.paragraph - paragraph <= 1 && found.draft.phase !== 'present' && found.start >= (best?.start ?? 0))
      best = found;
  return best;
}
