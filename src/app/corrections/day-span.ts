import { type Day, dayFrom, daysInMonth, partsOf } from '../../contract/day.ts';
import type { Precision } from '../../contract/vocabulary.ts';

/** Precisions that one day stands for; the others need both ends. */
export const ONE_DAY: readonly Precision[] = ['day', 'week', 'month', 'season', 'year'];

/**
 * The day range that a precision makes of a day within it: its week from Monday, its month, its season of three months
 * (December to February and so on), its year. A span and an open range keep their ends.
 */
export function spanOf(precision: Precision, from: Day | null, to: Day | null): { from: Day | null; to: Day | null } {
  const day = from ?? to;
  if (day === null || !ONE_DAY.includes(precision)) return { from, to };
  const { year, month, weekday } = partsOf(day);
  switch (precision) {
    case 'week': {
      const monday = day - ((weekday + 6) % 7);
      return { from: monday, to: monday + 6 };
    }
    case 'month':
      return { from: dayFrom(year, month, 1), to: dayFrom(year, month, daysInMonth(year, month)) };
    case 'season': {
      const first = Math.floor((month % 12) / 3) * 3;
      const start = first === 0 ? dayFrom(month === 12 ? year : year - 1, 12, 1) : dayFrom(year, first, 1);
      const { year: y, month: m } = partsOf(start);
      return { from: start, to: dayFrom(y, m + 3, 1) - 1 };
    }
    case 'year':
      return { from: dayFrom(year, 1, 1), to: dayFrom(year, 12, 31) };
    default:
      return { from: day, to: day };
  }
}
