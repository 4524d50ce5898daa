// Measures how soon a page of an edition is usable (the slider is there and the map's canvas with it) and whole (the
// basemap is drawn too) from a local server, in a fresh profile each time:
//   node scripts/measure-page.mjs [EDITION] [RUNS]
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [edition = join(root, 'geodata/layers'), runs = '5'] = process.argv.slice(2);
const vite = await createServer({ root, configFile: false, appType: 'custom', server: { middlewareMode: true } });
const { serveFolders } = await vite.ssrLoadModule('/src/cli/server.ts');
const { startBrowser } = await vite.ssrLoadModule('/src/cli/browser.ts');

const folders = { page: join(root, 'dist/page'), edition, gazetteer: join(root, 'dist/gazetteer-web.bin') };
const { server, port } = await serveFolders(folders, 0);
const browser = await startBrowser(process.env);
const rows = [];
for (let run = 0; run < Number(runs); run++) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`http://localhost:${port}/`);
  await page.getByRole('slider').first().waitFor({ state: 'attached' });
  await page.waitForSelector('canvas');
  const usableMs = await page.evaluate(() => Math.round(performance.now()));
  await page.waitForSelector('[data-ready]');
  const whole = await page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return { wholeMs: Math.round(performance.now()), firstPaintMs: Math.round(paint?.startTime ?? 0) };
  });
  rows.push({ usableMs, ...whole });
  await context.close();
}
await browser.close();
server.closeAllConnections();
server.close();
await vite.close();
rows.sort((a, b) => a.usableMs - b.usableMs);
console.log(JSON.stringify({ median: rows[rows.length >> 1], worst: rows.at(-1) }));
