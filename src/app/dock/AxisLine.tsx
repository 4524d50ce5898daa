import { useMemo } from 'preact/hooks';
import { useStore } from '../state/context.ts';
import { type TimeScale, ticksOf } from './time-scale.ts';

/** The years under the histogram. */
export function AxisLine({ scale, width, height }: { scale: TimeScale; width: number; height: number }) {
  const { axis } = useStore();
  const ticks = useMemo(() => ticksOf(axis, scale), [axis, scale]);
  return (
    <svg class="axis" width={width} height={height} aria-hidden="true" focusable="false">
      <path
        d={ticks.map(({ x, major }) => `M${Math.round(x) + 0.5} 0v${major ? 9 : 4}`).join('')}
        stroke="var(--rule-ctl)"
      />
      <path d={`M${scale.left} 0.5H${scale.right}`} stroke="var(--ink-2)" />
      {ticks.map(
        ({ x, label }) =>
          label !== null &&
          height > 12 && (
            <text key={label} x={x + 5} y="14">
              {label}
            </text>
          ),
      )}
    </svg>
  );
}
