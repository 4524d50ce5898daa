import type { Place } from '../contract/place.ts';
import type { Reading } from './base-parts.ts';
import { contains } from './containment.ts';
import { frameOf } from './frame.ts';
import { isExact } from './nearness.ts';
import { namesTown, placeIn, type Scene } from './scene.ts';

const WHERE = new Set(['where', 'où']);
const OUT_OF = new Set(['out', 'from', 'depuis']);
const WORKING = new Set(['keep-verb', 'operate-verb', 'have-verb', 'stay-verb']);

/**
 * Gives a reading of a verb the place that its clause hangs on: "Agadez, where 650 people now live", "runs its
 * headquarters out of Pemba". A clause that names a place of its own keeps it.
 */
export function placedBy(scene: Scene, at: number, rule: string, reading: Reading): Reading {
  if (reading?.layer !== 'bases' || (reading.where.own ?? []).length > 0) return reading;
  if (WORKING.has(rule)) {
    const from = frameOf(scene.parse, at).adjuncts.find(
      (one) => one > at && OUT_OF.has(scene.parse.chunks[one]!.prep) && placeIn(scene, one) !== null,
    );
    if (from !== undefined) return { ...reading, where: { ...reading.where, own: [from] } };
  }
  const head = antecedentPlace(scene, at);
  const outer = head < 0 ? null : placeIn(scene, head);
  if (namesPlace(scene, at, outer)) return reading;
  if (head >= 0) return { ...reading, where: { own: [head] } };
  const home = WORKING.has(rule) ? subjectsPlace(scene, at) : -1;
  return home < 0 ? reading : { ...reading, where: { own: [home] } };
}

/** Whether a place stands in the clause after a verb, other than what `outer` lies in: "Gao, where it has its main base in Mali". */
function namesPlace(scene: Scene, at: number, outer: Place | null): boolean {
  const { chunks } = scene.parse;
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb' || (chunk.kind === 'break' && chunk.sign !== ',')) return false;
    const place = chunk.kind === 'noun' ? placeIn(scene, i) : null;
    if (place && !(outer && isExact(outer) && (contains(place, outer) || WIDE.has(place.kind)))) return true;
  }
  return false;
}

/** Kinds of places that are larger than a town, wherever they lie. */
const WIDE = new Set<Place['kind']>(['country', 'region']);

/** The place before the "where" whose clause a verb stands in; -1 for none. */
function antecedentPlace(scene: Scene, at: number): number {
  const { chunks } = scene.parse;
  let i = at - 1;
  while (i >= 0 && chunks[i]!.kind === 'noun') i--;
  if (i < 0 || !WHERE.has(chunks[i]!.sign)) return -1;
  for (i--; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb' || (chunk.kind === 'break' && chunk.sign !== ',')) return -1;
    if (chunk.kind === 'noun' && placeIn(scene, i) !== null) return i;
  }
  return -1;
}

/** "The soldiers in Gao live in tents": the place that the subject's own complement names; -1 for none. */
function subjectsPlace(scene: Scene, at: number): number {
  const { agent } = frameOf(scene.parse, at);
  const next = scene.parse.chunks[agent + 1];
  if (agent < 0 || agent + 1 >= at || next?.kind !== 'noun' || !/^(?:in|at|of|de|d'|à)$/.test(next.prep)) return -1;
  return namesTown(scene, agent + 1) ? agent + 1 : -1;
}
