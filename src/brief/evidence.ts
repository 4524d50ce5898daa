import type { Claim } from '../contract/claim.ts';
import { type Day, dayOf } from '../contract/day.ts';
import type { ReportMeta } from '../contract/report.ts';
import type { ShownMark } from '../timeline/mark-state.ts';
import { cleanText } from './clean-text.ts';
import type { BriefWords } from './words.ts';

/** One quote behind a mark, with what is needed to cite it. */
export interface Source {
  claim: Claim;
  report: ReportMeta | null;
  publisher: string;
  published: Day | null;
  quote: string;
}

/** Publishers named beside an entry of the sheet; the rest is a number. */
const NAMED = 2;

/**
 * Quotes behind a mark, the most telling first: those that carry its state (a closing for a base that is being left),
 * then the newest. Denials come last; they are kept, since a reader must be able to find them.
 */
export function sourcesOf(mark: ShownMark, reports: ReadonlyMap<string, ReportMeta>): Source[] {
  const closing = mark.state === 'leaving' || mark.state === 'closed';
  const weight = ({ claim }: Source): number =>
    (claim.status === 'denied' ? 4 : 0) +
    (claim.status === 'planned' && mark.state !== 'announced' ? 2 : 0) +
    (mark.layer === 'bases' && (claim.phase === 'closed') !== closing ? 1 : 0);
  return mark.feature.properties.claims
    .map((claim) => {
      const report = reports.get(claim.report) ?? null;
      const publisher = cleanText(report?.publisher ?? '', 80);
      const published = dayOf(report?.publishedTo ?? report?.published);
      return { claim, report, publisher, published, quote: cleanText(claim.quote, 1200) };
    })
    .sort(
      (a, b) =>
        weight(a) - weight(b) ||
        (b.published ?? -1e9) - (a.published ?? -1e9) ||
        (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0),
    );
}

/** Whether a source can be followed: a quote, and a report that the edition lists. */
export function isTraceable(source: Source): boolean {
  return source.quote !== '' && source.report !== null;
}

/** `AFP, 22 Nov 2021`, `AFP; Le Monde +2`: who says so, each publisher once, the best source of each mark first. */
export function publishersOf(perMark: readonly (readonly Source[])[], words: BriefWords): string {
  const named = new Map<string, Day | null>();
  const depth = Math.max(0, ...perMark.map((sources) => sources.length));
  for (let i = 0; i < depth; i++) {
    for (const sources of perMark) {
      const source = sources[i];
      if (!source || !isTraceable(source) || source.claim.status === 'denied') continue;
      const name = source.publisher || cleanText(source.report?.title ?? '', 60);
      if (name !== '' && !named.has(name)) named.set(name, source.published);
    }
  }
  const [first] = named;
  if (named.size === 1 && first) {
    const [name, published] = first;
    return published === null ? name : `${name}, ${words.shortDay(published)}`;
  }
  const shown = [...named.keys()].slice(0, NAMED).join('; ');
  return named.size > NAMED ? `${shown} ${words.morePublishers(named.size - NAMED)}` : shown;
}
