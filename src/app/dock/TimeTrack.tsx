import { useRef } from 'preact/hooks';
import type { LayerName } from '../../contract/vocabulary.ts';
import { cursorOf, windowOf } from '../../timeline/moment.ts';
import { longDay } from '../i18n/format.ts';
import { moveWindow, setDay, setFrom } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { countByLayer } from '../state/filters.ts';
import { AxisLine } from './AxisLine.tsx';
import { Flags } from './Flags.tsx';
import { Histogram, type HistogramFace } from './Histogram.tsx';
import { Thumb } from './Thumb.tsx';
import type { TimeScale } from './time-scale.ts';

interface Props {
  scale: TimeScale;
  width: number;
  histogramHeight: number;
  axisHeight: number;
  flags: boolean;
  histogram: HistogramFace;
  /** What is spoken with the day; counted of the marks shown where it is not given. */
  counts?: Pick<Record<LayerName, number>, 'bases' | 'attacks'>;
}

/** How near a press must be to a thumb of a window to take it, CSS px. */
const GRIP = 22;

/** Histogram and axis with the cursor: a press anywhere moves it, a drag follows the hand. */
export function TimeTrack({ scale, width, histogramHeight, axisHeight, flags, histogram, counts: told }: Props) {
  const store = useStore();
  const { words, language, moment, axis } = store;
  const grip = useRef<((x: number) => void) | null>(null);
  const now = moment.value;
  const cursor = cursorOf(now);
  const { from } = windowOf(now);
  const cursorX = scale.x(cursor + 0.5);
  const fromX = scale.x(now.mode === 'as-of' ? Math.max(axis.from, from) : from);
  const counts = told ?? countByLayer(store.shown.value);
  const dock = words.value.dock;

  const take = (x: number): ((x: number) => void) => {
    if (now.mode === 'as-of') return (at) => setDay(store, scale.day(at));
    if (Math.abs(x - fromX) < GRIP && Math.abs(x - fromX) <= Math.abs(x - cursorX))
      return (at) => setFrom(store, scale.day(at));
    if (now.mode === 'between' && x > fromX && x < cursorX - GRIP) {
      const offset = x - fromX;
      return (at) => moveWindow(store, scale.day(at - offset));
    }
    return x < fromX ? (at) => setFrom(store, scale.day(at)) : (at) => setDay(store, scale.day(at));
  };
  const at = (event: PointerEvent): number => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return event.clientX - box.left;
  };
  return (
    <div
      class={`track ${now.mode}`}
      onPointerDown={(event) => {
        if (event.button !== 0 || at(event) < scale.left - GRIP) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        store.playing.value = false;
        grip.current = take(at(event));
        grip.current(at(event));
      }}
      onPointerMove={(event) => grip.current?.(at(event))}
      onPointerUp={() => {
        grip.current = null;
      }}
      onPointerCancel={() => {
        grip.current = null;
      }}
    >
      {flags && <Flags scale={scale} width={width} />}
      <div class="bars" style={{ height: `${histogramHeight}px` }}>
        <div
          class="memory"
          style={{ transform: `translateX(${fromX}px)`, width: `${Math.max(0, cursorX - fromX)}px` }}
        />
        <Histogram {...histogram} width={width} height={histogramHeight} />
        {now.mode === 'as-of' && (
          <div
            class="veil"
            style={{ transform: `translateX(${cursorX}px)`, width: `${Math.max(0, scale.right - cursorX)}px` }}
          />
        )}
      </div>
      <AxisLine scale={scale} width={width} height={axisHeight} />
      <div class="thumbs" style={{ top: `${histogramHeight + (flags ? 20 : 0)}px` }}>
        {now.mode !== 'as-of' && (
          <Thumb
            day={from}
            x={fromX}
            label={dock.sliderFrom}
            spoken={longDay(from, language.value)}
            onDay={(day) => setFrom(store, day)}
          />
        )}
        <Thumb
          day={cursor}
          x={cursorX}
          label={now.mode === 'as-of' ? dock.slider : dock.sliderTo}
          spoken={dock.spoken(longDay(cursor, language.value), counts.bases, counts.attacks)}
          onDay={(day) => setDay(store, day)}
        />
      </div>
    </div>
  );
}
