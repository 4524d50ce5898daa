import type { Claim } from '../contract/claim.ts';
import { ADDED, type Addition, type Correction, claimOfCorrection } from '../contract/correction.ts';
import type { Problem } from '../contract/problem.ts';
import { compare } from './row.ts';

/** What corrections make of claims, and who is taken out of or put into another claim's event. */
export interface Corrected {
  /** Claim id → the claim as corrected, null when it is rejected. */
  changed: ReadonlyMap<string, Claim | null>;
  /** Claims that a person has added, as corrected since. */
  added: readonly Claim[];
  /** Claim id → id of a claim into whose event it goes. */
  merged: ReadonlyMap<string, string>;
  /** Claims that stand alone. */
  split: ReadonlySet<string>;
  problems: Problem[];
}

/**
 * Applies corrections in the order of their time; of two on one thing the later wins. A correction whose claim, or
 * whose claim to merge into, is not there becomes a problem and changes nothing, as does an added claim of a report
 * that is not among `reports` or that cannot be drawn as it stands.
 */
export function applyCorrections(
  claims: readonly Claim[],
  corrections: readonly Correction[],
  reports: { has(id: string): boolean },
): Corrected {
  const merged = new Map<string, string>();
  const split = new Set<string>();
  const problems: Problem[] = [];
  const changed = new Map<string, Claim | null>();
  if (corrections.length === 0) return { changed, added: [], merged, split, problems };
  const byId = named(claims, corrections);
  const ordered = [...corrections]
    .map((one, i) => ({ one, i }))
    .sort((a, b) => compare(a.one.time, b.one.time) || a.i - b.i);
  const added = new Set<string>();
  for (const { one } of ordered) {
    if (one.change === 'add') {
      const wrong = reports.has(one.report) ? faultOf(one) : 'is of a report that is not there';
      if (wrong !== null) problems.push(unusable(one, wrong));
      else {
        const claim = claimFrom(one);
        if (!byId.has(claim.id)) added.add(claim.id);
        byId.set(claim.id, claim);
        changed.set(claim.id, claim);
      }
      continue;
    }
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
  const kept = [...added].map((id) => changed.get(id) ?? null).filter((claim) => claim !== null);
  return { changed, added: kept, merged, split, problems };
}

/** The claims that corrections name, by id. */
function named(claims: readonly Claim[], corrections: readonly Correction[]): Map<string, Claim> {
  const ids = new Set<string>();
  for (const one of corrections) {
    ids.add(claimOfCorrection(one));
    if (one.change === 'merge') ids.add(one.into);
  }
  const found = new Map<string, Claim>();
  for (const claim of claims) if (ids.has(claim.id)) found.set(claim.id, claim);
  return found;
}

/** The claim that a person adds: certain, and by no rule of ours. */
function claimFrom(one: Addition): Claim {
  const { reason: _reason, author: _author, time: _time, change: _change, ...said } = one;
  return { ...said, id: claimOfCorrection(one), rule: ADDED, confidence: 1 };
}

/** Why an added claim cannot be used, whatever its report says; null when it can. */
function faultOf(one: Addition): string | null {
  if (one.end - one.start !== one.quote.length || one.quote === '') return 'has a span that its quote does not fill';
  if (one.from !== null && one.to !== null && one.from > one.to) return 'ends before it begins';
  if (one.layer === 'bases' && one.phase === undefined) return 'is of a base but gives no phase';
  return null;
}

function unusable(one: Addition, wrong: string): Problem {
  return {
    report: one.report,
    span: { start: one.start, end: one.end },
    code: 'correction-not-usable',
    message: `The claim "${one.quote}" added at ${one.time} ${wrong}; check it and write it anew.`,
  };
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

function vanished(one: Exclude<Correction, Addition>, original: Claim | undefined): Problem {
  const missing = original && one.change === 'merge' ? one.into : one.claim;
  return {
    report: original?.report ?? '',
    code: 'correction-without-claim',
    message: `The correction "${one.change}" of ${one.time} names claim ${missing}, which is no longer read; check it and write it anew.`,
  };
}
