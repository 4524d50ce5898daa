import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { startBrowser } from '../../src/cli/browser.ts';
import { serveFolders } from '../../src/cli/server.ts';
import { ROOT } from '../cli/run.ts';
import { fixtureFolder, JANUARY } from './app-edition.ts';

// A map without a graphics card on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser(process.env);
});
afterAll(async () => {
  await browser?.close();
});

/** A copy of the built page that a test may change, gone when the test is over. */
function pageCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-page-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(ROOT, 'dist/page'), folder, { recursive: true });
  return folder;
}

/** Serves a page with the fixture edition, and opens it; `stop` takes the server away. */
async function serve(page: string, edition: string, at = 0) {
  const { server, port } = await serveFolders({ page, edition, gazetteer: join(ROOT, 'dist/gazetteer-web.bin') }, at);
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { address: `http://localhost:${port}/`, port, stop };
}

async function freshPage(): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, locale: 'en-GB' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
}

/** Waits until the page says in its help that its edition is kept. */
async function untilKept(page: Page): Promise<string> {
  await page.waitForSelector('html[data-ready]');
  await page.keyboard.press('?');
  const kept = page.getByText(/^Nothing leaves this machine\. Kept on this machine/);
  await kept.waitFor({ timeout: 60_000 });
  const text = await kept.textContent();
  await page.keyboard.press('Escape');
  return text ?? '';
}

test('a page once seen opens without its server: map, list, report and gazetteer', async () => {
  const edition = fixtureFolder();
  const { address, stop } = await serve(join(ROOT, 'dist/page'), edition);
  const { page, complaints } = await freshPage();
  await page.goto(address + JANUARY);
  const { dateline } = JSON.parse(readFileSync(join(edition, 'edition.json'), 'utf8')) as {
    dateline: { edition: string };
  };
  expect(await untilKept(page)).toContain(`edition ${dateline.edition} opens without a network`);
  await stop();
  await page.goto(`${address}?again${JANUARY}&sel=gao&report=jowhar-2022`);
  await page.waitForSelector('html[data-ready]');
  expect(await page.locator('.reader-text').textContent()).not.toBe('');
  await page.keyboard.press('Escape');
  expect(await page.locator('h1.date').textContent()).toBe('20 January 2022');
  await page.keyboard.press('l');
  await page.locator('.list tbody tr').first().waitFor();
  const gazetteer = await page.evaluate(async () => (await (await fetch('gazetteer.bin')).arrayBuffer()).byteLength);
  expect(gazetteer).toBeGreaterThan(1_000_000);
  expect(complaints).toEqual([]);
});

test('a new build is told to a page that runs, which goes on with the old one until it is asked to reload', async () => {
  const folder = pageCopy();
  const { address, stop } = await serve(folder, fixtureFolder());
  onTestFinished(stop);
  const { page, complaints } = await freshPage();
  await page.goto(address + JANUARY);
  await untilKept(page);
  // The next build: another service worker, and the parts of the old one are gone.
  const sw = readFileSync(join(folder, 'sw.js'), 'utf8');
  const version = /dateline page/.test(sw) ? [...sw.matchAll(/[`"']([0-9a-f]{12})[`"']/g)][0]?.[1] : undefined;
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  writeFileSync(join(folder, 'sw.js'), sw.replaceAll(version as string, '0123456789ab'));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByText('A new version of Dateline is ready.').waitFor({ timeout: 60_000 });
  expect(await page.locator('h1.date').textContent()).toBe('20 January 2022');
  await page.keyboard.press('l');
  await page.locator('.list tbody tr').first().waitFor();
  await page.getByRole('button', { name: 'Reload now' }).click();
  await page.waitForFunction(async () => {
    const names = await caches.keys();
    return names.some((name) => name.endsWith(' 0123456789ab'));
  });
  await page.waitForSelector('html[data-ready]');
  await expect.poll(() => page.getByText('A new version of Dateline is ready.').count()).toBe(0);
  expect(complaints).toEqual([]);
});
