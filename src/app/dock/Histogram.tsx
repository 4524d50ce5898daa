import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { windowOf } from '../../timeline/moment.ts';
import { useStore } from '../state/context.ts';
import type { HistogramLayout } from './histogram-layout.ts';
import { type Paints, paintHistogram } from './paint-histogram.ts';

/** What a histogram shows, and what is said of it; the list holds the same as text. */
export interface HistogramFace {
  layout: HistogramLayout;
  label: string;
}

/** Events by month on the shared scale, painted on a canvas. */
export function Histogram({ layout, label, width, height }: HistogramFace & { width: number; height: number }) {
  const store = useStore();
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = store.theme.value;
  const moment = store.moment.value;
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
function readPaints(): Paints {
  const tokens = getComputedStyle(document.documentElement);
  const token = (name: string): string => tokens.getPropertyValue(name).trim();
  return {
    layer: { bases: token('--base'), attacks: token('--attack'), withdrawals: token('--leave') },
    surface: token('--surface'),
    ink: token('--ink-2'),
    face: token('--face-mark'),
  };
}
