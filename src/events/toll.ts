import type { Toll } from '../contract/vocabulary.ts';

/** Sum of two tolls of different people. */
export function add(a: Toll, b: Toll): Toll {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  const low = boundsOf(a);
  const high = boundsOf(b);
  return { min: low.min + high.min, max: low.max === null || high.max === null ? null : low.max + high.max };
}

/** A toll as bounds. */
export function boundsOf(toll: Toll): { min: number; max: number | null } {
  return typeof toll === 'number' ? { min: toll, max: toll } : toll;
}

/** Whether one count may be the other as first or later told: as far apart as such counts are. */
export const isRevision = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(2, 0.4 * Math.max(a, b));
