import type { Claim } from '../../contract/claim.ts';
import { dayOf } from '../../contract/day.ts';
import type { ReportMeta } from '../../contract/report.ts';
import { voiceOf } from './voice.ts';

/** Quotes at least this long that are equal in two reports come from one wire. */
const WIRE = 60;

/**
 * Ids of the reports that carry another's text: those whose publisher says so, and those of which every long quote
 * stands in a report that another published before (an undated one counts as the last).
 */
export function wireCopies(
  reports: ReadonlyMap<string, ReportMeta>,
  claimsOf: ReadonlyMap<string, readonly { claim: Pick<Claim, 'quote'> }[]>,
): Set<string> {
  const copies = new Set<string>();
  const first = new Map<string, string>();
  const day = ({ publishedTo, published }: ReportMeta): number =>
    dayOf(publishedTo ?? published) ?? Number.POSITIVE_INFINITY;
  const ordered = [...reports.values()].sort((a, b) => {
    const [x, y] = [day(a), day(b)];
    return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
  });
  for (const report of ordered) {
    const quotes = (claimsOf.get(report.id) ?? [])
      .map(({ claim }) => plain(claim.quote))
      .filter((quote) => quote.length >= WIRE);
    const carried = quotes.filter((quote) => (first.get(quote) ?? report.publisher) !== report.publisher);
    const whole = quotes.length > 0 && carried.length === quotes.length;
    if (whole || voiceOf(report.publisher).carrier !== null) copies.add(report.id);
    for (const quote of quotes) if (!first.has(quote)) first.set(quote, report.publisher);
  }
  return copies;
}

const plain = (quote: string): string =>
  quote
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
