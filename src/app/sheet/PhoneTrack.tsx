import type { ComponentProps } from 'preact';
import { useMemo } from 'preact/hooks';
import { TimeTrack } from '../dock/TimeTrack.tsx';
import { timeScale } from '../dock/time-scale.ts';
import { useEventHistogram } from '../dock/use-event-histogram.ts';
import { useSize } from '../dock/use-size.ts';
import { useStore } from '../state/context.ts';

interface Props {
  height: number;
  inset: number;
  labels: boolean;
  /** The events under the axis; those of the edition where nothing else is given. */
  useHistogram?: typeof useEventHistogram;
  /** See `TimeTrack`. */
  counts?: ComponentProps<typeof TimeTrack>['counts'];
}

/** The time axis of a phone, over the whole width of its box. */
export function PhoneTrack({ height, inset, labels, useHistogram = useEventHistogram, counts }: Props) {
  const { axis } = useStore();
  const { ref, width } = useSize<HTMLDivElement>();
  const scale = useMemo(() => timeScale(axis, inset, Math.max(inset + 40, width - inset)), [axis, inset, width]);
  const histogram = useHistogram(scale, height);
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
          {...(counts && { counts })}
        />
      )}
    </div>
  );
}
