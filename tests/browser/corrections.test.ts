import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { toldFolder } from './app-edition.ts';
import { openDashboard, useBrowser } from './dashboard.ts';

useBrowser();
// A map without a graphics card on a busy machine takes its time.
vi.setConfig({ testTimeout: 180_000 });

/** A camera over Kidal, which then stands in the middle of what no panel covers. */
const OVER_KIDAL = 'map=5.6/18.4411/1.4078';
const heading = (page: Page) => page.locator('h1.date').textContent();
/** Waits until the legend, or on a phone the chips, count so many withdrawals. */
async function withdrawals(page: Page, n: number): Promise<void> {
  const counts = page.locator('.legend .count, .chips button');
  await expect.poll(() => counts.nth(2).textContent(), { timeout: 15_000 }).toMatch(new RegExp(`^(?:FR)?${n}`));
}
/** The claim of a dossier that tells of the French leaving. */
const leaving = (page: Page) => page.locator('.claims .claim', { hasText: 'left their base' }).first();

test('by mouse: scrub, change, Kidal, its quote, the date set right, undone, the link shared', async () => {
  const { page, address, complaints } = await openDashboard({
    edition: toldFolder(),
    hash: `#${OVER_KIDAL}&t=2016-03-01&memory=365`,
  });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.waitForSelector('html[data-ready]');
  const bars = await page.locator('.plot .bars').boundingBox();
  if (!bars) throw new Error('no histogram');
  await page.mouse.move(bars.x + bars.width * 0.3, bars.y + 40);
  await page.mouse.down();
  await page.mouse.move(bars.x + bars.width * 0.92, bars.y + 40, { steps: 6 });
  await page.mouse.up();
  expect(await heading(page)).toMatch(/2021$/);
  const next = page.getByRole('button', { name: 'Next change' });
  for (let i = 0; i < 6 && (await heading(page)) !== '12 October 2021'; i++) await next.click();
  expect(await heading(page)).toBe('12 October 2021');
  await withdrawals(page, 1);

  const map = await page.locator('.map').boundingBox();
  if (!map) throw new Error('no map');
  await page.mouse.click(map.x + (map.width + 312) / 2, map.y + map.height / 2);
  const dossier = page.getByRole('complementary', { name: 'Kidal' });
  await dossier.waitFor();
  await leaving(page).getByRole('button', { name: 'Read in report' }).click();
  await page.locator('.active-claim').waitFor();
  expect(await page.locator('.active-claim').textContent()).toContain('French forces left their base in Kidal');

  await page.locator('.note-actions').getByRole('button', { name: 'Correct' }).click();
  const form = page.locator('form.correct');
  await form.getByRole('textbox', { name: 'Day' }).fill('14 October 2021');
  expect(await form.locator('.machine').textContent()).toBe('Machine: 12 October 2021');
  expect(await form.getByRole('combobox', { name: 'Reason' }).inputValue()).toBe('Wrong date');
  await form.getByRole('button', { name: 'Keep the correction' }).click();
  await page.locator('.notes .by-hand').waitFor();
  expect(await page.locator('.notes .by-hand').textContent()).toContain('14 Oct 2021, not 12 Oct 2021');
  await page.getByRole('button', { name: 'Back to Kidal' }).click();
  await dossier.waitFor();
  expect(await heading(page)).toBe('12 October 2021');
  await withdrawals(page, 0);
  expect(await dossier.locator('.mark-row').first().textContent()).not.toContain('Closed');

  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await withdrawals(page, 1);
  await expect.poll(() => dossier.locator('.by-hand').count()).toBe(0);

  await dossier.getByRole('button', { name: 'Copy a link to this view' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(address)).toBe(true);
  await page.goto('about:blank');
  await page.goto(link);
  await dossier.waitFor();
  expect(await heading(page)).toBe('12 October 2021');
  await withdrawals(page, 1);
  await page.waitForTimeout(600);
  expect(page.url()).toBe(link);
  expect(complaints).toEqual([]);
});

test('by keyboard: slider, change, search, quote, correction, undo and redo, reload', async () => {
  const { page, complaints } = await openDashboard({ edition: toldFolder(), hash: '#t=2021-06-01&memory=365' });
  await page.waitForSelector('.plot .bars');
  await page.getByRole('slider', { name: 'Date', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await heading(page)).toBe('1 July 2021');
  await page.keyboard.press('>');
  expect(await heading(page)).toBe('12 October 2021');
  await page.keyboard.press('/');
  await page.keyboard.type('kidal');
  await page.getByRole('option', { name: /Kidal/ }).first().waitFor();
  await page.keyboard.press('Enter');
  const dossier = page.getByRole('complementary', { name: 'Kidal' });
  await dossier.waitFor();
  await leaving(page).getByRole('button', { name: 'Read in report' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.active-claim').waitFor();
  await page.locator('.note-actions').getByRole('button', { name: 'Correct' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('form.correct').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Correct this claim');
  const day = page.locator('form.correct').getByRole('textbox', { name: 'Day' });
  await day.focus();
  await day.fill('the other day');
  await page.keyboard.press('Enter');
  expect(await page.locator('form.correct [role="alert"]').first().textContent()).toContain('Not a date');
  await day.fill('oct 2021');
  expect(await page.locator('form.correct .when-fields select').inputValue()).toBe('month');
  await day.fill('14 octobre 2021');
  await page.locator('form.correct .when-fields select').selectOption('day');
  await day.fill('14 octobre 2021');
  await page.keyboard.press('Enter');
  await page.locator('.notes .by-hand').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Correct');
  await page.keyboard.press('Escape');
  await dossier.waitFor();
  await withdrawals(page, 0);
  await page.keyboard.press('Control+z');
  await withdrawals(page, 1);
  await page.keyboard.press('Control+Shift+Z');
  await withdrawals(page, 0);
  await page.waitForTimeout(600);
  const before = page.url();
  await page.reload();
  await dossier.waitFor();
  expect(page.url()).toBe(before);
  await withdrawals(page, 0);
  expect(await dossier.locator('.by-hand').first().textContent()).toContain('Wrong date');
  await page.keyboard.press('Control+z');
  await withdrawals(page, 1);
  expect(complaints).toEqual([]);
});

test('on a phone: change, Kidal, its quote, the date set right, undone, reloaded', async () => {
  const { page, complaints } = await openDashboard({
    edition: toldFolder(),
    hash: '#t=2021-06-01&memory=365',
    width: 390,
    height: 844,
    touch: true,
  });
  await page.waitForSelector('html[data-ready]');
  const date = page.locator('.sheet .date');
  await page.getByRole('slider', { name: 'Date', exact: true }).focus();
  await page.keyboard.press('PageDown');
  expect(await date.textContent()).not.toBe('1 June 2021');
  await page.goto(`${page.url().split('#')[0]}#t=2021-06-01&memory=365`);
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  await page.getByRole('button', { name: 'Next change' }).tap();
  expect(await date.textContent()).toBe('12 October 2021');
  await withdrawals(page, 1);
  await page.getByRole('button', { name: /^Search/ }).tap();
  await page.getByRole('combobox').fill('kidal');
  await page.getByRole('option', { name: /Kidal/ }).first().tap();
  const dossier = page.locator('.sheet .dossier');
  await dossier.waitFor();
  await leaving(page).getByRole('button', { name: 'Read in report' }).tap();
  await page.locator('.sheet .active-claim').waitFor();
  await page.locator('.note-actions').getByRole('button', { name: 'Correct' }).tap();
  const form = page.locator('form.correct');
  await form.getByRole('textbox', { name: 'Day' }).fill('14 October 2021');
  for (const button of await form.locator('button, .field, .segments label').all()) {
    const box = await button.boundingBox();
    if (box) expect(box.height).toBeGreaterThanOrEqual(24);
  }
  await form.getByRole('button', { name: 'Keep the correction' }).tap();
  await page.locator('.notes .by-hand').waitFor();
  await page.getByRole('button', { name: /Back to Kidal/ }).tap();
  await dossier.waitFor();
  await withdrawals(page, 0);
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).tap();
  await withdrawals(page, 1);
  await page.waitForTimeout(600);
  const link = page.url();
  await page.reload();
  await dossier.waitFor();
  expect(page.url()).toBe(link);
  expect(complaints).toEqual([]);
});

test('another place is chosen from the letters on the map, and the machine’s stays beside it', async () => {
  const { page, complaints } = await openDashboard({
    edition: toldFolder(),
    hash: `#${OVER_KIDAL}&t=2021-10-12&memory=365&sel=gn:2455290`,
  });
  await page.waitForSelector('html[data-ready]');
  await leaving(page).getByRole('button', { name: 'Correct' }).click();
  const form = page.locator('form.correct');
  await form.getByRole('radio', { name: /^B Kidal Region/ }).waitFor();
  const letters = page.locator('.candidates button');
  await expect.poll(() => letters.allTextContents()).toEqual(['A', 'B']);
  await letters.nth(1).click();
  expect(await form.getByRole('radio', { name: /^B Kidal Region/ }).isChecked()).toBe(true);
  expect(await form.locator('.machine').textContent()).toBe('Machine: Kidal');
  await form.getByRole('searchbox', { name: 'Look for another place' }).fill('tessalit');
  await form
    .locator('.found')
    .getByRole('button', { name: /Tessalit/ })
    .first()
    .click();
  await expect.poll(() => letters.count()).toBe(3);
  await form.getByRole('button', { name: 'Keep the correction' }).click();
  await page.locator('.away').waitFor();
  expect(await page.locator('.away').textContent()).toContain('Moved to Tessalit');
  await expect.poll(() => letters.count()).toBe(0);
  await page.locator('.away').getByRole('button', { name: 'Take back' }).click();
  await page.locator('.away').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('the review is done by keyboard and its file saved and loaded', async () => {
  const { page, complaints } = await openDashboard({ edition: toldFolder(), hash: '#t=2021-10-12&memory=365' });
  await page.waitForSelector('html[data-ready]');
  await page.keyboard.press('r');
  const review = page.getByRole('complementary', { name: 'Review of claims' });
  await review.waitFor();
  expect(await review.locator('h2').textContent()).toBe('1 claim to review');
  await review.locator('.word-select select').selectOption('1.01');
  await review.locator('h2').click();
  expect(await review.locator('h2').textContent()).toBe('6 claims to review');
  expect(await review.locator('.review-card mark').textContent()).toContain('Une roquette');
  await page.keyboard.press('a');
  await page.waitForFunction(() => document.querySelector('.review h2')?.textContent === '5 claims to review');
  await expect.poll(() => review.locator('.review-card').textContent()).toContain('The last trucks drove south');
  expect(await review.locator('.review-card mark').textContent()).toContain('left their base in Kidal');
  await page.keyboard.press('n');
  await page.waitForFunction(() => document.querySelector('.review mark')?.textContent?.includes('motorcycles'));
  await page.keyboard.press('x');
  await page.keyboard.press('8');
  await page.waitForFunction(() => document.querySelector('.review h2')?.textContent === '4 claims to review');
  await page.keyboard.press('f');
  await page.locator('form.correct').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('form.correct').waitFor({ state: 'detached' });
  expect(await review.locator('.patch h3').textContent()).toContain('2 corrections');
  expect(await review.locator('.patch').textContent()).toContain('Told elsewhere already');

  const saving = page.waitForEvent('download');
  await review.getByRole('button', { name: 'Save corrections.ndjson' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('corrections.ndjson');
  const text = readFileSync(await saved.path(), 'utf8');
  expect(
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).change),
  ).toEqual(['accept', 'reject']);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => document.querySelector('.review h2')?.textContent === '6 claims to review');
  const gone = { claim: 'gone', change: 'reject', reason: 'Old', author: '', time: '2026-01-01T00:00:00.000Z' };
  await review.locator('input[type="file"]').setInputFiles({
    name: 'corrections.ndjson',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(`${text}${JSON.stringify(gone)}\nnot a line\n`),
  });
  await page.waitForFunction(() => document.querySelector('.review h2')?.textContent === '4 claims to review');
  await review.locator('.unused').waitFor();
  expect(await review.locator('.unused').textContent()).toContain('1 correction does not apply');
  expect(await review.locator('.patch .hint').textContent()).toMatch(/3 corrections loaded\. 1 line is not .*: 4/);
  expect(complaints).toEqual([]);
});

test('words selected in a report become an event of it', async () => {
  const { page, complaints } = await openDashboard({
    edition: toldFolder(),
    hash: '#t=2021-10-30&memory=365&report=camp-left&sel=gn:2457163',
  });
  await page.locator('.reader-text').waitFor();
  const before = await page.locator('.reader mark').count();
  await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('.reader-text p[data-start]')];
    const paragraph = paragraphs.find((element) => element.textContent?.includes('trucks'));
    const walker = document.createTreeWalker(paragraph as Node, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf('The last trucks');
      if (at >= 0) range.setStart(node, at);
      const end = node.data.lastIndexOf('.');
      if (end >= 0) range.setEnd(node, end + 1);
    }
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  });
  await page.locator('.mark-event').click();
  const form = page.locator('form.correct');
  await form.waitFor();
  expect(await form.locator('blockquote').textContent()).toBe('The last trucks drove south to Gao.');
  await form.getByRole('button', { name: 'Add this event' }).click();
  expect(await form.textContent()).toContain('Choose the place.');
  await form.getByText('Withdrawals').click();
  await form.locator('.place-choice label', { hasText: 'Gao' }).first().click();
  await form.getByRole('button', { name: 'Add this event' }).click();
  await page.waitForFunction((n) => document.querySelectorAll('.reader mark').length > n, before);
  const marked = (await page.locator('.reader mark.withdrawals').allTextContents()).join('');
  expect(marked).toContain('The last trucks drove south to Gao');
  expect(await page.locator('.notes .by-hand').textContent()).toContain('Added by hand');
  expect(complaints).toEqual([]);
});

test('a browser that keeps nothing, or has no room, says so', async () => {
  const { page, address } = await openDashboard({ edition: toldFolder() });
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await page.goto(`${address}?full#view=review`);
  await page.locator('.review').waitFor();
  await page.keyboard.press('a');
  await page.locator('.patch .warning').waitFor();
  expect(await page.locator('.patch .warning').textContent()).toContain('no room left');
  expect(await page.locator('.notice').textContent()).toContain('no room left');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(`${address}?blocked#view=review`);
  await page.locator('.review').waitFor();
  await page.locator('.patch .warning').waitFor();
  expect(await page.locator('.patch .warning').textContent()).toContain('keeps nothing');
});
