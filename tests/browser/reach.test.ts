import { expect, test, vi } from 'vitest';
import { fixtureFolder, JANUARY } from './app-edition.ts';
import { violations } from './axe.ts';
import { openDashboard, useBrowser } from './dashboard.ts';

useBrowser();
// A map without a graphics card on a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000 });

test('within another page: the map leaves the wheel alone, and a link leads to the whole page', async () => {
  const { page, address, complaints } = await openDashboard({
    edition: fixtureFolder(),
    query: '?embed',
    hash: JANUARY,
    width: 760,
    height: 480,
  });
  await page.waitForSelector('html[data-ready]');
  await expect.poll(() => page.locator('.top').count()).toBe(0);
  await page.waitForFunction(() => location.hash.includes('map='));
  const zoom = () => /map=([\d.]+)/.exec(page.url())?.[1];
  const before = zoom();
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, -400);
  await page.waitForTimeout(800);
  expect(zoom()).toBe(before);
  expect(await violations(page)).toEqual([]);
  const link = await page.getByRole('link', { name: /^Open in Dateline/ }).getAttribute('href');
  expect(link?.startsWith(`${address}#`)).toBe(true);
  expect(link).toContain('t=2022-01-20');
  expect(complaints).toEqual([]);
});

test('on paper: date, picture of the map, legend and where it comes from; no buttons', async () => {
  const { page } = await openDashboard({ edition: fixtureFolder(), hash: JANUARY });
  await page.waitForSelector('html[data-ready]');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const picture = page.locator('.print-map');
  expect(await picture.isVisible()).toBe(true);
  const colours = await picture.evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  });
  expect(colours).toBeGreaterThan(50);
  expect(await page.locator('h1.date').isVisible()).toBe(true);
  expect(await page.locator('.legend').isVisible()).toBe(true);
  expect(await page.locator('.print-foot').textContent()).toMatch(/edition [0-9a-f-]+/i);
  for (const gone of ['.top', '.dock', '.map']) expect(await page.locator(gone).isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => picture.count()).toBe(0);
});

test('a dark page is dark ink on white paper', async () => {
  const { page } = await openDashboard({ edition: fixtureFolder(), hash: `${JANUARY}&sel=kidal`, dark: true });
  await page.locator('.dossier h4').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['h1.date', '.dossier h2', '.dossier h4', '.dossier q']) {
    const { ink, ground } = await page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const lightness = (colour: string): number => Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number));
        const grounds: string[] = [];
        for (let at: Element | null = element; at; at = at.parentElement) {
          grounds.push(getComputedStyle(at).backgroundColor);
        }
        const ground = grounds.find((colour) => !/, 0\)$|transparent/.test(colour)) ?? 'rgb(255, 255, 255)';
        return { ink: lightness(getComputedStyle(element).color), ground: lightness(ground) };
      });
    expect(ink, selector).toBeLessThan(120);
    expect(ground, selector).toBeGreaterThan(230);
  }
});

test('the help says how well it reads, from the figures of the tests', async () => {
  const { page } = await openDashboard({ edition: fixtureFolder(), hash: JANUARY, language: 'fr-FR' });
  await page.waitForSelector('.plot .bars');
  await page.keyboard.press('?');
  const about = page.locator('.about');
  await about.waitFor();
  await expect.poll(() => about.locator('table').count()).toBe(2);
  expect(await about.textContent()).toContain('GeoNames');
  expect(await violations(page)).toEqual([]);
});

test('it can be installed: a name, a place to start, and icons of the sizes that are asked for', async () => {
  const { page, address } = await openDashboard({ edition: fixtureFolder(), hash: JANUARY });
  const { name, display, start, icons } = await page.evaluate(async () => {
    const { href } = document.querySelector<HTMLLinkElement>('link[rel="manifest"]') as HTMLLinkElement;
    const manifest = await (await fetch(href)).json();
    const sizeOf = async (src: string): Promise<string> => {
      const image = new Image();
      image.src = new URL(src, href).href;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    };
    const icons: { sizes: string; found: string }[] = [];
    for (const { src, sizes } of manifest.icons) icons.push({ sizes, found: await sizeOf(src) });
    return { name: manifest.name, display: manifest.display, start: new URL(manifest.start_url, href).href, icons };
  });
  expect([name, display, start]).toEqual(['Dateline', 'standalone', address]);
  for (const size of ['192x192', '512x512']) expect(icons).toContainEqual({ sizes: size, found: size });
  expect((await page.request.get(`${address}sw.js`)).status()).toBe(200);
});
