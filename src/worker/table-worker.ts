import { buffersOf } from './columns-work.ts';
import type { TableAnswer, TableQuestion } from './table-messages.ts';
import { answerTable } from './table-work.ts';

self.onmessage = ({ data }: MessageEvent<TableQuestion>) => {
  const tell = (answer: TableAnswer) => {
    if (answer.kind === 'imported') self.postMessage(answer, { transfer: buffersOf(answer.table.columns) });
    else self.postMessage(answer);
  };
  answerTable(data, tell, () => performance.now()).catch((error: unknown) => {
    tell({ kind: 'failure', message: error instanceof Error ? error.message : String(error) });
  });
};
