import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Problem } from '../contract/problem.ts';
import type { Given } from '../reading/given.ts';
import { readReportsTable } from '../reading/reports-table.ts';
import { READABLE, readSourceFile, reportId, type SourceFile } from '../reading/source-file.ts';
import { InputError, reasonOf } from './failure.ts';

const TABLE = 'reports.csv';

/**
 * Paths of the report files that files, folders (whole trees) and globs name, each once, sorted by code unit. Throws
 * InputError for a path that does not exist, a glob or folder with nothing to read in it.
 */
export async function findReportFiles(patterns: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const before = found.size;
    const stats = await stat(pattern).catch((error: unknown) => {
      if (isDynamicPattern(pattern)) return null;
      throw new InputError(`${pattern}: ${reasonOf(error)}. Name a report, a folder of reports or a glob.`);
    });
    const paths =
      stats === null
        ? await glob(pattern, { absolute: false })
        : stats.isDirectory()
          ? await filesBelow(pattern)
          : [pattern];
    for (const path of paths) {
      if (stats?.isFile() || isReadable(path)) found.add(path);
    }
    if (found.size === before && paths.every((path) => !found.has(path))) {
      throw new InputError(`${pattern}: no report in it. Readable files end in ${READABLE.join(' or ')}.`);
    }
  }
  return [...found].sort();
}

/** What reading a set of report files gave. */
export interface ReportFiles {
  sources: SourceFile[];
  problems: Problem[];
}

/**
 * Reads report files with the `reports.csv` that lies beside each. A file that cannot be read becomes a problem and
 * the rest goes on. A second file of the same id gets a number after it.
 */
export async function readReportFiles(paths: readonly string[]): Promise<ReportFiles> {
  const result: ReportFiles = { sources: [], problems: [] };
  const tables = new Map<string, Map<string, Given>>();
  const ids = new Set<string>();
  for (const path of paths) {
    const folder = dirname(path);
    let table = tables.get(folder);
    if (table === undefined) {
      table = await readTable(folder, paths, result.problems);
      tables.set(folder, table);
    }
    const bytes = await readFile(path).catch((error: unknown) => {
      result.problems.push({
        report: reportId(path),
        code: 'unreadable',
        message: `${path} cannot be read: ${reasonOf(error)}.`,
      });
      return null;
    });
    if (bytes === null) continue;
    const { source, problems } = readSourceFile(basename(path), bytes, table.get(basename(path)));
    result.problems.push(
      ...problems.map((problem) => ({ ...problem, message: problem.message.replace(basename(path), path) })),
    );
    if (source === null) continue;
    const id = unusedId(source.id, ids);
    if (id !== source.id) {
      result.problems.push({
        report: id,
        code: 'same-id',
        message: `${path} has the same name as another report; it is called ${id}.`,
      });
    }
    ids.add(id);
    result.sources.push({ ...source, id });
  }
  return result;
}

async function readTable(folder: string, paths: readonly string[], problems: Problem[]): Promise<Map<string, Given>> {
  const path = join(folder, TABLE);
  const csv = await readFile(path, 'utf8').catch((error: unknown) => {
    if (reasonOf(error) === 'it does not exist') return null;
    problems.push({ report: '', code: 'broken-table', message: `${path} cannot be read: ${reasonOf(error)}.` });
    return null;
  });
  if (csv === null) return new Map();
  const table = readReportsTable(csv);
  const here = new Set(paths.filter((p) => dirname(p) === folder).map((p) => relative(folder, p)));
  for (const problem of table.problems) {
    problems.push({ report: reportId(problem.file), code: problem.code, message: `${path}: ${problem.message}` });
  }
  for (const file of table.rows.keys()) {
    if (!here.has(file))
      problems.push({
        report: reportId(file),
        code: 'no-such-report',
        message: `${path} names ${file}, which is not among the reports.`,
      });
  }
  return table.rows;
}

function isReadable(path: string): boolean {
  return (READABLE as readonly string[]).includes(extname(path).toLowerCase());
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new InputError(`${folder} cannot be listed: ${reasonOf(error)}.`);
  });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function unusedId(id: string, ids: ReadonlySet<string>): string {
  if (!ids.has(id)) return id;
  let n = 2;
  while (ids.has(`${id}-${n}`)) n++;
  return `${id}-${n}`;
}
