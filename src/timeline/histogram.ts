import { type Day, dayFrom, partsOf } from '../contract/day.ts';
import type { Feature } from '../contract/feature.ts';
import type { LayerName } from '../contract/vocabulary.ts';
import { lifeOf, rangeOf } from './life.ts';

/** Days by which a date may be inexact and still be drawn as exact. */
export const EXACT_DAYS = 5;

/** One event or base opening in the histogram: the day it is put on, and whether its date is exact to 5 days. */
export interface Cell {
  day: Day;
  exact: boolean;
  feature: Feature;
  layer: LayerName;
}

/** One month of the histogram, `from` inclusive, `to` exclusive; cells stacked base, withdrawal, attack from below. */
export interface Bin {
  from: Day;
  to: Day;
  cells: Cell[];
}

const STACKING: Record<LayerName, number> = { bases: 0, withdrawals: 1, attacks: 2 };

/** The histogram cell of a feature: a base at its opening, an event in the middle of its range; null if undated. */
export function cellOf(feature: Feature, layer: LayerName): Cell | null {
  const p = feature.properties;
  if (p.status === 'denied') return null;
  const life = layer === 'bases' ? lifeOf(p) : null;
  if (life) {
    const exact = life.openingKnown && life.surelyOpen - life.notBefore <= EXACT_DAYS;
    return { day: life.surelyOpen, exact, feature, layer };
  }
  const range = rangeOf(p);
  if (range === null) return null;
  const exact = p.from !== null && p.to !== null && range.to - range.from <= EXACT_DAYS;
  return { day: Math.floor((range.from + range.to) / 2), exact, feature, layer };
}

/** Monthly bins over whole months from the month of `from` to that of `to`; cells outside the range are left out. */
export function monthBins(
  entries: readonly { feature: Feature; layer: LayerName }[],
  extent: { from: Day; to: Day },
): Bin[] {
  const bins: Bin[] = [];
  const first = partsOf(extent.from);
  const last = partsOf(extent.to);
  const firstMonth = first.year * 12 + first.month - 1;
  const lastMonth = last.year * 12 + last.month - 1;
  for (let m = firstMonth; m <= lastMonth; m++) {
    bins.push({
      from: dayFrom(Math.floor(m / 12), (m % 12) + 1, 1),
      to: dayFrom(Math.floor(m / 12), (m % 12) + 2, 1),
      cells: [],
    });
  }
  for (const { feature, layer } of entries) {
    const cell = cellOf(feature, layer);
    if (cell === null) continue;
    const at = partsOf(cell.day);
    bins[at.year * 12 + at.month - 1 - firstMonth]?.cells.push(cell);
  }
  for (const bin of bins) {
    bin.cells.sort(
      (a, b) => STACKING[a.layer] - STACKING[b.layer] || a.day - b.day || (a.feature.id < b.feature.id ? -1 : 1),
    );
  }
  return bins;
}
