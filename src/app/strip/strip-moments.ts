import type { Day } from '../../contract/day.ts';
import type { Moment } from '../../timeline/moment.ts';
import { stepFrom } from '../state/calendar-step.ts';
import type { Step } from '../state/view.ts';

/** How many dates stand side by side. */
export const STRIP_SIZES = [2, 4, 6] as const;

/**
 * The moments that stand side by side, earliest first, the present one last. *As of*: steps back from its day, as many
 * as the axis has from `first`. *Between*: its window in equal parts. *Since*: ever longer from the same day.
 */
export function stripMoments(now: Moment, count: number, step: Step, first: Day): Moment[] {
  if (now.mode === 'as-of') {
    const days = [now.day];
    while (days.length < count) {
      const day = stepFrom(days[0] as Day, step, -1);
      if (day < first) break;
      days.unshift(day);
    }
    return days.map((day) => ({ ...now, day }));
  }
  const to = now.mode === 'between' ? now.to : now.day;
  const length = to - now.from + 1;
  const parts = Math.min(count, length);
  const ends = Array.from({ length: parts }, (_, i) => now.from + Math.round((length * (i + 1)) / parts) - 1);
  return ends.map((end, i) =>
    now.mode === 'between'
      ? { mode: 'between', from: i === 0 ? now.from : (ends[i - 1] as Day) + 1, to: end }
      : { mode: 'since', from: now.from, day: end },
  );
}
