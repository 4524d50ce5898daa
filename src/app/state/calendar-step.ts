import { type Day, dayFrom, daysInMonth, partsOf } from '../../contract/day.ts';
import type { Step } from './view.ts';

const MONTHS_OF: Partial<Record<Step, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * The day one step on (`1`) or back (`-1`). Months keep the day of the month, or take its last day where the month is
 * shorter; `anchor` is the day of the month to return to after a short one.
 */
export function stepFrom(day: Day, step: Step, direction: 1 | -1, anchor = partsOf(day).date): Day {
  const months = MONTHS_OF[step];
  if (months === undefined) return day + direction * (step === 'week' ? 7 : 1);
  const { year, month } = partsOf(day);
  const index = year * 12 + month - 1 + direction * months;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  return dayFrom(y, m, Math.min(anchor, daysInMonth(y, m)));
}
