import { startWorker, type WorkerClient } from '../../../src/worker/client.ts';

declare global {
  interface Window {
    worker: WorkerClient;
  }
}

window.worker = startWorker();
