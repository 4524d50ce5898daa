import type { Day } from '../contract/day.ts';
import type { Feature } from '../contract/feature.ts';
import { type Life, lifeOf, rangeOf } from './life.ts';
import type { Timeline } from './timeline.ts';

/** One bar of the lifelines: a base, its life, and the days of attacks at its place (first bar of a place only). */
export interface Lifeline {
  feature: Feature;
  placeId: string;
  placeName: string;
  force: string;
  life: Life;
  attacks: { day: Day; feature: Feature }[];
}

/** Lifelines of the bases that are on record as there (not planned, not denied), grouped by place, oldest place first. */
export function lifelinesOf(timeline: Timeline): Lifeline[] {
  const attacks = new Map<string, { day: Day; feature: Feature }[]>();
  for (const { feature, layer } of timeline.entries) {
    const range = layer === 'attacks' && feature.properties.status !== 'denied' ? rangeOf(feature.properties) : null;
    if (range === null) continue;
    const list = attacks.get(feature.properties.placeId) ?? [];
    list.push({ day: range.to, feature });
    attacks.set(feature.properties.placeId, list);
  }
  const places = new Map<string, Lifeline[]>();
  for (const { feature, layer } of timeline.entries) {
    const p = feature.properties;
    if (layer !== 'bases' || p.status === 'planned' || p.status === 'denied') continue;
    const life = lifeOf(p);
    if (life === null) continue;
    const rows = places.get(p.placeId) ?? [];
    rows.push({
      feature,
      placeId: p.placeId,
      placeName: p.placeName,
      force: p.force ?? '',
      life,
      attacks: rows.length === 0 ? (attacks.get(p.placeId) ?? []) : [],
    });
    places.set(p.placeId, rows);
  }
  return [...places.values()].flat();
}
