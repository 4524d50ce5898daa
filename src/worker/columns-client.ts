import type { ColumnsAnswer } from './columns-work.ts';

/** Reads and arranges an `events.bin` at an address in a worker of its own, which ends with the answer. */
export function fetchColumns(address: string): Promise<ColumnsAnswer> {
  const worker = new Worker(new URL('./columns-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ColumnsAnswer>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ColumnsAnswer>) => resolve(data);
    worker.onerror = (event) => resolve({ damaged: event.message || 'the worker could not be started' });
    worker.postMessage(address);
  }).finally(() => worker.terminate());
}
