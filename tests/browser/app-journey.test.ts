import { expect, test, vi } from 'vitest';
import { fixtureFolder, JANUARY } from './app-edition.ts';
import { openDashboard, useBrowser } from './dashboard.ts';

useBrowser();
// A map without a graphics card on a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000 });

test('the first view shows the last day, a sentence, counts and one hint, from this host alone', async () => {
  const { page, address, requests, complaints } = await openDashboard({ edition: fixtureFolder() });
  await page.waitForSelector('.title');
  expect(await page.locator('h1').textContent()).toBe('29 December 2023');
  expect(await page.locator('.title .state').textContent()).toMatch(/No attack in the last 90 days\.$/);
  expect(await page.locator('.change').textContent()).toContain('Drag the cursor');
  await expect.poll(() => page.locator('.legend label').count()).toBe(3);
  await page.locator('.map canvas').waitFor();
  expect(
    requests.filter((url) => !url.startsWith(address) && !url.startsWith('blob:') && !url.startsWith('data:')),
  ).toEqual([]);
  expect(complaints).toEqual([]);
});

test('by mouse: scrub, change, place, quote, report and back, all of it in the link', async () => {
  const { page, complaints } = await openDashboard({ edition: fixtureFolder(), hash: '#t=2021-10-01' });
  await page.waitForSelector('.plot .bars');
  await page.getByRole('button', { name: 'Next change' }).click();
  expect(await page.locator('h1').textContent()).toBe('15 November 2021');
  await page.locator('.change .label').waitFor();
  expect(await page.locator('.change').textContent()).toContain('French handover to the Malian army, Tessalit');
  const bars = await page.locator('.plot .bars').boundingBox();
  if (!bars) throw new Error('no histogram');
  await page.mouse.move(bars.x + 900, bars.y + 40);
  await page.mouse.down();
  await page.mouse.move(bars.x + 1190, bars.y + 40, { steps: 5 });
  await page.mouse.up();
  expect(await page.locator('h1').textContent()).toMatch(/2022$/);

  await page.getByRole('option', { name: 'Kidal, France' }).click();
  const dossier = page.getByRole('complementary', { name: 'Kidal' });
  await dossier.waitFor();
  expect(await dossier.textContent()).toContain('Sources differ on 3 points');
  await dossier.getByRole('button', { name: 'Read in report' }).first().click();
  const active = page.locator('.active-claim');
  await active.waitFor();
  expect(await active.textContent()).toContain('Kidal');
  await page.waitForFunction(() => location.hash.includes('report='));
  await page.waitForTimeout(1500);
  const link = page.url();
  await page.reload();
  await active.waitFor();
  expect(page.url()).toBe(link);
  await page.goBack();
  await dossier.waitFor();
  await expect.poll(() => page.locator('.reader').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('by keyboard: slider, typed date, steps, mode, search, claims, Escape', async () => {
  const { page, complaints } = await openDashboard({ edition: fixtureFolder(), hash: JANUARY });
  await page.waitForSelector('.plot .bars');
  const slider = page.getByRole('slider', { name: 'Date', exact: true });
  await slider.focus();
  expect(await slider.getAttribute('aria-valuetext')).toBe('20 January 2022, 22 bases open, 5 attacks');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('h1').textContent()).toBe('20 February 2022');
  await page.keyboard.press('Shift+ArrowLeft');
  expect(await page.locator('h1').textContent()).toBe('19 February 2022');
  await page.keyboard.press('<');
  expect(await page.locator('h1').textContent()).toBe('14 January 2022');

  const field = page.getByRole('textbox', { name: 'Date', exact: true });
  await field.fill('the other day');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('alert').textContent()).toContain('Not a date');
  await field.fill('20 janvier 2022');
  await page.keyboard.press('Enter');
  expect(await page.locator('h1').textContent()).toBe('20 January 2022');
  await page.locator('h1').evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

  await page.keyboard.press('/');
  await page.keyboard.type('gos');
  await page.getByRole('option', { name: /Gossi/ }).first().waitFor();
  await page.keyboard.press('Enter');
  const dossier = page.getByRole('complementary', { name: 'Gossi' });
  await dossier.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Gossi');
  await dossier.getByRole('button', { name: 'Read in report' }).last().focus();
  await page.keyboard.press('Enter');
  await page.locator('.reader-text').waitFor();
  const first = await page.locator('.reader .count').textContent();
  await page.keyboard.press(']');
  expect(await page.locator('.reader .count').textContent()).not.toBe(first);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.dossier').count()).toBe(0);
  await page.keyboard.press('m');
  expect(await page.getByRole('radio', { name: 'Between' }).isChecked()).toBe(true);
  await page.keyboard.press('l');
  await page.locator('.list tbody tr').first().waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('on a phone: the sheet holds date, dossier and report, and time stays in reach', async () => {
  const { page, complaints } = await openDashboard({
    edition: fixtureFolder(),
    hash: JANUARY,
    width: 390,
    height: 844,
    touch: true,
  });
  await page.waitForSelector('.sheet');
  expect((await page.locator('.sheet').boundingBox())?.height).toBe(222);
  for (const button of await page.locator('.top button, .sheet button').all()) {
    const box = await button.boundingBox();
    if (box && (await button.getAttribute('class')) !== 'grab')
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
  await page.getByRole('button', { name: /^Search/ }).tap();
  await page.getByRole('combobox').fill('kidal');
  await page.getByRole('option', { name: /Kidal/ }).first().tap();
  await page.locator('.sheet .dossier').waitFor();
  await page.waitForFunction(() => Math.abs((document.querySelector('.sheet')?.clientHeight ?? 0) - 844 * 0.57) < 3);
  await expect.poll(() => page.locator('.strip .thumb input').count()).toBe(1);
  await page.locator('.sheet .dossier').getByRole('button', { name: 'Read in report' }).first().tap();
  await page.locator('.sheet .reader-text').waitFor();
  await page.waitForFunction(() => (document.querySelector('.sheet')?.clientHeight ?? 0) > 780);
  await page.getByRole('button', { name: /Back to Kidal/ }).tap();
  await page.locator('.sheet .dossier').waitFor();
  expect(complaints).toEqual([]);
});

test('language and theme change in place and are kept in the link', async () => {
  const { page } = await openDashboard({ edition: fixtureFolder(), hash: JANUARY, language: 'fr-FR' });
  await page.waitForSelector('.title');
  expect(await page.locator('h1').textContent()).toBe('20 janvier 2022');
  expect(await page.locator('.title .state').textContent()).toContain(
    'Les forces françaises tiennent Gao, Gossi et Ménaka',
  );
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  await page.getByRole('button', { name: 'Show in English' }).click();
  expect(await page.locator('h1').textContent()).toBe('20 January 2022');
  await page.getByRole('button', { name: 'Light or dark' }).click();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await page.waitForFunction(() => location.hash.includes('lang=en') && location.hash.includes('theme=dark'));
});

test('a layer that is off keeps its row, a force that is chosen stands alone', async () => {
  const { page } = await openDashboard({ edition: fixtureFolder(), hash: JANUARY });
  await page.waitForSelector('.legend');
  await page.getByRole('checkbox', { name: /^Attacks/ }).click();
  expect(await page.locator('.legend .off .count').textContent()).toBe('–');
  await page.getByRole('button', { name: /Only France/ }).click();
  expect(await page.locator('.legend .count').first().textContent()).toBe('6');
  await page.getByRole('button', { name: /All forces/ }).click();
  expect(await page.locator('.legend .count').first().textContent()).toBe('22');
});
