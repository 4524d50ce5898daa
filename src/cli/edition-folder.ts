import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { EDITION_FILES, type Edition } from '../contract/edition.ts';
import { SCHEMA_VERSION } from '../contract/feature.ts';
import type { ReportFile } from '../contract/report.ts';
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
    for (const [part, [file]] of Object.entries(EDITION_FILES)) {
      await writeFile(join(aside, file), serialise(edition[part as keyof Edition]));
    }
    await mkdir(join(aside, 'reports'));
    for (const report of reports) await writeFile(join(aside, 'reports', `${report.id}.json`), serialise(report));
    const kept = join(folder, CORRECTIONS);
    if (await exists(kept)) await copyFile(kept, join(aside, CORRECTIONS));
  });
}

/** Reads and checks an edition folder. Throws InputError for a folder that is none, or of another schema version. */
export async function readEdition(folder: string): Promise<Edition> {
  const parts: Record<string, unknown> = {};
  for (const [part, [file, schema]] of Object.entries(EDITION_FILES)) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      throw new InputError(
        `${folder} is not an edition: ${file} cannot be read, ${reasonOf(error)}. Build one with: dateline build REPORTS --out ${folder}`,
      );
    });
    parts[part] = checked(path, text, schema);
  }
  return parts as unknown as Edition;
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
  try {
    await mkdir(dirname(target), { recursive: true });
    aside = join(dirname(target), `.${basename(target)}-${randomUUID().slice(0, 8)}`);
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
  }
}

/** JSON with one feature, report or problem a line, so that two editions can be compared line by line. */
export function serialise(value: object): string {
  const parts = Object.entries(value).map(([key, part]) => {
    const rows = Array.isArray(part) && part.length > 0 && typeof part[0] === 'object';
    const text = rows ? `[\n${part.map((row) => JSON.stringify(row)).join(',\n')}\n]` : JSON.stringify(part);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
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
