import { compare, type Row } from './row.ts';

/** What one report tells of the bases at one site. */
interface Told {
  /** Forces that it names there by a name of their own, and those of them that leave. */
  named: Set<number>;
  leaving: Set<number>;
  /** The first, in code order, of the words such as "soldiers" by which it names others there. */
  worded: Row | null;
}

/**
 * The force of a row of bases: of "soldiers" or "the garrison" the one force that the same report names at the same site,
 * so that one base is not drawn twice. Where that force leaves, whoever else is told to be there is another.
 */
export function forcesMeant(rows: readonly Row[], siteOf: (row: Row) => number): (row: Row) => number {
  const told = new Map<string, Told>();
  const keyOf = (row: Row): string => `${row.report}|${siteOf(row)}`;
  for (const row of rows) {
    if (row.claim.phase === undefined) continue;
    const key = keyOf(row);
    const here = told.get(key) ?? { named: new Set(), leaving: new Set(), worded: null };
    told.set(key, here);
    if (row.force > 0) here.named.add(row.force);
    if (row.force > 0 && row.claim.phase === 'closed') here.leaving.add(row.force);
    if (row.force < 0 && (!here.worded || compare(row.claim.force!, here.worded.claim.force!) < 0)) here.worded = row;
  }
  return (row) => {
    const here = row.force > 0 ? undefined : told.get(keyOf(row));
    if (!here || here.named.size > 1) return row.force;
    const [named] = here.named;
    if (named === undefined) return here.worded?.force ?? row.force;
    return row.claim.phase !== 'closed' && here.leaving.has(named) ? row.force : named;
  };
}
