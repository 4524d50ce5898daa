// Benchmarks on made-up data, of scrubbing and of linking:
// npm run -s bench -- [--events N] [--places N] [--claims N] [--json FILE]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SIZES = [10_000, 100_000, 1_000_000];
/** Claims to link, and how often: the small number as in the page's worker, where each lens links them again. */
const LINKED = [
  [10_000, 20],
  [1_000_000, 1],
];

const { values } = parseArgs({
  options: {
    events: { type: 'string' },
    places: { type: 'string' },
    claims: { type: 'string' },
    json: { type: 'string' },
  },
});
for (const name of ['events', 'places', 'claims']) {
  if (values[name] !== undefined && !/^[1-9]\d{0,7}$/.test(values[name])) {
    process.stderr.write(`--${name} wants a whole number, got "${values[name]}".\n`);
    process.exit(2);
  }
}
setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc');

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const rows = [];
const linked = [];
try {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: true,
      rollupOptions: { input: ['tests/bench/index-bench.ts', 'tests/bench/link-bench.ts'] },
      outDir: folder,
      target: 'node20',
    },
    ssr: { noExternal: true },
  });
  const load = (name) => import(pathToFileURL(join(folder, `${name}.js`)));
  const { benchIndex } = await load('index-bench');
  for (const events of values.events ? [Number(values.events)] : SIZES) {
    const { rows: some, notes } = benchIndex(events, values.places ? Number(values.places) : undefined);
    rows.push(...some);
    for (const note of notes) process.stderr.write(`${note}\n`);
  }
  const { benchLink } = await load('link-bench');
  for (const [claims, rounds] of values.claims ? [[Number(values.claims), 10]] : LINKED) {
    linked.push(...benchLink(claims, rounds));
  }
} finally {
  rmSync(folder, { recursive: true });
}

process.stdout.write(`${table(rows)}\n\n${table(linked)}\n`);
if (values.json) writeFileSync(values.json, `${JSON.stringify([...rows, ...linked], null, 2)}\n`);

function table(all) {
  const columns = Object.keys(all[0]);
  const cell = (value) =>
    value === null ? '' : typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : value;
  const lines = [columns, columns.map(() => '---'), ...all.map((row) => columns.map((name) => cell(row[name])))];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}
