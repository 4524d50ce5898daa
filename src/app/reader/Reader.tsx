import '../styles/reader.css';
import '../styles/reader-text.css';
import '../styles/reader-notes.css';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReportFile } from '../../contract/report.ts';
import { placeNameOf } from '../i18n/names.ts';
import { isHeard } from '../lens/lens.ts';
import { copiesOf, lensOf } from '../lens/relink.ts';
import { Icon } from '../marks/Icon.tsx';
import { Rich } from '../marks/Rich.tsx';
import { closeReport } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { usePanelFocus } from '../state/use-panel-focus.ts';
import { ByLine } from './ByLine.tsx';
import { ReaderText, type Show } from './ReaderText.tsx';

/** A whole report with its places and claims marked, notes in the margin, tied to the map both ways. */
export function Reader({ reportId, medium }: { reportId: string; medium: boolean }) {
  const store = useStore();
  const { view, index } = store;
  const words = store.words.value;
  const [report, setReport] = useState<ReportFile | 'failed' | null>(null);
  const show = useSignal<Show>('all');
  const body = useRef<HTMLDivElement>(null);
  const heading = usePanelFocus<HTMLHeadingElement>(reportId);
  const claims = useMemo(() => index.inReport.get(reportId) ?? [], [index, reportId]);
  const active = claims.findIndex(({ claim }) => claim.id === view.claim.value);
  const place = view.place.value;
  const meta = index.reports.get(reportId);
  const remarks = (index.problemsOf.get(reportId) ?? []).filter(({ span }) => span === undefined);

  useEffect(() => {
    let gone = false;
    setReport(null);
    store.loadReport(reportId).then((loaded) => {
      if (!gone) setReport(loaded ?? 'failed');
    });
    return () => {
      gone = true;
    };
  }, [reportId, store]);

  const go = (by: 1 | -1): void => {
    const next = claims[(active + by + claims.length) % claims.length] ?? claims[0];
    if (next) view.claim.value = next.claim.id;
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '[' && event.key !== ']') return;
      if (event.target instanceof HTMLInputElement && event.target.type !== 'range') return;
      event.preventDefault();
      go(event.key === ']' ? 1 : -1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  useEffect(() => {
    store.pointed.value = null;
    body.current?.querySelector('.active-claim')?.scrollIntoView({ block: 'center' });
  }, [report, view.claim.value]);

  return (
    <aside class={`reader${medium ? ' narrow' : ''}`} aria-label={words.reader.label}>
      <div class="bar">
        <button type="button" class="back" onClick={() => closeReport(store)}>
          <Icon name="back" />
          {place === null
            ? words.reader.backPlain
            : words.reader.back(placeNameOf(index, place, place, store.language.value))}
        </button>
        <span class="space" />
        <label class="word-select" hidden={report === 'failed'}>
          {words.reader.show}
          <select
            value={show.value}
            onChange={(event) => {
              show.value = event.currentTarget.value as Show;
            }}
          >
            <option value="all">{words.reader.showAll}</option>
            <option value="claims">{words.reader.showClaims}</option>
            <option value="text">{words.reader.showText}</option>
          </select>
        </label>
        {claims.length > 0 && (
          <>
            <span class="count" role="status">
              <Rich text={words.reader.claimOf(Math.max(1, active + 1), claims.length)} />
            </span>
            <button
              type="button"
              class="icon-btn"
              aria-label={words.reader.previous}
              title={`${words.reader.previous} [`}
              onClick={() => go(-1)}
            >
              <Icon name="back" />
            </button>
            <button
              type="button"
              class="icon-btn"
              aria-label={words.reader.next}
              title={`${words.reader.next} ]`}
              onClick={() => go(1)}
            >
              <Icon name="next" />
            </button>
          </>
        )}
        <button type="button" class="icon-btn" aria-label={words.app.close} onClick={() => closeReport(store)}>
          <Icon name="close" />
        </button>
      </div>
      <div class="reader-body" ref={body}>
        <h1 ref={heading} tabIndex={-1} lang={index.reports.get(reportId)?.language} dir="auto">
          {index.reports.get(reportId)?.title ?? reportId}
        </h1>
        <ByLine reportId={reportId} />
        {meta && !isHeard(lensOf(store), meta, copiesOf(store)) && (
          <p class="reader-note left-out">{words.lens.leftOut}</p>
        )}
        {remarks.map(({ code, message }) => (
          <p key={code + message} class="reader-note remark">
            {words.own.problem[code] ?? <span lang="en">{message}</span>}
          </p>
        ))}
        {report === null && (
          <p class="reader-note" role="status">
            {words.reader.loading}
          </p>
        )}
        {report === 'failed' && (
          <p class="reader-note" role="alert">
            {words.reader.failed}
          </p>
        )}
        {report !== null && report !== 'failed' && claims.length === 0 && (
          <p class="reader-note remark">{words.reader.noClaims}</p>
        )}
        {report !== null && report !== 'failed' && <ReaderText report={report} claims={claims} show={show.value} />}
      </div>
    </aside>
  );
}
