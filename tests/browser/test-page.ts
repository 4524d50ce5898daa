import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from '../../src/cli/browser.ts';
import { serveFolders } from '../../src/cli/server.ts';
import { ROOT } from '../cli/run.ts';

/** A page made for tests, served on loopback, and the browser to open it in; both are there once tests run. */
export interface TestPage {
  browser: Browser;
  address: string;
}

/** Builds and serves the page of a folder beside this file for the tests of a file, and ends it after them. */
export function useTestPage(name: string): TestPage {
  const given = {} as TestPage;
  const folder = mkdtempSync(join(tmpdir(), `dateline-${name}-`));
  let server: Server;
  beforeAll(async () => {
    execFileSync(process.execPath, [join(ROOT, 'tests/browser/build-page.mjs'), name, folder], { stdio: 'inherit' });
    const gazetteer = join(ROOT, 'dist/gazetteer-web.bin');
    const served = await serveFolders({ page: folder, edition: folder, gazetteer }, 0);
    server = served.server;
    given.address = `http://localhost:${served.port}/`;
    given.browser = await startBrowser(process.env);
  });
  afterAll(async () => {
    await given.browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return given;
}
