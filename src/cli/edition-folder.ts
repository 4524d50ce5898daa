import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as v from 'valibot';
import { CORRECTIONS_FILE, CorrectionsFile } from '../contract/corrections-file.ts';
import { EDITION_FILES, type Edition } from '../contract/edition.ts';
import { serialise } from '../contract/edition-text.ts';
import { packEvents, unpackEvents } from '../contract/events-bin.ts';
import { EVENTS_FILE, EVENTS_FROM } from '../contract/events-file.ts';
import { SCHEMA_VERSION } from '../contract/feature.ts';
import type { ReportFile } from '../contract/report.ts';
import { LAYERS } from '../contract/vocabulary.ts';
import { buildStore } from '../tables/event-store.ts';
import { InputError, reasonOf } from './failure.ts';

/** What people said against the machine's readings; kept when an edition is replaced. */
export const CORRECTIONS = 'corrections.ndjson';

/**
 * Writes an edition as a folder: aside first, then put in place by renaming, so that a reader never meets half of one
 * and a failure leaves the old one as it was. Throws InputError where the place cannot be written or holds something
 * that is not an edition.
 */
export async function writeEdition(folder: string, edition: Edition, reports: readonly ReportFile[]): Promise<void> {
  await replaceFolder(folder, 'edition.json', 'an edition', async (aside) => {
    const packed = packedEvents(edition);
    const named = packed ? { ...edition, info: { ...edition.info, events: EVENTS_FILE } } : edition;
    for (const [part, [file]] of Object.entries(EDITION_FILES)) {
      await writeFile(join(aside, file), serialise(named[part as keyof typeof EDITION_FILES]));
    }
    if (edition.corrections) await writeFile(join(aside, CORRECTIONS_FILE), serialise(edition.corrections));
    if (packed) await writeFile(join(aside, EVENTS_FILE), await promisify(gzip)(packed));
    await mkdir(join(aside, 'reports'));
    for (const report of reports) await writeFile(join(aside, 'reports', `${report.id}.json`), serialise(report));
    const kept = join(folder, CORRECTIONS);
    if (await exists(kept)) await copyFile(kept, join(aside, CORRECTIONS));
  });
}

/**
 * Checks that a folder is an edition. One with an `events.bin` is too large to be read whole: of it only that file and
 * the small ones are checked. Throws InputError as `readEdition` does.
 */
export async function checkEdition(folder: string): Promise<void> {
  const path = join(folder, EVENTS_FILE);
  if (!(await exists(path))) {
    await readEdition(folder);
    return;
  }
  for (const part of ['info', 'reports', 'problems'] as const) {
    const [file, schema] = EDITION_FILES[part];
    const text = await readFile(join(folder, file), 'utf8').catch((error: unknown) => {
      throw new InputError(`${folder} is not an edition: ${file} cannot be read, ${reasonOf(error)}.`);
    });
    checked(join(folder, file), text, schema);
  }
  const bytes = await promisify(gunzip)(await readFile(path)).catch(() => null);
  const read = bytes ? unpackEvents(new Uint8Array(bytes).buffer) : { damaged: 'it is not gzipped' };
  if ('damaged' in read) throw new InputError(`${path} is damaged: ${read.damaged}. Build the edition again.`);
}

/** Reads and checks an edition folder. Throws InputError for a folder that is none, or of another schema version. */
export async function readEdition(folder: string): Promise<Edition> {
  const part = async (file: string, schema: v.GenericSchema): Promise<unknown> => {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      throw new InputError(
        `${folder} is not an edition: ${file} cannot be read, ${reasonOf(error)}. Build one with: dateline build REPORTS --out ${folder}`,
      );
    });
    return checked(path, text, schema);
  };
  const parts: Record<string, unknown> = {};
  for (const [name, [file, schema]] of Object.entries(EDITION_FILES)) parts[name] = await part(file, schema);
  const edition = parts as unknown as Edition;
  if (edition.info.corrections) parts.corrections = await part(CORRECTIONS_FILE, CorrectionsFile);
  return edition;
}

/**
 * Makes a folder anew: `fill` writes into one aside, which then takes the place of the old one. The old one is only
 * replaced when it is empty or holds `marker`, the file by which a folder of its kind is known.
 */
export async function replaceFolder(
  folder: string,
  marker: string,
  kind: string,
  fill: (aside: string) => Promise<void>,
): Promise<void> {
  const target = resolve(folder);
  const old = await readdir(target).catch((error: unknown) => {
    const reason = reasonOf(error);
    if (reason === 'it does not exist') return null;
    throw new InputError(`${folder} cannot be written: ${reason}.`);
  });
  if (old !== null && old.length > 0 && !old.includes(marker)) {
    throw new InputError(`${folder} holds other files and is not ${kind}; name an empty or a new folder.`);
  }
  let aside = '';
  let kept = () => {};
  try {
    await mkdir(dirname(target), { recursive: true });
    aside = join(dirname(target), `.${basename(target)}-${randomUUID().slice(0, 8)}`);
    kept = removedIfEnded(aside);
    await mkdir(aside);
    await fill(aside);
    const before = `${aside}-before`;
    if (old !== null) await rename(target, before);
    try {
      await rename(aside, target);
    } catch (error) {
      if (old !== null) await rename(before, target);
      throw error;
    }
    await rm(before, { recursive: true, force: true });
  } catch (error) {
    if (aside !== '') await rm(aside, { recursive: true, force: true });
    if (error instanceof InputError) throw error;
    throw new InputError(`${folder} cannot be written: ${reasonOf(error)}.`);
  } finally {
    kept();
  }
}

/** Removes a folder that is being filled when somebody ends the program; the result stops watching for that. */
function removedIfEnded(aside: string): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const end = (signal: NodeJS.Signals): void => {
    rmSync(aside, { recursive: true, force: true });
    stop();
    process.kill(process.pid, signal);
  };
  const stop = (): void => {
    for (const signal of signals) process.off(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  return stop;
}

/** After the first feature's place in a layer file that has none: `]`, the brace and their line ends, less one. */
const FEATURES_TAIL = 3;

/** The `events.bin` of an edition that is large enough to need one, not yet compressed. */
function packedEvents(edition: Edition): Uint8Array | null {
  if (LAYERS.reduce((sum, layer) => sum + edition[layer].features.length, 0) <= EVENTS_FROM) return null;
  const store = buildStore();
  const at = { bases: 0, attacks: 0, withdrawals: 0 };
  for (const layer of LAYERS) {
    const { features, ...rest } = edition[layer];
    at[layer] = Buffer.byteLength(serialise({ ...rest, features: [] })) - FEATURES_TAIL;
    for (const feature of features) store.add(feature, layer, Buffer.byteLength(JSON.stringify(feature)) + 2);
  }
  return packEvents(store.finish(edition.info.dateline, at));
}

function checked(path: string, text: string, schema: v.GenericSchema): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError(`${path} is damaged: it is not JSON. Build the edition again.`);
  }
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  const where = v.getDotPath(issue) ?? '';
  const version =
    where === 'dateline.schema' ? ` This program reads schema ${SCHEMA_VERSION}; build the edition again.` : '';
  throw new InputError(`${path} is not as the schema says: ${where}: ${issue.message}.${version}`);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
