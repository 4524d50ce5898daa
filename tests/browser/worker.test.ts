import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { useTestPage } from './test-page.ts';

const REPORT = '---\npublished: 2022-04-20\n---\nFrench forces left Gossi on 19 April 2022, the ministry said.\n';

const served = useTestPage('worker-page');

async function openPage(): Promise<Page> {
  const page = await served.browser.newPage();
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  onTestFinished(async () => {
    await page.close();
    expect(wrong).toEqual([]);
  });
  await page.goto(served.address);
  await page.waitForFunction('window.worker');
  return page;
}

test('a report dropped on the page is read in the worker, with the gazetteer of this host', async () => {
  const page = await openPage();
  const read = await page.evaluate(
    ([text, gazetteer]) =>
      window.worker.ask('read', { gazetteer: gazetteer!, name: 'note.md', bytes: new TextEncoder().encode(text) }),
    [REPORT, `${served.address}gazetteer.bin`],
  );
  expect(read.report?.id).toBe('note');
  expect(read.report?.mentions.map((mention) => mention.phrase)).toContain('Gossi');
  const names = new Map(read.places.map((place) => [place.id, place.name]));
  expect(read.claims.map(({ layer, placeId, from }) => [layer, names.get(placeId), from])).toContainEqual([
    'withdrawals',
    'Gossi',
    '2022-04-19',
  ]);
  await page.evaluate((material) => window.worker.ask('open', material), {
    claims: read.claims,
    places: read.places,
    reports: read.report ? [(({ text: _text, mentions: _mentions, ...meta }) => meta)(read.report)] : [],
  });
  const marks = (lens: object) =>
    page.evaluate((l) => window.worker.ask('link', l).then((r) => r.withdrawals.length), lens);
  expect(await marks({})).toBe(1);
  // 18 April 2022, the day before: nobody had said so yet.
  expect(await marks({ knownBy: 19_100 })).toBe(0);
});

test('a file without text comes back as a problem', async () => {
  const page = await openPage();
  const empty = await page.evaluate(() =>
    window.worker.ask('read', { gazetteer: '/gazetteer.bin', name: 'a.txt', bytes: new Uint8Array() }),
  );
  expect([empty.report, empty.problems.map((problem) => problem.code)]).toEqual([null, ['unreadable-empty']]);
});

test('what is under way when the worker is ended is rejected', async () => {
  const page = await openPage();
  const failure = await page.evaluate(() => {
    const asked = window.worker.ask('read', {
      gazetteer: '/gazetteer.bin',
      name: 'a.txt',
      bytes: new Uint8Array([65]),
    });
    window.worker.end();
    return asked.then(
      () => 'answered',
      (error: Error) => error.message,
    );
  });
  expect(failure).toBe('The worker was ended.');
});
