import type { Place } from '../contract/place.ts';
import type { Chunk, Parse } from './chunk.ts';
import { isSpot } from './containment.ts';
import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { placeIn, type Scene } from './scene.ts';

/** Verbs of coming to a place where one was before. */
const RETURNING = /^(?:return|come|go|move|re-?enter|revenir|retourner|rentrer|retrouver|regagner)$/;
const AFTER = /(?:^|\s)(?:after|since|après|depuis)$/;

/**
 * "Came back to Kidal, six years after they had pulled out": the town that people came back to, where the verb at `cue`
 * tells what was before; null where no other verb tells of a return.
 */
export function returnedTo(scene: Scene, cue: number): Place | null {
  const { chunks } = scene.parse;
  const opens = chunks.findLastIndex((chunk, i) => i < cue && isAfter(scene.parse, chunk));
  if (opens < 0 || chunks.slice(opens + 1, cue).some(({ kind }) => kind === 'verb')) return null;
  for (const [verb, { kind }] of chunks.entries()) {
    if (kind !== 'verb' || verb === cue) continue;
    if (!cuesOf(scene.parse, verb).some(({ class: name, lemma }) => name === 'arrive' && RETURNING.test(lemma)))
      continue;
    const { adjuncts, patients } = frameOf(scene.parse, verb);
    for (const one of [...adjuncts, ...patients]) {
      const place = one > verb ? placeIn(scene, one) : null;
      if (place && isSpot(place)) return place;
    }
  }
  return null;
}

/** "Six years after", "after", "après que": what opens the clause of what was before. */
const isAfter = ({ items }: Parse, { kind, sign, b }: Chunk): boolean =>
  AFTER.test(sign) || (kind === 'date' && AFTER.test(items[b]!.low));
