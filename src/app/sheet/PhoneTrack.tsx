import { useMemo } from 'preact/hooks';
import { TimeTrack } from '../dock/TimeTrack.tsx';
import { timeScale } from '../dock/time-scale.ts';
import { useEventHistogram } from '../dock/use-event-histogram.ts';
import { useSize } from '../dock/use-size.ts';
import { useStore } from '../state/context.ts';

/** The time axis of a phone, over the whole width of its box. */
export function PhoneTrack({ height, inset, labels }: { height: number; inset: number; labels: boolean }) {
  const { axis } = useStore();
  const { ref, width } = useSize<HTMLDivElement>();
  const scale = useMemo(() => timeScale(axis, inset, Math.max(inset + 40, width - inset)), [axis, inset, width]);
  const histogram = useEventHistogram(scale, height);
  return (
    <div class="phone-track" ref={ref}>
      {width > 0 && (
        <TimeTrack
          scale={scale}
          width={width}
          histogramHeight={height}
          axisHeight={labels ? 22 : 8}
          flags={false}
          histogram={histogram}
        />
      )}
    </div>
  );
}
