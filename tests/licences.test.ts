import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
/** Open licences, as SPDX ids, that a dependency may have. */
const OPEN = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
interface Lock {
  packages: Record<string, { license?: string }>;
}
const json = (path: string) => JSON.parse(readFileSync(resolve(ROOT, path), 'utf8'));
const manifest: Manifest = json('package.json');
/** What the benchmarks compare with has an install of its own. */
const bench: { dependencies: Record<string, string> } = json('tests/bench/package.json');
const all = { ...manifest.dependencies, ...manifest.devDependencies, ...bench.dependencies };
const locks: Lock[] = [json('package-lock.json'), json('tests/bench/package-lock.json')];

/** Whether an SPDX expression can be met with open licences alone: every AND part, any OR part. */
function isOpen(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(/ AND /)
    .every((part) => part.split(/ OR /).some((id) => OPEN.has(id.trim())));
}

test('every installed package has an open licence', () => {
  const closed = locks
    .flatMap((lock) => Object.entries(lock.packages))
    .filter(([path, { license }]) => path !== '' && !isOpen(license ?? 'none stated'))
    .map(([path, { license }]) => `${path}: ${license ?? 'none stated'}`);
  expect(closed).toEqual([]);
});

test('every dependency has its line in ARCHITECTURE.md, and no line is left over', () => {
  const text = readFileSync(resolve(ROOT, 'ARCHITECTURE.md'), 'utf8');
  const section = /## Dependencies\n([\s\S]*?)(?=\n## |$)/.exec(text)?.[1] ?? '';
  const named = [...section.matchAll(/^- ((?:`[^`]+`(?:, | and )?)+):/gm)].flatMap(([, names]) =>
    [...(names ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(named.sort()).toEqual(Object.keys(all).sort());
});

test('versions are exact and the lockfile names no host', () => {
  const loose = Object.entries(all).filter(([, v]) => !/^\d+\.\d+\.\d+$/.test(v));
  expect(loose).toEqual([]);
  expect(JSON.stringify(locks)).not.toMatch(/"resolved":/);
});
