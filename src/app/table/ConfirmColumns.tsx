import { LAYERS, type LayerName } from '../../contract/vocabulary.ts';
import type { TableLook } from '../../worker/table-messages.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import { Citation } from './Citation.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { NEEDED, NeededColumn } from './NeededColumn.tsx';
import { RejectedRows } from './RejectedRows.tsx';
import type { Refusal, TableSession } from './table-session.ts';
import { TABLE_TEXTS } from './table-text.ts';

interface Props {
  session: TableSession;
  look: TableLook;
  refused: Refusal | null;
  language: Language;
}

/** What the columns of a table mean, to be confirmed or set right before it is read. */
export function ConfirmColumns({ session, look, refused, language }: Props) {
  const text = TABLE_TEXTS[language];
  const layers = messagesIn(language).title.layers;
  const choices = session.choices.value;
  const lacking = look.missing.map((field) => text.fields[field]);
  return (
    <section class="table-confirm">
      {refused && (
        <div class="table-error" role="alert">
          <p>{refused.rejected.length > 0 ? text.refused : text.unusable[refused.code]}</p>
          <RejectedRows text={text} rejected={refused.rejected} language={language} />
        </div>
      )}
      <p>{text.schemas[look.schema]}</p>
      {look.schema === 'other' && (
        <fieldset class="table-needed">
          <legend>{text.needed}</legend>
          {NEEDED.map((field) => (
            <NeededColumn key={field} field={field} session={session} look={look} text={text} />
          ))}
        </fieldset>
      )}
      <Citation text={text} citation={look.citation} />
      {look.swapped && <p class="table-warning">{text.swapped}</p>}
      {(look.orderUnclear || choices.dates) && (
        <label class="word-select">
          {text.orderUnclear}
          <select
            value={choices.dates ?? 'day-first'}
            onChange={(event) => session.choose({ dates: event.currentTarget.value as 'day-first' | 'month-first' })}
          >
            {(['day-first', 'month-first'] as const).map((order) => (
              <option key={order} value={order}>
                {text.orders[order]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="word-select">
        {text.layerLabel}
        <select
          value={choices.layer ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { layer: _, ...rest } = session.choices.peek();
            session.choices.value = value === '' ? rest : { ...rest, layer: value as LayerName };
          }}
        >
          <option value="">{text.layerAsTold}</option>
          {LAYERS.map((layer) => (
            <option key={layer} value={layer}>
              {layers[layer]}
            </option>
          ))}
        </select>
      </label>
      <ColumnTable session={session} look={look} text={text} />
      {lacking.length > 0 && (
        <p class="table-warning" id="table-lacking" role="status">
          {text.lacking(lacking)}
        </p>
      )}
      <footer>
        <button
          type="button"
          class="btn"
          disabled={lacking.length > 0}
          aria-describedby={lacking.length > 0 ? 'table-lacking' : undefined}
          onClick={() => session.start()}
        >
          {text.start}
        </button>
        <button type="button" class="btn quiet" onClick={() => session.cancel()}>
          {text.cancel}
        </button>
      </footer>
    </section>
  );
}
