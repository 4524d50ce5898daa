import { type Signal, signal } from '@preact/signals';
import type { TableClient } from '../../worker/table-client.ts';
import { startTableWorker } from '../../worker/table-client.ts';
import type { Field, ImportedTable, TableAnswer, TableChoices, TableLook } from '../../worker/table-messages.ts';

/** How far the import of a table is. */
export type TableState =
  | { step: 'looking' }
  | { step: 'confirm'; look: TableLook }
  | { step: 'importing'; rows: number; share: number }
  | { step: 'done'; table: ImportedTable }
  | { step: 'cancelled' }
  | { step: 'unusable'; why: string };

/** One table on its way in: looked at, confirmed, imported in a worker of its own. */
export interface TableSession {
  file: File;
  state: Signal<TableState>;
  choices: Signal<TableChoices>;
  /** Says what a column means, null for nothing; the table is looked at again. */
  name(column: string, field: Field | null): void;
  choose(choices: Partial<TableChoices>): void;
  start(): void;
  /** Ends the worker at once; nothing of the table is kept. */
  cancel(): void;
}

/** Begins with a look at the file. `open` starts a worker, passed in by tests. */
export function openTableSession(
  file: File,
  open: (hear: (answer: TableAnswer) => void) => TableClient = startTableWorker,
): TableSession {
  const state = signal<TableState>({ step: 'looking' });
  const choices = signal<TableChoices>({});
  let look: TableLook | null = null;
  let worker: TableClient | null = null;
  const hear = (answer: TableAnswer): void => {
    switch (answer.kind) {
      case 'look':
        look = answer.look;
        state.value = { step: 'confirm', look };
        return;
      case 'progress':
        state.value = { step: 'importing', rows: answer.rows, share: answer.share };
        return;
      case 'imported':
        end();
        state.value = { step: 'done', table: answer.table };
        return;
      case 'unusable':
        // A wrong choice is mended where it was made.
        if (state.peek().step !== 'importing' && look !== null) state.value = { step: 'confirm', look };
        else state.value = { step: 'unusable', why: answer.why };
        return;
      case 'failure':
        end();
        state.value = { step: 'unusable', why: answer.message };
    }
  };
  const end = (): void => {
    worker?.end();
    worker = null;
  };
  const ask = (kind: 'inspect' | 'import'): void => {
    worker ??= open(hear);
    worker.ask({ kind, file, choices: choices.peek() });
  };
  ask('inspect');
  return {
    file,
    state,
    choices,
    name(column, field) {
      const map = { ...(look?.map ?? {}), ...choices.peek().map };
      for (const [known, of] of Object.entries(map)) if (of === column) delete map[known as Field];
      if (field !== null) map[field] = column;
      choices.value = { ...choices.peek(), map };
      ask('inspect');
    },
    choose(more) {
      choices.value = { ...choices.peek(), ...more };
      ask('inspect');
    },
    start() {
      state.value = { step: 'importing', rows: 0, share: 0 };
      ask('import');
    },
    cancel() {
      end();
      state.value = { step: 'cancelled' };
    },
  };
}
