import type { Sentence } from '../text/sentence.ts';
import type { Parse } from './chunk.ts';
import { createDraft } from './draft.ts';
import { isCapital } from './home.ts';
import type { Memory } from './memory.ts';
import { is } from './phrase.ts';
import { type Draft, namesTown, type Scene } from './scene.ts';
import { tollsOf } from './toll-facts.ts';

const EARLIER =
  /\b(?:earlier|initial|initially|first|previous|previously|at first|overnight figure|revised (?:up|down)|had put|d'abord|premier|première|précédent|initialement|auparavant)\b/i;

/** "Le bilan provisoire est de", "Casualties:": a sentence that opens by saying that it counts. */
export function isBalance({ items }: Parse): boolean {
  return items.slice(0, 3).some((item) => /^(?:bilan|toll|casualties|pertes)$/.test(item.low));
}

/** A sentence that only counts the dead and wounded of the attack told just before: "Bilan : cinq morts". */
export function tollDrafts(scene: Scene, memory: Memory, sentence: Sentence): Draft[] {
  const last = memory.last.get('attacks');
  const items = scene.parse.items;
  const reach = last && isBalance(scene.parse) ? 1 : 0;
  if (!last || sentence.paragraph - last.paragraph > reach || sentence.start - last.found.end > 400) return [];
  if (items.some((item) => is(item, 'accident'))) return [];
  const counts =
    items.some((item) => is(item, 'dead') || is(item, 'hurt')) || /^(?:all|both|tous|toutes)$/.test(items[0]!.low);
  if (!counts) return [];
  const earlier = EARLIER.exec(scene.text.slice(sentence.start, sentence.end))?.index ?? Number.POSITIVE_INFINITY;
  const fact = tollsOf(scene.text, scene.parse, scene.place).find(
    (one) =>
      one.toll !== null && !one.attackers && items[scene.parse.chunks[one.at]!.a]!.start - sentence.start < earlier,
  );
  if (!fact) return [];
  const town = openingTown(scene);
  const where = town < 0 ? { strict: true } : { own: [town] };
  return [createDraft('toll-noun', { layer: 'attacks', action: 'killing', at: fact.cue, where, confidence: 0.5 })];
}

/** "À Gossi, le bilan est de dix morts": the town at the head of a sentence, where it is none that stands for its state; -1 for none. */
function openingTown(scene: Scene): number {
  const { kind, prep, b } = scene.parse.chunks[0]!;
  if (kind !== 'noun' || !/^(?:in|at|à)$/.test(prep) || !namesTown(scene, 0)) return -1;
  const place = scene.place(scene.parse.items[b]!.mention!.placeId)!;
  return isCapital(place, (id) => scene.place(id)) ? -1 : 0;
}
