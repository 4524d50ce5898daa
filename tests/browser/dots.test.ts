import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { PALETTES } from '../../src/map/palette.ts';
import { useTestPage } from './test-page.ts';

const served = useTestPage('map-page');

async function openMap(): Promise<Page> {
  const context = await served.browser.newContext({ viewport: { width: 400, height: 300 }, locale: 'en-GB' });
  const page = await context.newPage();
  onTestFinished(() => context.close());
  await page.goto(served.address);
  await page.waitForSelector('canvas');
  await page.evaluate(() => window.page.view.ready());
  return page;
}

/** Draws thousands of marks round the middle of the map, and one of a state in the middle or none. */
async function colourOf(page: Page, state: 'fresh' | 'old' | null): Promise<string | undefined> {
  return page.evaluate((middle) => {
    const marks = Array.from({ length: 2500 }, (_, i) => {
      const angle = i * 2.4;
      const away = 0.5 + i / 2000;
      const at = { id: `m${i}`, placeId: `p${i}` };
      return window.mark('attacks', 'fresh', at, Math.cos(angle) * away, 17 + Math.sin(angle) * away);
    });
    if (middle) marks.push(window.mark('attacks', middle, { id: 'middle', placeId: 'middle' }));
    window.page.draw(marks);
    return window.page.colours([0, 0])[0];
  }, state);
}

const { attack, 'attack-tint': tint } = PALETTES.light;

/** How much more red than green there is in a colour, 0 to 255. */
function redness(colour = ''): number {
  return Number.parseInt(colour.slice(1, 3), 16) - Number.parseInt(colour.slice(3, 5), 16);
}

it('thousands of marks are dots in the frame of the call, filled as the marks would be', async () => {
  const page = await openMap();
  const [fresh, old, none] = [await colourOf(page, 'fresh'), await colourOf(page, 'old'), await colourOf(page, null)];
  expect(fresh).toBe(attack);
  // Its middle is so near its outline that some of that shines through the tint.
  expect(redness(old)).toBeGreaterThan(redness(tint) + 10);
  expect(redness(old)).toBeLessThan(redness(attack) - 50);
  expect(redness(none)).toBeLessThan(redness(tint));
});

it('dots stand at the same place on a globe', async () => {
  const page = await openMap();
  await page.evaluate(() => {
    window.page.view.setGlobe(true);
    window.page.view.flyTo({ lon: 0, lat: 17, zoom: 5 });
  });
  await page.waitForTimeout(1500);
  expect(await colourOf(page, 'fresh')).toBe(attack);
});

it('dots come back after the graphics context is lost', async () => {
  const page = await openMap();
  await colourOf(page, 'fresh');
  await page.evaluate(async () => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const loss = document.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    loss.loseContext();
    await pause(200);
    loss.restoreContext();
    await pause(1500);
  });
  expect(await page.evaluate(() => window.page.colours([0, 0])[0])).toBe(attack);
});

it('a click on a dot of one place picks it, with a finger from further off', async () => {
  const page = await openMap();
  await colourOf(page, 'fresh');
  await page.waitForTimeout(300);
  await page.mouse.click(204, 153);
  expect(await page.evaluate(() => window.page.picked)).toEqual(['middle']);
});
