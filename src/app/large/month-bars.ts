import { type Day, dayFrom, partsOf } from '../../contract/day.ts';
import { LAYERS, type LayerName } from '../../contract/vocabulary.ts';
import { binsOf, type Spread } from '../../timeline/spread.ts';
import type { HistogramCount, HistogramLayout, HistogramRect } from '../dock/histogram-layout.ts';
import type { TimeScale } from '../dock/time-scale.ts';

/** Layers from below to above. */
const STACKING: readonly LayerName[] = ['bases', 'withdrawals', 'attacks'];
/** Room for the number on the highest bar, CSS px. */
const LABEL = 12;

/** First days of the months of an axis, and the first after its last day. */
export function monthEdges(axis: { from: Day; to: Day }): Day[] {
  const edges: Day[] = [];
  const { year, month } = partsOf(axis.from);
  for (let m = year * 12 + month - 1; ; m++) {
    const edge = dayFrom(Math.floor(m / 12), (m % 12) + 1, 1);
    edges.push(edge);
    if (edge > axis.to) return edges;
  }
}

/** What bars are laid out by. */
interface Plan {
  edges: readonly Day[];
  layers: readonly LayerName[];
  scale: TimeScale;
  height: number;
}

/**
 * A bar a month: its height is the whole, by layer, the inexact part of a layer apart; from below what is seen on the
 * map, above it what is not. The highest carries its number.
 */
export function monthBars({ edges, layers, scale, height }: Plan, whole: Spread, seen: Spread): HistogramLayout {
  const [all, weights, inexact] = [binsOf(whole, edges), binsOf(seen, edges), binsOf(seen, edges, 'inexact')];
  const of = (sums: readonly Float64Array[], layer: LayerName, bin: number) => sums[LAYERS.indexOf(layer)]?.[bin] ?? 0;
  const shown = STACKING.filter((layer) => layers.includes(layer));
  const totals = Array.from({ length: edges.length - 1 }, (_, bin) =>
    shown.reduce((sum, layer) => sum + of(all, layer, bin), 0),
  );
  const most = Math.max(1, ...totals);
  const rects: HistogramRect[] = [];
  const unseen: Pick<HistogramRect, 'x' | 'y' | 'width' | 'height' | 'layer'>[] = [];
  const counts: HistogramCount[] = [];
  for (const [i, total] of totals.entries()) {
    const bin = { from: edges[i] as Day, to: edges[i + 1] as Day, cells: [] };
    const room = scale.x(bin.to) - scale.x(bin.from);
    const width = Math.max(1.5, Math.min(9, room - 0.5));
    const x = scale.x(bin.from);
    let y = height;
    const stack = (weight: number): number => {
      const high = (weight / most) * (height - LABEL);
      if (high < 0.25) return 0;
      y -= high;
      return high;
    };
    for (const layer of shown) {
      const weight = of(weights, layer, i);
      const doubtful = Math.min(weight, of(inexact, layer, i));
      for (const [part, exact] of [
        [weight - doubtful, true],
        [doubtful, false],
      ] as const) {
        const high = stack(part);
        if (high > 0) rects.push({ x, y, width, height: high, layer, exact, cell: null, bin });
      }
    }
    for (const layer of shown) {
      const high = stack(of(all, layer, i) - of(weights, layer, i));
      if (high > 0) unseen.push({ x, y, width, height: high, layer });
    }
    if (total === most && total >= 1) counts.push({ x: x + width / 2, y: y - 2, count: Math.round(total) });
  }
  return { rects, unseen, counts };
}
