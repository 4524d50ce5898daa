import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { fixtureFolder } from './app-edition.ts';
import { violations } from './axe.ts';
import { openDashboard, useBrowser } from './dashboard.ts';

useBrowser();
// A map without a graphics card on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const NOTE =
  '---\ntitle: A raid on Gao\npublisher: Test Wire\npublished: 2023-12-28\n---\nGunmen attacked a camp in Gao on 27 December 2023, killing four soldiers.\n';

/** Drops files on the middle of the page, as a file manager does. */
async function drop(page: Page, files: Record<string, string>): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const made = new DataTransfer();
    for (const [name, text] of Object.entries(given)) made.items.add(new File([text], name));
    return made;
  }, files);
  await page.dispatchEvent('.stage', 'dragenter', { dataTransfer: transfer });
  expect(await page.locator('.drop-frame').textContent()).toContain('Nothing leaves this machine');
  await page.dispatchEvent('.stage', 'drop', { dataTransfer: transfer });
}

test('reports dropped on the page are read here, shown as one’s own and saved; nothing leaves the browser', async () => {
  const { page, address, complaints } = await openDashboard({ edition: fixtureFolder() });
  const asked: string[] = [];
  const sent: string[] = [];
  page.context().on('request', (request) => {
    asked.push(request.url());
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(`${request.method()} ${request.url()}`);
  });
  page.on('websocket', (socket) => sent.push(socket.url()));
  await page.addInitScript(() => {
    navigator.sendBeacon = () => {
      throw new Error('a beacon was sent');
    };
  });
  await page.waitForSelector('.plot .bars');
  await drop(page, { 'raid.md': NOTE, 'scan.pdf': '%PDF-1.7\u0000\u0001\u0002', 'empty.txt': '' });
  const dialog = page.getByRole('dialog', { name: 'Your own reports' });
  await dialog.getByRole('button', { name: 'Open A raid on Gao' }).waitFor({ timeout: 60_000 });
  const rows = await dialog.locator('.own-results > ul > li').allTextContents();
  expect(rows).toHaveLength(3);
  expect(rows[2]).toMatch(/A raid on Gao1 claim/);
  expect(rows[1]).toMatch(/scan\.pdf.*left out.*not a text file/);
  expect(rows[0]).toMatch(/empty\.txt.*left out.*empty/);
  expect(await violations(page)).toEqual([]);

  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'As a .zip' }).click();
  const zip = await download;
  expect(zip.suggestedFilename()).toMatch(/^dateline-edition-[0-9a-f]{8}\.zip$/);
  const bytes = readFileSync(await zip.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  for (const name of ['edition.json', 'attacks.geojson', 'reports/raid.json']) expect(bytes.includes(name)).toBe(true);

  await dialog.getByRole('button', { name: 'Open A raid on Gao' }).click();
  await page.locator('.reader .active-claim, .reader [data-claim], .reader mark').first().waitFor();
  expect(await page.locator('.by-line').textContent()).toContain('yours');
  await page.keyboard.press('Escape');
  expect(await page.locator('.own-badge').textContent()).toContain('With 1 report of yours');

  expect(asked.filter((url) => !url.startsWith(address) && !/^(?:data|blob):/.test(url))).toEqual([]);
  expect(sent).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a pasted text is read, an empty one and a wrong date are told; it can be taken out again', async () => {
  const { page, complaints } = await openDashboard({ edition: fixtureFolder(), language: 'fr-FR' });
  await page.waitForSelector('.plot .bars');
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Vos documents' });
  await dialog.getByText('Coller un texte').click();
  await dialog.getByRole('button', { name: 'Le lire' }).click();
  expect(await dialog.getByRole('alert').textContent()).toContain('Collez d’abord');
  await dialog.getByLabel('Texte').fill('Des hommes armés ont attaqué un camp à Gao le 27 décembre 2023.');
  await dialog.getByLabel('Publié le').fill('hier');
  await dialog.getByRole('button', { name: 'Le lire' }).click();
  expect(await dialog.getByRole('alert').textContent()).not.toBe('');
  await dialog.getByLabel('Publié le').fill('28 décembre 2023');
  await dialog.getByRole('button', { name: 'Le lire' }).click();
  await dialog.getByText('1 affirmation', { exact: true }).waitFor({ timeout: 60_000 });
  await dialog.getByRole('button', { name: /^Retirer/ }).click();
  await dialog.locator('.own-results').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('the edition can be saved as one page that needs nothing else', async () => {
  const { page } = await openDashboard({ edition: fixtureFolder(), hash: '#t=2023-12-29' });
  await page.waitForSelector('html[data-ready]');
  await drop(page, { 'raid.md': NOTE });
  const button = page.getByRole('button', { name: 'As one page (.html)' });
  await button.waitFor({ timeout: 60_000 });
  const download = page.waitForEvent('download', { timeout: 100_000 });
  await button.click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/\.html$/);
  const html = readFileSync(await saved.path(), 'utf8');
  expect(html).toContain('Gunmen attacked a camp in Gao');
  expect(html).not.toMatch(/(?:src|href)="https?:/);
});
