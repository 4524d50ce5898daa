import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ReportFile } from '../../contract/report.ts';
import type { ClaimEntry } from '../edition/edition-index.ts';
import { useStore } from '../state/context.ts';
import { lazy } from '../state/lazy.tsx';
import { MarginNotes } from './MarginNotes.tsx';
import { ParagraphText } from './ParagraphText.tsx';
import { type Paragraph, paragraphsOf, spannedProblems } from './paragraphs.ts';
import { Selecting } from './Selecting.tsx';
import { passageOf } from './selected-passage.ts';

const ClaimEditor = lazy(async () => (await import('../corrections/ClaimEditor.tsx')).ClaimEditor);
const AddEditor = lazy(async () => (await import('../corrections/AddEditor.tsx')).AddEditor);

/** What is marked in the text. */
export type Show = 'all' | 'claims' | 'text';

/** The text paragraph by paragraph, each with its notes beside or under it. */
export function ReaderText({
  report,
  claims,
  show,
}: {
  report: ReportFile;
  claims: readonly ClaimEntry[];
  show: Show;
}) {
  const store = useStore();
  const { view, index } = store;
  const article = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(report.text), [report]);
  const problems = useMemo(() => spannedProblems(index.problemsOf.get(report.id) ?? []), [index, report]);
  const numbers = useMemo(() => new Map(claims.map(({ claim }, i) => [claim.id, i + 1])), [claims]);
  useEffect(() => {
    const element = article.current;
    if (!element) return;
    const onClick = (event: MouseEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('a')) return;
      if (target?.closest('form')) return;
      const id = target?.closest('[data-claim]')?.getAttribute('data-claim');
      if (id) view.claim.value = id;
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [view]);
  const editing = store.editing.value;
  const adding = store.adding.value?.report === report.id ? store.adding.value : null;
  const starts = (paragraph: Paragraph, at: number): boolean => at >= paragraph.start && at < paragraph.end;
  return (
    <div class="reader-text" ref={article} lang={report.language} dir="auto">
      <Selecting text={article} report={report.id} />
      {paragraphs.map((paragraph) => (
        <div class="pair" key={paragraph.start}>
          <p data-start={paragraph.start}>
            <ParagraphText
              report={report}
              paragraph={paragraph}
              claims={show === 'text' ? [] : claims}
              mentions={show === 'all' ? report.mentions : []}
              problems={show === 'text' ? [] : problems}
              numbers={numbers}
            />
          </p>
          {show !== 'text' && (
            <div class="beside">
              <MarginNotes
                claims={claims.filter(({ claim }) => starts(paragraph, claim.start))}
                problems={problems.filter(({ span }) => starts(paragraph, span.start))}
                text={report.text}
                numbers={numbers}
              />
              <button
                type="button"
                class="text-btn add-here"
                lang={store.language.value}
                onClick={() => {
                  store.editing.value = null;
                  store.adding.value = { report: report.id, ...passageOf(report.text, paragraph) };
                }}
              >
                {store.words.value.correct.add}
              </button>
            </div>
          )}
          {claims.some(({ claim }) => claim.id === editing && starts(paragraph, claim.start)) && (
            <div class="pair-form">
              <ClaimEditor
                waiting={store.words.value.app.loading}
                claimId={editing ?? ''}
                onDone={() => {
                  store.editing.value = null;
                }}
              />
            </div>
          )}
          {adding && starts(paragraph, adding.start) && (
            <div class="pair-form">
              <AddEditor
                waiting={store.words.value.app.loading}
                key={adding.start}
                passage={adding}
                report={report}
                onDone={() => {
                  store.adding.value = null;
                }}
              />
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
