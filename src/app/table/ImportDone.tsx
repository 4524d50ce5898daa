import { LAYERS } from '../../contract/vocabulary.ts';
import type { ImportedTable } from '../../worker/table-messages.ts';
import { wholeNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { Citation } from './Citation.tsx';
import { RejectedRows } from './RejectedRows.tsx';
import { TABLE_TEXTS } from './table-text.ts';

/** What came of a table: rows kept and left out, and the way into its edition. */
export function ImportDone({
  table,
  file,
  language,
  onOpen,
}: {
  table: ImportedTable;
  file: string;
  language: Language;
  onOpen(table: ImportedTable): void;
}) {
  const text = TABLE_TEXTS[language];
  const number = (n: number) => wholeNumber(n, language);
  const kept = LAYERS.reduce((sum, layer) => sum + table.kept[layer], 0);
  return (
    <section class="table-done">
      <p role="status">
        {text.kept(number(kept), number(table.rows))} {text.encoding(table.encoding)}
      </p>
      {table.swapped && <p class="table-warning">{text.turned}</p>}
      {table.contraryDates > 0 && <p class="table-warning">{text.contraryDates(table.contraryDates)}</p>}
      {table.brokenSigns > 0 && <p class="table-warning">{text.brokenSigns(table.brokenSigns, table.encoding)}</p>}
      {table.rejected.length > 0 && (
        <>
          <h3>{text.rejectedTitle}</h3>
          <RejectedRows text={text} rejected={table.rejected} firstLines={table.firstLines} language={language} />
        </>
      )}
      <Citation text={text} citation={table.citation} />
      <footer>
        <button type="button" class="btn" onClick={() => onOpen(table)}>
          {text.open}
        </button>
      </footer>
      <small class="keep">{text.keep(file)}</small>
    </section>
  );
}
