import { expect, test, vi } from 'vitest';
import { messagesIn } from '../../src/app/i18n/messages.ts';
import type { Problem } from '../../src/contract/problem.ts';
import { fixtureEdition } from '../fixtures/edition.ts';
import { fixtureFolder, JANUARY } from './app-edition.ts';
import { violations } from './axe.ts';
import { type Opening, openDashboard, useBrowser } from './dashboard.ts';

useBrowser();
// A map without a graphics card on a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000 });

const { edition, reports } = fixtureEdition();
const report = reports.find(({ id }) => id === 'jowhar-2022');
if (!report) throw new Error('the fixture has changed');

/** A problem at the words of the report. */
function at(words: string, code: string, message: string): Problem {
  const start = report!.text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in the fixture`);
  return { report: report!.id, span: { start, end: start + words.length }, code, message };
}

const problems: Problem[] = [
  at('halve the contingent by summer 2023', 'unknown-place', 'Not in the gazetteer.'),
  at('Jihadist groups act in Burkina Faso and Niger', 'pattern', 'A pattern.'),
  at('may move its mission elsewhere', 'not-an-event', 'A wish is not an event.'),
  at('So far the junta', 'correction-not-usable', 'Its quote is not there.'),
  { report: report.id, code: 'unknown-date', message: 'No day of publication.' },
];
const opened = (): string => fixtureFolder({ 'problems.json': JSON.stringify({ ...edition.problems, problems }) });
const READER = `${JANUARY}&sel=gao&report=jowhar-2022`;

test.each<[string, 'en' | 'fr', Opening]>([
  ['beside it', 'en', {}],
  ['beside it, in French', 'fr', { language: 'fr-FR' }],
  ['under it on a phone', 'en', { width: 390, height: 844, touch: true }],
])(
  'what is read but not drawn is waved in the text and said in the margin, with why: %s',
  async (_name, language, opening) => {
    const { page, complaints } = await openDashboard({ ...opening, edition: opened(), hash: READER });
    await page.locator('.reader-text .total-note').first().waitFor();
    const words = messagesIn(language);
    const { notDrawn } = words.reader;
    await expect
      .poll(() => page.locator('.total-note b').allTextContents())
      .toEqual([
        'halve the contingent by summer 2023',
        'may move its mission elsewhere',
        'So far the junta',
        'Jihadist groups act in Burkina Faso and Niger',
      ]);
    expect(await page.locator('.total-note div > span').allTextContents()).toEqual([
      notDrawn['unknown-place'],
      'A wish is not an event.',
      notDrawn['correction-not-usable'],
      notDrawn.pattern,
    ]);
    const waved = (await page.locator('.reader-text .not-drawn').allTextContents()).join('');
    for (const { span } of problems) expect(waved).toContain(span ? report.text.slice(span.start, span.end) : '');
    expect(await page.locator('.reader .remark').textContent()).toBe(words.own.problem['unknown-date']);
    const note = page.locator('.total-note').first();
    const passage = page.locator('.not-drawn').first();
    await note.scrollIntoViewIfNeeded();
    const [said, read] = [await note.boundingBox(), await passage.boundingBox()];
    if (!said || !read) throw new Error('nothing to be seen');
    if (opening.touch) expect(said.y).toBeGreaterThan(read.y);
    else expect(said.x).toBeGreaterThan(read.x);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

test('the notes go with the marks when only the text is shown, and the summary counts them', async () => {
  const { page } = await openDashboard({ edition: opened(), hash: READER });
  await page.locator('.total-note').first().waitFor();
  expect(await page.locator('.report-summary').textContent()).toMatch(/1 total is not drawn\. 1 place is not known\.$/);
  await page.getByLabel('Show').selectOption('text');
  await expect.poll(() => page.locator('.total-note, .not-drawn, .reader mark').count()).toBe(0);
  await page.getByLabel('Show').selectOption('claims');
  await expect.poll(() => page.locator('.total-note').count()).toBe(4);
  expect(await page.locator('.reader-text .mention').count()).toBe(0);
});

test('the citation is copied as a sentence and as BibTeX, and the original has a safe link', async () => {
  const { page } = await openDashboard({ edition: fixtureFolder(), hash: READER });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.reader-text mark').first().waitFor();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy a citation' }).click();
  await expect.poll(copied).toContain('Jowhar with AFP');
  expect(await copied()).toContain('20 January 2022');
  await page.getByRole('button', { name: 'BibTeX' }).click();
  await expect.poll(copied).toMatch(/^@\w+\{/);
  const original = page.getByRole('link', { name: 'Open the original' });
  expect(await original.getAttribute('href')).toBe('https://example.org/jowhar-2022');
  expect(await original.getAttribute('rel')).toContain('noopener');
});

test('text and map are linked both ways: a place moves the map, a mark leads to its words', async () => {
  const gossi = edition.places.features.find(({ id }) => id === 'gossi');
  if (!gossi) throw new Error('the fixture has changed');
  const [lon, lat] = gossi.geometry.coordinates;
  const { page, complaints } = await openDashboard({ edition: fixtureFolder(), hash: `${READER}&map=6/17.5/-3` });
  await page.waitForSelector('html[data-ready]');
  const mention = page.locator('.reader-text .mention', { hasText: 'Gossi' }).first();
  await mention.click();
  await page.waitForFunction(
    ([y, x]) => {
      const [, at = ''] = /map=([^&]+)/.exec(location.hash) ?? [];
      const [, seenLat, seenLon] = at.split('/').map(Number);
      return Math.abs((seenLat ?? 0) - (y ?? 0)) < 0.05 && Math.abs((seenLon ?? 0) - (x ?? 0)) < 0.05;
    },
    [lat, lon],
  );
  const map = await page.locator('.map').boundingBox();
  const reader = await page.locator('.reader').boundingBox();
  if (!map || !reader) throw new Error('nothing to be seen');
  await page.mouse.click(map.x + (reader.x - map.x) / 2, map.y + map.height / 2);
  await page.locator('.active-claim').waitFor();
  expect(await page.locator('.active-claim').textContent()).toContain('Gossi');
  expect(await page.locator('.note.on b').textContent()).toContain('Gossi');
  await page.mouse.click(map.x + 30, map.y + map.height - 60);
  await page.waitForTimeout(400);
  expect(await page.locator('.reader-text').count()).toBe(1);
  expect(complaints).toEqual([]);
});
