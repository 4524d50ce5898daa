import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { InputError } from './failure.ts';

/** Names under which Chrome, Chromium and Edge are installed, looked for on the PATH. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

/** Where macOS and Windows keep them, off the PATH. */
const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Drawing without a graphics card, no calls home; no sandbox only for root, under whom Chromium has none. */
const FLAGS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--hide-scrollbars',
  '--font-render-hinting=none',
];

/**
 * Finds a Chromium-family browser: the one that DATELINE_BROWSER names, else an installed Chrome, Chromium or Edge,
 * else the one of the package @sparticuz/chromium on 64-bit Linux. Throws InputError where there is none.
 */
export async function findBrowser(env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const named = env.DATELINE_BROWSER;
  if (named) {
    if (existsSync(named)) return named;
    throw new InputError(`DATELINE_BROWSER names ${named}, which does not exist.`);
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]));
  const installed = [...onPath, ...(USUAL_PLACES[process.platform] ?? [])].find((path) => existsSync(path));
  if (installed) return installed;
  const packaged = process.platform === 'linux' && process.arch === 'x64' ? await packagedBrowser() : null;
  if (packaged) return packaged;
  throw new InputError('No browser was found. Install Chrome, Chromium or Edge, or name one in DATELINE_BROWSER.');
}

/** Starts a headless browser. */
export async function startBrowser(env: Readonly<Record<string, string | undefined>>): Promise<Browser> {
  const root = process.getuid?.() === 0;
  // Its loading takes longer than the whole start of a command that needs no browser.
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: await findBrowser(env),
    args: root ? [...FLAGS, '--no-sandbox'] : FLAGS,
    headless: true,
  });
}

/** Unpacks the packaged browser; the variable makes it bring the system libraries that a bare machine lacks. */
async function packagedBrowser(): Promise<string | null> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}
