import { expect, test, vi } from 'vitest';
import type { Claim } from '../../src/contract/claim.ts';
import { fixtureEdition } from '../fixtures/edition.ts';
import { fixtureFolder, JANUARY } from './app-edition.ts';
import { openDashboard, useBrowser } from './dashboard.ts';

useBrowser();
// A map without a graphics card on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const { edition, reports } = fixtureEdition();

test('a report of 200 pages opens at its claim and can be read to its end', async () => {
  const [report] = reports.filter(({ id }) => id === 'jowhar-2022');
  if (!report) throw new Error('the fixture has changed');
  const page200 = `${'The patrol went on along the river and saw nothing of note that day. '.repeat(40)}\n\n`;
  const tail = page200.repeat(200);
  const mentions = Array.from({ length: 200 }, (_, i) => ({
    start: report.text.length + 2 + i * page200.length + 4,
    end: report.text.length + 2 + i * page200.length + 10,
    phrase: 'patrol',
    placeId: 'gao',
    usage: 'literal' as const,
    score: 0.5,
  }));
  const long = {
    ...report,
    text: `${report.text}\n\n${tail}The last words.`,
    mentions: [...report.mentions, ...mentions],
  };
  const { page, complaints } = await openDashboard({
    edition: fixtureFolder({ 'reports/jowhar-2022.json': JSON.stringify(long) }),
    hash: `${JANUARY}&sel=gao&report=jowhar-2022&claim=jowhar-2022-1`,
  });
  const active = page.locator('.active-claim');
  await active.waitFor();
  expect(await active.isVisible()).toBe(true);
  const last = page.getByText('The last words.');
  // Paragraphs are written out while it is looked for.
  await expect
    .poll(() =>
      last.scrollIntoViewIfNeeded().then(
        () => last.isVisible(),
        () => false,
      ),
    )
    .toBe(true);
  await page.keyboard.press(']');
  expect(await page.locator('.reader .count').textContent()).toContain('Claim');
  expect(complaints).toEqual([]);
});

test('a report of 200 pages with a thousand claims is written out whole, and each of them can be stepped to', async () => {
  const [report] = reports.filter(({ id }) => id === 'jowhar-2022');
  const base = edition.bases.features.find(({ id }) => id === 'b-gossi-fr');
  const claim = base?.properties.claims.find(({ report }) => report === 'jowhar-2022');
  if (!report || !base || !claim) throw new Error('the fixture has changed');
  const sentence = 'The French hold on at Gossi, officers said again. ';
  const page = `${`${sentence}${'Nothing else of note was seen along the river that week. '.repeat(7)}\n\n`.repeat(5)}`;
  const head = `${report.text}\n\n`;
  const text = `${head}${page.repeat(200)}The last words.`;
  const stride = page.length / 5;
  const claims: Claim[] = Array.from({ length: 1000 }, (_, i) => {
    const start = head.length + i * stride;
    const end = start + sentence.length - 1;
    return { ...claim, id: `${claim.id}-${i}`, start, end, quote: text.slice(start, end) };
  });
  const features = edition.bases.features.map((feature) =>
    feature === base ? { ...base, properties: { ...base.properties, claims } } : feature,
  );
  const { page: shown, complaints } = await openDashboard({
    edition: fixtureFolder({
      'bases.geojson': JSON.stringify({ ...edition.bases, features }),
      'reports/jowhar-2022.json': JSON.stringify({ ...report, text }),
    }),
    hash: `${JANUARY}&sel=gossi&report=jowhar-2022&claim=${claim.id}-700`,
  });
  const active = shown.locator('.active-claim');
  await active.waitFor();
  await expect.poll(() => active.isVisible()).toBe(true);
  await expect.poll(() => shown.locator('.reader-text mark').count(), { timeout: 30_000 }).toBeGreaterThanOrEqual(1000);
  await shown.keyboard.press(']');
  await expect.poll(() => active.locator('sup').textContent()).toMatch(/^70\d$/);
  await shown.locator('.notes .note').last().scrollIntoViewIfNeeded();
  await shown.locator('.notes button.note').last().click();
  await expect.poll(() => shown.url()).toContain('claim=');
  expect(await shown.locator('.reader .count').textContent()).toMatch(/of 100\d$/);
  expect(complaints).toEqual([]);
});

test('5,000 claims at one place are counted, shown a page at a time, and the rest is a number', async () => {
  const base = edition.bases.features.find(({ id }) => id === 'b-kidal-un');
  const claim = base?.properties.claims[0];
  if (!base || !claim) throw new Error('the fixture has changed');
  const claims: Claim[] = Array.from({ length: 5000 }, (_, i) => ({ ...claim, id: `${claim.id}-${i}` }));
  const features = edition.bases.features.map((feature) =>
    feature === base ? { ...base, properties: { ...base.properties, claims } } : feature,
  );
  const { page, complaints } = await openDashboard({
    edition: fixtureFolder({ 'bases.geojson': JSON.stringify({ ...edition.bases, features }) }),
    hash: `${JANUARY}&sel=kidal`,
  });
  const section = page.locator('.dossier .claims');
  await section.waitFor();
  expect(await section.locator('h3').textContent()).toMatch(/5,0\d\d claims/);
  const rows = () => section.locator('q').count();
  const before = await rows();
  expect(before).toBeLessThanOrEqual(100);
  await section.getByRole('button', { name: /^Show \d+ more/ }).click();
  expect(await rows()).toBeGreaterThan(before);
  await page.keyboard.press('/');
  await page.keyboard.type('kidal');
  await page.getByRole('option', { name: /Kidal/ }).first().waitFor();
  expect(complaints).toEqual([]);
});
