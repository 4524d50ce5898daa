import type { Claim } from '../../src/contract/claim.ts';
import { read } from './reading.ts';

/** Layer, place, whose, by whom it is held for a multinational force, who takes over, and a status other than reported. */
function short(claim: Claim): string {
  const parts = [`${claim.layer} ${claim.placeId.replace(/^near:(.+):0:-$/, '$1')}`];
  if (claim.force) parts.push(claim.force);
  if (claim.actor && claim.layer === 'bases') parts.push(`(${claim.actor})`);
  if (claim.successor) parts.push(`to ${claim.successor}`);
  if (claim.status !== 'reported') parts.push(claim.status);
  return parts.join(' ');
}

/** What a text that was published on 20 April 2022 says, a line a claim. */
export const saidEach = (text: string, language: string): string[] =>
  read(text, '2022-04-20', language).claims.map(short);

/** The same in one line. */
export const said = (text: string, language: string): string => saidEach(text, language).join(' | ');
