import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type Day, dayFrom, partsOf } from '../../contract/day.ts';
import { LAYERS, type LayerName } from '../../contract/vocabulary.ts';
import { windowOf } from '../../timeline/moment.ts';
import { binsOf, type Spread } from '../../timeline/spread.ts';
import { readPaints } from '../dock/Histogram.tsx';
import type { HistogramCount, HistogramRect } from '../dock/histogram-layout.ts';
import { paintHistogram } from '../dock/paint-histogram.ts';
import type { TimeScale } from '../dock/time-scale.ts';
import { longDay, monthName, wholeNumber } from '../i18n/format.ts';
import { LARGE_TEXTS } from './large-text.ts';
import { placesWithin } from './part-edition.ts';
import { useLarge } from './use-large.ts';

/** Layers from below to above. */
const STACKING: readonly LayerName[] = ['bases', 'withdrawals', 'attacks'];
/** Room for the number on the highest bar, CSS px. */
const LABEL = 12;
/** How strongly bars of what is not in view are outlined. */
const UNSEEN = 0.45;

/**
 * All events by month: a bar each, by layer, its inexact part hatched; painted on a canvas. What is not in view on the
 * map is only outlined.
 */
export function LargeHistogram({ scale, width, height }: { scale: TimeScale; width: number; height: number }) {
  const store = useLarge();
  const canvas = useRef<HTMLCanvasElement>(null);
  const layers = store.view.layers.value;
  const theme = store.theme.value;
  const moment = store.moment.value;
  const language = store.language.value;
  const { timeline } = store.large;
  const edges = useMemo(() => monthEdges(store.axis), [store.axis]);
  const bounds = store.bounds.value;
  const seen = useMemo(() => {
    const places = bounds && placesWithin(timeline.crowd, bounds);
    return places?.includes(0) ? timeline.spreadAt(places) : null;
  }, [timeline, bounds]);
  const layout = useMemo(
    () => layOut({ edges, layers, scale, height }, timeline.spread(), seen ?? timeline.spread()),
    [timeline, seen, edges, layers, scale, height],
  );
  const paints = useMemo(() => readPaints(), [theme]);
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || width === 0) return;
    const ratio = window.devicePixelRatio || 1;
    element.width = Math.round(width * ratio);
    element.height = Math.round(height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.lineWidth = 1;
    context.globalAlpha = UNSEEN;
    for (const { x, y, width: wide, height: high, layer } of layout.unseen) {
      context.strokeStyle = paints.layer[layer];
      context.strokeRect(x + 0.5, y + 0.5, Math.max(0.5, wide - 1), Math.max(0.5, high - 1));
    }
    paintHistogram(context, layout, windowOf(moment), paints);
  }, [layout, paints, moment, width, height]);
  const text = LARGE_TEXTS[language];
  const total = wholeNumber(timeline.columns.length, language);
  return (
    <canvas
      ref={canvas}
      class="histogram"
      role="img"
      aria-label={text.histogram(total, monthName(store.axis.from, language), longDay(store.axis.to, language))}
      style={{ width: `${width}px`, height: `${height}px` }}
    />
  );
}

/** First days of the months of an axis, and the day after the last. */
function monthEdges(axis: { from: Day; to: Day }): Day[] {
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

/** Bars whose height is the whole; from below what is seen on the map, above it what is not. */
function layOut({ edges, layers, scale, height }: Plan, whole: Spread, seen: Spread) {
  const [all, weights, inexact] = [binsOf(whole, edges), binsOf(seen, edges), binsOf(seen, edges, 'inexact')];
  const of = (sums: readonly Float64Array[], layer: LayerName, bin: number) => sums[LAYERS.indexOf(layer)]?.[bin] ?? 0;
  const shown = STACKING.filter((layer) => layers.includes(layer));
  const totals = Array.from({ length: edges.length - 1 }, (_, bin) =>
    shown.reduce((sum, layer) => sum + of(all, layer, bin), 0),
  );
  const most = Math.max(1, ...totals);
  const rects: HistogramRect[] = [];
  const unseen: Omit<HistogramRect, 'exact' | 'cell' | 'bin'>[] = [];
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
