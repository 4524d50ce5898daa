import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from '../../src/cli/browser.ts';
import { temporaryFolder } from './folder.ts';

function fakeBrowser(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

test('the browser named by the variable wins over an installed one', async () => {
  const folder = temporaryFolder();
  const named = fakeBrowser(join(folder, 'own'), 'my-browser');
  fakeBrowser(join(folder, 'bin'), 'chromium');
  expect(await findBrowser({ DATELINE_BROWSER: named, PATH: join(folder, 'bin') })).toBe(named);
});

test('a variable that names nothing is said, not passed over', async () => {
  await expect(findBrowser({ DATELINE_BROWSER: '/nowhere/chrome', PATH: '' })).rejects.toThrow(
    'DATELINE_BROWSER names /nowhere/chrome, which does not exist.',
  );
});

test('an installed browser is found on the PATH', async () => {
  const folder = temporaryFolder();
  const installed = fakeBrowser(folder, 'google-chrome');
  expect(await findBrowser({ PATH: `/nowhere:${folder}` })).toBe(installed);
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'with nothing on the PATH the packaged browser serves',
  async () => {
    expect(await findBrowser({ PATH: '' })).toMatch(/chromium$/);
  },
);
