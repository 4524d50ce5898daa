// Builds the command line, the gazetteer and the page into dist/, each only when it is older than what it is made of.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PARTS = {
  cli: {
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
    from: ['geodata/gazetteer', 'src/places', 'src/text', 'src/contract', 'scripts/gazetteer.ts', 'package-lock.json'],
    not: [],
    file: 'gazetteer.bin',
    make: gazetteer,
  },
  page: {
    from: ['src', 'geodata', 'public', 'index.html', 'brief.html', 'vite.config.ts', 'package-lock.json'],
    not: ['src/cli', 'geodata/reports', 'geodata/layers', 'geodata/gazetteer', 'geodata/training'],
    make: (root, aside) => viteBuild(root, { outDir: aside }),
  },
};

/** Brings the named parts up to date; prints nothing unless something fails. */
export async function build(root, parts) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const name of parts) {
    const part = PARTS[name];
    const made = join(root, 'dist', part.file ?? name);
    const stamp = join(root, 'dist', `.${name}`);
    const not = part.not.map((path) => join(root, path));
    const sources = Math.max(...part.from.map((path) => newest(join(root, path), not)));
    if (existsSync(made) && existsSync(stamp) && statSync(stamp).mtimeMs >= sources) continue;
    const started = new Date();
    const aside = `${made}-${process.pid}`;
    try {
      await part.make(root, aside);
      if (existsSync(aside)) {
        rmSync(made, { recursive: true, force: true });
        renameSync(aside, made);
      }
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
    writeFileSync(stamp, '');
    // What was changed while it was being built is newer than the build.
    utimesSync(stamp, started, started);
  }
}

/** Latest change below a path, in ms since epoch; 0 for what is missing or left out. */
function newest(path, not) {
  if (!existsSync(path) || not.includes(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name), not)));
}

async function viteBuild(root, options) {
  const vite = await import('vite');
  await vite.build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: options });
}

/** Writes its two files into dist/ itself. */
async function gazetteer(root) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'scripts/gazetteer.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  module.writeGazetteers(root);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build(fileURLToPath(new URL('..', import.meta.url)), ['cli', 'gazetteer', 'page']);
}
