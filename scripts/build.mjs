// Builds the command line, the gazetteer and the page into dist/, each only when it is older than what it is made of.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PARTS = {
  cli: {
    from: ['src', 'geodata', 'vite.config.ts', 'package-lock.json'],
    not: ['src/app', 'geodata/reports', 'geodata/layers', 'geodata/basemap'],
    make: (root) => vite(root, { ssr: true }),
  },
  gazetteer: {
    from: ['geodata/gazetteer', 'src/places', 'src/text', 'scripts', 'package-lock.json'],
    not: [],
    make: gazetteer,
  },
  page: {
    from: ['src', 'geodata', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'],
    not: ['src/cli', 'geodata/reports', 'geodata/layers'],
    make: (root) => vite(root, {}),
  },
};

/** Brings the named parts up to date; prints nothing unless something fails. */
export async function build(root, parts) {
  for (const name of parts) {
    const part = PARTS[name];
    const stamp = join(root, 'dist', `.${name}`);
    const made = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
    if (
      made >=
      Math.max(
        ...part.from.map((path) =>
          newest(
            join(root, path),
            part.not.map((p) => join(root, p)),
          ),
        ),
      )
    )
      continue;
    const started = Date.now();
    await part.make(root);
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stamp, new Date(started).toISOString());
  }
}

function newest(path, not) {
  if (!existsSync(path) || not.includes(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name), not)), 0);
}

async function vite(root, { ssr = false }) {
  const { build: run } = await import('vite');
  await run({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: ssr ? { ssr: true } : {} });
}

async function gazetteer(root) {
  const { buildGazetteerFiles } = await import(pathToFileURL(join(root, 'scripts/build-gazetteer.mjs')));
  await buildGazetteerFiles(root);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build(fileURLToPath(new URL('..', import.meta.url)), ['cli', 'gazetteer', 'page']);
}
