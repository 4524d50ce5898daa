import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../cli/folder.ts';
import { dateline, ROOT } from '../cli/run.ts';

function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  );
}

test('geodata/layers is the edition of geodata/reports, byte for byte', { timeout: 120_000 }, async () => {
  const out = join(temporaryFolder(), 'layers');
  // Another time zone and locale must not change a byte.
  const env = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'fr_FR.UTF-8', SOURCE_DATE_EPOCH: '' };
  const { code, err } = await dateline(['build', 'geodata/reports', '--out', out], '', ROOT, env);
  expect(code, err).toBe(0);
  const built = filesOf(out);
  const shipped = filesOf(join(ROOT, 'geodata/layers'));
  expect(Object.keys(shipped).sort()).toEqual(Object.keys(built).sort());
  const stale = Object.keys(built).filter((file) => built[file] !== shipped[file]);
  expect(stale, 'stale; run: npm run layers').toEqual([]);
});
