import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { fixtureFolder, JANUARY } from './app-edition.ts';
import { type Opening, openDashboard, useBrowser } from './dashboard.ts';

/** The pictures that were looked at and found good; written anew with UPDATE_GOLDEN=1. */
const GOLDEN = join(import.meta.dirname, 'golden');
/** So many pixels a side become one before pictures are compared: layout and marks are told, single pixels are not. */
const COARSE = 3;
/** A pixel is another one when a channel differs by more than this; so many of all may be. */
const CHANNEL = 48;
const SHARE = 0.004;

useBrowser();
// A map without a graphics card on a busy machine takes its time.
vi.setConfig({ testTimeout: 240_000 });

test.each<[string, Opening, string]>([
  ['as-of', { hash: JANUARY }, '.plot .bars'],
  ['between-dark', { hash: '#mode=between&t=2017-01-01..2019-12-31', dark: true }, '.plot .bars'],
  ['dossier-fr', { hash: `${JANUARY}&sel=kidal`, width: 1024, height: 768, language: 'fr-FR' }, '.dossier'],
  ['reader', { hash: `${JANUARY}&sel=gao&report=jowhar-2022&claim=jowhar-2022-1` }, '.reader-text'],
  ['list', { hash: `${JANUARY}&view=list` }, '.list tbody tr'],
  ['phone-half', { hash: `${JANUARY}&sel=kidal`, width: 390, height: 844, touch: true }, '.sheet .dossier'],
  ['embed', { hash: JANUARY, query: '?embed', width: 800, height: 520 }, '.embed-dock'],
])('%s looks as it was found good', async (name, opening, ready) => {
  const { page } = await openDashboard({ ...opening, reducedMotion: true, edition: fixtureFolder() });
  await page.waitForSelector(ready);
  await page.waitForSelector('html[data-ready]');
  await page.waitForTimeout(600);
  const file = join(GOLDEN, `${name}.png`);
  const seen = await small(page, await page.screenshot({ timeout: 120_000 }));
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(file, seen);
  }
  expect(existsSync(file), `${name}.png is missing; run with UPDATE_GOLDEN=1 and look at it`).toBe(true);
  expect(await difference(page, seen, readFileSync(file))).toBeLessThan(SHARE);
});

test('a picture in which a panel is missing is told from a good one', async () => {
  const { page } = await openDashboard({ edition: fixtureFolder(), hash: JANUARY, reducedMotion: true });
  await page.waitForSelector('html[data-ready]');
  await page.waitForTimeout(600);
  const good = readFileSync(join(GOLDEN, 'as-of.png'));
  await page.evaluate(() => document.querySelector('.title')?.remove());
  expect(await difference(page, await small(page, await page.screenshot({ timeout: 120_000 })), good)).toBeGreaterThan(
    SHARE,
  );
});

/** A picture as coarse as pictures are compared, as PNG; scaled by the browser. */
async function small(page: Page, png: Buffer): Promise<Buffer> {
  const data = await page.evaluate(
    async ([base64, coarse]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(image.width / coarse);
      canvas.height = Math.round(image.height / coarse);
      const context = canvas.getContext('2d')!;
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/png').split(',')[1] as string;
    },
    [png.toString('base64'), COARSE] as const,
  );
  return Buffer.from(data, 'base64');
}

/** Share of the pixels that differ; 1 for pictures of another size. */
async function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ([a, b, most]) => {
      const pixels = async (base64: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [first, second] = [await pixels(a), await pixels(b)];
      if (first.width !== second.width || first.height !== second.height) return 1;
      let differing = 0;
      for (let i = 0; i < first.data.length; i += 4) {
        const far = [0, 1, 2].some((c) => Math.abs(first.data[i + c]! - second.data[i + c]!) > most);
        if (far) differing++;
      }
      return differing / (first.data.length / 4);
    },
    [one.toString('base64'), other.toString('base64'), CHANNEL] as const,
  );
}
