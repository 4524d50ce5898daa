import { type Day, dayFrom, daysInMonth, partsOf } from '../../contract/day.ts';
import type { Step } from './view.ts';

const MONTHS_OF: Partial<Record<Step, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * The day one step on (`1`) or back (`-1`). Months keep the date, or take the last day where the month is shorter; the
 * last day of a month stays the last day.
 */
export function stepFrom(day: Day, step: Step, direction: 1 | -1): Day {
  const months = MONTHS_OF[step];
  if (months === undefined) return day + direction * (step === 'week' ? 7 : 1);
  const { year, month, date } = partsOf(day);
  const index = year * 12 + month - 1 + direction * months;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  const last = daysInMonth(y, m);
  return dayFrom(y, m, date === daysInMonth(year, month) ? last : Math.min(date, last));
}
