import '../styles/dialog.css';
import './table.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LAYERS, type LayerName } from '../../contract/vocabulary.ts';
import type { ImportedTable, Needed, Reason, TableLook } from '../../worker/table-messages.ts';
import { wholeNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import type { Refusal, TableSession } from './table-session.ts';
import { TABLE_TEXTS, type TableText } from './table-text.ts';

interface Props {
  session: TableSession;
  language: Language;
  onClose(): void;
  onOpen(table: ImportedTable): void;
}

/** The way of a table into the page: what its columns mean, how far it is, what was left out. */
export function TableDialog({ session, language, onClose, onOpen }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const text = TABLE_TEXTS[language];
  const state = session.state.value;
  useEffect(() => {
    element.current?.showModal();
  }, []);
  const close = (): void => {
    session.cancel();
    onClose();
  };
  return (
    <dialog ref={element} class="dialog table-dialog" aria-label={text.title} onClose={close}>
      <div class="dialog-body">
        <header>
          <h2>{text.title}</h2>
          <button type="button" class="icon-btn" aria-label={text.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <p class="file">{session.file.name}</p>
        {state.step === 'looking' && <p role="status">{text.looking}</p>}
        {state.step === 'confirm' && (
          <Confirm session={session} look={state.look} refused={state.refused} language={language} />
        )}
        {state.step === 'importing' && (
          <section class="table-progress">
            <progress max={1} value={state.share} aria-label={text.title} />
            <p role="status">{text.progress(wholeNumber(state.rows, language), Math.floor(state.share * 100))}</p>
            <button type="button" class="btn quiet" onClick={() => session.cancel()}>
              {text.cancel}
            </button>
          </section>
        )}
        {state.step === 'cancelled' && <p role="status">{text.cancelled}</p>}
        {state.step === 'unusable' && (
          <p class="table-error" role="alert">
            {text.failed(state.why)}
          </p>
        )}
        {state.step === 'done' && (
          <Done table={state.table} file={session.file.name} language={language} onOpen={onOpen} />
        )}
      </div>
    </dialog>
  );
}

interface ConfirmProps {
  session: TableSession;
  look: TableLook;
  refused: Refusal | null;
  language: Language;
}

function Confirm({ session, look, refused, language }: ConfirmProps) {
  const text = TABLE_TEXTS[language];
  const layers = messagesIn(language).title.layers;
  const choices = session.choices.value;
  // The order stays as it was at first: a row must not leave from under the hand that changes it.
  const [order] = useState(() => {
    const isUsed = (i: number): number => Number(Object.values(look.map).includes(look.columns[i] ?? ''));
    return [...look.columns.keys()].sort((a, b) => isUsed(b) - isUsed(a) || a - b);
  });
  const fieldOf = new Map(Object.entries(look.map).map(([field, column]) => [column, field]));
  const lacking = look.missing.map((field) => text.fields[field]);
  return (
    <section class="table-confirm">
      {refused && (
        <div class="table-error" role="alert">
          <p>{refused.rejected.length > 0 ? text.refused : text.failed(refused.why)}</p>
          <Rejected text={text} rejected={refused.rejected} language={language} />
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
      <div class="table-columns">
        <table>
          <caption>{text.confirm}</caption>
          <thead>
            <tr>
              <th scope="col">{text.column}</th>
              <th scope="col">{text.means}</th>
              <th scope="col">{text.sample}</th>
            </tr>
          </thead>
          <tbody>
            {order.map((i) => {
              const column = look.columns[i] ?? '';
              const field = fieldOf.get(column) ?? '';
              const fit = look.fits[field as keyof typeof look.fits];
              return (
                <tr key={i}>
                  <th scope="row">{column}</th>
                  <td>
                    <select
                      aria-label={`${column}: ${text.means}`}
                      value={field}
                      onChange={({ currentTarget: { value } }) =>
                        session.name(column, look.fields.find((name) => name === value) ?? null)
                      }
                    >
                      <option value="">{text.notUsed}</option>
                      {look.fields.map((name) => (
                        <option key={name} value={name}>
                          {text.fields[name]}
                        </option>
                      ))}
                    </select>
                    {look.guessed.some((name) => name === field) && <small> {text.guessed}</small>}
                    {look.schema === 'other' && fit && fit.readable < fit.filled && (
                      <small class="misfit"> {text.misfit(fit.filled - fit.readable, fit.filled)}</small>
                    )}
                  </td>
                  <td class="sample">
                    {(look.examples[i] ?? []).map((value) => (
                      <span key={value}>{value}</span>
                    ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
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

/** What a table must tell, in the order in which it is asked for. */
const NEEDED: readonly Needed[] = ['date', 'lat', 'lon'];

/** A choice of the column for what a table must tell, with a value of each, and how well the chosen one reads. */
function NeededColumn({
  field,
  session,
  look,
  text,
}: {
  field: Needed;
  session: TableSession;
  look: TableLook;
  text: TableText;
}) {
  const chosen = look.map[field] ?? (field === 'date' ? look.map.year : undefined) ?? '';
  const fit = look.fits[field];
  return (
    <label class="word-select">
      <span>{text.fields[field]}</span>
      <select
        value={chosen}
        aria-invalid={chosen === ''}
        onChange={({ currentTarget: { value } }) => session.name(value || chosen, value === '' ? null : field)}
      >
        <option value="">{text.choose}</option>
        {look.columns.map((column, i) => (
          <option key={i} value={column}>
            {text.columnAs(column, (look.examples[i]?.[0] ?? '').slice(0, OPTION))}
          </option>
        ))}
      </select>
      {fit && <small class={fit.readable < fit.filled ? 'misfit' : ''}>{text.fit(fit.readable, fit.filled)}</small>}
    </label>
  );
}

/** Signs of a value that a choice shows. */
const OPTION = 24;

function Rejected({
  text,
  rejected,
  language,
}: {
  text: TableText;
  rejected: readonly [Reason, number][];
  language: Language;
}) {
  if (rejected.length === 0) return null;
  return (
    <ul>
      {rejected.map(([reason, count]) => (
        <li key={reason}>{text.rejected(wholeNumber(count, language), text.reasons[reason])}</li>
      ))}
    </ul>
  );
}

function Done({
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
      {table.rejected.length > 0 && (
        <>
          <h3>{text.rejectedTitle}</h3>
          <Rejected text={text} rejected={table.rejected} language={language} />
        </>
      )}
      <Citation text={text} citation={table.citation} />
      <footer>
        <button type="button" class="btn" onClick={() => onOpen(table)}>
          {text.open}
        </button>
      </footer>
      <small>{text.keep(file)}</small>
    </section>
  );
}

function Citation({ text, citation }: { text: TableText; citation: string | null }): ComponentChildren {
  if (citation === null) return null;
  return (
    <p class="table-warning" lang="en">
      <b>{text.citation}</b> {citation}
    </p>
  );
}
