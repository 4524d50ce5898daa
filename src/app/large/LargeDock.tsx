import { cursorOf } from '../../timeline/moment.ts';
import { Cursors } from '../dock/Cursors.tsx';
import { DateFields, ModeSwitch, Options } from '../dock/Options.tsx';
import { TimeTrack } from '../dock/TimeTrack.tsx';
import { Transport } from '../dock/Transport.tsx';
import { AXIS, HISTOGRAM, useDockScale } from '../dock/use-dock-scale.ts';
import { LARGE_TEXTS } from './large-text.ts';
import { useLarge } from './use-large.ts';
import { useMonthHistogram } from './use-month-histogram.ts';

/** The time dock of a large edition: controls, histogram and axis; lives are told place by place in the dossier. */
export function LargeDock() {
  const store = useLarge();
  const { words } = store;
  const { ref, width, scale } = useDockScale();
  const histogram = useMonthHistogram(scale, HISTOGRAM);
  const dock = words.value.dock;
  const text = LARGE_TEXTS[store.language.value];
  return (
    <section class="dock" aria-label={dock.label} ref={ref}>
      <div class="controls">
        <ModeSwitch />
        <Transport />
        <DateFields />
        <Options />
        <LargeChange />
      </div>
      <div class="plot bare">
        <div class="plot-note">
          <b>{dock.events}</b>
          <span>{text.histogramNote}</span>
          <span>{dock.eventsHatch}</span>
        </div>
        <TimeTrack
          scale={scale}
          width={width}
          histogramHeight={HISTOGRAM}
          axisHeight={AXIS}
          flags
          histogram={histogram}
          counts={store.counts.value}
        />
        <Cursors scale={scale} />
      </div>
    </section>
  );
}

/** How much changed in the last step. */
export function LargeChange() {
  const store = useLarge();
  const { moment, previous } = store.settled.value;
  const days = previous && [cursorOf(previous), cursorOf(moment)].sort((a, b) => a - b);
  return (
    <p class={`change${days ? '' : ' hint'}`}>
      <span>
        {days
          ? LARGE_TEXTS[store.language.value].changes(
              store.large.timeline.changesBetween(days[0] as number, days[1] as number),
            )
          : store.words.value.title.dragHint}
      </span>
    </p>
  );
}
