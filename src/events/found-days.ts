import type { Day } from '../contract/day.ts';
import type { Found } from './emit.ts';

/** The first and the last day that something can have been on; null for an end that is open. */
interface Days {
  from: Day | null;
  to: Day | null;
}

/** Whether two spans of days meet, or lie no more than `gap` days from each other. */
export const meet = (a: Days, b: Days, gap = 0): boolean =>
  (b.from ?? -Infinity) <= (a.to ?? Infinity) + gap && (a.from ?? -Infinity) <= (b.to ?? Infinity) + gap;

/** Days from the first to the last that something told of can have been on; infinite where one end is open. */
export const lasts = ({ when }: Found): number => (when.to ?? Infinity) - (when.from ?? -Infinity) + 1;

/** Whether two things told of can have been on one day. */
export const overlap = (a: Found, b: Found): boolean => meet(a.when, b.when);

/** Days from the first to the last that an attack can be of where it is known when it was. */
const EXACT = 4;

/** Whether it is known, but for a few days, when something was. */
export const isDated = (found: Found): boolean => lasts(found) <= EXACT;
