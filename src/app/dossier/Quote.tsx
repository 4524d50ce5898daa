import type { ComponentChildren } from 'preact';
import type { Claim } from '../../contract/claim.ts';
import { dayOf } from '../../contract/day.ts';
import { longDay } from '../i18n/format.ts';
import { openReport } from '../state/actions.ts';
import { useStore } from '../state/context.ts';

/** The words of a claim; three dots where they begin or end within a sentence. */
function asQuoted(quote: string): string {
  const inside = /^\p{Ll}/u.test(quote);
  const cut = inside ? /[\p{L}\p{N},;:–—-]$/u : /[,;:–—-]$/u;
  return `${inside ? '…\u00a0' : ''}${quote}${cut.test(quote) ? '\u00a0…' : ''}`;
}

interface Props {
  claim: Claim;
  status: boolean;
  /** What the claim says besides its quote: whose contingent it names. */
  said?: string;
  /** What else can be done with the claim. */
  children?: ComponentChildren;
}

/** The words of a report with who published them and when; leads into the report. */
export function Quote({ claim, status, said = '', children }: Props) {
  const store = useStore();
  const words = store.words.value;
  const report = store.index.reports.get(claim.report);
  const published = dayOf(report?.published);
  return (
    <>
      <q lang={report?.language}>{asQuoted(claim.quote)}</q>
      <p class="by">
        <b>{report?.publisher ?? claim.report}</b>,{' '}
        {published === null ? words.place.undated : longDay(published, store.language.value)}{' '}
        {store.own.value.reports.has(claim.report) && <span class="own-tag">{words.own.tag}</span>}{' '}
        {status && <span class={`status-tag ${claim.status}`}>{words.status[claim.status]}</span>}{' '}
        {said && <span>{said}</span>}{' '}
        <button type="button" class="text-btn" onClick={() => openReport(store, claim.report, claim.id)}>
          {words.place.read}
        </button>{' '}
        {children}
      </p>
    </>
  );
}
