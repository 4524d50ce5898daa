import * as v from 'valibot';
import { Correction, claimOfCorrection } from '../../contract/correction.ts';

/**
 * Ids of the claims that a person has accepted or added, by the lines of a `corrections.ndjson`; other lines are passed
 * over.
 */
export function reviewedClaims(ndjson: string): Set<string> {
  const reviewed = new Set<string>();
  for (const line of ndjson.split('\n')) {
    if (line.trim() === '') continue;
    const correction = v.safeParse(Correction, parsed(line));
    if (!correction.success) continue;
    const claim = claimOfCorrection(correction.output);
    const { change } = correction.output;
    if (change === 'accept' || change === 'add') reviewed.add(claim);
    else reviewed.delete(claim);
  }
  return reviewed;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
