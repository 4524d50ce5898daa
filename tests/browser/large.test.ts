import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ucdpCsv } from '../bench/ucdp-csv.ts';
import { dateline } from '../cli/run.ts';
import { openDashboard, useBrowser } from './dashboard.ts';

useBrowser();

const ROWS = 21_000;
const folder = mkdtempSync(join(tmpdir(), 'dateline-large-'));
const edition = join(folder, 'edition');
const table = join(folder, 'events.csv');

beforeAll(async () => {
  const file = createWriteStream(table);
  for (const block of ucdpCsv(ROWS)) file.write(block);
  file.end();
  await finished(file);
  await dateline(['import', table, '--out', edition]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a large edition opens on its columns, and a place brings its own claims', async () => {
  const { page, requests, complaints } = await openDashboard({ edition });
  await page.waitForSelector('.app.large canvas');
  await page.waitForSelector('[data-ready]');
  expect(requests.some((address) => address.endsWith('/edition/events.bin'))).toBe(true);
  expect(requests.some((address) => address.endsWith('.geojson') && address.includes('/edition/'))).toBe(false);
  const count = await page.locator('.legend .count').nth(1).textContent();
  expect(Number(count?.replace(/\D/g, ''))).toBeGreaterThan(100);

  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.locator('.list tbody tr').first().waitFor();
  await expect.poll(() => page.locator('.list tbody tr').count()).toBeLessThanOrEqual(200);
  await page.locator('.list tbody tr .place button').first().click();
  await page.locator('.dossier q, .dossier blockquote, .dossier .quote').first().waitFor();
  const parts = requests.filter((address) => address.endsWith('/edition/attacks.geojson'));
  expect(parts.length).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test('a dropped table is confirmed, imported aside and shown; what was left out is counted', async () => {
  const { page, complaints } = await openDashboard();
  await page.waitForSelector('[data-ready]');
  await page.evaluate(() => {
    const good = ['03', '04', '05'].map((day) => `2021-05-${day},16.27,-0.04,Gao,Mali,3`);
    const rows = ['when,lat,lon,village,country,dead', ...good, 'never,14.5,-4.2,Mopti,Mali,0'];
    const transfer = new DataTransfer();
    transfer.items.add(new File([rows.join('\n')], 'own-events.csv'));
    dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  const dialog = page.getByRole('dialog', { name: 'Import a table of events' });
  await dialog.getByRole('combobox', { name: 'dead: Means' }).waitFor();
  expect(await dialog.getByRole('combobox', { name: 'dead: Means' }).inputValue()).toBe('killed');
  await dialog.getByRole('button', { name: 'Import' }).click();
  await dialog.getByText('3 of 4 rows became events.').waitFor();
  expect(await dialog.getByRole('listitem').allTextContents()).toEqual([
    '1: the date cannot be read; write it as YYYY-MM-DD',
  ]);
  await dialog.getByRole('button', { name: 'Show on the map' }).click();
  await page.waitForSelector('.app.large canvas');
  await page.waitForSelector('[data-ready]');
  expect(await page.locator('.legend .count').nth(1).textContent()).toBe('3');
  expect(complaints).toEqual([]);
});
