import { expect, test, vi } from 'vitest';
import { fixtureFolder } from './app-edition.ts';
import { violations } from './axe.ts';
import { openDashboard, useBrowser } from './dashboard.ts';

useBrowser();
// A map without a graphics card on a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000 });

test('dates stand side by side, are drawn, and one of them can be shown alone', async () => {
  const { page, complaints } = await openDashboard({
    edition: fixtureFolder(),
    hash: '#t=2022-01-20&memory=365&step=quarter',
  });
  await page.waitForSelector('html[data-ready]');
  await page.keyboard.press('d');
  await page.waitForFunction(() => document.querySelectorAll('.strip-grid canvas[data-drawn]').length === 4);
  expect(await page.locator('.strip-grid h3').allTextContents()).toEqual([
    '20 April 2021',
    '20 July 2021',
    '20 October 2021',
    '20 January 2022',
  ]);
  const colours = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('.strip-grid canvas')].map((canvas) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size;
    }),
  );
  for (const count of colours) expect(count).toBeGreaterThan(50);
  expect(await violations(page)).toEqual([]);
  await page.waitForFunction(() => location.hash.includes('dates=4'));
  await page.getByRole('button', { name: /^20 July 2021/ }).click();
  expect(await page.locator('h1').textContent()).toBe('20 July 2021');
  await expect.poll(() => page.locator('.strip-view').count()).toBe(0);
  await page.goBack();
  await page.locator('.strip-view').waitFor();
  expect(complaints).toEqual([]);
});

test('six dates in a small window are pictures of one size, each with date and counts in a line of their own', async () => {
  const { page } = await openDashboard({
    hash: '#t=2022-01-20&memory=365&step=quarter&dates=6',
    width: 1024,
    height: 768,
  });
  await page.waitForFunction(() => document.querySelectorAll('.strip-grid canvas[data-drawn]').length === 6);
  await page.getByRole('heading', { name: '20 Jan 2022' }).waitFor();
  const pictures = await page.evaluate(() =>
    [...document.querySelectorAll('.strip-grid li')].map((item) => {
      const canvas = item.querySelector('canvas')!.getBoundingClientRect();
      const caption = item.querySelector('.caption')!;
      const [date, counts] = [...caption.children].map((part) => part.getBoundingClientRect());
      return {
        size: `${Math.round(canvas.width)} × ${Math.round(canvas.height)}`,
        oneLine: counts!.left > date!.right && counts!.top < date!.bottom,
        whole: [...caption.children].every((part) => part.scrollWidth <= part.clientWidth),
      };
    }),
  );
  expect(new Set(pictures.map(({ size }) => size)).size).toBe(1);
  expect(pictures.filter(({ oneLine, whole }) => !oneLine || !whole)).toEqual([]);
});

test('the filters of the list hold on the map, in the link and after a reload', async () => {
  const { page, complaints } = await openDashboard({ edition: fixtureFolder(), hash: '#t=2022-01-20&view=list' });
  await page.locator('.list tbody tr').first().waitFor();
  const all = await page.locator('.list tbody tr').count();
  await page.getByLabel('Status').selectOption('alleged');
  const some = await page.locator('.list tbody tr').count();
  expect(some).toBeLessThan(all);
  expect(await violations(page)).toEqual([]);
  await page.waitForFunction(() => location.hash.includes('status=alleged'));
  await page.reload();
  await page.locator('.list-bar').waitFor();
  await expect.poll(() => page.locator('.list tbody tr').count()).toBe(some);
  await page.keyboard.press('l');
  expect(await page.locator('.filter-badge').textContent()).toContain('Status: alleged');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => page.locator('.filter-badge').count()).toBe(0);
  expect(complaints).toEqual([]);
});
