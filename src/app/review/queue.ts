import type { ClaimEntry, EditionIndex } from '../edition/edition-index.ts';

/** Limits of confidence on offer; claims under them are to be reviewed. 1.01 is all of them. */
export const LIMITS = [0.4, 0.5, 0.6, 0.75, 1.01] as const;
export const DEFAULT_LIMIT = 0.5;

/**
 * Claims under a limit of confidence that nobody has judged yet, the least sure first; of equals those of one report
 * stand together, in the order of its text.
 */
export function reviewQueue(index: EditionIndex, judged: { has(claim: string): boolean }, limit: number): ClaimEntry[] {
  const open = [...index.inReport.values()]
    .flat()
    .filter(({ claim }) => claim.confidence < limit && !judged.has(claim.id));
  return open.sort(
    ({ claim: a }, { claim: b }) =>
      a.confidence - b.confidence ||
      (a.report < b.report ? -1 : a.report > b.report ? 1 : 0) ||
      a.start - b.start ||
      (a.id < b.id ? -1 : 1),
  );
}

/** The claim after or before one in a queue, round its end; the first where the one is not in it. */
export function stepInQueue(queue: readonly ClaimEntry[], current: string | null, by: 1 | -1): string | null {
  const at = queue.findIndex(({ claim }) => claim.id === current);
  if (queue.length === 0) return null;
  if (at < 0) return queue[0]?.claim.id ?? null;
  return queue[(at + by + queue.length) % queue.length]?.claim.id ?? null;
}
