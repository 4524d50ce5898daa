import type { TableAnswer, TableQuestion } from './table-messages.ts';

/** The page's end of the worker that reads tables. */
export interface TableClient {
  ask(question: TableQuestion): void;
  /** Ends the worker at once, whatever it is doing. */
  end(): void;
}

/** Starts a worker that reads tables; `hear` gets all that it says. */
export function startTableWorker(hear: (answer: TableAnswer) => void): TableClient {
  const worker = new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<TableAnswer>) => hear(data);
  worker.onerror = (event) => hear({ kind: 'failure', message: event.message || 'The worker could not be started.' });
  return { ask: (question) => worker.postMessage(question), end: () => worker.terminate() };
}
