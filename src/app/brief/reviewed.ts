import { type Correction, claimOfCorrection } from '../../contract/correction.ts';

/** Ids of the claims that a person has accepted or added; a later correction asks for another look. */
export function reviewedClaims(lines: readonly Correction[]): Set<string> {
  const reviewed = new Set<string>();
  for (const line of lines) {
    const claim = claimOfCorrection(line);
    if (line.change === 'accept' || line.change === 'add') reviewed.add(claim);
    else reviewed.delete(claim);
  }
  return reviewed;
}
