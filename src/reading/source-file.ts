import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Problem } from '../contract/problem.ts';
import { decode, type Unreadable } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type Given, givenFrom } from './given.ts';

/** The endings of the files that can be read as reports, lower case with the dot. */
export const READABLE = ['.txt', '.md'] as const;

/** A report file as read: its id, text, hash and the metadata that came with it; nothing inferred. */
export interface SourceFile {
  id: string;
  file: string;
  text: string;
  sha256: string;
  given: Given;
}

const WHY: Record<Unreadable, string> = {
  empty: 'is empty; it is left out.',
  binary: 'is not a text file; save it as plain text, then add it again.',
  'too-large': 'is larger than 64 MB; split it, then add it again.',
};

/** Id of a report: its file name without the ending, path separators excluded. */
export function reportId(file: string): string {
  const name = file.split(/[\\/]/).pop() ?? file;
  return name.replace(/\.[A-Za-z0-9]+$/, '') || name;
}

/**
 * Reads one report from its bytes. `row` is its row of `reports.csv`; front matter wins over it, field by field.
 * Returns the file, or only problems when the bytes hold no text.
 */
export function readSourceFile(
  file: string,
  bytes: Uint8Array,
  row: Given | undefined,
): { source: SourceFile | null; problems: Problem[] } {
  const id = reportId(file);
  const decoded = decode(bytes);
  if ('unreadable' in decoded) {
    const problem = {
      report: id,
      code: `unreadable-${decoded.unreadable}`,
      message: `${file} ${WHY[decoded.unreadable]}`,
    };
    return { source: null, problems: [problem] };
  }
  const { fields, body, broken } = splitFrontMatter(decoded.text);
  const { given, bad } = givenFrom(fields ?? {});
  const problems: Problem[] = bad.map(({ field, value }) => ({
    report: id,
    code: `bad-${field}`,
    message: `${file} gives ${field} "${value}"; it is not used.`,
  }));
  if (broken !== undefined) {
    problems.push({
      report: id,
      code: 'broken-front-matter',
      message: `The front matter of ${file} cannot be read: ${broken}`,
    });
  }
  if (body.trim() === '') {
    problems.push({ report: id, code: 'unreadable-empty', message: `${file} ${WHY.empty}` });
    return { source: null, problems };
  }
  return { source: { id, file, text: body, sha256: bytesToHex(sha256(bytes)), given: { ...row, ...given } }, problems };
}
