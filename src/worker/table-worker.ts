import type { TableAnswer, TableQuestion } from './table-messages.ts';
import { answerTable } from './table-work.ts';

self.onmessage = ({ data }: MessageEvent<TableQuestion>) => {
  const tell = (answer: TableAnswer) => {
    if (answer.kind === 'imported') self.postMessage(answer, { transfer: [answer.table.events] });
    else self.postMessage(answer);
  };
  answerTable(data, tell, () => performance.now()).catch((error: unknown) => {
    tell({ kind: 'failure', message: error instanceof Error ? error.message : String(error) });
  });
};
