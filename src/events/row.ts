import type { Claim } from '../contract/claim.ts';
import { type Day, dayOf } from '../contract/day.ts';
import type { Place } from '../contract/place.ts';
import type { ReportMeta } from '../contract/report.ts';
import { fold } from '../text/fold.ts';

/** A claim made ready for linking: its days as numbers (open ends infinite), its place, its voice and its order. */
export interface Row {
  claim: Claim;
  place: Place;
  from: Day;
  to: Day;
  /** The day its report was published, or the last on which it can have been; infinite when unknown. */
  published: Day;
  publisher: string;
  /** Reports that carry one text speak with one voice. */
  voice: string;
}

/** Quotes at least this long that are equal in two reports come from one wire. */
const WIRE = 60;

const days = new Map<string, Day>();

function cachedDay(iso: string | null, open: Day): Day {
  if (iso === null) return open;
  let day = days.get(iso);
  if (day === undefined) {
    if (days.size > 40_000) days.clear();
    day = dayOf(iso) ?? open;
    days.set(iso, day);
  }
  return day;
}

export function rowOf(claim: Claim, place: Place, report: ReportMeta | undefined): Row {
  return {
    claim,
    place,
    from: cachedDay(claim.from, Number.NEGATIVE_INFINITY),
    to: cachedDay(claim.to, Number.POSITIVE_INFINITY),
    published: cachedDay(report?.publishedTo ?? report?.published ?? null, Number.POSITIVE_INFINITY),
    publisher: report?.publisher ?? '',
    voice: claim.quote.length >= WIRE ? claim.quote : claim.report,
  };
}

/** How many voices speak: one a report, wire copies of one text together. */
export function voicesOf(rows: readonly Row[]): number {
  if (rows.every((row) => row.claim.report === rows[0]!.claim.report)) return 1;
  const voices = new Set<string>();
  for (const row of rows) voices.add(row.voice.length >= WIRE ? plain(row.voice) : row.voice);
  const reports = new Set(rows.map((row) => row.claim.report));
  return Math.min(voices.size, reports.size);
}

const plain = (quote: string): string =>
  fold(quote)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of claims in an event: by publication, report, passage. It does not depend on the order of input. */
export function byTime(a: Row, b: Row): number {
  if (a.published !== b.published) return a.published < b.published ? -1 : 1;
  return compare(a.claim.report, b.claim.report) || a.claim.start - b.claim.start || compare(a.claim.id, b.claim.id);
}
