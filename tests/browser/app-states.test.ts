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

test.each<[string, Opening, string]>([
  ['as of', { hash: JANUARY }, '.plot .bars'],
  ['dossier, dark', { hash: `${JANUARY}&sel=kidal`, dark: true }, '.dossier'],
  ['between', { hash: '#mode=between&t=2017-01-01..2019-12-31' }, '.plot .bars'],
  ['reader', { hash: `${JANUARY}&sel=gao&report=jowhar-2022&claim=jowhar-2022-1` }, '.reader-text'],
  ['list', { hash: `${JANUARY}&view=list` }, '.list tbody tr'],
  [
    'medium, French, dossier',
    { hash: `${JANUARY}&sel=kidal`, width: 1024, height: 768, language: 'fr-FR' },
    '.dossier',
  ],
  ['phone', { ...phone, hash: JANUARY }, '.sheet'],
  ['phone, dossier, dark', { ...phone, hash: `${JANUARY}&sel=kidal`, dark: true }, '.sheet .dossier'],
  ['phone, reader', { ...phone, hash: `${JANUARY}&sel=gao&report=jowhar-2022` }, '.sheet .reader-text'],
  ['since, French', { hash: '#mode=since&t=2013-01-11..2022-01-20', language: 'fr-FR' }, '.plot .bars'],
  ['filtered to nothing', { hash: `${JANUARY}&status=denied` }, '.filter-badge'],
  ['a place that is not there', { hash: `${JANUARY}&sel=nowhere` }, '.dossier .nothing'],
  ['a report that is not there', { hash: `${JANUARY}&report=nowhere` }, '.reader-note[role="alert"]'],
  ['every date at once, two of them', { hash: `${JANUARY}&dates=2` }, '.strip-grid canvas[data-drawn]'],
  ['medium, list, dark', { hash: `${JANUARY}&view=list`, width: 1024, height: 768, dark: true }, '.list tbody tr'],
  ['phone, dates side by side', { ...phone, hash: `${JANUARY}&dates=2` }, '.strip-grid canvas[data-drawn]'],
])('no accessibility violation: %s', async (_name, opening, ready) => {
  const { page } = await openDashboard({ ...opening, edition: fixtureFolder() });
  await page.waitForSelector(ready);
  expect(await violations(page)).toEqual([]);
});

const press = (key: string) => (page: Page) => page.keyboard.press(key);
const tap = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

test.each<[string, Opening, (page: Page) => Promise<unknown>, string]>([
  ['help', {}, press('?'), '.about table'],
  ['help, French, dark', { language: 'fr-FR', dark: true }, press('?'), '.about table'],
  ['phone, help', phone, press('?'), '.about table'],
  ['own reports', {}, press('a'), '.own, dialog'],
  ['phone, own reports, dark', { ...phone, dark: true }, press('a'), 'dialog'],
  ['menu', {}, tap('Menu'), '.menu'],
  ['phone, menu, French', { ...phone, language: 'fr-FR' }, tap('Menu'), '.menu'],
  ['search', {}, (page) => page.keyboard.press('/').then(() => page.keyboard.type('ga')), '.hits .hit'],
  ['search without a hit', {}, (page) => page.keyboard.press('/').then(() => page.keyboard.type('qqq')), '.hits .none'],
  ['phone, search', phone, (page) => page.keyboard.press('/').then(() => page.keyboard.type('ga')), '.hits .hit'],
  ['a day that is none', {}, wrongDay, '[role="alert"]'],
  ['a change', {}, press('>'), '.change .label'],
  ['files over the page', {}, dragFiles, '.drop-frame'],
  ['phone, sheet drawn up', phone, tap(/^Unfold/), '.sheet-more'],
])('no accessibility violation: %s', async (_name, opening, act, ready) => {
  const { page } = await openDashboard({ ...opening, hash: JANUARY, edition: fixtureFolder() });
  await page.waitForSelector('html[data-ready]');
  await act(page);
  await page.waitForSelector(ready);
  expect(await violations(page)).toEqual([]);
});

async function wrongDay(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Date', exact: true }).fill('the other day');
  await page.keyboard.press('Enter');
}

async function dragFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'x.txt'));
    dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true }));
  });
}

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
    (page) => page.getByRole('button', { name: /^Connu/ }).click(),
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

const { edition, reports } = fixtureEdition();
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

test('a part of the page that does not come is told, not waited for for ever', async () => {
  const { page, address } = await openDashboard({ edition: fixtureFolder(), language: 'fr-FR' });
  await page.waitForSelector('html[data-ready]');
  await page.route(/\/assets\/map-view-[^/]+\.js$/, (route) => route.abort());
  await page.goto(`${address}?again`);
  await page.waitForSelector('.failure');
  expect(await page.locator('.failure').textContent()).toContain('La page s’est arrêtée en s’ouvrant');
  expect(await violations(page)).toEqual([]);
});

test('a panel whose code does not come says so, and comes when it is asked for again', async () => {
  const { page } = await openDashboard({ edition: fixtureFolder(), hash: JANUARY });
  await page.waitForSelector('.plot .bars');
  const lost = /\/assets\/List(?:Row)?-[^/]+\.(?:js|css)$/;
  await page.route(lost, (route) => route.abort());
  await page.keyboard.press('l');
  const told = page.locator('.waiting[role="alert"]');
  await told.waitFor();
  expect(await told.textContent()).toContain('This part of the page did not come');
  expect(await violations(page)).toEqual([]);
  await page.unroute(lost);
  await told.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.list tbody tr').first().waitFor();
  expect(await page.locator('.list').evaluate((list) => getComputedStyle(list).position)).toBe('absolute');
  expect(page.url()).toContain('view=list');
  expect(await told.count()).toBe(0);
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
  expect(await page.locator('.notice').textContent()).toContain('Part of this link cannot be read');
  await page.evaluate(() => {
    location.hash = '#t=2022-01-20&sel=nowhere';
  });
  await page.locator('.dossier .nothing').waitFor();
  expect(await page.locator('.dossier').textContent()).toContain('This place is not in the edition');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.dossier').count()).toBe(0);
});

const EVIL = '<img src=x onerror="window.hacked=1">\u202eelttab<b>';

/** The fixture with a name of the kind that breaks pages in every place where a name can stand. */
function hostileFolder(): string {
  const place = { ...edition.places, features: edition.places.features.map(renamed) };
  const bases = {
    ...edition.bases,
    features: edition.bases.features.map((feature) => {
      if (feature.id !== 'b-kidal-un') return feature;
      const claims = feature.properties.claims.map((claim) => ({ ...claim, quote: EVIL, actor: EVIL }));
      return { ...feature, properties: { ...feature.properties, title: EVIL, placeName: EVIL, claims } };
    }),
  };
  const metas = edition.reports.reports.map((report) => ({ ...report, title: EVIL, publisher: `${EVIL}${report.id}` }));
  const first = reports.find(({ id }) => id === 'adf-2015');
  if (!first) throw new Error('the fixture has changed');
  return fixtureFolder({
    'bases.geojson': JSON.stringify(bases),
    'places.geojson': JSON.stringify(place),
    'edition.json': JSON.stringify({ ...edition.info, title: EVIL, titleFr: EVIL }),
    'reports.json': JSON.stringify({ ...edition.reports, reports: metas }),
    'reports/adf-2015.json': JSON.stringify({ ...first, title: EVIL, text: `${EVIL} ${first.text}`, mentions: [] }),
  });
}

function renamed(feature: (typeof edition.places.features)[number]): typeof feature {
  return feature.id === 'kidal'
    ? { ...feature, properties: { ...feature.properties, name: EVIL, nameFr: EVIL } }
    : feature;
}

test.each<[string, string, string]>([
  ['the dossier', `${JANUARY}&sel=kidal`, '.dossier q'],
  ['the list', `${JANUARY}&view=list`, '.list tbody tr'],
  ['the reader', `${JANUARY}&sel=kidal&report=adf-2015`, '.reader-text'],
  ['the review', `${JANUARY}&view=review`, '.review'],
  ['dates side by side', `${JANUARY}&dates=2`, '.strip-grid canvas'],
])('HTML and bidirectional marks in names stay text in %s', async (_name, hash, ready) => {
  const { page, complaints } = await openDashboard({ edition: hostileFolder(), hash });
  await page.waitForSelector('html[data-ready]');
  await page.locator(ready).first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('img src');
  await page.locator('.hits .hit').first().waitFor();
  expect(await page.locator('.hits').textContent()).toContain('<img src=x');
  expect(await page.locator('#app').textContent()).toContain('<img src=x');
  expect(await page.locator('#app :is(img, b b, script)').count()).toBe(0);
  expect(await page.evaluate('window.hacked')).toBeUndefined();
  // A mark that turns the writing round stays within the words of a report.
  const turned = await page.evaluate(() =>
    [...document.querySelectorAll('#app *')]
      .filter(({ childNodes }) =>
        [...childNodes].some((node) => node.nodeType === 3 && /\u202e/.test(node.textContent ?? '')),
      )
      .filter((element) => !element.closest('q, blockquote, .reader-text'))
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );
  expect(turned).toEqual([]);
  expect(complaints).toEqual([]);
});
