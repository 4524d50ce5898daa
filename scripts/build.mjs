// Builds the command line, the gazetteer and the page into dist/, each only when it is older than what it is made of.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A part without `from` is made of the files that its `make` returns, which its stamp lists. */
const PARTS = {
  cli: {
    title: 'the command line',
    from: ['src', 'geodata', 'vite.config.ts', 'package-lock.json'],
    not: [
      'src/app',
      'src/map',
      'src/worker',
      'geodata/reports',
      'geodata/layers',
      'geodata/basemap',
      'geodata/training',
    ],
    make: (root, aside) => viteBuild(root, { outDir: aside, ssr: 'src/cli/main.ts' }),
  },
  gazetteer: {
    title: 'the gazetteer',
    file: 'gazetteer.bin',
    make: gazetteer,
  },
  page: {
    title: 'the page',
    from: ['src', 'geodata', 'public', 'index.html', 'brief.html', 'vite.config.ts', 'package-lock.json'],
    not: ['src/cli', 'geodata/reports', 'geodata/layers', 'geodata/training'],
    make: (root, aside) => viteBuild(root, { outDir: aside }),
  },
};

/** Brings the named parts up to date; `tell` is given the title of each that has to be built, before it is. */
export async function build(root, parts, tell = () => {}) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const name of parts) {
    const part = PARTS[name];
    const made = join(root, 'dist', part.file ?? name);
    const stamp = join(root, 'dist', `.${name}`);
    if (existsSync(made) && existsSync(stamp) && statSync(stamp).mtimeMs >= changed(root, part, stamp)) continue;
    tell(part.title);
    const started = new Date();
    const aside = `${made}-${process.pid}`;
    try {
      const sources = await part.make(root, aside);
      if (existsSync(aside)) {
        rmSync(made, { recursive: true, force: true });
        renameSync(aside, made);
      }
      writeFileSync(stamp, part.from ? '' : sources.map((file) => `${relative(root, file)}\n`).join(''));
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
    // What was changed while it was being built is newer than the build.
    utimesSync(stamp, started, started);
  }
}

/** Latest change of what a part is made of, in ms since epoch; later than anything where that is not known or gone. */
function changed(root, { from, not }, stamp) {
  if (from) {
    const left = not.map((path) => join(root, path));
    return Math.max(...from.map((path) => newest(join(root, path), left)));
  }
  const files = readFileSync(stamp, 'utf8').split('\n').filter(Boolean);
  if (files.length === 0) return Infinity;
  return Math.max(...files.map((file) => newest(join(root, file), []) || Infinity));
}

/** Latest change below a path, in ms since epoch; 0 for what is missing or left out. */
function newest(path, not) {
  if (!existsSync(path) || not.includes(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name), not)));
}

/** Builds as for use, whatever NODE_ENV the caller runs in: within the test runner Vite would build for development. */
async function viteBuild(root, options) {
  const vite = await import('vite');
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await vite.build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: options });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

/** Writes its two files into dist/ itself; returns what they are made of, the packages by the lock file. */
async function gazetteer(root) {
  const { runnerImport } = await import('vite');
  const script = join(root, 'scripts/gazetteer.ts');
  const { module, dependencies } = await runnerImport(script, { root, configFile: false, logLevel: 'error' });
  const tables = module.writeGazetteers(root);
  return [script, ...dependencies, ...tables, join(root, 'package-lock.json')];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build(fileURLToPath(new URL('..', import.meta.url)), ['cli', 'gazetteer', 'page']);
}
