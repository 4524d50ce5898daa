import { type Signal, signal } from '@preact/signals';
import type { TableClient } from '../../worker/table-client.ts';
import { startTableWorker } from '../../worker/table-client.ts';
import type {
  ColumnMap,
  Field,
  ImportedTable,
  Reason,
  TableAnswer,
  TableChoices,
  TableLook,
  UnusableCode,
} from '../../worker/table-messages.ts';

/** Why an import came to nothing, and how many rows for which reason. */
export interface Refusal {
  code: UnusableCode;
  rejected: readonly [Reason, number][];
}

/** How far the import of a table is. `refused`: an import with what was chosen before came to nothing. */
export type TableState =
  | { step: 'looking' }
  | { step: 'confirm'; look: TableLook; refused: Refusal | null }
  | { step: 'importing'; rows: number; share: number }
  | { step: 'done'; table: ImportedTable }
  | { step: 'cancelled' }
  | { step: 'unusable'; code: UnusableCode }
  | { step: 'failed'; why: string };

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
        // One that was asked for before the import began may come after.
        if (state.peek().step !== 'importing') state.value = { step: 'confirm', look, refused: null };
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
        if (look !== null) state.value = { step: 'confirm', look, refused: answer };
        else state.value = { step: 'unusable', code: answer.code };
        return;
      case 'failure':
        end();
        state.value = { step: 'failed', why: answer.message };
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
      const { map = {}, unused = [], ...rest } = choices.peek();
      const named: ColumnMap = {};
      for (const [known, of] of Object.entries(map)) if (of !== column) named[known as Field] = of;
      const others = unused.filter((other) => other !== column);
      if (field !== null) named[field] = column;
      choices.value = { ...rest, map: named, unused: field === null ? [...others, column] : others };
      ask('inspect');
    },
    choose(more) {
      choices.value = { ...choices.peek(), ...more };
      ask('inspect');
    },
    start() {
      if (look === null || look.missing.length > 0) return;
      state.value = { step: 'importing', rows: 0, share: 0 };
      ask('import');
    },
    cancel() {
      end();
      state.value = { step: 'cancelled' };
    },
  };
}
