/**
 * Keeps the page and the edition last seen on this machine, so that both open without a network. Stands alone: the
 * build writes what the page consists of into it, and puts it beside the page as `sw.js`.
 */

/** Files of this build, relative to the page, and a hash of them; written in by the build. */
declare const __PAGE_FILES__: readonly string[];
declare const __PAGE_VERSION__: string;

/** What a service worker gives beyond what every script has. */
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Extendable {
  data: ToWorker;
  source: { postMessage(message: FromWorker): void } | null;
}
interface Scope {
  addEventListener(kind: 'install' | 'activate', handle: (event: Extendable) => void): void;
  addEventListener(kind: 'fetch', handle: (event: Fetching) => void): void;
  addEventListener(kind: 'message', handle: (event: Told) => void): void;
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}

/** What the page says: keep this edition; or take over from the version before. */
export type ToWorker = { kind: 'keep'; edition: string; files: readonly string[] } | { kind: 'take-over' };
/** What the page is told: an edition is kept. */
export type FromWorker = { kind: 'kept'; edition: string };

const worker = self as unknown as Scope;
const { scope } = worker.registration;
const PAGE = `dateline page ${scope} `;
const EDITION = `dateline edition ${scope} `;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(PAGE + __PAGE_VERSION__)
      .then((cache) => cache.addAll(__PAGE_FILES__.map((file) => new URL(file, scope).href))),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const own = PAGE + __PAGE_VERSION__;
      const pages = (await caches.keys()).filter((name) => name.startsWith(PAGE) && name !== own);
      // The build before is kept: another window may still run it and ask for its parts.
      await Promise.all(pages.slice(0, -1).map((name) => caches.delete(name)));
      await worker.clients.claim();
    })(),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { url, method } = request;
  // A part of a file is not a file: those go past this worker.
  if (method !== 'GET' || !url.startsWith(scope) || request.headers.has('range')) return;
  const path = url.slice(scope.length);
  event.respondWith(path.startsWith('assets/') ? keptFirst(request) : networkFirst(request));
});

worker.addEventListener('message', (event) => {
  const { data, source } = event;
  if (data.kind === 'take-over') event.waitUntil(worker.skipWaiting());
  else
    event.waitUntil(
      keep(data.edition, data.files).then(() => source?.postMessage({ kind: 'kept', edition: data.edition })),
    );
});

/** Files whose name changes with their content. */
async function keptFirst(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

/** What may change under the same name; without a network as it was. Any page is the page: the rest is in its hash. */
async function networkFirst(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept =
      request.mode === 'navigate' ? await caches.match(scope) : await caches.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

/** Keeps the files of an edition, and no other edition once they are all there. */
async function keep(edition: string, files: readonly string[]): Promise<void> {
  const name = EDITION + edition;
  const cache = await caches.open(name);
  for (const file of files) {
    const url = new URL(file, scope);
    if (await cache.match(url)) continue;
    const response = await fetch(url);
    if (response.ok) await cache.put(url, response);
  }
  for (const other of await caches.keys()) {
    if (other.startsWith(EDITION) && other !== name) await caches.delete(other);
  }
}
