import type { Force } from '../contract/edition.ts';

/** Shown for a force that no source names. */
export const UNKNOWN_FORCE = '–';

/**
 * The capitals that a mark carries: those of the edition's list, else the code itself where it is one (an ISO country,
 * an acronym of at most three capitals), else a dash.
 */
export function lettersBy(forces: readonly Force[]): (force: string | undefined) => string {
  const known = new Map(forces.map(({ code, letters }) => [code, letters]));
  return (force) => {
    if (force === undefined) return UNKNOWN_FORCE;
    return known.get(force) ?? (/^[A-Z][A-Z0-9]{1,2}$/.test(force) ? force : UNKNOWN_FORCE);
  };
}
