import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Bin } from '../../timeline/histogram.ts';
import { windowOf } from '../../timeline/moment.ts';
import { longDay, monthName } from '../i18n/format.ts';
import { useStore } from '../state/context.ts';
import { passes } from '../state/filters.ts';
import { useFilter } from '../state/use-filter.ts';
import { layOut } from './histogram-layout.ts';
import { type Paints, paintHistogram } from './paint-histogram.ts';
import type { TimeScale } from './time-scale.ts';

/** All events by month on the shared scale, painted on a canvas; the list holds the same as text. */
export function Histogram({
  bins,
  scale,
  width,
  height,
}: {
  bins: readonly Bin[];
  scale: TimeScale;
  width: number;
  height: number;
}) {
  const store = useStore();
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = store.theme.value;
  const moment = store.moment.value;
  const filter = useFilter();
  const { reports } = store.index;
  const layout = useMemo(() => {
    const chosen = bins.map((bin) => ({
      ...bin,
      cells: bin.cells.filter((cell) => passes(cell, filter, reports)),
    }));
    return layOut(chosen, scale, height);
  }, [bins, scale, height, filter, reports]);
  const paints = useMemo(() => readPaints(), [theme]);
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || width === 0) return;
    const ratio = window.devicePixelRatio || 1;
    element.width = Math.round(width * ratio);
    element.height = Math.round(height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintHistogram(context, layout, windowOf(moment), paints);
  }, [layout, paints, moment, width, height]);
  const language = store.language.value;
  const total = bins.reduce((n, bin) => n + bin.cells.length, 0);
  const label = store.words.value.dock.histogram(
    total,
    monthName(store.axis.from, language),
    longDay(store.axis.to, language),
  );
  return (
    <canvas
      ref={canvas}
      class="histogram"
      role="img"
      aria-label={label}
      style={{ width: `${width}px`, height: `${height}px` }}
    />
  );
}

/** The colours of a histogram in the theme of the page. */
export function readPaints(): Paints {
  const tokens = getComputedStyle(document.documentElement);
  const token = (name: string): string => tokens.getPropertyValue(name).trim();
  return {
    layer: { bases: token('--base'), attacks: token('--attack'), withdrawals: token('--leave') },
    surface: token('--surface'),
    ink: token('--ink-2'),
    face: token('--face-mark'),
  };
}
