import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { fixtureEdition } from '../fixtures/edition.ts';
import { fixtureFolder, JANUARY, toldFolder } from './app-edition.ts';
import { violations } from './axe.ts';
import { type Opening, openDashboard, useBrowser } from './dashboard.ts';

useBrowser();
// A map without a graphics card on a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000 });

const phone: Opening = { width: 390, height: 844, touch: true };

test.each<[string, Opening, string, ((page: Page) => Promise<void>)?]>([
  ['as of', { hash: JANUARY }, '.plot .bars'],
  ['dossier, dark', { hash: `${JANUARY}&sel=kidal`, dark: true }, '.dossier'],
  ['between', { hash: '#mode=between&t=2017-01-01..2019-12-31' }, '.plot .bars'],
  ['reader', { hash: `${JANUARY}&sel=gao&report=jowhar-2022&claim=jowhar-2022-1` }, '.reader-text'],
  ['list', { hash: `${JANUARY}&view=list` }, '.list tbody tr'],
  ['help', { hash: JANUARY }, '.plot .bars', (page) => page.keyboard.press('?')],
  [
    'medium, French, dossier',
    { hash: `${JANUARY}&sel=kidal`, width: 1024, height: 768, language: 'fr-FR' },
    '.dossier',
  ],
  ['phone', { ...phone, hash: JANUARY }, '.sheet'],
  ['phone, dossier, dark', { ...phone, hash: `${JANUARY}&sel=kidal`, dark: true }, '.sheet .dossier'],
  ['phone, reader', { ...phone, hash: `${JANUARY}&sel=gao&report=jowhar-2022` }, '.sheet .reader-text'],
])('no accessibility violation: %s', async (_name, opening, ready, act) => {
  const { page } = await openDashboard({ ...opening, edition: fixtureFolder() });
  await page.waitForSelector(ready);
  if (act) {
    await act(page);
    await page.waitForSelector('dialog');
  }
  expect(await violations(page)).toEqual([]);
});

const TOLD = '#t=2021-10-12&memory=365';
const correct = (page: Page) => page.locator('.claims').getByRole('button', { name: 'Correct' }).first().click();

test.each<[string, Opening, string, ((page: Page) => Promise<void>)?]>([
  [
    'lens of publishers',
    { hash: `${TOLD}&by=AFP,Reuters&known=2021-12-01` },
    '.popover .lens-rows',
    (page) => page.getByRole('button', { name: /^According to/ }).click(),
  ],
  [
    'lens of a day, dark, French',
    { hash: `${TOLD}&known=2021-10-19`, dark: true, language: 'fr-FR' },
    '.popover .known-slider',
    (page) => page.getByRole('button', { name: /^Connu au/ }).click(),
  ],
  ['correction', { hash: `${TOLD}&sel=gn:2455290` }, '.place-choice li:nth-child(2)', correct],
  [
    'correction, dark, medium',
    { hash: `${TOLD}&sel=gn:2457163`, dark: true, width: 1024, height: 768 },
    '.toll-fields',
    correct,
  ],
  ['review', { hash: `${TOLD}&view=review` }, '.why', (page) => page.locator('.review').getByText('Reject').click()],
  [
    'review with corrections, dark',
    { hash: `${TOLD}&view=review`, dark: true },
    '.patch .line',
    (page) => page.locator('.review').getByText('Accept', { exact: false }).first().click(),
  ],
  [
    'adding an event',
    { hash: `${TOLD}&report=camp-left` },
    'form.correct',
    (page) => page.getByRole('button', { name: 'Mark as an event' }).first().click(),
  ],
  ['phone, lens', { ...phone, hash: `${TOLD}&by=AFP` }, '.lens-badge'],
  ['phone, review, French', { ...phone, hash: `${TOLD}&view=review`, language: 'fr-FR' }, '.sheet .review-card mark'],
  ['phone, correction', { ...phone, hash: `${TOLD}&sel=gn:2457163` }, '.sheet form.correct', correct],
])('no accessibility violation: %s', async (_name, opening, ready, act) => {
  const { page } = await openDashboard({ ...opening, edition: toldFolder() });
  await page.waitForSelector('html[data-ready]');
  await page.locator('.dossier, .reader-text, .title, .sheet').first().waitFor();
  if (act) await act(page);
  await page.waitForSelector(ready);
  expect(await violations(page)).toEqual([]);
  for (const target of await page
    .locator('.popover :is(button, .tick), form.correct :is(button, .field), .review button')
    .all()) {
    const box = await target.boundingBox();
    if (box && !(await target.evaluate((element) => element.matches('.tick, .word-select *')))) {
      expect(
        Math.min(box.width, box.height),
        await target.evaluate((e) => e.outerHTML.slice(0, 120)),
      ).toBeGreaterThanOrEqual(24);
    }
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('nothing shifts after the first paint, and the page does not scroll sideways', async () => {
  const { page, address } = await openDashboard({ edition: fixtureFolder(), hash: JANUARY });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${address}?again${JANUARY}`);
  await page.waitForSelector('.plot .bars');
  await page.waitForTimeout(1500);
  const shifts = (await page.evaluate('window.shifts')) as number[];
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.005);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('the time scale stays where it is when a dossier opens', async () => {
  const { page } = await openDashboard({ edition: fixtureFolder(), hash: JANUARY });
  const thumb = page.locator('.plot .thumb');
  await thumb.waitFor();
  const before = await thumb.boundingBox();
  await page.getByRole('option', { name: 'Kidal, France' }).click();
  await page.locator('.dossier').waitFor();
  expect(await thumb.boundingBox()).toEqual(before);
});

const { edition } = fixtureEdition();
const otherSchema = { ...edition.info, dateline: { ...edition.info.dateline, schema: '9' } };
const empty = { ...edition.bases, features: [] };

test.each<[string, Record<string, string | null>, RegExp]>([
  ['a missing file', { 'bases.geojson': null }, /bases\.geojson is missing/],
  [
    'another schema',
    { 'edition.json': JSON.stringify(otherSchema) },
    /edition\.json follows version 9 .* reads version 1/,
  ],
  ['a damaged file', { 'reports.json': '{"reports": [' }, /reports\.json is damaged/],
  [
    'no dated mark',
    Object.fromEntries(['bases', 'attacks', 'withdrawals'].map((layer) => [`${layer}.geojson`, JSON.stringify(empty)])),
    /holds no dated mark/,
  ],
])('an edition with %s is explained, not blank', async (_name, changes, expected) => {
  const { page } = await openDashboard({ edition: fixtureFolder(changes) });
  await page.waitForSelector('.failure');
  expect(await page.locator('.failure').textContent()).toMatch(expected);
  expect(await violations(page)).toEqual([]);
});

test('one broken feature is left out and counted, the rest shown', async () => {
  const [first, ...rest] = edition.attacks.features;
  const broken = { ...edition.attacks, features: [{ ...first, geometry: null }, ...rest] };
  const { page } = await openDashboard({
    edition: fixtureFolder({ 'attacks.geojson': JSON.stringify(broken) }),
    hash: JANUARY,
  });
  await page.waitForSelector('.title');
  expect(await page.locator('.notice').textContent()).toContain('1 entry of this edition is damaged');
});

test('a damaged link and a report that is not there still show a page', async () => {
  const { page } = await openDashboard({
    edition: fixtureFolder(),
    hash: '#t=2022-13-45&mode=upward&map=9/9/9/9&sel=%E0%A4%A&report=nowhere',
  });
  await page.waitForSelector('.reader-note[role="alert"]');
  expect(await page.locator('.reader-note').textContent()).toContain('missing from the edition');
});

test('HTML and bidirectional marks in names stay text', async () => {
  const evil = '<img src=x onerror="window.hacked=1">\u202eelttab<b>';
  const marked = {
    ...edition.bases,
    features: edition.bases.features.map((feature) =>
      feature.id === 'b-kidal-un'
        ? {
            ...feature,
            properties: {
              ...feature.properties,
              title: evil,
              claims: feature.properties.claims.map((claim) => ({ ...claim, quote: evil })),
            },
          }
        : feature,
    ),
  };
  const { page } = await openDashboard({
    edition: fixtureFolder({ 'bases.geojson': JSON.stringify(marked) }),
    hash: `${JANUARY}&sel=kidal`,
  });
  await page.locator('.dossier').waitFor();
  expect(await page.locator('.dossier').textContent()).toContain('<img src=x');
  await expect.poll(() => page.locator('.dossier img').count()).toBe(0);
  expect(await page.evaluate('window.hacked')).toBeUndefined();
});
