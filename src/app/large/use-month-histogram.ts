import { useMemo } from 'preact/hooks';
import type { HistogramFace } from '../dock/Histogram.tsx';
import type { TimeScale } from '../dock/time-scale.ts';
import { longDay, monthName, wholeNumber } from '../i18n/format.ts';
import { LARGE_TEXTS } from './large-text.ts';
import { monthBars, monthEdges } from './month-bars.ts';
import { placesWithin } from './part-edition.ts';
import { useLarge } from './use-large.ts';

/** The events of a large edition, a bar a month; what is not in view on the map is only outlined. */
export function useMonthHistogram(scale: TimeScale, height: number): HistogramFace {
  const store = useLarge();
  const layers = store.view.layers.value;
  const language = store.language.value;
  const { axis } = store;
  const { timeline } = store.large;
  const edges = useMemo(() => monthEdges(axis), [axis]);
  const bounds = store.bounds.value;
  const seen = useMemo(() => {
    const places = bounds && placesWithin(timeline.crowd, bounds);
    return places?.includes(0) ? timeline.spreadAt(places) : null;
  }, [timeline, bounds]);
  const layout = useMemo(
    () => monthBars({ edges, layers, scale, height }, timeline.spread(), seen ?? timeline.spread()),
    [timeline, seen, edges, layers, scale, height],
  );
  const total = wholeNumber(timeline.columns.length, language);
  const [first, last] = [monthName(axis.from, language), longDay(axis.to, language)];
  return { layout, label: LARGE_TEXTS[language].histogram(total, first, last) };
}
