// Measures how soon a page of an edition is usable (the slider is there and the map's canvas with it) and whole (the
// basemap is drawn too) from a local server, in a fresh profile each time, both by the page's own clock: one asked from
// outside would count how long the asking took. Then how much the layout shifted until then, and the longest task while
// the cursor is dragged over the whole time scale:
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
  await page.addInitScript(watch);
  await page.goto(`http://localhost:${port}/`);
  await page.waitForSelector('[data-ready]', { state: 'attached' });
  const times = await page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return { ...window.seen.times, firstPaintMs: Math.round(paint?.startTime ?? 0) };
  });
  rows.push({ ...times, ...(await scrub(page)) });
  await context.close();
}
await browser.close();
server.closeAllConnections();
server.close();
await vite.close();
rows.sort((a, b) => a.usableMs - b.usableMs);
console.log(JSON.stringify({ median: rows[rows.length >> 1], worst: rows.at(-1) }));

/** Notes when the page is usable and whole, and counts shifts of the layout and long tasks, from its start. */
function watch() {
  window.seen = { shift: 0, tasks: [], times: {} };
  new MutationObserver(() => {
    const now = Math.round(performance.now());
    const usable = document.querySelector('[role=slider], input[type=range]') && document.querySelector('canvas');
    if (usable) window.seen.times.usableMs ??= now;
    if (document.querySelector('[data-ready]')) window.seen.times.wholeMs ??= now;
  }).observe(document, { childList: true, subtree: true, attributes: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.seen.tasks.push(Math.round(entry.duration));
  }).observe({ type: 'longtask', buffered: true });
}

/** Drags the cursor from one end of the time scale to the other, a step each 30 ms. */
async function scrub(page) {
  await page.waitForTimeout(2500);
  const shift = await page.evaluate(() => Number(window.seen.shift.toFixed(4)));
  const box = await page.locator('.plot .bars').first().boundingBox();
  if (!box) return { shift };
  await page.evaluate(() => {
    window.seen.tasks.length = 0;
  });
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width - 8, y);
  await page.mouse.down();
  for (let step = 0; step <= 80; step++) {
    await page.mouse.move(box.x + 8 + (box.width - 16) * (1 - step / 80), y);
    await page.waitForTimeout(30);
  }
  await page.mouse.up();
  const tasks = await page.evaluate(() => window.seen.tasks);
  return { shift, scrubWorstTaskMs: Math.max(0, ...tasks), scrubTasksOver100: tasks.filter((ms) => ms > 100).length };
}
