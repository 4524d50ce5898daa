import { type Day, dayFrom, partsOf } from '../../contract/day.ts';
import type { Axis } from '../state/moment-of.ts';

/** One horizontal scale for histogram, axis and lifelines; CSS px from the left edge of the dock. */
export interface TimeScale {
  left: number;
  right: number;
  /** Where a day begins. */
  x(day: Day): number;
  /** The day at a position, brought into the axis. */
  day(x: number): Day;
}

/** The scale of an axis between two positions. */
export function timeScale(axis: Axis, left: number, right: number): TimeScale {
  const days = axis.to + 1 - axis.from;
  const width = Math.max(1, right - left);
  return {
    left,
    right,
    x: (day) => left + ((day - axis.from) / days) * width,
    day: (x) => Math.min(axis.to, Math.max(axis.from, Math.floor(axis.from + ((x - left) / width) * days))),
  };
}

/** A tick of the axis; `label` where there is room for one. */
export interface Tick {
  x: number;
  major: boolean;
  label: string | null;
}

/** Least width of a label: the year written out, and its last two figures. */
const LONG_LABEL = 34;
const SHORT_LABEL = 24;

/** Ticks at years, and at quarters where they are at least 6 px apart. */
export function ticksOf(axis: Axis, scale: TimeScale): Tick[] {
  const first = partsOf(axis.from).year;
  const last = partsOf(axis.to).year;
  const yearWidth = (scale.right - scale.left) / (last - first + 1);
  const short = yearWidth < LONG_LABEL;
  const every = Math.max(1, Math.ceil((short ? SHORT_LABEL : LONG_LABEL) / yearWidth));
  const ticks: Tick[] = [];
  for (let year = first; year <= last; year++) {
    const text = short ? `’${String(year % 100).padStart(2, '0')}` : String(year);
    ticks.push({ x: scale.x(dayFrom(year, 1, 1)), major: true, label: (year - first) % every === 0 ? text : null });
    if (yearWidth < 24) continue;
    for (const month of [4, 7, 10]) ticks.push({ x: scale.x(dayFrom(year, month, 1)), major: false, label: null });
  }
  ticks.push({ x: scale.right, major: true, label: null });
  return ticks;
}
