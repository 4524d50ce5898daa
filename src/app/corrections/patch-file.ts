import * as v from 'valibot';
import { Correction } from '../../contract/correction.ts';

/** The name under which corrections lie beside reports. */
export const PATCH_FILE = 'corrections.ndjson';
/** Longest file that is read, in UTF-16 units. */
const MOST = 20_000_000;

/** A line of a patch file that is no correction; `line` counts from 1. */
export interface BadLine {
  line: number;
  message: string;
}

/** Reads a patch file line by line: what holds, and what does not with the reason. Empty lines are passed over. */
export function readPatch(text: string): { corrections: Correction[]; bad: BadLine[] } {
  const corrections: Correction[] = [];
  const bad: BadLine[] = [];
  if (text.length > MOST) return { corrections, bad: [{ line: 1, message: `longer than ${MOST} characters` }] };
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const parsed = v.safeParse(Correction, fromJson(line));
    if (parsed.success) corrections.push(parsed.output);
    else {
      const [issue] = parsed.issues;
      bad.push({ line: i + 1, message: `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim().slice(0, 200) });
    }
  }
  return { corrections, bad };
}

/** A patch file: one correction a line, in the order in which they were made. */
export function writePatch(corrections: readonly Correction[]): string {
  return corrections.map((one) => `${JSON.stringify(one)}\n`).join('');
}

function fromJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
