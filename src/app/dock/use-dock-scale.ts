import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { useStore } from '../state/context.ts';
import { type TimeScale, timeScale } from './time-scale.ts';
import { useSize } from './use-size.ts';

/** Room for the names of lifelines, left of the scale, and what stays free right of it, CSS px. */
const GUTTER = 168;
const RIGHT = 28;
/** Heights of the dock's histogram and axis, CSS px. */
export const HISTOGRAM = 62;
export const AXIS = 22;

/** The one scale of the dock over the width of its element; the window's width until that is measured. */
export function useDockScale(): { ref: RefObject<HTMLElement | null>; width: number; scale: TimeScale } {
  const { axis } = useStore();
  const { ref, width: measured } = useSize<HTMLElement>();
  const width = measured || innerWidth;
  const scale = useMemo(() => timeScale(axis, GUTTER, Math.max(GUTTER + 60, width - RIGHT)), [axis, width]);
  return { ref, width, scale };
}
