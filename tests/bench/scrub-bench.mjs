// Scrubbing in a browser: Dateline's map and what else a map could do, on the same made-up events, one after the other.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { hasPeers } from './peers.mjs';

const ROOT = new URL('../..', import.meta.url).pathname;
const PAGE = join(ROOT, 'tests/bench/scrub-page');
const SMALL = { width: 200, height: 150 };
const LARGE = { width: 1000, height: 700 };
/** The step that the first picture shows; measured steps follow. */
const FIRST_STEP = 41;
const STEPS = 80;
/** Calls of nothing, by which it is told what of a step's time is the call's own. */
const CALLS = 20;
/** Slow ways are stepped for so long at most. */
const STEP_BUDGET_MS = 20_000;
const DRAG_MS = 3000;
/** Every way is measured so often, by turns with the others, each time in a browser of its own; slow ones once. */
const ROUNDS = 3;
const SLOW_MS = 60_000;
const MODES = ['between', 'as-of'];
/** Events of the two sizes that are compared with as many of them in the window, and their places. */
const [FEW, MANY] = [10_000, 1_000_000];
const EVEN_PLACES = 1000;
export const WAYS = ['dateline', 'setFilter', 'setData', 'deck.gl'];

/**
 * Rows of every way and mode for each size, and notes on what the rows have no column for. `ways` limits what is run.
 * Times of steps are processor time of the page's main thread, the frame included.
 */
export async function benchScrub(sizes, { ways = WAYS, places, say = () => undefined } = {}) {
  const peers = ways.includes('deck.gl') && hasPeers();
  if (ways.includes('deck.gl') && !peers)
    say('deck.gl is skipped: its packages are not there (npm ci --prefix tests/bench).');
  const folder = mkdtempSync(join(tmpdir(), 'dateline-scrub-'));
  const vite = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true },
  });
  const rows = [];
  const notes = [];
  try {
    await buildPage(folder, peers);
    const { serveFolders } = await vite.ssrLoadModule('/src/cli/server.ts');
    const { startBrowser } = await vite.ssrLoadModule('/src/cli/browser.ts');
    const { server, port } = await serveFolders({ page: folder, edition: folder, gazetteer: '' }, 0);
    const open = (way, size) => openPage(startBrowser, `http://localhost:${port}/`, way, size);
    try {
      for (const events of sizes) {
        const of = { events, places: places ?? Math.min(100_000, Math.ceil(events / 10)) };
        const asked = ways.filter((way) => way !== 'deck.gl' || peers);
        const found = [];
        for (const mode of MODES) {
          say(`${asked.join(', ')}: ${events} events, ${mode}`);
          const turns = asked.map((way) => async () => measured(await open(way, SMALL), way, of, mode));
          for (const one of await inTurns(turns)) {
            found.push(one);
            say(JSON.stringify(one.row));
          }
        }
        for (const { row, note } of found.sort((a, b) => asked.indexOf(a.row.way) - asked.indexOf(b.row.way))) {
          rows.push(row);
          notes.push(note);
        }
        if (!ways.includes('dateline')) continue;
        const others = [
          ['blank', SMALL],
          ['blank', LARGE],
          ['dateline', LARGE],
        ];
        const turns = others.map(
          ([way, size]) =>
            async () =>
              measured(await open(way, size), way, of, 'between'),
        );
        for (const { row, note } of await inTurns(turns)) {
          const { fps, stepP50Ms, stepP95Ms } = row;
          notes.push({ ...note, fps, stepP50Ms, stepP95Ms });
        }
      }
      for (const events of ways.includes('dateline') && sizes.includes(MANY) ? [FEW, MANY] : []) {
        say(`dateline, ${events} events, as many shown`);
        const of = { events, places: EVEN_PLACES, even: true };
        const { row, note } = await measured(await open('dateline', SMALL), 'dateline', of, 'between');
        const { stepP50Ms, stepP95Ms } = row;
        notes.push({ ...note, way: 'dateline, as many shown', stepP50Ms, stepP95Ms });
      }
    } finally {
      server.closeAllConnections();
      server.close();
    }
  } finally {
    await vite.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { rows, notes };
}

/** Takes turns, `ROUNDS` times each, or once where that took long; of each the middle of what was measured. */
async function inTurns(turns) {
  const taken = turns.map(() => []);
  const slow = turns.map(() => false);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, turn] of turns.entries()) {
      if (slow[i]) continue;
      const begun = performance.now();
      taken[i].push(await turn());
      slow[i] = performance.now() - begun > SLOW_MS;
    }
  }
  return taken.map((all) => ({ row: middle(all.map(({ row }) => row)), note: middle(all.map(({ note }) => note)) }));
}

/** Each figure's median, but of frames and steps that were wrong all together; the first of what is no figure. */
function middle(all) {
  const of = (name) => all.map((one) => one[name]).filter((value) => typeof value === 'number');
  const names = [...new Set(all.flatMap((one) => Object.keys(one)))];
  const figure = (name) => {
    const values = of(name);
    if (values.length === 0) return all.map((one) => one[name]).find((value) => value !== undefined);
    return name === 'missed' || name === 'stale' ? values.reduce((a, b) => a + b) : quantile(values, 0.5);
  };
  return Object.fromEntries(names.map((name) => [name, figure(name)]));
}

async function buildPage(outDir, peers) {
  await build({
    configFile: false,
    root: PAGE,
    base: './',
    publicDir: join(ROOT, 'public'),
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 10_000,
      rollupOptions: { input: [join(PAGE, 'index.html'), ...(peers ? [join(PAGE, 'deck.html')] : [])] },
    },
  });
}

async function openPage(startBrowser, address, way, size) {
  const browser = await startBrowser(process.env);
  const page = await (await browser.newContext({ viewport: size })).newPage();
  const wrong = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  await page.goto(`${address}${way === 'deck.gl' ? 'deck.html' : ''}`);
  await page.waitForFunction('window.scrub');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { browser, page, session, size, wrong };
}

/** The same, with nothing measured where a way does not come to an end: a crash or a picture that never comes. */
async function measured(opened, way, of, mode) {
  const { width, height } = opened.size;
  try {
    return await measure(opened, way, of, mode);
  } catch (error) {
    const none = { stepP50Ms: null, stepP95Ms: null, shownMs: null, fps: null, loadMs: null, heapMb: null };
    const why = String(error.message).split('\n', 1)[0];
    const note = {
      way,
      events: of.events,
      mode,
      canvas: `${width}x${height}`,
      steps: 0,
      missed: 0,
      stale: 0,
      frames: null,
    };
    return { row: { way, events: of.events, mode, ...none }, note: { ...note, residentMb: null, failed: why } };
  }
}

async function measure({ browser, page, session, size, wrong }, way, { events, places, even = false }, mode) {
  try {
    await page.evaluate((asked) => window.scrub.prepare(...asked), [way, events, places, even]);
    await page.waitForTimeout(500);
    const before = await memory(session);
    const residentBefore = resident();
    const loadMs = await page.evaluate((asked) => window.scrub.load(asked), mode);
    await page.waitForTimeout(500);
    const cpu = [];
    const shown = [];
    let missed = 0;
    const begun = performance.now();
    for (let i = 0; i < STEPS && performance.now() - begun < STEP_BUDGET_MS; i++) {
      const from = await mainThread(session);
      const taken = await inPage(session, `scrub.step(${FIRST_STEP + i}, '${mode}')`);
      cpu.push((await mainThread(session)) - from);
      if (taken === null) missed++;
      else shown.push(taken);
    }
    const calls = [];
    for (let i = 0; i < CALLS; i++) {
      const from = await mainThread(session);
      await inPage(session, 'undefined');
      calls.push((await mainThread(session)) - from);
    }
    const drag = await page.evaluate(
      ([step, asked, ms]) => window.scrub.drag(step, asked, ms),
      [FIRST_STEP + cpu.length, mode, DRAG_MS],
    );
    const heap = (await memory(session)) - before;
    const columns = await page.evaluate(() => window.scrub.columnBytes());
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    const row = {
      way,
      events,
      mode,
      stepP50Ms: quantile(cpu.slice(2), 0.5),
      stepP95Ms: quantile(cpu.slice(2), 0.95),
      shownMs: quantile(shown.slice(2), 0.5),
      fps: way === 'blank' ? drag.frames : drag.pictures,
      loadMs: way === 'blank' ? null : loadMs,
      heapMb: (heap - columns) / 1e6,
    };
    const note = {
      way,
      events,
      mode,
      canvas: `${size.width}x${size.height}`,
      steps: cpu.length,
      callMs: quantile(calls, 0.5),
      missed,
      stale: way === 'blank' ? 0 : drag.stale,
      frames: drag.frames,
    };
    return { row, note: { ...note, residentMb: residentBefore === null ? null : (resident() - residentBefore) / 1e6 } };
  } finally {
    await browser.close();
  }
}

/** What an expression comes to in the page; asked by the bare protocol, of which the page hardly takes notice. */
async function inPage(session, expression) {
  const asked = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Processor time of the page's main thread up to now, milliseconds. */
async function mainThread(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Heap and array buffers of the page's main thread after a collection. */
async function memory(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** Resident memory of this process's renderers, workers and all; null where the system does not tell. */
function resident() {
  if (process.platform !== 'linux') return null;
  const lines = execFileSync('ps', ['-eo', 'pid,ppid,rss,args'], { encoding: 'utf8' }).split('\n').slice(1);
  const rows = lines.map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line)).filter(Boolean);
  const parents = new Map(rows.map(([, pid, ppid]) => [pid, ppid]));
  const isOurs = (pid) => {
    for (let at = pid; at && at !== '0'; at = parents.get(at)) if (at === String(process.pid)) return true;
    return false;
  };
  const renderers = rows.filter(([, pid, , , args]) => args.includes('--type=renderer') && isOurs(pid));
  return renderers.reduce((sum, [, , , kilobytes]) => sum + Number(kilobytes) * 1024, 0);
}

function quantile(values, share) {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
