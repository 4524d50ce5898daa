import './tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/top.css';
import './styles/mark-list.css';
import './styles/stage.css';
import './styles/title.css';
import './styles/moments.css';
import './styles/dock.css';
import './styles/track.css';
import './styles/lifelines.css';
import './styles/dossier.css';
import './styles/sheet.css';
import './styles/message.css';
import './styles/lens-words.css';
import './styles/drop.css';
import './styles/print.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import * as v from 'valibot';
import { EDITION_FILES, EditionFile } from '../contract/edition.ts';
import { EVENTS_FILE } from '../contract/events-file.ts';
import { atLeisure } from '../map/at-leisure.ts';
import type { WorkerClient } from '../worker/client.ts';
import { App } from './App.tsx';
import { hasKept, storageKey } from './corrections/storage-key.ts';
import { Failure } from './edition/Failure.tsx';
import { fetchBeside, loadEdition, loadReport } from './edition/load-edition.ts';
import { preferredLanguage } from './i18n/language.ts';
import { messagesIn } from './i18n/messages.ts';
import { startRelinking } from './lens/relink.ts';
import type { CreateMap } from './stage/MapStage.tsx';
import { addressBar, timers, untilLeft } from './state/browser.ts';
import { StoreContext } from './state/context.ts';
import { EMBED } from './state/embed-link.ts';
import { startLink } from './state/link.ts';
import { startPlayer } from './state/player.ts';
import { startSettling } from './state/settle-effect.ts';
import { createStore, editionTitle, type Store } from './state/store.ts';
import { readHash } from './state/url-hash.ts';

const FACES = ['400 14px Inter', '500 14px Inter', '600 14px Inter', '600 12px "Barlow Condensed"'];
/** Longest wait for the fonts before the page is drawn without them. */
const FONT_WAIT_MS = 800;
/** Longest wait for a lens or kept corrections before the edition is drawn without them. */
const LINK_WAIT_MS = 4000;

const root = document.getElementById('app') as HTMLElement;
const embedded = new URLSearchParams(location.search).has(EMBED);
const view = readHash(location.hash);
const language = view.language ?? preferredLanguage(navigator.languages);
const dark = matchMedia('(prefers-color-scheme: dark)');
const theme = view.theme ?? (dark.matches ? 'dark' : 'light');
document.documentElement.dataset.theme = theme;
document.documentElement.lang = language;
const waiting = root.querySelector('.words p');
if (waiting) waiting.textContent = messagesIn(language).app.loading;

const base = new URL('edition/', document.baseURI).href;
const fetchJson = fetchBeside(base, fetch.bind(window));
const INFO = EDITION_FILES.info[0];
const fonts = Promise.race([
  Promise.allSettled(FACES.map((face) => document.fonts.load(face))),
  new Promise((resolve) => setTimeout(resolve, FONT_WAIT_MS)),
]);
const mapCode = import('../map/map-view.ts');

async function start(): Promise<void> {
  const info = await fetchJson(INFO).catch(() => null);
  const parsed = v.safeParse(EditionFile, info);
  // Columns are fetched and arranged in a worker while the map's code and the fonts come.
  const large = parsed.success && parsed.output.events ? openColumns(parsed.output) : null;
  const [{ createMapView: create }] = await Promise.all([mapCode, fonts]);
  const createMapView = atLeisure(create);
  if (large !== null) {
    await startWithColumns(large, createMapView);
    return;
  }
  const counted = root.querySelector('.files');
  const loaded = await loadEdition(
    (file) => (file === INFO && info !== null ? Promise.resolve(info) : fetchJson(file)),
    (come, files) => {
      if (counted) counted.textContent = messagesIn(language).app.loadingFiles(come, files);
    },
  );
  if (!loaded.ok) {
    root.textContent = '';
    render(<Failure failure={loaded.failure} words={messagesIn(language)} />, root);
    return;
  }
  const store = createStore(loaded.edition, loaded.skipped.length, view, {
    language,
    theme,
    loadReport: (id) => loadReport(fetchJson, id),
    tools: {
      worker: openWorker,
      shelf: storage(),
      gazetteer: new URL('gazetteer.bin', document.baseURI).href,
      now: () => new Date(),
    },
  });
  if (store.timeline.extent === null) {
    root.textContent = '';
    render(<Failure failure={{ kind: 'empty' }} words={messagesIn(language)} />, root);
    return;
  }
  effect(() => {
    document.documentElement.dataset.theme = store.theme.value;
  });
  effect(() => {
    document.documentElement.lang = store.language.value;
    document.title = `${editionTitle(store)} – ${store.words.value.app.name}`;
  });
  if (store.skipped > 0) store.notice.value = store.words.peek().app.skipped(store.skipped);
  await takeUpCorrections(store);
  const relinking = startRelinking(store);
  await Promise.race([relinking.ready, new Promise((resolve) => setTimeout(resolve, LINK_WAIT_MS))]);
  root.textContent = '';
  untilLeft(startSettling(store, timers), startPlayer(store, timers), startLink(store, addressBar(), timers));
  const Page = embedded ? (await import('./embed/EmbedApp.tsx')).EmbedApp : App;
  render(
    <StoreContext.Provider value={store}>
      <Page createMap={createMapView} />
    </StoreContext.Provider>,
    root,
  );
  if (!embedded) whenDrawn(async () => (await import('./offline/start-offline.ts')).startOffline(store));
}

/** Milliseconds after the map is drawn before anything else is fetched. */
const REST_MS = 1500;

/** Does something once the map is drawn and the page has had time to answer. */
function whenDrawn(act: () => void): void {
  const root = document.documentElement;
  const watch = new MutationObserver(() => {
    if (root.dataset.ready === undefined) return;
    watch.disconnect();
    setTimeout(act, REST_MS);
  });
  watch.observe(root, { attributeFilter: ['data-ready'] });
}

/** Begins to open an edition too large to be fetched feature by feature. */
async function openColumns(info: EditionFile) {
  const parts = Promise.all([import('./large/start-large.tsx'), import('./large/large-edition.ts')]);
  const { fetchColumns } = await import('../worker/columns-client.ts');
  const columns = fetchColumns(new URL(EVENTS_FILE, base).href);
  const [{ startLarge }, { openLarge, largeSource }] = await parts;
  return { startLarge, opened: await openLarge(info, largeSource(base, fetchJson, fetch.bind(window), columns)) };
}

async function startWithColumns(opening: ReturnType<typeof openColumns>, createMap: CreateMap): Promise<void> {
  const { startLarge, opened } = await opening;
  root.textContent = '';
  const failure = !opened.ok
    ? opened.failure
    : opened.large.timeline.extent === null
      ? { kind: 'empty' as const }
      : null;
  if (failure) render(<Failure failure={failure} words={messagesIn(language)} />, root);
  if (!opened.ok || failure) return;
  const around = { language, theme, loadReport: (id: string) => loadReport(fetchJson, id) } as const;
  startLarge(root, opened.large, view, around, { createMap, bar: addressBar(), timers });
}

/** The worker, started when something first asks for it. */
let worker: Promise<WorkerClient> | null = null;
function openWorker(): Promise<WorkerClient> {
  worker ??= import('../worker/client.ts').then(({ startWorker }) => startWorker());
  return worker;
}

/** Local storage, null where the browser gives none. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Takes up what was corrected in this browser before; the code for it comes only where there is something. */
async function takeUpCorrections(store: Store): Promise<void> {
  if (!hasKept(store.tools.shelf, storageKey(loadedReports(store)))) return;
  (await import('./corrections/desk.ts')).openDesk(store);
}

const loadedReports = (store: Store) => store.opened.peek().reports.reports;

start().catch((error: unknown) => {
  root.textContent = '';
  const why = error instanceof Error ? error.message : String(error);
  render(<Failure failure={{ kind: 'broken', why }} words={messagesIn(language)} />, root);
  throw error;
});
