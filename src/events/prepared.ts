import type { Claim } from '../contract/claim.ts';
import type { Place } from '../contract/place.ts';
import type { ReportMeta } from '../contract/report.ts';
import { byExactness } from './cluster.ts';
import { type Neighbours, neighboursOf } from './nearness.ts';
import { createNumbers, type Numbers, type Row, rowOf } from './row.ts';

/** Claims made ready for linking, whatever the lens. */
export interface Prepared {
  /** In the order `byExactness`. */
  rows: readonly Row[];
  /** Claims whose place is unknown. */
  lost: readonly Claim[];
  numbers: Numbers;
  neighbours: Neighbours;
}

interface Known {
  places: ReadonlyMap<string, Place>;
  reports: ReadonlyMap<string, ReportMeta>;
}

/** `count`: of claims, places and reports together. */
interface Kept extends Prepared, Known {
  count: number;
}

const prepared = new WeakMap<readonly Claim[], Kept>();

/**
 * Makes claims ready. The same list with the same places and reports is made ready once: none of
 * them may be changed in place once it has been linked.
 */
export function prepare(claims: readonly Claim[], known: Known): Prepared {
  const before = prepared.get(claims);
  if (before && fits(before, claims, known)) return before;
  const numbers = createNumbers();
  const { rows, lost } = rowsOf(claims, known, numbers);
  const { places, reports } = known;
  const count = claims.length + places.size + reports.size;
  const ready = { rows, lost, numbers, neighbours: neighboursOf(numbers.places), places, reports, count };
  prepared.set(claims, ready);
  return ready;
}

/** What was made ready with some claims changed (null: left out) and others added. */
export function amend(
  before: Prepared,
  changed: ReadonlyMap<string, Claim | null>,
  added: readonly Claim[],
  known: Known,
): Prepared {
  if (changed.size === 0 && added.length === 0) return before;
  const { numbers, neighbours } = before;
  const again = [...before.rows.map((row) => row.claim), ...before.lost]
    .filter((claim) => changed.has(claim.id))
    .map((claim) => changed.get(claim.id) ?? null)
    .filter((claim) => claim !== null);
  const { rows, lost } = rowsOf([...again, ...added], known, numbers);
  return {
    rows: merged(
      before.rows.filter((row) => !changed.has(row.claim.id)),
      rows,
    ),
    lost: [...before.lost.filter((claim) => !changed.has(claim.id)), ...lost],
    numbers,
    neighbours: numbers.places.length === neighbours.near.length ? neighbours : neighboursOf(numbers.places),
  };
}

/** Rows of claims in the order `byExactness`. */
function rowsOf(
  claims: readonly Claim[],
  { places, reports }: Known,
  numbers: Numbers,
): { rows: Row[]; lost: Claim[] } {
  const rows: Row[] = [];
  const lost: Claim[] = [];
  for (const claim of claims) {
    const place = places.get(claim.placeId);
    if (place) rows.push(rowOf(claim, place, reports.get(claim.report), numbers));
    else lost.push(claim);
  }
  return { rows: rows.sort(byExactness), lost };
}

/** Whether what is known is what the rows were made with. */
function fits({ rows, lost, ...before }: Kept, claims: readonly Claim[], { places, reports }: Known): boolean {
  if (before.count !== claims.length + places.size + reports.size) return false;
  if (before.places === places && before.reports === reports) return true;
  return (
    rows.every((row) => places.get(row.claim.placeId) === row.place && reports.get(row.claim.report) === row.meta) &&
    !lost.some((claim) => places.has(claim.placeId))
  );
}

/** Two ordered lists as one. */
function merged(long: Row[], short: readonly Row[]): Row[] {
  const all: Row[] = [];
  let at = 0;
  for (const row of short) {
    while (at < long.length && byExactness(long[at]!, row) <= 0) all.push(long[at++]!);
    all.push(row);
  }
  while (at < long.length) all.push(long[at++]!);
  return all;
}
