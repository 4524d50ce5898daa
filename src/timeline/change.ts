import type { Day } from '../contract/day.ts';
import type { Feature } from '../contract/feature.ts';
import type { LayerName } from '../contract/vocabulary.ts';
import { lifeOf, planRange, rangeOf } from './life.ts';

/** Something that became so on a day: what the change line says and the previous/next change buttons visit. */
export interface Change {
  day: Day;
  kind: 'opened' | 'closed' | 'attack' | 'withdrawal' | 'announced';
  feature: Feature;
  layer: LayerName;
}

/** The changes a feature makes: a base its opening and closing where known, an event its latest possible day. */
export function changesOf(feature: Feature, layer: LayerName): Change[] {
  const p = feature.properties;
  if (p.status === 'denied') return [];
  if (p.status === 'planned') {
    const plan = planRange(p);
    return plan ? [{ day: plan.from, kind: 'announced', feature, layer }] : [];
  }
  const range = rangeOf(p);
  if (layer !== 'bases') {
    return range ? [{ day: range.to, kind: layer === 'attacks' ? 'attack' : 'withdrawal', feature, layer }] : [];
  }
  const life = lifeOf(p);
  if (life === null) return [];
  const changes: Change[] = [];
  if (life.openingKnown) changes.push({ day: life.surelyOpen, kind: 'opened', feature, layer });
  if (life.notAfter !== null) changes.push({ day: life.notAfter, kind: 'closed', feature, layer });
  return changes;
}
