// Benchmark of finding places in made-up reports of 5 KB, beside compromise and a plain Map of n-grams; with --stream,
// resident memory while so many reports stream through the command line:
// node tests/bench/places.mjs [--reports N] [--stream N]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build as viteBuild } from 'vite';
import { build } from '../../scripts/build.mjs';
import { hasPeers } from './peers.mjs';
import { benchStream } from './stream-bench.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REPORTS = 3000;
/** compromise takes some hundred times as long. */
const SHARE_OF_COMPROMISE = 0.02;

/** Prints the table of finding places, and with `stream` that of memory over so many streamed reports. */
export async function benchPlacesTable(reports = REPORTS, stream = 0) {
  await build(ROOT, stream > 0 ? ['cli', 'gazetteer'] : ['gazetteer']);
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    await viteBuild({
      root: ROOT,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: { ssr: 'tests/bench/places-bench.ts', outDir: folder, target: 'node20' },
      ssr: { noExternal: true },
    });
    const { benchPlaces, reportLines } = await import(pathToFileURL(join(folder, 'places-bench.js')));
    const others = [];
    if (hasPeers()) {
      const { default: nlp } = await import('compromise/three');
      others.push({
        way: 'compromise places()',
        share: SHARE_OF_COMPROMISE,
        find: (text) => nlp(text).places().length,
      });
    }
    print(benchPlaces(join(ROOT, 'dist/gazetteer.bin'), reports, others));
    if (stream === 0) return;
    for await (const { reports, rssMb, seconds } of benchStream(ROOT, reportLines, stream)) {
      process.stdout.write(`${reports} reports streamed: ${Math.round(rssMb)} MB resident, ${Math.round(seconds)} s\n`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function print(rows) {
  const columns = Object.keys(rows[0]);
  const cell = (value) => (typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  const lines = [columns, columns.map(() => '---'), ...rows.map((row) => columns.map((name) => cell(row[name])))];
  process.stdout.write(`${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { reports: { type: 'string' }, stream: { type: 'string' } } });
  for (const [name, value] of Object.entries(values)) {
    if (!/^[1-9]\d{0,7}$/.test(value)) {
      process.stderr.write(`--${name} wants a whole number, got "${value}".\n`);
      process.exit(2);
    }
  }
  await benchPlacesTable(Number(values.reports ?? REPORTS), Number(values.stream ?? 0));
}
