import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startBrowser } from '../../src/cli/browser.ts';
import { serveFolders } from '../../src/cli/server.ts';
import { ROOT } from '../cli/run.ts';

const REPORT = '---\npublished: 2022-04-20\n---\nFrench forces left Gossi on 19 April 2022, the ministry said.\n';

let browser: Browser;
let server: Server;
let address: string;
const folder = mkdtempSync(join(tmpdir(), 'dateline-worker-'));

beforeAll(async () => {
  const build = join(ROOT, 'tests/browser/build-page.mjs');
  execFileSync(process.execPath, [build, 'worker-page', folder], { stdio: 'inherit' });
  const gazetteer = join(ROOT, 'dist/gazetteer-web.bin');
  const served = await serveFolders({ page: folder, edition: folder, gazetteer }, 0);
  server = served.server;
  address = `http://localhost:${served.port}/`;
  browser = await startBrowser(process.env);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openPage(): Promise<Page> {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  onTestFinished(async () => {
    await page.close();
    expect(wrong).toEqual([]);
  });
  await page.goto(address);
  await page.waitForFunction('window.worker');
  return page;
}

test('a report dropped on the page is read in the worker, with the gazetteer of this host', async () => {
  const page = await openPage();
  const read = await page.evaluate(
    ([text, gazetteer]) =>
      window.worker.ask('read', { gazetteer: gazetteer!, name: 'note.md', bytes: new TextEncoder().encode(text) }),
    [REPORT, `${address}gazetteer.bin`],
  );
  expect(read.report?.id).toBe('note');
  expect(read.report?.mentions.map((mention) => mention.phrase)).toContain('Gossi');
  const names = new Map(read.places.map((place) => [place.id, place.name]));
  expect(read.claims.map(({ layer, placeId, from }) => [layer, names.get(placeId), from])).toContainEqual([
    'withdrawals',
    'Gossi',
    '2022-04-19',
  ]);
  await page.evaluate((material) => window.worker.ask('open', material), {
    claims: read.claims,
    places: read.places,
    reports: read.report ? [(({ text: _text, mentions: _mentions, ...meta }) => meta)(read.report)] : [],
  });
  const marks = (lens: object) =>
    page.evaluate((l) => window.worker.ask('link', l).then((r) => r.withdrawals.length), lens);
  expect(await marks({})).toBe(1);
  // 18 April 2022, the day before: nobody had said so yet.
  expect(await marks({ knownBy: 19_100 })).toBe(0);
});

test('a file without text comes back as a problem', async () => {
  const page = await openPage();
  const empty = await page.evaluate(() =>
    window.worker.ask('read', { gazetteer: '/gazetteer.bin', name: 'a.txt', bytes: new Uint8Array() }),
  );
  expect([empty.report, empty.problems.map((problem) => problem.code)]).toEqual([null, ['unreadable-empty']]);
});

test('what is under way when the worker is ended is rejected', async () => {
  const page = await openPage();
  const failure = await page.evaluate(() => {
    const asked = window.worker.ask('read', {
      gazetteer: '/gazetteer.bin',
      name: 'a.txt',
      bytes: new Uint8Array([65]),
    });
    window.worker.end();
    return asked.then(
      () => 'answered',
      (error: Error) => error.message,
    );
  });
  expect(failure).toBe('The worker was ended.');
});
