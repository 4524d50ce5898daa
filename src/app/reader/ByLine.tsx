import { dayOf } from '../../contract/day.ts';
import { longDay } from '../i18n/format.ts';
import { Icon } from '../marks/Icon.tsx';
import { copyText } from '../state/clipboard.ts';
import { useStore } from '../state/context.ts';
import { bibtexCitation, plainCitation, safeUrl } from './citation.ts';

/** Who published a report, when and in which language; what was inferred says so; citation and original. */
export function ByLine({ reportId }: { reportId: string }) {
  const store = useStore();
  const words = store.words.value;
  const language = store.language.value;
  const report = store.index.reports.get(reportId);
  if (!report) return null;
  const day = dayOf(report.published);
  const guess = (field: 'publisher' | 'published' | 'language', text: string): string =>
    report.inferred.includes(field) ? `${text} (${words.reader.inferred})` : text;
  const url = safeUrl(report.url);
  const parts = [
    guess('publisher', report.publisher),
    guess('published', day === null ? words.place.undated : longDay(day, language)),
    guess('language', words.reader.languages[report.language] ?? report.language),
  ];
  return (
    <div class="by-line">
      <p>
        {parts.join(' · ')}
        {store.own.value.reports.has(reportId) && (
          <>
            {' '}
            <span class="own-tag">{words.own.tag}</span>
          </>
        )}
      </p>
      <p class="cite">
        {url && (
          <a class="text-btn" href={url} target="_blank" rel="noopener noreferrer">
            {words.reader.original} <Icon name="out" size={11} />
          </a>
        )}
        <button type="button" class="text-btn" onClick={() => copyText(store, plainCitation(report, words, language))}>
          {words.reader.cite}
        </button>
        <button type="button" class="text-btn" onClick={() => copyText(store, bibtexCitation(report))}>
          {words.reader.bibtex}
        </button>
      </p>
    </div>
  );
}
