import { batch, type Signal, signal } from '@preact/signals';
import type { Edition } from '../../contract/edition.ts';
import type { ReportFile, ReportMeta } from '../../contract/report.ts';
import { startWorker, type WorkerClient } from '../../worker/client.ts';
import type { Exchange, ReadFile } from '../../worker/messages.ts';
import { openDesk } from '../corrections/desk.ts';
import { unsettled } from '../state/settled.ts';
import type { Store } from '../state/store.ts';
import { grownEdition, partsOf } from './own-edition.ts';

/** Metadata that a person can give with a text. */
export type Given = NonNullable<Exchange['read']['ask']['given']>;

/** Something to be read: a file, or a text that was pasted. */
export interface Source {
  name: string;
  size: number;
  bytes(): Promise<Uint8Array>;
  given?: Given;
}

/** What became of a source. `read` holds what was found once it has been read. */
export interface OwnFile {
  key: number;
  name: string;
  state: 'waiting' | 'reading' | 'read' | 'skipped' | 'cancelled';
  read: ReadFile | null;
}

/** The user's own reports in this tab. */
export interface OwnDesk {
  files: Signal<readonly OwnFile[]>;
  /** What went wrong with all of it: the worker or the gazetteer cannot be had. */
  failure: Signal<string | null>;
}

/** Largest file that is handed to the worker, in bytes; larger ones are called too large without being opened. */
const MOST_BYTES = 64_000_000;
/** Metadata of reports, dropped with them. */
const TABLE = 'reports.csv';

/** Starts a worker; passed in by tests. */
type Start = () => WorkerClient;

interface Desk extends OwnDesk {
  /** The edition as it was before anything was added. */
  base: Edition;
  worker: WorkerClient | null;
  cancelled: boolean;
  /** The key of the newest file. */
  last: number;
  queue: { key: number; source: Source }[];
  tables: Source[];
  /** What tables said of files, by file name. */
  rows: Map<string, Given>;
}

const desks = new WeakMap<Store, Desk>();

/** The desk of a store, laid out when it is first asked for. */
export function ownDesk(store: Store): OwnDesk {
  return deskOf(store);
}

function deskOf(store: Store): Desk {
  const known = desks.get(store);
  if (known) return known;
  const desk: Desk = {
    files: signal<readonly OwnFile[]>([]),
    failure: signal<string | null>(null),
    base: store.opened.peek(),
    worker: null,
    cancelled: false,
    last: 0,
    queue: [],
    tables: [],
    rows: new Map(),
  };
  desks.set(store, desk);
  return desk;
}

/**
 * Reads sources one after another in a worker of their own and adds what they say to the edition. What comes while
 * others are being read waits its turn.
 */
export async function addSources(store: Store, sources: readonly Source[], start: Start = startWorker): Promise<void> {
  const desk = deskOf(store);
  const isTable = ({ name }: Source): boolean => name.toLowerCase() === TABLE;
  desk.tables.push(...sources.filter(isTable));
  const rows = sources.filter((source) => !isTable(source)).map((source) => ({ key: ++desk.last, source }));
  desk.queue.push(...rows);
  const waiting = rows.map(({ key, source }) => ({ key, name: source.name, state: 'waiting' as const, read: null }));
  desk.files.value = [...desk.files.peek(), ...waiting];
  if (store.own.peek().progress === null) await readQueue(store, desk, start);
}

async function readQueue(store: Store, desk: Desk, start: Start): Promise<void> {
  desk.cancelled = false;
  desk.failure.value = null;
  const found: ReadFile[] = [];
  let done = 0;
  const tell = (): void => {
    store.own.value = { ...store.own.peek(), progress: { done, all: done + desk.queue.length } };
  };
  tell();
  try {
    desk.worker ??= start();
    const { worker } = desk;
    for (let next = desk.queue[0]; next && !desk.cancelled; next = desk.queue[0]) {
      for (const table of desk.tables.splice(0)) await takeTable(desk, worker, table);
      tell();
      mark(desk, next.key, { state: 'reading' });
      const read = await readOne(store, desk, worker, next.source, found);
      desk.queue.shift();
      done++;
      mark(desk, next.key, { state: read.report === null ? 'skipped' : 'read', read });
      if (read.report !== null) found.push(read);
    }
  } catch (error) {
    if (!desk.cancelled) desk.failure.value = error instanceof Error ? error.message : String(error);
    desk.worker?.end();
    desk.worker = null;
  }
  for (const { key } of desk.queue.splice(0)) mark(desk, key, { state: 'cancelled' });
  // What was read before a failure or the end still counts.
  if (found.length > 0) {
    desk.worker ??= start();
    await grow(store, desk, desk.worker, readFiles(desk)).catch((error: unknown) => {
      desk.failure.value = error instanceof Error ? error.message : String(error);
    });
  }
  store.own.value = { ...store.own.peek(), progress: null };
  const claims = found.reduce((sum, { claims: list }) => sum + list.length, 0);
  const words = store.words.peek().own;
  store.notice.value = desk.failure.peek() === null ? words.added(found.length, claims) : words.failed;
}

async function takeTable(desk: Desk, worker: WorkerClient, table: Source): Promise<void> {
  const csv = new TextDecoder().decode(await table.bytes());
  const { rows } = await worker.ask('table', { csv });
  for (const [file, given] of rows) desk.rows.set(file, given);
}

async function readOne(
  store: Store,
  desk: Desk,
  worker: WorkerClient,
  source: Source,
  found: readonly ReadFile[],
): Promise<ReadFile> {
  const { name } = source;
  const skipped = (code: string, message: string): ReadFile => ({
    name,
    report: null,
    claims: [],
    places: [],
    problems: [{ report: name, code, message }],
  });
  if (source.size > MOST_BYTES) {
    return skipped('unreadable-too-large', `${name} is larger than 64 MB; split it, then add it again.`);
  }
  const bytes = await source.bytes().catch(() => null);
  if (bytes === null) return skipped('unreadable', `${name} cannot be read; it may have been moved or locked.`);
  const meta = ({ id, sha256 }: ReportMeta) => ({ id, sha256 });
  const taken = [
    ...store.opened.peek().reports.reports.map(meta),
    ...found.flatMap(({ report }) => (report === null ? [] : [meta(report)])),
  ];
  const given = { ...desk.rows.get(name), ...source.given };
  return worker.ask('read', { gazetteer: store.tools.gazetteer, name, bytes, given, taken });
}

/** Stops the reading at once; what was read until then is added. */
export function cancelReading(store: Store): void {
  const desk = deskOf(store);
  desk.cancelled = true;
  desk.worker?.end();
}

/** Takes a report out of the edition again. */
export async function removeOwn(store: Store, id: string, start: Start = startWorker): Promise<void> {
  const desk = deskOf(store);
  desk.files.value = desk.files.peek().filter(({ read }) => read?.report?.id !== id);
  if (store.view.report.peek() === id) {
    store.view.report.value = null;
    store.view.claim.value = null;
  }
  desk.worker ??= start();
  await grow(store, desk, desk.worker, readFiles(desk));
  store.notice.value = store.words.peek().own.removed;
}

function readFiles(desk: Desk): ReadFile[] {
  return desk.files.peek().flatMap(({ state, read }) => (state === 'read' && read !== null ? [read] : []));
}

/** Puts the edition with these reports in place of the one that is open; the marks they changed carry the ring. */
async function grow(store: Store, desk: Desk, worker: WorkerClient, files: readonly ReadFile[]): Promise<void> {
  // Corrections are kept under the name of the edition as it came.
  openDesk(store);
  const edition =
    files.length === 0 ? desk.base : grownEdition(desk.base, await worker.ask('build', partsOf(desk.base, files)));
  const reports = new Map<string, ReportFile>();
  for (const { report } of files) if (report !== null) reports.set(report.id, report);
  batch(() => {
    store.own.value = { ...store.own.peek(), reports };
    store.opened.value = edition;
    const changed = store.shown.value.filter(({ feature }) =>
      feature.properties.claims.some(({ report }) => reports.has(report)),
    );
    store.settled.value = {
      ...unsettled(store.moment.value),
      changed: new Set(changed.map(({ feature }) => feature.id)),
    };
  });
}

function mark(desk: Desk, key: number, change: Partial<OwnFile>): void {
  desk.files.value = desk.files.peek().map((file) => (file.key === key ? { ...file, ...change } : file));
}
