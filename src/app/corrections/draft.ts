import type { Claim } from '../../contract/claim.ts';
import type { Correction } from '../../contract/correction.ts';
import type { LayerName, Toll } from '../../contract/vocabulary.ts';

/** The roles that a claim of a layer can fill, in the order of the form. */
export const ROLES = {
  bases: ['force', 'successor'],
  attacks: ['actor', 'target'],
  withdrawals: ['force', 'successor'],
} as const satisfies Record<LayerName, readonly Role[]>;
export type Role = 'force' | 'actor' | 'target' | 'successor';

/** Where a claim goes: as the machine links it, alone, or into the event of another claim. */
export type Home = { kind: 'read' } | { kind: 'alone' } | { kind: 'with'; claim: string };

/** What the form holds: what a correction can change of a claim. An empty role is nobody named. */
export interface Draft {
  placeId: string;
  from: string | null;
  to: string | null;
  precision: Claim['precision'];
  status: Claim['status'];
  roles: Readonly<Record<Role, string>>;
  killed: Toll | null;
  wounded: Toll | null;
  home: Home;
}

/** The form's start: the claim as it stands now, and where corrections have put it. */
export function draftOf(claim: Claim, home: Home): Draft {
  return {
    placeId: claim.placeId,
    from: claim.from,
    to: claim.to,
    precision: claim.precision,
    status: claim.status,
    roles: {
      force: claim.force ?? '',
      actor: claim.actor ?? '',
      target: claim.target ?? '',
      successor: claim.successor ?? '',
    },
    killed: claim.killed ?? null,
    wounded: claim.wounded ?? null,
    home,
  };
}

/** Where corrections have put a claim; later lines win. */
export function homeOf(claim: string, lines: readonly Correction[]): Home {
  let home: Home = { kind: 'read' };
  for (const line of lines) {
    if (line.change === 'add' || line.claim !== claim) continue;
    if (line.change === 'merge') home = { kind: 'with', claim: line.into };
    if (line.change === 'split') home = { kind: 'alone' };
  }
  return home;
}

type Signature = Pick<Correction, 'reason' | 'author' | 'time'>;

/**
 * The lines that lead from one draft to another, none where they say the same. Whoever corrects has read the claim: the
 * last line accepts it. Lines are never taken away by a form: going back to "as linked" needs the line itself revoked.
 */
export function linesBetween(claim: string, before: Draft, after: Draft, by: Signature): Correction[] {
  const lines: Correction[] = [];
  if (after.placeId !== before.placeId) lines.push({ claim, change: 'place', placeId: after.placeId, ...by });
  if (after.from !== before.from || after.to !== before.to || after.precision !== before.precision) {
    const { from, to, precision } = after;
    lines.push({ claim, change: 'range', from, to, precision, ...by });
  }
  if (after.status !== before.status) lines.push({ claim, change: 'status', status: after.status, ...by });
  for (const role of ['force', 'actor', 'target', 'successor'] as const) {
    const value = after.roles[role].trim();
    if (value === before.roles[role]) continue;
    lines.push({ claim, change: 'role', role, value: value === '' ? null : value, ...by });
  }
  const killed = !sameToll(after.killed, before.killed);
  const wounded = !sameToll(after.wounded, before.wounded);
  if (killed || wounded) {
    lines.push({
      claim,
      change: 'toll',
      ...(killed ? { killed: after.killed } : {}),
      ...(wounded ? { wounded: after.wounded } : {}),
      ...by,
    });
  }
  if (JSON.stringify(after.home) !== JSON.stringify(before.home)) {
    if (after.home.kind === 'alone') lines.push({ claim, change: 'split', ...by });
    if (after.home.kind === 'with') lines.push({ claim, change: 'merge', into: after.home.claim, ...by });
  }
  return lines.length === 0 ? [] : [...lines, { claim, change: 'accept', ...by }];
}

/** A toll of two typed bounds: one number where they are equal or only one is the whole; null where both are empty. */
export function tollOf(least: string, most: string): Toll | null | 'wrong' {
  const [min, max] = [least.trim(), most.trim()].map((text) =>
    text === '' ? null : /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN,
  ) as [number | null, number | null];
  if (Number.isNaN(min) || Number.isNaN(max)) return 'wrong';
  if (min === null && max === null) return null;
  if (min === null) return { min: 0, max };
  if (max === null) return { min, max: null };
  if (min > max) return 'wrong';
  return min === max ? min : { min, max };
}

/** The two bounds of a toll as they are typed. */
export function boundsOf(toll: Toll | null): { least: string; most: string } {
  if (toll === null) return { least: '', most: '' };
  if (typeof toll === 'number') return { least: String(toll), most: String(toll) };
  return { least: String(toll.min), most: toll.max === null ? '' : String(toll.max) };
}

function sameToll(a: Toll | null, b: Toll | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
