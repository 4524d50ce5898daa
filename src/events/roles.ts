import type { FeatureProperties } from '../contract/feature.ts';
import { kindOfForce } from './forces.ts';
import { isName, partyOf } from './parties.ts';
import type { Row } from './row.ts';

export const ROLES = ['force', 'actor', 'target', 'successor', 'destination'] as const;
type RoleName = (typeof ROLES)[number];
/** Nobody attacks or is hit in the life of a base. */
export const BASE_ROLES: readonly RoleName[] = ['force', 'successor', 'destination'];

/** Sets each role as most claims name it, a known force before words. */
export function setRoles(properties: FeatureProperties, rows: readonly Row[], wanted: readonly RoleName[]): void {
  for (const role of wanted) {
    const value = roleOf(rows, role);
    if (value !== undefined) properties[role] = value;
  }
}

function roleOf(rows: readonly Row[], role: RoleName): string | undefined {
  let only: string | undefined;
  for (const row of rows) {
    const value = named(row, role);
    if (!value || value === only) continue;
    if (only !== undefined) return votedRole(rows, role);
    only = value;
  }
  return only;
}

function votedRole(rows: readonly Row[], role: RoleName): string {
  const votes = new Map<string, number>();
  for (const row of rows) {
    const value = named(row, role);
    if (value) votes.set(value, (votes.get(value) ?? 0) + weightOf(role, value));
  }
  return mostOf(votes);
}

/** What a claim names: a force, or a party for the words in which it tells of those who attack or are hit. */
function named({ claim, meta }: Row, role: RoleName): string | undefined {
  const value = claim[role];
  if (value === undefined || role === 'destination') return value;
  if (role === 'force' || role === 'successor') return kindOfForce(value) || isName(value) ? value : undefined;
  return partyOf(value, role, meta?.language ?? '');
}

/** A known force counts more than words, and as the actor an armed group more than a state that may have come to help. */
function weightOf(role: RoleName, value: string): number {
  const kind = kindOfForce(value);
  return kind === undefined ? 1 : role === 'actor' && kind === 'armed' ? 30 : 10;
}

/** The name with most votes, of equals the first by code unit. */
export function mostOf(votes: ReadonlyMap<string, number>): string {
  let best = '';
  let most = Number.NEGATIVE_INFINITY;
  for (const [name, count] of votes) {
    if (count > most || (count === most && name < best)) {
      best = name;
      most = count;
    }
  }
  return best;
}
