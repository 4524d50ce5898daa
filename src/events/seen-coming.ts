import type { Parse } from './chunk.ts';
import { namesTown, type Scene } from './scene.ts';
import { subjectOf } from './subject.ts';

const SEEING = /^(?:vois|voit|voient|voyait|voyaient|voyant|vu|vit|virent|verra|verront|verrait|voir)$/;

/**
 * "Gossi voit arriver un bataillon": the phrase after a French infinitive under "voir" that is its subject; -1 for none.
 */
export function seenComing(parse: Parse, at: number): number {
  const { chunks, items, language } = parse;
  const above = chunks[at - 1]?.group;
  if (language !== 'fr' || chunks[at]!.group!.form !== 'infinitive' || !above) return -1;
  if (!SEEING.test(items[above.verb]!.low)) return -1;
  const next = chunks.findIndex(({ kind }, i) => i > at && kind !== 'date');
  const people = next < 0 ? undefined : chunks[next]!;
  return people?.kind === 'noun' && people.prep === '' && !people.joined ? next : -1;
}

/** "La ville de Gao voit partir ses Tchadiens": the chunk of the town that sees those who come or go by the infinitive at a chunk. */
export function seeingTown(scene: Scene, at: number): number[] {
  const seer = seenComing(scene.parse, at) < 0 ? -1 : subjectOf(scene.parse, at - 1, 0);
  return [seer, seer + 1].filter((one) => seer >= 0 && one < at && namesTown(scene, one));
}
