import { type Relinking, startRelinking } from '../../src/app/lens/relink.ts';
import { createStore, type Store } from '../../src/app/state/store.ts';
import { readHash } from '../../src/app/state/url-hash.ts';
import type { Correction } from '../../src/contract/correction.ts';
import { createAnswers } from '../../src/worker/answer.ts';
import type { WorkerClient } from '../../src/worker/client.ts';
import { toldEdition } from '../fixtures/told-edition.ts';

/** The worker's answers without a worker; `gazetteer` is what a fetch of it gives. */
export function answersAsWorker(gazetteer: () => Promise<Uint8Array>): WorkerClient {
  const answers = createAnswers(gazetteer);
  return {
    ask: (kind, ask) => answers[kind](ask as never) as never,
    end: () => {},
  };
}

/** Storage in memory that can be full. */
export function memoryShelf(room = Number.POSITIVE_INFINITY) {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem(key: string, value: string) {
      if (value.length > room) throw new DOMException('no room', 'QuotaExceededError');
      held.set(key, value);
    },
  };
}

/** A store of the told edition, built with these corrections, with a worker, and what relinks it. */
export function toldStore(
  hash = '',
  shelf: ReturnType<typeof memoryShelf> | null = memoryShelf(),
  corrections: readonly Correction[] = [],
): { store: Store; relinking: Relinking } {
  const { edition, reports } = toldEdition(corrections);
  const worker = answersAsWorker(async () => {
    throw new Error('no gazetteer');
  });
  let clock = Date.UTC(2026, 0, 2);
  const store = createStore(edition, 0, readHash(hash), {
    language: 'en',
    theme: 'light',
    loadReport: async (id) => reports.find((report) => report.id === id) ?? null,
    tools: { worker: async () => worker, shelf, gazetteer: '', now: () => new Date((clock += 1000)) },
  });
  return { store, relinking: startRelinking(store) };
}

/** Waits until what was asked of the worker has come back. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 0));
}
