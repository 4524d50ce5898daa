import { useMemo } from 'preact/hooks';
import { cursorOf } from '../../timeline/moment.ts';
import { Cursors } from '../dock/Cursors.tsx';
import { DateFields, ModeSwitch, Options } from '../dock/Options.tsx';
import { TimeTrack } from '../dock/TimeTrack.tsx';
import { Transport } from '../dock/Transport.tsx';
import { timeScale } from '../dock/time-scale.ts';
import { AXIS, HISTOGRAM, useDockScale } from '../dock/use-dock-scale.ts';
import { useSize } from '../dock/use-size.ts';
import { DateLine } from '../title/TitleBlock.tsx';
import { StateLine } from './LargeTitle.tsx';
import { LARGE_TEXTS } from './large-text.ts';
import { useLarge } from './use-large.ts';
import { useMonthHistogram } from './use-month-histogram.ts';

const PHONE = { histogram: 42, inset: 16 };

/** The time dock of a large edition: controls, histogram and axis; lives are told place by place in the dossier. */
export function LargeDock() {
  const store = useLarge();
  const { words, settled } = store;
  const { ref, width, scale } = useDockScale();
  const histogram = useMonthHistogram(scale, HISTOGRAM);
  const dock = words.value.dock;
  const text = LARGE_TEXTS[store.language.value];
  const { previous } = settled.value;
  const days = previous && [cursorOf(previous), cursorOf(settled.value.moment)].sort((a, b) => a - b);
  return (
    <section class="dock" aria-label={dock.label} ref={ref}>
      <div class="controls">
        <ModeSwitch />
        <Transport />
        <DateFields />
        <Options />
        <p class={`change${days ? '' : ' hint'}`}>
          <span>
            {days
              ? text.changes(store.large.timeline.changesBetween(days[0] as number, days[1] as number))
              : words.value.title.dragHint}
          </span>
        </p>
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

/** The same on a phone: date, play and the axis over the whole width. */
export function LargePhoneDock() {
  const store = useLarge();
  const { axis } = store;
  const { ref, width } = useSize<HTMLDivElement>();
  const scale = useMemo(
    () => timeScale(axis, PHONE.inset, Math.max(PHONE.inset + 40, width - PHONE.inset)),
    [axis, width],
  );
  const histogram = useMonthHistogram(scale, PHONE.histogram);
  return (
    <section class="sheet peek" style={{ height: '222px' }} aria-label={store.words.value.dock.label}>
      <div class="sheet-body">
        <div class="peek">
          <div class="row">
            <DateLine />
            <Transport small />
          </div>
          <StateLine />
          <div class="phone-track" ref={ref}>
            {width > 0 && (
              <TimeTrack
                scale={scale}
                width={width}
                histogramHeight={PHONE.histogram}
                axisHeight={22}
                flags={false}
                histogram={histogram}
                counts={store.counts.value}
              />
            )}
          </div>
        </div>
      </div>
    </section>
  );
}
