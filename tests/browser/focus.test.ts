import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { fixtureFolder, JANUARY } from './app-edition.ts';
import { openDashboard, useBrowser } from './dashboard.ts';

useBrowser();
vi.setConfig({ testTimeout: 90_000 });

/** What has the focus, by its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at === null || at === document.body ? 'nothing' : (at.getAttribute('aria-label') ?? at.textContent ?? '');
  });

const press =
  (name: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
  };

test.each<[what: string, open: (page: Page) => Promise<void>, shown: string, back: RegExp]>([
  ['the help', press('Help and keys'), '.help', /^Help and keys$/],
  ['the brief', press('Make a brief'), '.brief-dialog', /^Make a brief$/],
  ['the sources, from their field', press(/^According to/), '.popover input', /^According to/],
  ['the day of knowledge, from its field', press(/^Known by/), '.popover input', /^Known by/],
  ['the menu', press('Menu'), '.menu', /^Menu$/],
  [
    'a dialog of the menu',
    async (page) => {
      await press('Menu')(page);
      // The menu takes the focus once it is there: a key before that would go to its first button.
      await page.locator('.menu button:focus').waitFor();
      await page
        .locator('.menu')
        .getByRole('button', { name: /own reports/i })
        .press('Enter');
    },
    '.own',
    /^Menu$/,
  ],
  [
    'the search',
    async (page) => {
      await page.getByRole('button', { name: 'Previous change' }).focus();
      await page.keyboard.press('/');
    },
    '.search input:focus',
    /^Previous change$/,
  ],
])('closing gives the focus back: %s', async (_what, open, shown, back) => {
  const { page } = await openDashboard({ edition: fixtureFolder(), hash: JANUARY });
  await page.locator('.plot .bars').waitFor();
  await open(page);
  await page.locator(shown).first().waitFor();
  await page.waitForTimeout(200);
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toMatch(back);
  expect(await page.locator(shown).count()).toBe(0);
});

test.each([
  ['a lens, from the bar', '.lens-word .clear', /^According to/],
  ['a lens, from the map', '.lens-badge:not(.filter-badge) button', /as of$/],
  ['a filter', '.filter-badge button', /as of$/],
])('what takes itself away passes the focus on: %s', async (_what, button, to) => {
  const { page } = await openDashboard({ edition: fixtureFolder(), hash: `${JANUARY}&by=AFP&status=reported` });
  await page.locator('.plot .bars').waitFor();
  await page.locator(button).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator(button).count()).toBe(0);
  expect(await focused(page)).toMatch(to);
});
