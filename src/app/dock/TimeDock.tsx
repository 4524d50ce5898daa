import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { LAYERS } from '../../contract/vocabulary.ts';
import { lifelinesOf } from '../../timeline/lifeline.ts';
import { cursorOf, windowOf } from '../../timeline/moment.ts';
import { useStore } from '../state/context.ts';
import { passes } from '../state/filters.ts';
import { useFilter } from '../state/use-filter.ts';
import { ChangeLine } from './ChangeLine.tsx';
import { Cursors } from './Cursors.tsx';
import { DockEdge } from './DockEdge.tsx';
import { Lifelines, orderLifelines, pickLifelines, ROW } from './Lifelines.tsx';
import { DateFields, ModeSwitch, Options } from './Options.tsx';
import { TimeTrack } from './TimeTrack.tsx';
import { Transport } from './Transport.tsx';
import type { TimeScale } from './time-scale.ts';
import { AXIS, HISTOGRAM, useDockScale } from './use-dock-scale.ts';
import { useEventHistogram } from './use-event-histogram.ts';

/** Lifelines shown before the reader asks for another number. */
const ROWS_AS_OF = 7;
const ROWS_WINDOW = 15;
const ROWS_MEDIUM = 3;

/** The time dock of wide and medium windows: controls, histogram, axis and lifelines on one scale. */
export function TimeDock({ medium }: { medium: boolean }) {
  const store = useStore();
  const { words, timeline, view, moment } = store;
  const { ref, width, scale } = useDockScale();
  const asked = useSignal<number | null>(null);
  const histogram = useEventHistogram(scale, HISTOGRAM);
  const all = useMemo(() => lifelinesOf(timeline), [timeline]);
  const filter = useFilter();
  const { reports } = store.index;
  const place = view.place.value;
  const lines = useMemo(() => {
    const wanted = { ...filter, layers: LAYERS, actors: [] };
    return orderLifelines(
      all.filter(({ feature }) => passes({ feature, layer: 'bases' }, wanted, reports)),
      place,
    );
  }, [all, filter, reports, place]);
  const usual =
    view.report.value !== null || view.strip.value > 0
      ? 0
      : medium
        ? ROWS_MEDIUM
        : moment.value.mode === 'between'
          ? ROWS_WINDOW
          : ROWS_AS_OF;
  const rows = Math.min(lines.length, asked.value ?? usual);
  const picked = useMemo(() => pickLifelines(lines, rows, place), [lines, rows, place]);
  const now = moment.value;
  const cursorX = scale.x(cursorOf(now) + 0.5);
  const dock = words.value.dock;
  return (
    <section class="dock" aria-label={dock.label} ref={ref}>
      <DockEdge
        rows={rows}
        most={lines.length}
        label={dock.resize}
        onRows={(n) => {
          asked.value = n;
        }}
      />
      <div class="controls">
        <ModeSwitch />
        <Transport />
        <DateFields />
        <Options />
        <ChangeLine />
      </div>
      <div class={`plot${rows === 0 ? ' bare' : ''}`}>
        <div class="plot-note">
          <b>{dock.events}</b>
          <span>{dock.eventsNote}</span>
          <span>{dock.eventsHatch}</span>
          {(rows < lines.length || rows > usual) && (
            <button
              type="button"
              class="text-btn"
              onClick={() => {
                asked.value = rows < lines.length ? lines.length : null;
              }}
            >
              {rows < lines.length ? dock.allLifelines(lines.length) : dock.fewerLifelines}
            </button>
          )}
        </div>
        <TimeTrack
          scale={scale}
          width={width}
          histogramHeight={HISTOGRAM}
          axisHeight={AXIS}
          flags
          histogram={histogram}
        />
        {rows > 0 && (
          <div class="lives" style={{ maxHeight: `calc(45vh - 148px)` }}>
            {now.mode !== 'as-of' && <Window scale={scale} />}
            <Lifelines lines={picked} scale={scale} width={width} />
            {now.mode === 'as-of' && (
              <div
                class="veil"
                style={{
                  transform: `translateX(${cursorX}px)`,
                  width: `${Math.max(0, scale.right + 6 - cursorX)}px`,
                  height: `${rows * ROW}px`,
                }}
              />
            )}
          </div>
        )}
        <Cursors scale={scale} />
      </div>
    </section>
  );
}

function Window({ scale }: { scale: TimeScale }) {
  const { moment } = useStore();
  const { from, to } = windowOf(moment.value);
  const x = scale.x(from);
  return <div class="life-window" style={{ transform: `translateX(${x}px)`, width: `${scale.x(to + 0.5) - x}px` }} />;
}
