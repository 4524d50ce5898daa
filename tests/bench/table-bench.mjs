// Tables of events, large ones: imported on the command line, opened from a local server, dropped on the page.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { createServer } from 'vite';
import { build } from '../../scripts/build.mjs';

const ROOT = new URL('../..', import.meta.url).pathname;
const SIZE = { width: 1440, height: 900 };
/** Longest wait for anything of the page. */
const PATIENCE_MS = 300_000;
/** How long the page is watched after it is drawn, for what comes late. */
const AFTER_MS = 3000;

/**
 * Rows on an import of so many UCDP-shaped rows on the command line, on the page of its edition, and on a table of so
 * many rows dropped on the page. `longestTaskMs` is the longest time for which the page did not answer, 0 where none
 * was over 50 ms; `memoryMb` the most that the command held. `times` repeats what is done in the page.
 */
export async function benchTables({ rows, dropped, times = 1, say = () => undefined }) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-tables-'));
  const found = [];
  const tell = (row) => {
    found.push(row);
    say(JSON.stringify(row));
  };
  const vite = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true },
  });
  try {
    await build(ROOT, ['cli', 'page']);
    const { ucdpCsv } = await vite.ssrLoadModule('/tests/bench/ucdp-csv.ts');
    const { serveFolders } = await vite.ssrLoadModule('/src/cli/server.ts');
    const { startBrowser } = await vite.ssrLoadModule('/src/cli/browser.ts');
    const table = join(folder, 'table.csv');
    const edition = join(folder, 'edition');
    if (rows > 0) {
      const bytes = await writeTable(table, ucdpCsv(rows));
      tell({ what: 'import', rows, tableMb: bytes / 1e6, ...(await importing(table, edition)) });
    }
    const onPage = async (what, many, of, work) => {
      const { server, port } = await serveFolders({ page: join(ROOT, 'dist/page'), edition: of, gazetteer: '' }, 0);
      try {
        for (let i = 0; i < times; i++) {
          for (const row of await inPage(startBrowser, `http://localhost:${port}/`, work))
            tell({ ...row, what: `${what}${row.what}`, rows: many });
        }
      } finally {
        server.closeAllConnections();
        server.close();
      }
    };
    if (rows > 0) await onPage('open', rows, edition, opening);
    if (dropped > 0) {
      rmSync(edition, { recursive: true, force: true });
      const small = join(folder, 'small');
      await writeTable(table, ucdpCsv(50));
      await importing(table, small);
      await writeTable(table, ucdpCsv(dropped));
      await rename(table, join(small, 'table.csv'));
      await onPage('drop', dropped, small, dropping);
    }
  } finally {
    await vite.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
}

async function writeTable(path, blocks) {
  const file = createWriteStream(path);
  for (const block of blocks) if (!file.write(block)) await new Promise((resolve) => file.once('drain', resolve));
  file.end();
  await finished(file);
  return file.bytesWritten;
}

/** Imports a table by a process of its own: wall clock, processor time, and the most memory it held. */
async function importing(table, edition) {
  const code = `const { main } = await import(${JSON.stringify(new URL('../../dist/cli/main.js', import.meta.url).href)});
    process.exitCode = await main(['import', ${JSON.stringify(table)}, '--out', ${JSON.stringify(edition)}]);
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stdout.write(JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, memoryMb: (maxRSS * 1024) / 1e6 }));`;
  const begun = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  let wrong = '';
  child.stdout.on('data', (text) => (told += text));
  child.stderr.on('data', (text) => (wrong += text));
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error(`the import failed: ${wrong}`);
  return { ms: performance.now() - begun, ...JSON.parse(told) };
}

async function inPage(startBrowser, address, work) {
  const browser = await startBrowser(process.env);
  try {
    const page = await (await browser.newContext({ viewport: SIZE, serviceWorkers: 'block' })).newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const wrong = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    await page.addInitScript(watchTasks);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const cpu = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    };
    const found = await work(page, address, cpu);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    return found;
  } finally {
    await browser.close();
  }
}

/** Gathers the tasks of the page that took longer than 50 ms. */
function watchTasks() {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
}

const longest = (page, from) =>
  page.evaluate((since) => Math.max(0, ...window.longTasks.filter(([at]) => at >= since).map(([, ms]) => ms)), from);
const clock = (page) => page.evaluate(() => performance.now());

/** Opens an edition: when its slider can be moved over its map, and when all is drawn. */
async function opening(page, address, cpu) {
  await page.goto(address);
  await page.locator('.app.large').waitFor();
  await page.getByRole('slider').first().waitFor({ state: 'attached' });
  await page.locator('.app.large canvas.histogram').waitFor();
  await page.locator('.map canvas').waitFor();
  const ms = await clock(page);
  const cpuMs = await cpu();
  await page.waitForSelector('[data-ready]');
  const drawnMs = await clock(page);
  await page.waitForTimeout(AFTER_MS);
  return [{ what: '', ms, drawnMs, cpuMs, longestTaskMs: await longest(page, 0) }];
}

/** Drops a table, confirms its columns, imports it and shows it. */
async function dropping(page, address, cpu) {
  await page.goto(address);
  await page.waitForSelector('[data-ready]');
  await page.waitForTimeout(AFTER_MS);
  const dropped = await clock(page);
  const before = await cpu();
  await page.evaluate(async () => {
    const blob = await (await fetch('edition/table.csv')).blob();
    const transfer = new DataTransfer();
    transfer.items.add(new File([blob], 'table.csv'));
    dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  const dialog = page.getByRole('dialog', { name: 'Import a table of events' });
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  const asked = await clock(page);
  await dialog.getByRole('button', { name: 'Show on the map' }).waitFor();
  const read = await clock(page);
  const readCpu = await cpu();
  const longestRead = await longest(page, dropped);
  await dialog.getByRole('button', { name: 'Show on the map' }).click();
  await page.locator('.app.large canvas.histogram').waitFor();
  const shown = await clock(page);
  await page.waitForSelector('[data-ready]');
  const drawnMs = (await clock(page)) - read;
  await page.waitForTimeout(AFTER_MS);
  return [
    { what: ', read', ms: read - asked, cpuMs: readCpu - before, longestTaskMs: longestRead },
    {
      what: ', show',
      ms: shown - read,
      drawnMs,
      cpuMs: (await cpu()) - readCpu,
      longestTaskMs: await longest(page, read),
    },
  ];
}
