import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { startBrowser } from '../../src/cli/browser.ts';
import { serveFolders } from '../../src/cli/server.ts';
import { ROOT } from '../cli/run.ts';

/** How a page is opened. `edition` is an edition's folder, the shipped one by default. */
export interface Opening {
  hash?: string;
  edition?: string;
  width?: number;
  height?: number;
  dark?: boolean;
  language?: string;
  reducedMotion?: boolean;
  touch?: boolean;
  /** Lets the page keep itself for use without a network. */
  keeps?: boolean;
  /** What stands in the address between the page and the hash. */
  query?: string;
}

/** An open dashboard. `requests` are the addresses it asked for, `complaints` its console errors and exceptions. */
export interface Dashboard {
  page: Page;
  address: string;
  requests: string[];
  complaints: string[];
}

let browser: Browser;

/** Starts one browser for the tests of a file and ends it after them; a missing browser fails every one of them. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await startBrowser(process.env);
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/** Serves the built page with an edition on loopback and opens it in a fresh browser profile. */
export async function openDashboard(opening: Opening = {}): Promise<Dashboard> {
  const folders = {
    page: join(ROOT, 'dist/page'),
    edition: opening.edition ?? join(ROOT, 'geodata/layers'),
    gazetteer: join(ROOT, 'dist/gazetteer-web.bin'),
  };
  const { server, port } = await serveFolders(folders, 0);
  const address = `http://localhost:${port}/`;
  const context = await browser.newContext({
    viewport: { width: opening.width ?? 1440, height: opening.height ?? 900 },
    colorScheme: opening.dark ? 'dark' : 'light',
    locale: opening.language ?? 'en-GB',
    reducedMotion: opening.reducedMotion ? 'reduce' : 'no-preference',
    hasTouch: opening.touch ?? false,
    timezoneId: 'UTC',
    serviceWorkers: opening.keeps ? 'allow' : 'block',
  });
  onTestFinished(async () => {
    await context.close();
    server.closeAllConnections();
    server.close();
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address + (opening.query ?? '') + (opening.hash ?? ''));
  return { page, address, requests, complaints };
}
