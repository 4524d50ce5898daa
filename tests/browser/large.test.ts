import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ucdpCsv } from '../bench/ucdp-csv.ts';
import { dateline } from '../cli/run.ts';
import { violations } from './axe.ts';
import { type Opening, openDashboard, useBrowser } from './dashboard.ts';

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

test('a large edition says what it cannot do, and gives a picture of any view', async () => {
  const { page, complaints } = await openDashboard({ edition });
  await page.waitForSelector('[data-ready]');
  await page.getByText('What cannot be done here').click();
  await page.getByText('Not to be had here: lenses, corrections, added reports').waitFor();
  const refused = async (key: string, why: string) => {
    await page.keyboard.press(key);
    await expect.poll(() => page.locator('.notice').textContent()).toContain(why);
  };
  await refused('r', 'Corrections cannot be made on');
  await refused('a', 'Reports cannot be added to');
  await refused('d', 'Dates cannot stand side by side on');
  for (const gone of ['Review', /^According to/, /^Known by/])
    expect(await page.getByRole('button', { name: gone }).count()).toBe(0);
  await page.locator('.large-notes').getByText('name the Uppsala Conflict Data Program').waitFor();
  await page.getByRole('button', { name: 'Make a brief' }).click();
  const dialog = page.getByRole('dialog', { name: 'Picture of this view' });
  await dialog.getByText(/^[\d,]+ marks are in view\. A brief that lists their sources is made of up to 300/).waitFor();
  const canvas = dialog.locator('canvas');
  await canvas.waitFor();
  const [wide, high, colours] = await canvas.evaluate((element: HTMLCanvasElement) => {
    const pixels = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ?? [];
    const found = new Set<number>();
    for (let i = 0; i < pixels.length; i += 4 * 97)
      found.add((pixels[i] ?? 0) * 65536 + (pixels[i + 1] ?? 0) * 256 + (pixels[i + 2] ?? 0));
    return [element.width, element.height, found.size] as const;
  });
  const map = await page
    .locator('.map canvas')
    .evaluate((element: HTMLCanvasElement) => [element.clientWidth, element.clientHeight]);
  expect(wide).toBe((map[0] ?? 0) * 2);
  expect(high).toBeGreaterThan((map[1] ?? 0) * 2 + 100);
  expect(colours).toBeGreaterThan(20);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save as PNG' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/\.png$/);
  expect(complaints).toEqual([]);
});

test('a link with a lens and filters shows a large edition without them, says so and drops them from the link', async () => {
  const hash = '#by=AFP&known=2021-01-01&status=alleged&lang=fr';
  const { page, complaints } = await openDashboard({ edition, hash });
  await page.waitForSelector('[data-ready]');
  await expect.poll(() => page.locator('.notice').textContent()).toMatch(/Seules les couches et les forces filtrent/);
  await page.waitForFunction(() => !/by=|known=|status=/.test(location.hash));
  expect(complaints).toEqual([]);
});

const phone: Opening = { width: 390, height: 844, touch: true };

test('a phone has all of a large edition: layers, forces, a typed date, whose data it is, and a place over the time axis', async () => {
  const { page, complaints } = await openDashboard({ ...phone, edition });
  await page.waitForSelector('[data-ready]');
  const attacks = page.locator('.chips button').nth(1);
  expect(await attacks.textContent()).toMatch(/[1-9]/);
  await attacks.click();
  expect(await attacks.getAttribute('aria-pressed')).toBe('false');
  await attacks.click();
  const edge = await page.locator('.sheet').boundingBox();
  const credit = await page.locator('.map-attribution').boundingBox();
  expect((credit?.y ?? 0) + (credit?.height ?? 0)).toBeLessThanOrEqual(edge?.y ?? 0);
  await page.locator('.sheet .grab').click();
  await page.locator('.sheet .grab').click();
  await page.locator('.sheet').getByText('name the Uppsala Conflict Data Program').waitFor();
  const before = await page.locator('.sheet .state').textContent();
  await page.locator('.sheet .force-tags button').first().click();
  await expect.poll(() => page.locator('.sheet .state').textContent()).not.toBe(before);
  await page.getByRole('textbox', { name: 'Date', exact: true }).fill('3 May 2019');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.sheet h1').textContent()).toBe('3 May 2019');
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.locator('.menu').getByRole('button', { name: 'List' }).click();
  await page.locator('.list tbody tr .place button').first().click();
  await page.locator('.sheet .dossier q').first().waitFor();
  expect(await page.locator('.sheet > .strip').textContent()).toContain('3 May 2019');
  await page.locator('.dossier').getByRole('button', { name: 'Close' }).click();
  await page.locator('.sheet .list').waitFor();
  expect(complaints).toEqual([]);
});

test.each<[string, Opening, ((page: Page) => Promise<void>)?]>([
  ['as it opens', {}],
  ['dark, French', { dark: true, language: 'fr-FR' }],
  ['medium', { width: 1024, height: 768 }],
  ['phone', phone],
  [
    'phone, sheet drawn up',
    { ...phone, dark: true },
    async (page) => {
      await page.locator('.sheet .grab').click();
      await page.locator('.sheet .grab').click();
      await page.locator('.sheet-more').waitFor();
    },
  ],
  ['list', { hash: '#view=list' }, (page) => page.locator('.list tbody tr').first().waitFor()],
  [
    'dossier',
    { hash: '#view=list' },
    async (page) => {
      await page.locator('.list tbody tr .place button').first().click();
      await page.locator('.dossier q').first().waitFor();
      expect(await page.locator('.dossier').getByRole('button', { name: 'Correct' }).count()).toBe(0);
    },
  ],
  [
    'help',
    {},
    async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').getByText('one sign for marks that stand too close').waitFor();
    },
  ],
  [
    'picture',
    {},
    async (page) => {
      await page.keyboard.press('b');
      await page.locator('.picture canvas').waitFor();
    },
  ],
])('no accessibility violation in a large edition: %s', async (_name, opening, act) => {
  const { page, complaints } = await openDashboard({ ...opening, edition });
  await page.waitForSelector('[data-ready]');
  await act?.(page);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(complaints).toEqual([]);
});

test('what is in view of a large edition becomes a brief with its sources where it is little', async () => {
  const { features } = JSON.parse(readFileSync(join(edition, 'attacks.geojson'), 'utf8'));
  const { geometry, properties } = features[0];
  const [lon, lat] = geometry.coordinates;
  const hash = `#map=11/${lat}/${lon}&t=${properties.to}`;
  const { page, complaints } = await openDashboard({ edition, hash });
  await page.waitForSelector('[data-ready]');
  await page.keyboard.press('b');
  const dialog = page.getByRole('dialog', { name: 'Make a brief' });
  const sheet = await dialog.getByRole('img').first().getAttribute('aria-label');
  expect(sheet).toMatch(/No base is on record for this day\. \d+ attacks? in the last 90 days\./);
  await dialog.getByText(/^Preview, page 1 of \d+$/).waitFor();
  expect(complaints).toEqual([]);
});

test('columns that nothing tells of are chosen by hand before a table is imported', async () => {
  const { page, complaints } = await openDashboard();
  await page.waitForSelector('[data-ready]');
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['c1,c2,c3\n44341,16,-1\n44342,14,-4\n'], 'coded.csv'));
    dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  const dialog = page.getByRole('dialog', { name: 'Import a table of events' });
  await dialog.getByText('No column is chosen for: date, latitude, longitude.').waitFor();
  const start = dialog.getByRole('button', { name: 'Import', exact: true });
  expect(await start.isDisabled()).toBe(true);
  await dialog.getByRole('combobox', { name: /^date/ }).selectOption('c1');
  await dialog.getByRole('combobox', { name: /^latitude/ }).selectOption('c2');
  await dialog.getByRole('combobox', { name: /^longitude/ }).selectOption('c3');
  await dialog.getByText('2 of the first 2 values can be read').nth(2).waitFor();
  await start.click();
  await dialog.getByText('2 of 2 rows became events.').waitFor();
  expect(complaints).toEqual([]);
});

test('a dropped table is confirmed, imported aside and shown; what was left out is counted', async () => {
  const { page, complaints } = await openDashboard({ hash: '#sel=gao' });
  await page.waitForSelector('[data-ready]');
  await page.locator('.map canvas').evaluate((canvas) => {
    canvas.dataset.made = 'first';
  });
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
    '1: the date cannot be read; write it as YYYY-MM-DD (line 5)',
  ]);
  await dialog.getByRole('button', { name: 'Show on the map' }).click();
  await page.waitForSelector('.app.large canvas');
  await page.waitForSelector('[data-ready]');
  expect(await page.locator('.legend .count').nth(1).textContent()).toBe('3');
  // To make a map anew would hold the page up: the one that was there is shown again, in its new room.
  expect(await page.locator('canvas.maplibregl-canvas').count()).toBe(1);
  const map = page.locator('.app.large .map canvas[data-made=first]');
  const [drawn, room] = [await map.boundingBox(), await page.locator('.app.large .map').boundingBox()];
  expect(drawn).toEqual(room);
  expect(complaints).toEqual([]);
});
