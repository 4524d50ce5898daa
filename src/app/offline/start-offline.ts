import { EDITION_FILES } from '../../contract/edition.ts';
import type { Store } from '../state/store.ts';
import type { FromWorker, ToWorker } from './service-worker.ts';

/** Reports kept for reading without a network; an edition with more keeps those opened first in its list. */
const MOST_REPORTS = 1000;
/** Shortest time between two looks for a new version, in milliseconds. */
const LOOK_MS = 3_600_000;

/**
 * Keeps the page and the open edition for use without a network, and tells the store when a new version of the page is
 * ready. Does nothing where the browser has no service workers, or none for this address.
 */
export async function startOffline(store: Store): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker || !isSecureContext) return;
  const registration = await serviceWorker.register('sw.js', { updateViaCache: 'none' }).catch(() => undefined);
  if (!registration) return;
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'kept') store.kept.value = data.edition;
  });
  const tell = (worker: ServiceWorker | null, message: ToWorker): void => worker?.postMessage(message);
  let asked = false;
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
  });
  const offer = (): void => {
    const { waiting } = registration;
    if (!waiting || !serviceWorker.controller) return;
    store.renew.value = () => {
      asked = true;
      tell(waiting, { kind: 'take-over' });
    };
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < LOOK_MS) return;
    looked = Date.now();
    registration.update().catch(() => {});
  });
  const ready = await serviceWorker.ready;
  const { info, reports } = store.opened.peek();
  const own = store.own.peek().reports;
  const files = [
    ...Object.values(EDITION_FILES).map(([file]) => `edition/${file}`),
    ...(info.corrections ? [`edition/${info.corrections}`] : []),
    ...reports.reports
      .filter(({ id }) => !own.has(id))
      .slice(0, MOST_REPORTS)
      .map(({ id }) => `edition/reports/${encodeURIComponent(id)}.json`),
    'gazetteer.bin',
  ];
  tell(ready.active, { kind: 'keep', edition: info.dateline.edition, files });
}
