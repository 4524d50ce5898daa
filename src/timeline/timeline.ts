import { type Day, dayOf } from '../contract/day.ts';
import type { Edition } from '../contract/edition.ts';
import type { Feature } from '../contract/feature.ts';
import { LAYERS, type LayerName } from '../contract/vocabulary.ts';
import { type Change, changesOf } from './change.ts';
import { countUpTo, nextOf } from './change-days.ts';
import { columnsOf, type EventColumns } from './columns.ts';
import { createCursor } from './cursor.ts';
import { lifeOf, rangeOf } from './life.ts';
import { MARK_CLASSES } from './mark-class.ts';
import type { ShownMark } from './mark-state.ts';
import type { Moment } from './moment.ts';

/**
 * An edition arranged for questions about time. `extent` is the inclusive range of days on which anything is known,
 * null for an edition without dated features. All answers are ordered bases, attacks, withdrawals, each by first day.
 */
export interface Timeline {
  extent: { from: Day; to: Day } | null;
  entries: readonly { feature: Feature; layer: LayerName }[];
  changes: readonly Change[];
  /** The dated entries as columns, for counting; `columns.source` points into `entries`. */
  columns: EventColumns;
  /** The marks to draw at a moment, of these layers only. */
  shown(moment: Moment, layers?: readonly LayerName[]): ShownMark[];
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
  const days = changes.map((change) => change.day);
  const columns = columnsOf(entries);
  const cursor = createCursor(columns);
  const rowOf = new Int32Array(entries.length).fill(-1);
  for (const [row, entry] of columns.source.entries()) rowOf[entry] = row;
  return {
    extent: extentOf(entries),
    entries,
    changes,
    columns,
    shown(moment, layers = LAYERS) {
      cursor.moveTo(moment);
      const marks: ShownMark[] = [];
      for (const [i, { feature, layer }] of entries.entries()) {
        const drawn = MARK_CLASSES[cursor.classes[rowOf[i] ?? -1] ?? 0];
        if (drawn && layers.includes(layer)) marks.push({ feature, layer, state: drawn.state });
      }
      return withoutShadows(marks);
    },
    changeFrom: (day, direction) => nextOf(days, day, direction),
    changesBetween: (from, to) =>
      changes.slice(countUpTo(days, from), Math.max(countUpTo(days, to), countUpTo(days, from))),
  };
}

/** First day on which a feature can be seen; the end of time for an undated one. */
function firstDay(feature: Feature, layer: LayerName): Day {
  const day = layer === 'bases' ? lifeOf(feature.properties)?.notBefore : rangeOf(feature.properties)?.from;
  return day ?? Number.MAX_SAFE_INTEGER;
}

/**
 * Of a base and a withdrawal at one place by one force one mark tells both: that of the withdrawal once the base is
 * closed and on a closing of a single day, that of the base with its arrow while it is handed over. Only announced and
 * alleged withdrawals stand beside a base that is handed over.
 */
function withoutShadows(marks: ShownMark[]): ShownMark[] {
  const handed = new Set(marks.filter(isHandedOver).map(keyOf));
  const told = (mark: ShownMark): boolean =>
    mark.layer === 'withdrawals' && (mark.state === 'done' || mark.state === 'ghost') && handed.has(keyOf(mark));
  const left = new Set(
    marks.filter((mark) => mark.layer === 'withdrawals' && mark.state !== 'announced' && !told(mark)).map(keyOf),
  );
  const gone = (mark: ShownMark): boolean =>
    mark.layer === 'bases' &&
    (mark.state === 'closed' || (mark.state === 'leaving' && !isHandedOver(mark))) &&
    left.has(keyOf(mark));
  return marks.filter((mark) => !told(mark) && !gone(mark));
}

/** A base that is being left over more than a day. */
function isHandedOver({ feature, layer, state }: ShownMark): boolean {
  if (layer !== 'bases' || state !== 'leaving') return false;
  const life = lifeOf(feature.properties);
  return life !== null && life.leaving !== life.notAfter;
}

function keyOf({ feature }: ShownMark): string {
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
