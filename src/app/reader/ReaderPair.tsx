import { useComputed } from '@preact/signals';
import type { Mention, ReportFile } from '../../contract/report.ts';
import type { ClaimEntry } from '../edition/edition-index.ts';
import { useStore } from '../state/context.ts';
import { lazy } from '../state/lazy.tsx';
import { MarginNotes } from './MarginNotes.tsx';
import { ParagraphText } from './ParagraphText.tsx';
import type { Paragraph, SpannedProblem } from './paragraphs.ts';
import type { Show } from './ReaderText.tsx';
import { passageOf } from './selected-passage.ts';

const ClaimEditor = lazy(async () => (await import('../corrections/ClaimEditor.tsx')).ClaimEditor);
const AddEditor = lazy(async () => (await import('../corrections/AddEditor.tsx')).AddEditor);

/** What lies in a paragraph of a report. */
export interface PairContent {
  paragraph: Paragraph;
  claims: readonly ClaimEntry[];
  mentions: readonly Mention[];
  problems: readonly SpannedProblem[];
}

interface Props extends PairContent {
  report: ReportFile;
  claimed: ReadonlySet<string>;
  numbers: ReadonlyMap<string, number>;
  show: Show;
  /** Whether it is written out with its marks and notes yet; until then it is plain text. */
  written: (paragraph: Paragraph) => boolean;
}

/** A paragraph with its notes beside or under it, and the form of the claim that is corrected or added in it. */
export function ReaderPair({ written, ...props }: Props) {
  const { paragraph, report } = props;
  const out = useComputed(() => written(paragraph)).value;
  return (
    <div class="pair">
      {out ? (
        <Written {...props} />
      ) : (
        <p data-start={paragraph.start}>{report.text.slice(paragraph.start, paragraph.end)}</p>
      )}
    </div>
  );
}

function Written({ report, paragraph, claims, mentions, problems, claimed, numbers, show }: Omit<Props, 'written'>) {
  const store = useStore();
  const starts = (at: number): boolean => at >= paragraph.start && at < paragraph.end;
  const edited = useComputed(() => {
    const id = store.editing.value;
    return claims.some(({ claim }) => claim.id === id && starts(claim.start)) ? id : null;
  }).value;
  const added = useComputed(() => {
    const passage = store.adding.value;
    return passage?.report === report.id && starts(passage.start) ? passage : null;
  }).value;
  return (
    <>
      <p data-start={paragraph.start}>
        <ParagraphText
          report={report}
          paragraph={paragraph}
          claims={show === 'text' ? [] : claims}
          mentions={show === 'all' ? mentions : []}
          problems={show === 'text' ? [] : problems}
          claimed={claimed}
          numbers={numbers}
        />
      </p>
      {show !== 'text' && (
        <div class="beside">
          <MarginNotes
            claims={claims.filter(({ claim }) => starts(claim.start))}
            problems={problems.filter(({ span }) => starts(span.start))}
            text={report.text}
            numbers={numbers}
          />
          {store.corrects && <AddHere report={report} paragraph={paragraph} />}
        </div>
      )}
      {edited !== null && (
        <div class="pair-form">
          <ClaimEditor
            waiting={store.words.value.app.loading}
            claimId={edited}
            onDone={() => {
              store.editing.value = null;
            }}
          />
        </div>
      )}
      {added && (
        <div class="pair-form">
          <AddEditor
            waiting={store.words.value.app.loading}
            key={added.start}
            passage={added}
            report={report}
            onDone={() => {
              store.adding.value = null;
            }}
          />
        </div>
      )}
    </>
  );
}

/** Offers to mark an event in a paragraph. */
function AddHere({ report, paragraph }: { report: ReportFile; paragraph: Paragraph }) {
  const store = useStore();
  return (
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
  );
}
