import { expect, test, vi } from 'vitest';
import { toldFolder } from './app-edition.ts';
import { openDashboard, useBrowser } from './dashboard.ts';

useBrowser();
// A map without a graphics card on a busy machine takes its time.
vi.setConfig({ testTimeout: 180_000 });

test('the map is seen as some publishers tell it, says so, keeps it in the link and gives it up again', async () => {
  const { page, requests, complaints } = await openDashboard({
    edition: toldFolder(),
    hash: '#t=2021-10-30&memory=365&sel=gn:2457163',
  });
  await page.waitForSelector('html[data-ready]');
  expect(requests.some((url) => /worker-/.test(url) && !/maplibre/.test(url))).toBe(false);
  const attacks = page.locator('.legend .count').nth(1);
  expect(await attacks.textContent()).toBe('2');
  const opener = page.getByRole('button', { name: /^According to/ });
  expect(await opener.textContent()).toContain('all 5 publishers');
  await opener.click();
  const picker = page.getByRole('dialog', { name: 'According to' });
  await picker.waitFor();
  await expect.poll(() => picker.locator('.lens-rows li').count()).toBe(5);
  expect(await picker.textContent()).toContain('via Desert Daily');
  await page.keyboard.type('radio');
  await expect.poll(() => picker.locator('.lens-rows li').count()).toBe(1);
  await picker.getByRole('button', { name: 'Only Radio Nord' }).click();
  await expect.poll(() => page.locator('.lens-badge').textContent()).toContain('According to: Radio Nord');
  await expect.poll(() => attacks.textContent()).toBe('1');
  expect(await picker.getByRole('status').textContent()).toBe('1 of 5 reports heard');
  expect(await page.locator('.dossier').textContent()).toContain('1 claim');
  await picker.getByRole('searchbox').fill('');
  await picker.getByRole('checkbox', { name: /^AFP/ }).click();
  await expect.poll(() => page.locator('.lens-badge').textContent()).toContain('According to: AFP, Radio Nord');
  await page.keyboard.press('Escape');
  await picker.waitFor({ state: 'detached' });
  await page.waitForFunction(() => location.hash.includes('by=AFP,Radio%20Nord'));
  await expect
    .poll(() => page.locator('p.unseen[role="status"]').last().textContent())
    .toContain('According to: AFP, Radio Nord');

  await page.reload();
  await page.locator('.lens-badge').waitFor();
  expect(await attacks.textContent()).toBe('1');
  expect(await page.locator('.lens-word b.on').textContent()).toBe('AFP, Radio Nord');
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect.poll(() => attacks.textContent()).toBe('2');
  await expect.poll(() => page.locator('.lens-badge').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('the map is seen as it was known on a day; copies and languages are left out on demand', async () => {
  const { page, complaints } = await openDashboard({
    edition: toldFolder(),
    hash: '#t=2021-10-30&memory=365&known=2021-10-19',
  });
  await page.waitForSelector('html[data-ready]');
  const withdrawals = page.locator('.legend .count').nth(2);
  expect(await withdrawals.textContent()).toBe('0');
  expect(await page.locator('.lens-badge').textContent()).toContain('As known on 19 October 2021');
  await page.getByRole('button', { name: /^Known by/ }).click();
  const panel = page.getByRole('dialog', { name: 'Known by' });
  await panel.waitFor();
  expect(await panel.textContent()).toContain('2 of 5 reports were out by then. 1 without a date is left out.');
  await panel.getByRole('textbox', { name: 'Published by' }).fill('20 October 2021');
  await page.keyboard.press('Enter');
  await expect.poll(() => withdrawals.textContent()).toBe('1');
  await panel.getByRole('slider').focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => withdrawals.textContent()).toBe('0');
  await panel.getByRole('button', { name: 'any day' }).click();
  await expect.poll(() => withdrawals.textContent()).toBe('1');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^According to/ }).click();
  const picker = page.getByRole('dialog', { name: 'According to' });
  await picker.getByRole('checkbox', { name: /^Wire copies/ }).click();
  await expect.poll(() => withdrawals.textContent()).toBe('0');
  await picker.getByRole('checkbox', { name: /^French/ }).click();
  await expect
    .poll(() => page.locator('.lens-badge li').allTextContents())
    .toEqual(['Only reports in English', 'Without wire copies']);
  await page.waitForFunction(() => location.hash.includes('in=en&copies=no'));
  await page.getByRole('button', { name: /^Remove: According to/ }).click();
  await expect.poll(() => page.locator('.lens-badge').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a lens through which nothing is seen says so, and a report out of it too', async () => {
  const { page } = await openDashboard({ edition: toldFolder(), hash: '#t=2021-10-30&known=2001-01-01' });
  await page.waitForSelector('.title .state');
  expect(await page.locator('.title .state').textContent()).toBe(
    'No report seen through this lens speaks of this time.',
  );
  const other = await openDashboard({ edition: toldFolder(), hash: '#by=AFP&report=checkpoint' });
  await other.page.locator('.reader-text').waitFor();
  expect(await other.page.locator('.left-out').textContent()).toContain('leaves this report out');
});

test('on medium windows and phones the lenses are in the menu', async () => {
  for (const [width, height] of [
    [1024, 768],
    [390, 844],
  ] as const) {
    const { page } = await openDashboard({ edition: toldFolder(), hash: '#t=2021-10-30', width, height });
    await page.waitForSelector('html[data-ready]');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: /^According to/ }).click();
    const picker = page.getByRole('dialog', { name: 'According to' });
    await picker.getByRole('button', { name: 'Only Radio Nord' }).click();
    await expect.poll(() => page.locator('.lens-badge').textContent()).toContain('According to: Radio Nord');
    await picker.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: /^Review/ }).click();
    await page.locator('.review .review-card, .review .nothing').first().waitFor();
  }
});
