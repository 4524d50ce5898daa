import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PALETTES } from '../../src/map/palette.ts';
import { useTestPage } from './test-page.ts';

const served = useTestPage('map-page');

/** A map 400 by 300 whose middle is a place in Mali, ready; a test fails when the page complains or asks elsewhere. */
async function openMap(): Promise<Page> {
  const context = await served.browser.newContext({ viewport: { width: 400, height: 300 }, locale: 'en-GB' });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('request', (request) => {
    if (!/^(?:blob:)?http:\/\/localhost:/.test(request.url())) wrong.push(request.url());
  });
  onTestFinished(async () => {
    await context.close();
    expect(wrong).toEqual([]);
  });
  await page.goto(served.address);
  await page.waitForSelector('canvas');
  await page.evaluate(() => window.page.view.ready());
  return page;
}

describe('the marks on the map', () => {
  it('belong to the call just made, without waiting for a frame', async () => {
    const page = await openMap();
    const seen = await page.evaluate(() => {
      const base = [window.mark('bases', 'open')];
      const steps = [base, [], base, [window.mark('attacks', 'fresh', { killed: 20 })]];
      return steps.map((marks) => {
        window.page.draw(marks);
        return window.page.colours([-7, -7], [0, -9])[marks[0]?.layer === 'attacks' ? 1 : 0];
      });
    });
    const { base, attack, 'map-land': land } = PALETTES.light;
    expect([seen[0], seen[2], seen[3]]).toEqual([base, base, attack]);
    expect(seen[1]).not.toBe(base);
    expect(Number.parseInt(seen[1]!.slice(1, 3), 16)).toBeGreaterThan(Number.parseInt(land.slice(1, 3), 16) - 30);
  });

  it('show their states by colour: tint, land, grey', async () => {
    const page = await openMap();
    const seen = await page.evaluate(() =>
      (['ageing', 'closed', 'announced'] as const).map((state) => {
        window.page.draw([window.mark('bases', state)]);
        return window.page.colours([-7, -7])[0];
      }),
    );
    const { 'base-tint': tint, 'map-halo': halo, surface } = PALETTES.light;
    expect(seen).toEqual([tint, halo, surface]);
  });

  it('keep their place when the theme changes and take its colours', async () => {
    const page = await openMap();
    const seen = await page.evaluate(() => {
      window.page.draw([window.mark('bases', 'open')]);
      window.page.view.setTheme('dark');
      return window.page.colours([-7, -7]);
    });
    expect(seen).toEqual([PALETTES.dark.base]);
  });

  it('come back after the graphics context is lost, with what was set meanwhile', async () => {
    const page = await openMap();
    const seen = await page.evaluate(async () => {
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const loss = document.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
      loss.loseContext();
      await pause(200);
      window.page.draw([window.mark('bases', 'open')]);
      window.page.view.setTheme('dark');
      loss.restoreContext();
      await pause(1500);
      return { colours: window.page.colours([-7, -7]), errors: window.page.errors.length };
    });
    expect(seen).toEqual({ colours: [PALETTES.dark.base], errors: 1 });
  });

  it('stand at the same place on a globe', async () => {
    const page = await openMap();
    const seen = await page.evaluate(async () => {
      window.page.view.setGlobe(true);
      window.page.view.flyTo({ lon: 0, lat: 17, zoom: 4 });
      await new Promise((resolve) => setTimeout(resolve, 1200));
      window.page.draw([window.mark('bases', 'open')]);
      return window.page.colours([-7, -7]);
    });
    expect(seen).toEqual([PALETTES.light.base]);
  });

  it('carry a ring when they changed and another when selected', async () => {
    const page = await openMap();
    const { plain, changed, selected } = await page.evaluate((ink) => {
      const mark = window.mark('bases', 'open');
      const inkOf = () => window.page.count(ink, 0, 0, 18);
      window.page.draw([mark]);
      const plainInk = inkOf();
      window.page.draw([mark], [mark.feature.id]);
      const changedInk = inkOf();
      window.page.draw([mark]);
      window.page.view.setSelected('here');
      return { plain: plainInk, changed: changedInk, selected: inkOf() };
    }, PALETTES.light.ink);
    expect(plain).toBe(0);
    expect(changed).toBeGreaterThan(30);
    expect(selected).toBeGreaterThan(100);
  });

  it('hatch a region inside its outline and nowhere else', async () => {
    const page = await openMap();
    const [inside, outside] = await page.evaluate(() => {
      const region = { placeKind: 'admin1' as const, placeName: 'Gao', killed: 4 };
      window.page.draw([window.mark('attacks', 'fresh', region, 1.6, 16.7)]);
      const crimson = (x: number, y: number) => {
        const offsets = Array.from({ length: 40 }, (_, i): [number, number] => [x + i, y]);
        const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
        return window.page.colours(...offsets).filter((colour) => channel(colour, 1) - channel(colour, 3) > 30).length;
      };
      return [crimson(60, 30), crimson(-190, 60)];
    });
    expect(inside).toBeGreaterThan(5);
    expect(outside).toBe(0);
  });

  it('are picked by a click, with bare ground as null', async () => {
    const page = await openMap();
    await page.evaluate(() => window.page.draw([window.mark('bases', 'open')]));
    await page.waitForTimeout(300);
    await page.mouse.click(203, 152);
    await page.mouse.click(60, 250);
    expect(await page.evaluate(() => window.page.picked)).toEqual(['here', null]);
  });

  it('are drawn sharp at twice the pixels for a picture', async () => {
    const page = await openMap();
    const seen = await page.evaluate(async () => {
      window.page.draw([window.mark('bases', 'open')]);
      const canvas = await window.page.view.snapshot(2);
      const data = canvas.getContext('2d')!.getImageData(canvas.width / 2 - 14, canvas.height / 2 - 14, 1, 1).data;
      return { width: canvas.width, height: canvas.height, colour: [...data.slice(0, 3)] };
    });
    expect(seen).toEqual({ width: 800, height: 600, colour: [0x1b, 0x62, 0xa8] });
  });

  it('are drawn over the ground as it was, without the map, just as with it', async () => {
    const page = await openMap();
    const seen = await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const canvas = document.querySelector('canvas')!;
      const gl = canvas.getContext('webgl2')!;
      let ground = 0;
      const { drawElements } = gl;
      gl.drawElements = (...asked) => {
        ground++;
        drawElements.apply(gl, asked);
      };
      const pixelsOf = (drawn: HTMLCanvasElement) => {
        const copy = document.createElement('canvas');
        [copy.width, copy.height] = [drawn.width, drawn.height];
        const pen = copy.getContext('2d')!;
        pen.drawImage(drawn, 0, 0);
        return pen.getImageData(0, 0, copy.width, copy.height).data;
      };
      const region = window.mark('attacks', 'fresh', { placeKind: 'admin1', placeName: 'Gao', killed: 4 }, 1.6, 16.7);
      const steps = [[window.mark('bases', 'open')], [], [region], [window.mark('withdrawals', 'fresh'), region]];
      const walk = async () => {
        const rows: { ground: number; differ: number }[] = [];
        window.page.view.capture();
        for (const marks of steps) {
          ground = 0;
          window.page.draw(marks);
          await frame();
          const alone = pixelsOf(canvas);
          const drawn = ground;
          const whole = pixelsOf(window.page.view.capture());
          rows.push({ ground: drawn, differ: alone.filter((value, at) => value !== whole[at]).length });
          window.page.draw([...marks]);
          await frame();
        }
        return rows;
      };
      const first = await walk();
      window.page.view.setTheme('dark');
      window.page.view.flyTo({ lon: 1, lat: 17 });
      await new Promise((resolve) => setTimeout(resolve, 1200));
      return [...first, ...(await walk())];
    });
    expect(seen.map(({ differ }) => differ)).toEqual(seen.map(() => 0));
    expect(seen.map(({ ground }) => ground > 0)).toEqual([true, false, false, false, true, false, false, false]);
  });
});
