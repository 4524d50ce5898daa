import type { Found } from './emit.ts';

/** Days from the first to the last that something told of can have been on; infinite where one end is open. */
export const lasts = ({ when }: Found): number => (when.to ?? Infinity) - (when.from ?? -Infinity) + 1;

/** Whether two things told of can have been on one day. */
export const overlap = ({ when: a }: Found, { when: b }: Found): boolean =>
  (b.from ?? -Infinity) <= (a.to ?? Infinity) && (a.from ?? -Infinity) <= (b.to ?? Infinity);

/** Days from the first to the last that an attack can be of where it is known when it was. */
const EXACT = 4;

/** Whether it is known, but for a few days, when something was. */
export const isDated = (found: Found): boolean => lasts(found) <= EXACT;
