import { buffersOf, type ColumnsAnswer, readColumns } from './columns-work.ts';

self.onmessage = ({ data }: MessageEvent<string>) => {
  const tell = (answer: ColumnsAnswer) => self.postMessage(answer, { transfer: buffersOf(answer) });
  readColumns(data, fetch.bind(self)).then(tell, (error: unknown) => {
    tell({ damaged: error instanceof Error ? error.message : String(error) });
  });
};
