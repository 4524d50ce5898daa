import type { Claim } from '../../contract/claim.ts';
import { ADDED } from '../../contract/correction.ts';
import type { CorrectionsFile } from '../../contract/corrections-file.ts';

/**
 * Claims as the machine read them, by id: those of an edition's marks without what persons added, those that its
 * corrections changed or rejected as they were before.
 */
export function machineClaims(
  linked: readonly Claim[],
  corrected: Pick<CorrectionsFile, 'readings'> | undefined,
): ReadonlyMap<string, Claim> {
  const read = new Map(linked.filter(({ rule }) => rule !== ADDED).map((claim) => [claim.id, claim]));
  for (const claim of corrected?.readings ?? []) read.set(claim.id, claim);
  return read;
}
