import { type Day, dayFrom, partsOf } from '../../contract/day.ts';
import type { Moment } from '../../timeline/moment.ts';
import type { Mode, View } from './view.ts';

/** Width in days of the window that *between* opens with. */
const WINDOW_DAYS = 1095;

/** The time axis: whole years around the edition's extent, both ends inclusive days. */
export interface Axis {
  from: Day;
  to: Day;
}

/** The axis of an extent: from 1 January of its first year to 31 December of its last. */
export function axisOf(extent: { from: Day; to: Day }): Axis {
  return { from: dayFrom(partsOf(extent.from).year, 1, 1), to: dayFrom(partsOf(extent.to).year, 12, 31) };
}

/** The moment a view asks for; days outside the axis are brought to its ends. */
export function momentOf(view: Pick<View, 'mode' | 'from' | 'day' | 'memory'>, axis: Axis, last: Day): Moment {
  const clamp = (value: Day): Day => Math.min(axis.to, Math.max(axis.from, value));
  const day = clamp(view.day ?? last);
  if (view.mode === 'as-of') return { mode: 'as-of', day, memory: view.memory };
  const from = Math.min(day, clamp(view.from ?? defaultFrom(view.mode, day, axis)));
  return view.mode === 'between' ? { mode: 'between', from, to: day } : { mode: 'since', from, day };
}

function defaultFrom(mode: Mode, day: Day, axis: Axis): Day {
  return mode === 'between' ? Math.max(axis.from, day - WINDOW_DAYS) : axis.from;
}
