import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const STEPS = 10;
const CHUNK = 100;

/**
 * Streams made-up reports through `dateline places` as a program of its own, and yields its resident memory in MB at
 * each tenth of them: memory must not grow with what has gone through. Linux only, for /proc.
 */
export async function* benchStream(root, reportLines, count) {
  const child = spawn(process.execPath, [join(root, 'bin/dateline.mjs'), 'places'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let done = 0;
  child.stdout.on('data', (bytes) => {
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) done++;
  });
  const started = performance.now();
  let sent = 0;
  let step = 1;
  for (const lines of reportLines(join(root, 'dist/gazetteer.bin'), count, CHUNK)) {
    if (!child.stdin.write(lines)) await once(child.stdin, 'drain');
    sent = Math.min(count, sent + CHUNK);
    while (sent >= (count / STEPS) * step) {
      yield { reports: sent, rssMb: residentMb(child.pid), seconds: (performance.now() - started) / 1000 };
      step++;
    }
  }
  child.stdin.end();
  const [code] = await once(child, 'close');
  if (code !== 0 || done !== count) throw new Error(`dateline places: exit ${code}, ${done} of ${count} lines`);
}

function residentMb(pid) {
  const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return (Number(pages) * 4096) / 1e6;
}
