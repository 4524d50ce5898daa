import { type Day, dayOf } from '../contract/day.ts';
import type { Edition } from '../contract/edition.ts';
import type { Feature } from '../contract/feature.ts';
import { LAYERS, type LayerName } from '../contract/vocabulary.ts';
import { type Change, changesOf } from './change.ts';
import { lifeOf, rangeOf } from './life.ts';
import { type ShownMark, stateAt } from './mark-state.ts';
import type { Moment } from './moment.ts';

/**
 * An edition arranged for questions about time. `extent` is the inclusive range of days on which anything is known,
 * null for an edition without dated features. All answers are ordered bases, attacks, withdrawals, each by first day.
 */
export interface Timeline {
  extent: { from: Day; to: Day } | null;
  entries: readonly { feature: Feature; layer: LayerName }[];
  changes: readonly Change[];
  /** The marks to draw at a moment. */
  shown(moment: Moment): ShownMark[];
  /** Nearest day with a change strictly after (`1`) or before (`-1`) a day; null at the end. */
  changeFrom(day: Day, direction: 1 | -1): Day | null;
  /** Changes after `from` up to and including `to`. */
  changesBetween(from: Day, to: Day): Change[];
}

/** Arranges an edition's three layers by time. Pure; cost is linear in the number of features. */
export function createTimeline(edition: Pick<Edition, LayerName>): Timeline {
  const entries = LAYERS.flatMap((layer) =>
    edition[layer].features
      .map((feature) => ({ feature, layer, first: firstDay(feature, layer) }))
      .sort((a, b) => a.first - b.first || (a.feature.id < b.feature.id ? -1 : 1)),
  );
  const changes = entries.flatMap(({ feature, layer }) => changesOf(feature, layer)).sort((a, b) => a.day - b.day);
  const days = [...new Set(changes.map((change) => change.day))];
  return {
    extent: extentOf(entries),
    entries,
    changes,
    shown(moment) {
      const marks: ShownMark[] = [];
      for (const { feature, layer } of entries) {
        const state = stateAt(feature, layer, moment);
        if (state !== null) marks.push({ feature, layer, state });
      }
      return withoutShadows(marks);
    },
    changeFrom(day, direction) {
      const found = direction === 1 ? days.find((d) => d > day) : days.findLast((d) => d < day);
      return found ?? null;
    },
    changesBetween(from, to) {
      return changes.filter((change) => change.day > from && change.day <= to);
    },
  };
}

/** First day on which a feature can be seen; the end of time for an undated one. */
function firstDay(feature: Feature, layer: LayerName): Day {
  const day = layer === 'bases' ? lifeOf(feature.properties)?.notBefore : rangeOf(feature.properties)?.from;
  return day ?? Number.MAX_SAFE_INTEGER;
}

/** A closed base is told by the withdrawal drawn at the same place for the same force: one mark, not two. */
function withoutShadows(marks: ShownMark[]): ShownMark[] {
  const left = new Set<string>();
  for (const { feature, layer, state } of marks) {
    if (layer === 'withdrawals' && state !== 'announced') left.add(keyOf(feature));
  }
  return marks.filter(
    ({ feature, layer, state }) => !(layer === 'bases' && state === 'closed' && left.has(keyOf(feature))),
  );
}

function keyOf(feature: Feature): string {
  return `${feature.properties.placeId} ${feature.properties.force ?? ''}`;
}

function extentOf(entries: readonly { feature: Feature; layer: LayerName }[]): { from: Day; to: Day } | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { feature, layer } of entries) {
    const p = feature.properties;
    const life = layer === 'bases' ? lifeOf(p) : null;
    const range = life ? { from: life.surelyOpen, to: life.notAfter ?? life.lastKnown } : rangeOf(p);
    if (range === null) continue;
    from = Math.min(from, p.status === 'planned' ? (dayOf(p.from) ?? range.from) : range.from);
    to = Math.max(to, p.status === 'planned' ? range.from : range.to);
  }
  return from <= to ? { from, to } : null;
}
