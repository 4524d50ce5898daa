import type { Correction } from '../../contract/correction.ts';
import type { ClaimEntry, EditionIndex } from '../edition/edition-index.ts';
import type { Store } from '../state/store.ts';
import { type Log, linesOf } from './log.ts';

const claimsOf = new WeakMap<EditionIndex, ReadonlyMap<string, ClaimEntry>>();
const byClaim = new WeakMap<Log, ReadonlyMap<string, readonly Correction[]>>();

/** Claims of an index by id. */
export function claimsById(index: EditionIndex): ReadonlyMap<string, ClaimEntry> {
  const known = claimsOf.get(index);
  if (known) return known;
  const claims = new Map([...index.inReport.values()].flat().map((entry) => [entry.claim.id, entry]));
  claimsOf.set(index, claims);
  return claims;
}

/** The claim as it stands now, and where it was rejected since the edition was opened as it stood then. */
export function claimNow(store: Store, id: string): ClaimEntry | null {
  return claimsById(store.index).get(id) ?? claimsById(store.openedIndex.value).get(id) ?? null;
}

/** The lines of a log about each claim; added claims have none of their own here. */
export function linesByClaim(log: Log): ReadonlyMap<string, readonly Correction[]> {
  const known = byClaim.get(log);
  if (known) return known;
  const lines = new Map<string, Correction[]>();
  for (const line of linesOf(log)) {
    if (line.change === 'add') continue;
    const held = lines.get(line.claim);
    if (held) held.push(line);
    else lines.set(line.claim, [line]);
  }
  byClaim.set(log, lines);
  return lines;
}

/** Whether the last word on a claim is that it is none. */
export function isRejected(lines: readonly Correction[]): boolean {
  return lines.findLast(({ change }) => change !== 'split' && change !== 'merge')?.change === 'reject';
}
