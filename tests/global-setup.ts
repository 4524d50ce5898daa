import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Brings dist/ up to date before any test runs: the command line, the gazetteer and the page are tested as built. The
 * build has a process of its own, since the test runner rewrites `import.meta` in what Vite puts into the page.
 */
export function setup(): void {
  execFileSync(process.execPath, [resolve(import.meta.dirname, '../scripts/build.mjs')], { stdio: 'inherit' });
}
