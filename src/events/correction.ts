import type { Claim } from '../contract/claim.ts';
import type { Correction } from '../contract/correction.ts';
import type { Problem } from '../contract/problem.ts';
import { compare } from './row.ts';

/** Claims as corrected, with who was taken out of or put into another claim's event. */
export interface Corrected {
  claims: readonly Claim[];
  /** Claim id → id of a claim into whose event it goes. */
  merged: ReadonlyMap<string, string>;
  /** Claims that stand alone. */
  split: ReadonlySet<string>;
  problems: Problem[];
}

/**
 * Applies corrections in the order of their time; of two on one thing the later wins. A correction whose claim, or
 * whose claim to merge into, is not there becomes a problem and changes nothing.
 */
export function applyCorrections(claims: readonly Claim[], corrections: readonly Correction[]): Corrected {
  const merged = new Map<string, string>();
  const split = new Set<string>();
  const problems: Problem[] = [];
  if (corrections.length === 0) return { claims, merged, split, problems };
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const changed = new Map<string, Claim | null>();
  const ordered = [...corrections]
    .map((one, i) => ({ one, i }))
    .sort((a, b) => compare(a.one.time, b.one.time) || a.i - b.i);
  for (const { one } of ordered) {
    const original = byId.get(one.claim);
    if (!original || (one.change === 'merge' && !byId.has(one.into))) {
      problems.push(vanished(one, original));
      continue;
    }
    const current = changed.get(one.claim) ?? original;
    if (one.change === 'merge') {
      merged.set(one.claim, one.into);
      split.delete(one.claim);
    } else if (one.change === 'split') {
      split.add(one.claim);
      merged.delete(one.claim);
    } else if (one.change === 'reject') changed.set(one.claim, null);
    else changed.set(one.claim, change(current, one));
  }
  const result: Claim[] = [];
  for (const claim of claims) {
    const now = changed.has(claim.id) ? changed.get(claim.id)! : claim;
    if (now) result.push(now);
  }
  return { claims: result, merged, split, problems };
}

function change(claim: Claim, one: Correction): Claim {
  switch (one.change) {
    case 'place':
      return { ...claim, placeId: one.placeId };
    case 'range':
      return { ...claim, from: one.from, to: one.to, precision: one.precision };
    case 'status':
      return { ...claim, status: one.status };
    case 'role': {
      const { [one.role]: _gone, ...rest } = claim;
      return one.value === null ? rest : { ...rest, [one.role]: one.value };
    }
    case 'toll': {
      const next = { ...claim };
      for (const side of ['killed', 'wounded'] as const) {
        const toll = one[side];
        if (toll === undefined) continue;
        if (toll === null) delete next[side];
        else next[side] = toll;
      }
      return next;
    }
    default:
      return claim;
  }
}

function vanished(one: Correction, original: Claim | undefined): Problem {
  const missing = original && one.change === 'merge' ? one.into : one.claim;
  return {
    report: original?.report ?? '',
    code: 'correction-without-claim',
    message: `The correction "${one.change}" of ${one.time} names claim ${missing}, which is no longer read; check it and write it anew.`,
  };
}
