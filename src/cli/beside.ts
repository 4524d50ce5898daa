import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { Correction } from '../contract/correction.ts';
import { type NamedMoment, NamedMoments } from '../contract/named-moment.ts';
import { InputError, reasonOf } from './failure.ts';

const Titles = v.object({ title: v.optional(v.string()), titleFr: v.optional(v.string()) });

/** What lies beside report files and belongs to all of them: corrections, the name of their edition, its moments. */
export interface Beside {
  corrections: Correction[];
  title?: string;
  titleFr?: string;
  moments: NamedMoment[];
}

/**
 * Reads `corrections.ndjson`, `edition.yaml` and `moments.json` from the folders of the given files; of several titles the first
 * folder's counts. Throws InputError for a file that is there and cannot be understood.
 */
export async function readBeside(paths: readonly string[]): Promise<Beside> {
  const beside: Beside = { corrections: [], moments: [] };
  for (const folder of [...new Set(paths.map((path) => dirname(path)))].sort()) {
    beside.corrections.push(...(await readCorrections(join(folder, 'corrections.ndjson'))));
    const { title, titleFr } = await readTitles(join(folder, 'edition.yaml'));
    beside.moments.push(...(await readMoments(join(folder, 'moments.json'))));
    if (beside.title === undefined && title) beside.title = title;
    if (beside.titleFr === undefined && titleFr) beside.titleFr = titleFr;
  }
  return beside;
}

async function readCorrections(file: string): Promise<Correction[]> {
  const text = await readIfThere(file);
  return (text ?? '').split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const result = v.safeParse(v.pipe(v.string(), v.parseJson(), Correction), line);
    if (!result.success) throw new InputError(`${file} line ${i + 1} is no correction: ${result.issues[0].message}`);
    return [result.output];
  });
}

async function readMoments(file: string): Promise<NamedMoment[]> {
  const text = await readIfThere(file);
  if (text === null) return [];
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), NamedMoments), text);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new InputError(`${file} holds no named moments: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

async function readTitles(file: string): Promise<v.InferOutput<typeof Titles>> {
  const text = await readIfThere(file);
  if (text === null) return {};
  try {
    return v.parse(Titles, parse(text, { schema: 'failsafe', maxAliasCount: 0 }));
  } catch (error) {
    throw new InputError(`${file} gives no title: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'it does not exist') return null;
    throw new InputError(`${file} cannot be read: ${reason}.`);
  }
}
