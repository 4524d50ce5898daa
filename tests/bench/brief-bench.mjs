// How long a brief of the shipped edition takes: in the page from the click to the picture, and by the command line from
// nothing. Prints a table; run it on a quiet machine: node tests/bench/brief-bench.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const RUNS = 5;
const EDITION = join(ROOT, 'geodata/layers');
const MOMENTS = {
  'as of 2022-01-20': '#t=2022-01-20',
  'the whole edition': '#mode=between&from=2013-01-01&t=2023-12-31',
};

const vite = await createServer({ root: ROOT, server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
const { serveFolders } = await vite.ssrLoadModule('/src/cli/server.ts');
const { startBrowser } = await vite.ssrLoadModule('/src/cli/browser.ts');
const browser = await startBrowser(process.env);
const page = { page: join(ROOT, 'dist/page'), edition: EDITION, gazetteer: join(ROOT, 'dist/gazetteer-web.bin') };
const { server, port } = await serveFolders(page, 0);
for (const [name, hash] of Object.entries(MOMENTS)) {
  const times = [];
  for (let run = 0; run < RUNS; run++) times.push(await inPage(`http://localhost:${port}/${hash}`));
  say(
    `page, ${name}: open the dialog until the preview is drawn`,
    times.map(({ opened }) => opened),
  );
  say(
    `page, ${name}: PNG 2x, click to file`,
    times.map(({ first }) => first),
  );
  say(
    `page, ${name}: PNG 2x again`,
    times.map(({ again }) => again),
  );
}
await browser.close();
server.close();
await vite.close();

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
for (const [out, runs, ...more] of [
  ['sheet.png', RUNS, '--as-of', '2022-01-20'],
  ['film.mp4', 2, '--from', '2012-01-01', '--to', '2023-12-31'],
  ['film.gif', 1, '--from', '2012-01-01', '--to', '2023-12-31'],
]) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const command = ['bin/dateline.mjs', 'brief', EDITION, ...more, '--out', join(folder, out)];
    execFileSync(process.execPath, command, { cwd: ROOT, stdio: 'ignore' });
    times.push(performance.now() - start);
  }
  say(`command line, ${out} (${Math.round(statSync(join(folder, out)).size / 1000)} kB)`, times);
}
rmSync(folder, { recursive: true });

/** Times in one fresh profile, in milliseconds. */
async function inPage(address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const tab = await context.newPage();
  await tab.addInitScript(() => {
    const own = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      if (blob.type === 'image/png') globalThis.pictureAt = performance.now();
      return own.call(URL, blob);
    };
  });
  await tab.goto(address);
  await tab.waitForSelector('html[data-ready]');
  await tab.waitForSelector('.title');
  const opened = await tab.evaluate(async () => {
    const start = performance.now();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true }));
    while (!(document.querySelector('.brief-preview-pane canvas')?.width > 1000))
      await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  const click = () =>
    tab.evaluate(async () => {
      const button = [...document.querySelectorAll('.brief-buttons button')].find(
        ({ textContent }) => textContent === 'PNG',
      );
      while (button.disabled) await new Promise(requestAnimationFrame);
      globalThis.pictureAt = null;
      const start = performance.now();
      button.click();
      while (globalThis.pictureAt === null) await new Promise((resolve) => setTimeout(resolve, 5));
      return globalThis.pictureAt - start;
    });
  const first = await click();
  await tab.waitForTimeout(300);
  const again = await click();
  await context.close();
  return { opened, first, again };
}

function say(what, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const [least, middle, most] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  console.log(
    `${what}: median ${Math.round(middle)} ms (${Math.round(least)} to ${Math.round(most)}, ${times.length} runs)`,
  );
}
