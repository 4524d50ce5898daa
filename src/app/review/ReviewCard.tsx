import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../contract/day.ts';
import type { ReportFile } from '../../contract/report.ts';
import { lettersBy } from '../../map/letters.ts';
import { claimState } from '../dossier/Claims.tsx';
import { eventSentence } from '../dossier/event-sentence.ts';
import type { ClaimEntry } from '../edition/edition-index.ts';
import { dayRange, longDay } from '../i18n/format.ts';
import { markTitle } from '../i18n/mark-title.ts';
import { placeNameOf } from '../i18n/names.ts';
import { lowest } from '../i18n/toll.ts';
import { Mark } from '../marks/Mark.tsx';
import { openReport } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { contextOf } from './context.ts';

/** A claim with the sentence it comes from, in its context, and what the machine made of it. */
export function ReviewCard({ entry: { claim, feature, layer } }: { entry: ClaimEntry }) {
  const store = useStore();
  const words = store.words.value;
  const language = store.language.value;
  const [report, setReport] = useState<ReportFile | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    setReport(null);
    store.loadReport(claim.report).then((loaded) => {
      if (!gone) setReport(loaded ?? 'failed');
    });
    return () => {
      gone = true;
    };
  }, [claim.report, store]);
  const meta = store.index.reports.get(claim.report);
  const published = dayOf(meta?.published);
  const context =
    report === null || report === 'failed'
      ? { before: '', quote: claim.quote, after: '' }
      : contextOf(report.text, claim);
  const p = { ...feature.properties, ...claim, title: feature.properties.title };
  const sentence = layer === 'bases' ? '' : eventSentence(p, layer, store.index, words, language);
  const percent = words.review.percent(String(Math.round(claim.confidence * 100)));
  return (
    <section class="review-card">
      <blockquote lang={meta?.language} dir="auto">
        {context.before} <mark class={`${layer} ${claim.status}`}>{context.quote}</mark> {context.after}
      </blockquote>
      <p class="by">
        <b>{meta?.publisher ?? claim.report}</b>,{' '}
        {published === null ? words.place.undated : longDay(published, language)}{' '}
        <button type="button" class="text-btn" onClick={() => openReport(store, claim.report, claim.id)}>
          {words.place.read}
        </button>
      </p>
      {report === 'failed' && <p class="by">{words.review.noText}</p>}
      <div class="mark-row">
        <Mark
          layer={layer}
          state={claimState(claim, layer)}
          letters={lettersBy(store.edition.info.forces)(claim.force)}
          killed={claim.killed === undefined ? null : lowest(claim.killed)}
          width={38}
          height={28}
        />
        <div>
          <h3>
            {markTitle(feature.properties, layer, store.index, words, language)}
            <em>
              <span class={`status-tag ${claim.status}`}>{words.status[claim.status]}</span>
            </em>
          </h3>
          <p>
            {placeNameOf(store.index, claim.placeId, feature.properties.placeName, language)} ·{' '}
            {dayRange(dayOf(claim.from), dayOf(claim.to), claim.precision, language)}
          </p>
          {sentence && <p>{sentence}</p>}
          <p class="rule">{words.review.confidence(percent, claim.rule)}</p>
        </div>
      </div>
    </section>
  );
}
