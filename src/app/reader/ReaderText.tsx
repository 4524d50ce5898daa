import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ReportFile } from '../../contract/report.ts';
import type { ClaimEntry } from '../edition/edition-index.ts';
import { useStore } from '../state/context.ts';
import { byParagraph, paragraphsOf, spannedProblems } from './paragraphs.ts';
import { type PairContent, ReaderPair } from './ReaderPair.tsx';
import { Selecting } from './Selecting.tsx';
import { useWriting } from './use-writing.ts';

/** What is marked in the text. */
export type Show = 'all' | 'claims' | 'text';

/** The text paragraph by paragraph, each with its notes. */
export function ReaderText({
  report,
  claims,
  show,
}: {
  report: ReportFile;
  claims: readonly ClaimEntry[];
  show: Show;
}) {
  const { view, index, corrects } = useStore();
  const article = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(report.text), [report]);
  const numbers = useMemo(() => new Map(claims.map(({ claim }, i) => [claim.id, i + 1])), [claims]);
  const claimed = useMemo(() => new Set(claims.map(({ claim }) => claim.placeId)), [claims]);
  const pairs = useMemo((): PairContent[] => {
    const told = byParagraph(paragraphs, claims, ({ claim }) => claim);
    const named = byParagraph(paragraphs, report.mentions, (mention) => mention);
    const problems = spannedProblems(index.problemsOf.get(report.id) ?? []);
    const doubted = byParagraph(paragraphs, problems, ({ span }) => span);
    return paragraphs.map((paragraph, i) => ({
      paragraph,
      claims: told[i] ?? [],
      mentions: named[i] ?? [],
      problems: doubted[i] ?? [],
    }));
  }, [paragraphs, claims, report, index]);
  const written = useWriting(paragraphs, claims);
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
  return (
    <div class="reader-text" ref={article} lang={report.language} dir="auto">
      {corrects && <Selecting text={article} report={report.id} />}
      {pairs.map((pair) => (
        <ReaderPair
          key={pair.paragraph.start}
          {...pair}
          report={report}
          claimed={claimed}
          numbers={numbers}
          show={show}
          written={written}
        />
      ))}
    </div>
  );
}
