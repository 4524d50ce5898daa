import { useMemo } from 'preact/hooks';
import { monthBins } from '../../timeline/histogram.ts';
import { longDay, monthName } from '../i18n/format.ts';
import { useStore } from '../state/context.ts';
import { passes } from '../state/filters.ts';
import { useFilter } from '../state/use-filter.ts';
import type { HistogramFace } from './Histogram.tsx';
import { layOut } from './histogram-layout.ts';
import type { TimeScale } from './time-scale.ts';

/** The events of the edition that pass the filters, a cell each. */
export function useEventHistogram(scale: TimeScale, height: number): HistogramFace {
  const store = useStore();
  const { timeline, axis } = store;
  const { reports } = store.index;
  const filter = useFilter();
  const bins = useMemo(() => monthBins(timeline.entries, axis), [timeline, axis]);
  const layout = useMemo(() => {
    const chosen = bins.map((bin) => ({ ...bin, cells: bin.cells.filter((cell) => passes(cell, filter, reports)) }));
    return layOut(chosen, scale, height);
  }, [bins, scale, height, filter, reports]);
  const language = store.language.value;
  const total = bins.reduce((n, bin) => n + bin.cells.length, 0);
  const label = store.words.value.dock.histogram(total, monthName(axis.from, language), longDay(axis.to, language));
  return { layout, label };
}
