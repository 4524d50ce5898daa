import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { InputError } from './failure.ts';

/** A secure origin that is nowhere: every request is answered from disk, none leaves the machine. */
const ORIGIN = 'https://dateline.invalid';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** What the page is asked, and what it answers; see `src/app/brief/headless.ts`. */
export interface BriefRequest {
  recipe: unknown;
  kind: string;
  today: string;
  strict: boolean;
}
export interface BriefAnswer {
  files: { name: string; data: string }[];
  print: { width: string; height: string } | null;
  marks: number;
  findings: string[];
}

interface BriefWindow {
  datelineBrief(request: BriefRequest): Promise<BriefAnswer | { message: string }>;
}

/**
 * Opens the page that makes briefs with an edition's folder beside it, asks it, and gives the files' bytes. Throws
 * InputError with the page's own sentence where it cannot.
 */
export async function askBriefPage(
  browser: Browser,
  folders: { page: string; edition: string },
  request: BriefRequest,
  onProgress: (done: number, all: number) => void,
): Promise<BriefAnswer & { bytes: Uint8Array[] }> {
  const page = await browser.newPage({ offline: false, locale: 'en-GB', timezoneId: 'UTC' });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('**/*', (route) => answerFromDisk(route, folders));
  await page.exposeFunction('datelineProgress', onProgress);
  await page.goto(`${ORIGIN}/brief.html`);
  const ready = await page
    .waitForFunction(() => 'datelineBrief' in globalThis, null, { timeout: 30_000 })
    .then(() => true)
    .catch(() => false);
  if (!ready)
    throw new InputError(
      `The page that draws briefs did not start. ${complaints[0] ?? 'Build it again: npm run build.'}`,
    );
  const answer = await page
    .evaluate((asked) => (globalThis as unknown as BriefWindow).datelineBrief(asked), request)
    .catch((error: unknown) => ({ message: plainMessage(error) }));
  if ('message' in answer) throw new InputError(answer.message);
  const bytes = answer.print
    ? [await printed(page, answer.print)]
    : answer.files.map(({ data }) => Buffer.from(data, 'base64'));
  return { ...answer, bytes };
}

async function printed(page: Page, size: { width: string; height: string }): Promise<Uint8Array> {
  return page.pdf({ ...size, printBackground: true, tagged: true, margin: { top: 0, right: 0, bottom: 0, left: 0 } });
}

/** What went wrong in the page, without the browser's own words around it. */
function plainMessage(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n', 1)[0] ?? '').replace(/^.*?(?:evaluate: )(?:Error: )?/, '');
}

async function answerFromDisk(route: Route, folders: { page: string; edition: string }): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  if (origin !== ORIGIN) return route.abort();
  const path = decodeURIComponent(pathname);
  const inEdition = path.startsWith('/edition/');
  const root = inEdition ? folders.edition : folders.page;
  const file = normalize(join(root, inEdition ? path.slice('/edition'.length) : path));
  if (!file.startsWith(normalize(root + sep))) return route.abort();
  const body = await readFile(file).catch(() => null);
  if (body === null) return route.fulfill({ status: 404, body: '' });
  return route.fulfill({ body, contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
}
