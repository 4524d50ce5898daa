import type { Claim } from '../contract/claim.ts';
import { claimIdOf } from '../contract/claim-id.ts';
import { isoOf } from '../contract/day.ts';
import type { Place } from '../contract/place.ts';
import type { Report } from '../contract/report.ts';
import type { Status, Toll } from '../contract/vocabulary.ts';
import type { Draft } from './scene.ts';
import type { When } from './when.ts';

/** A draft with its place, days, status and toll. */
export interface Found {
  draft: Draft;
  place: Place;
  destination: Place | null;
  when: When;
  status: Status;
  said: string;
  killed: Toll | null;
  wounded: Toll | null;
  /** From 2 on where it is told apart from attacks told before at its place. */
  nth?: number | undefined;
  /** Set where it stands in the country of the report for want of a place: told only if the text goes on to say where it was. */
  loose?: true | undefined;
  start: number;
  end: number;
  confidence: number;
}

/** Claims in the order of their passages; ids are hashes of what the claim says and where it stands. */
export function claimsFrom(found: readonly Found[], report: Report): Claim[] {
  const claims: Claim[] = [];
  const seen = new Set<string>();
  for (const one of found) {
    const claim = claimOf(one, report);
    if (seen.has(claim.id)) continue;
    seen.add(claim.id);
    claims.push(claim);
  }
  return claims;
}

function claimOf(found: Found, report: Report): Claim {
  const { draft, when } = found;
  const from = when.from === null ? null : isoOf(when.from);
  const to = when.to === null ? null : isoOf(when.to);
  const id = claimIdOf([
    report.id,
    draft.layer,
    draft.phase ?? '',
    draft.action,
    found.place.id,
    found.start,
    found.end,
    from,
    to,
    found.status,
    draft.force ?? '',
  ]);
  const claim: Claim = {
    id,
    report: report.id,
    layer: draft.layer,
    action: draft.action,
    status: found.status,
    start: found.start,
    end: found.end,
    quote: report.text.slice(found.start, found.end),
    placeId: found.place.id,
    from,
    to,
    precision: when.precision,
    rule: draft.rule,
    confidence: Math.round(Math.max(0.05, Math.min(1, found.confidence)) * 100) / 100,
  };
  if (draft.phase) claim.phase = draft.phase;
  if (draft.force) claim.force = draft.force;
  if (draft.actor) claim.actor = draft.actor;
  if (draft.target) claim.target = draft.target;
  if (draft.successor) claim.successor = draft.successor;
  if (found.destination) claim.destination = found.destination.id;
  if (found.killed !== null) claim.killed = found.killed;
  if (found.wounded !== null) claim.wounded = found.wounded;
  if (found.nth !== undefined) claim.nth = found.nth;
  if (found.said !== '') claim.said = found.said;
  return claim;
}
