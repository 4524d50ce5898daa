import '../styles/dialog.css';
import './table.css';
import { useEffect, useRef } from 'preact/hooks';
import type { ImportedTable } from '../../worker/table-messages.ts';
import { wholeNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { Icon } from '../marks/Icon.tsx';
import { openModal } from '../state/keep-focus.ts';
import { ConfirmColumns } from './ConfirmColumns.tsx';
import { ImportDone } from './ImportDone.tsx';
import type { TableSession } from './table-session.ts';
import { TABLE_TEXTS } from './table-text.ts';

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
  useEffect(() => openModal(element.current), []);
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
          <ConfirmColumns session={session} look={state.look} refused={state.refused} language={language} />
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
            {text.unusable[state.code]}
          </p>
        )}
        {state.step === 'failed' && (
          <p class="table-error" role="alert">
            {text.failed(state.why)}
          </p>
        )}
        {state.step === 'done' && (
          <ImportDone table={state.table} file={session.file.name} language={language} onOpen={onOpen} />
        )}
      </div>
    </dialog>
  );
}
