// Benchmarks on made-up data, of scrubbing, large tables, linking, searching, finding places and reading; --events, --rows,
// --claims, --search or --reports runs only what it names:
// npm run -s bench -- [--events N,...] [--places N] [--ways dateline,setFilter,setData,deck.gl] [--rows N] [--dropped N]
//   [--claims N] [--search N] [--reports N] [--json FILE] [--docs]
// --docs puts the table of scrubbing into docs/performance.md.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { build as buildParts } from '../../scripts/build.mjs';
import { benchPlacesTable } from './places.mjs';
import { benchScrub, WAYS } from './scrub-bench.mjs';
import { writeScrubTable } from './scrub-table.mjs';
import { benchTables } from './table-bench.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SIZES = [10_000, 100_000, 1_000_000];
/** Claims to link, and how often: the small number as in the page's worker, where each lens links them again. */
const LINKED = [
  [10_000, 20],
  [1_000_000, 1],
];

/** Claims whose quotes are searched. */
const SEARCHED = 10_000;
/** Reports of 5 KB to read. */
const REPORTS = 300;
/** Rows of a table that is imported on the command line, and of one that is dropped on the page. */
const ROWS = 1_000_000;
const DROPPED = 200_000;

const { values } = parseArgs({
  options: {
    events: { type: 'string' },
    places: { type: 'string' },
    rows: { type: 'string' },
    dropped: { type: 'string' },
    claims: { type: 'string' },
    search: { type: 'string' },
    reports: { type: 'string' },
    ways: { type: 'string' },
    json: { type: 'string' },
    docs: { type: 'boolean' },
  },
});
for (const name of ['events', 'places', 'rows', 'dropped', 'claims', 'search', 'reports']) {
  const numbers = name === 'events' ? (values.events?.split(',') ?? []) : [values[name] ?? '1'];
  if (numbers.some((number) => !/^[1-9]\d{0,7}$/.test(number))) {
    process.stderr.write(`--${name} wants a whole number, got "${values[name]}".\n`);
    process.exit(2);
  }
}
const ways = values.ways?.split(',') ?? WAYS;
const unknown = ways.find((way) => !WAYS.includes(way));
if (unknown !== undefined) {
  process.stderr.write(`--ways knows ${WAYS.join(', ')}, not "${unknown}".\n`);
  process.exit(2);
}
const sizes = values.events ? values.events.split(',').map(Number) : SIZES;
const places = values.places ? Number(values.places) : undefined;
const named = ['events', 'rows', 'dropped', 'claims', 'search', 'reports'].filter((name) => values[name] !== undefined);
const everything = named.length === 0;
const scrubs = everything || values.events !== undefined;
const links = everything || values.claims !== undefined;
const reads = everything || values.reports !== undefined;
const imports = everything || values.rows !== undefined || values.dropped !== undefined;
const say = (line) => process.stderr.write(`${line}\n`);
setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc');

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const counted = [];
const linked = [];
const searched = [];
const read = [];
try {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: true,
      rollupOptions: { input: ['index', 'link', 'search', 'read'].map((name) => `tests/bench/${name}-bench.ts`) },
      outDir: folder,
      target: 'node20',
    },
    ssr: { noExternal: true },
  });
  const load = (name) => import(pathToFileURL(join(folder, `${name}.js`)));
  const { benchIndex } = await load('index-bench');
  for (const events of scrubs ? sizes : []) {
    const { rows: some, notes: more } = benchIndex(events, places);
    counted.push(...some);
    for (const note of more) say(note);
  }
  const { benchLink } = await load('link-bench');
  const asked = Number(values.claims);
  const lots = asked ? [[asked, asked > 100_000 ? 1 : 10]] : LINKED;
  for (const [claims, rounds] of links ? lots : []) {
    linked.push(...benchLink(claims, rounds));
  }
  if (everything || values.search !== undefined) {
    const { benchSearch } = await load('search-bench');
    searched.push(benchSearch(Number(values.search ?? SEARCHED)));
  }
  if (reads) {
    await benchPlacesTable(values.reports ? Number(values.reports) : undefined);
    await buildParts(ROOT, ['gazetteer']);
    const { benchRead } = await load('read-bench');
    read.push(...benchRead(join(ROOT, 'dist/gazetteer.bin'), Number(values.reports ?? REPORTS)));
  }
} finally {
  rmSync(folder, { recursive: true });
}

const tabled = imports
  ? await benchTables({
      rows: Number(values.rows ?? (everything ? ROWS : 0)),
      dropped: Number(values.dropped ?? (everything ? DROPPED : 0)),
      say,
    })
  : [];
const { rows, notes } = scrubs ? await benchScrub(sizes, { ways, places, say }) : { rows: [], notes: [] };
const tables = [rows, againstDateline(rows), notes, counted, tabled, linked, searched, read].filter(
  (all) => all.length > 0,
);
process.stdout.write(`${tables.map(table).join('\n\n')}\n`);
if (values.json)
  writeFileSync(
    values.json,
    `${JSON.stringify(scrubs ? rows : [...tabled, ...linked, ...searched, ...read], null, 2)}\n`,
  );

if (values.docs && scrubs) writeScrubTable(rows);

for (const { way, events, mode, missed, stale, failed } of notes) {
  if (!way.startsWith('dateline') || (missed === 0 && stale === 0 && failed === undefined)) continue;
  const why = failed ?? `${missed} steps never came, ${stale} frames of the drag showed another step`;
  process.stderr.write(`Dateline drew ${events} events, ${mode}, wrong: ${why}.\n`);
  process.exitCode = 1;
}

/** How many times Dateline's figures the other ways' are, in the same run. */
function againstDateline(all) {
  return all.flatMap((row) => {
    const own = all.find(({ way, events, mode }) => way === 'dateline' && events === row.events && mode === row.mode);
    if (!own || own === row) return [];
    const times = (name) => (row[name] === null || own[name] === null ? null : row[name] / own[name]);
    return [
      {
        way: row.way,
        events: row.events,
        mode: row.mode,
        stepP50: times('stepP50Ms'),
        stepP95: times('stepP95Ms'),
        shown: times('shownMs'),
        picturesOfDateline: row.fps ? own.fps / row.fps : null,
        load: times('loadMs'),
      },
    ];
  });
}

function table(all) {
  const columns = [...new Set(all.flatMap((row) => Object.keys(row)))];
  const cell = (value) =>
    value === null || value === undefined
      ? ''
      : typeof value === 'number'
        ? String(Math.round(value * 1000) / 1000)
        : value;
  const lines = [columns, columns.map(() => '---'), ...all.map((row) => columns.map((name) => cell(row[name])))];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}
