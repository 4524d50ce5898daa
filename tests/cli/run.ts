import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What a run of the command line gave. */
export interface Run {
  code: number | null;
  out: string;
  err: string;
}

export const ROOT = resolve(import.meta.dirname, '../..');

/** Runs the real command line, as built, with standard input if any. */
export function dateline(
  args: readonly string[],
  input = '',
  cwd: string = ROOT,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve(ROOT, 'bin/dateline.mjs'), ...args], { cwd, env });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, err }));
  });
}
