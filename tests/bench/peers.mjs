import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = dirname(fileURLToPath(import.meta.url));

/**
 * Whether what Dateline is measured against (the packages of `tests/bench/package.json`) can be loaded. They are kept
 * out of the project's own install for their size: the first benchmark installs them, and without a network the
 * benchmark goes on with what is there and says so.
 */
export function hasPeers(warn = (line) => process.stderr.write(`${line}\n`)) {
  const installed = () => existsSync(join(FOLDER, 'node_modules', '.package-lock.json'));
  if (installed()) return true;
  try {
    execFileSync('npm', ['ci', '--silent', '--no-audit', '--no-fund', '--prefix', FOLDER], {
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
  } catch {
    warn('The packages to compare with could not be installed; try: npm ci --prefix tests/bench');
  }
  return installed();
}
