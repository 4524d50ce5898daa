import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/** Which module may import which: the arrows of the house. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  text: ['contract'],
  reading: ['contract', 'text'],
  dates: ['contract', 'text'],
  places: ['contract', 'text'],
  events: ['contract', 'text', 'dates', 'places'],
  pipeline: ['contract', 'text', 'reading', 'dates', 'places', 'events'],
  tables: ['contract', 'text'],
  timeline: ['contract'],
  map: ['contract', 'timeline'],
  brief: ['contract', 'timeline', 'map'],
  worker: ['contract', 'pipeline', 'reading', 'events', 'places', 'tables', 'timeline'],
  app: ['contract', 'timeline', 'map', 'brief', 'worker'],
  cli: ['contract', 'text', 'reading', 'places', 'dates', 'events', 'pipeline', 'tables'],
};

const SRC = resolve(import.meta.dirname, '../src');
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** Arrows that break the table, as `from/file -> to`, and modules the table does not know. */
function brokenArrows(src: string): string[] {
  const broken: string[] = [];
  for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const from = relative(src, file).split('/')[0] ?? '';
    const allowed = MAY_IMPORT[from];
    if (allowed === undefined) {
      broken.push(`${relative(src, file)} is in no known module`);
      continue;
    }
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]|new URL\(\s*['"](\.[^'"]+)['"]/g,
    )) {
      if (specifier === undefined) continue;
      const target = relative(src, resolve(join(file, '..'), specifier));
      if (target.startsWith('..')) continue;
      const to = target.split('/')[0] ?? '';
      if (to !== from && !allowed.includes(to)) broken.push(`${relative(src, file)} -> ${to}`);
    }
  }
  return broken.sort();
}

test('imports follow the arrows of the house', () => {
  expect(brokenArrows(SRC)).toEqual([]);
});

test('a planted import between the two legs is found', () => {
  const src = mkdtempSync(join(tmpdir(), 'house-'));
  made.push(src);
  for (const folder of ['app', 'events', 'timeline']) mkdirSync(join(src, folder));
  writeFileSync(join(src, 'events/link.ts'), "import { x } from '../timeline/life.ts';\n");
  writeFileSync(
    join(src, 'app/App.tsx'),
    "const later = import('../events/link.ts');\nexport type { T } from '../timeline/life.ts';\n",
  );
  expect(brokenArrows(src)).toEqual(['app/App.tsx -> events', 'events/link.ts -> timeline']);
});

test('no file re-exports another, none has a default export', () => {
  const offenders = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => /^export (?:\*|\{[^}]*\}) from|^export default/m.test(readFileSync(join(SRC, name), 'utf8')));
  expect(offenders).toEqual([]);
});
