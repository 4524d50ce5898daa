import type { Answer, Exchange, Kind } from './messages.ts';

/** The application's end of the worker. */
export interface WorkerClient {
  /** Asks and resolves with the answer; rejects when the worker fails or is ended. */
  ask<K extends Kind>(kind: K, ask: Exchange[K]['ask']): Promise<Exchange[K]['answer']>;
  /** Ends the worker at once; what is under way is rejected. */
  end(): void;
}

/** Starts the worker that reads reports and links claims; it runs until `end`. */
export function startWorker(): WorkerClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (reason: Error) => void }>();
  let last = 0;
  const failAll = (message: string) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failure' in data) asked?.reject(new Error(data.failure));
    else asked?.resolve(data.answer as never);
  };
  worker.onerror = (event) => failAll(event.message || 'The worker could not be started.');
  return {
    ask(kind, ask) {
      last++;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, kind, ask });
      });
    },
    end() {
      worker.terminate();
      failAll('The worker was ended.');
    },
  };
}
