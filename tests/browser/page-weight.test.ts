import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ROOT } from '../cli/run.ts';
import { openDashboard, useBrowser } from './dashboard.ts';

/** Most JavaScript that the first view may need, gzipped, without the map's worker, in bytes. */
const MOST = 420_000;

useBrowser();

test('the first view asks this host alone, and for little JavaScript', async () => {
  const { page, address, requests, complaints } = await openDashboard();
  await page.waitForSelector('html[data-ready]');
  expect(requests.filter((url) => !url.startsWith(address) && !/^(?:data|blob):/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
  const scripts = [...new Set(requests)].map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(1);
  const bytes = scripts.map((path) => gzipSync(readFileSync(join(ROOT, 'dist/page', path))).length);
  expect(bytes.reduce((a, b) => a + b)).toBeLessThanOrEqual(MOST);
});
