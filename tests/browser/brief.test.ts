import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { gifFrames } from '../brief/gif-frames.ts';
import { dateline } from '../cli/run.ts';
import { fixtureEdition } from '../fixtures/edition.ts';
import { fixtureFolder, toldFolder } from './app-edition.ts';
import { openDashboard, useBrowser } from './dashboard.ts';
import { pdfText } from './pdf-text.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
useBrowser();
vi.setConfig({ testTimeout: 120_000 });

const JANUARY = '#t=2022-01-20';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-brief-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function openBrief(
  hash = JANUARY,
  edition = fixtureFolder(),
  size = { width: 1440, height: 900 },
): Promise<{ page: Page; complaints: string[] }> {
  const { page, complaints } = await openDashboard({ edition, hash, ...size });
  await page.waitForSelector('h1');
  await page.keyboard.press('b');
  await page.locator('.brief-preview-pane canvas').waitFor();
  await page.waitForFunction(
    () => (document.querySelector('.brief-preview-pane canvas') as HTMLCanvasElement).width > 1000,
  );
  return { page, complaints };
}

/** Saves the file that a button makes. */
async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

/** What the preview shows, as a PNG. */
async function previewOf(page: Page): Promise<Buffer> {
  const shown = await page.evaluate(() =>
    (document.querySelector('.brief-preview-pane canvas') as HTMLCanvasElement).toDataURL('image/png'),
  );
  return Buffer.from(shown.split(',')[1]!, 'base64');
}

/** How many pixels of two PNGs differ by more than `tolerance` in a channel, and how many there are. */
function difference(page: Page, a: Buffer, b: Buffer, tolerance: number): Promise<{ differing: number; all: number }> {
  return page.evaluate(
    async ([first, second, most]) => {
      const pixels = await Promise.all(
        [first, second].map(async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      const [x, y] = pixels as [ImageData, ImageData];
      if (x.width !== y.width || x.height !== y.height) return { differing: -1, all: x.data.length };
      let differing = 0;
      for (let i = 0; i < x.data.length; i++) if (Math.abs(x.data[i]! - y.data[i]!) > most) differing++;
      return { differing, all: x.data.length };
    },
    [a.toString('base64'), b.toString('base64'), tolerance] as const,
  );
}

test('on a phone the whole preview stands over the form', async () => {
  const { page, complaints } = await openBrief(JANUARY, fixtureFolder(), { width: 390, height: 844 });
  const [pane, sheet] = await page.evaluate(() => {
    const canvas = document.querySelector('.brief-preview-pane canvas')!;
    return [canvas.parentElement!, canvas].map((element) => element.getBoundingClientRect().height);
  });
  expect(sheet).toBeGreaterThan(200);
  expect(pane).toBeGreaterThan(sheet ?? 0);
  expect(complaints).toEqual([]);
});

test('what the preview shows is the PNG, pixel for pixel, and the command line makes the same', async () => {
  const { page, complaints } = await openBrief();
  await page.getByLabel('Link to this view').fill('https://maps.example/');
  const png = await saved(page, 'PNG');
  // The preview follows what is typed after a pause.
  await vi.waitFor(
    async () => expect(await difference(page, await previewOf(page), png, 0)).toMatchObject({ differing: 0 }),
    { timeout: 20_000, interval: 500 },
  );
  const out = join(emptyFolder(), 'sheet.png');
  const link = ['--link', 'https://maps.example/'];
  const run = await dateline(['brief', fixtureFolder(), '--as-of', '2022-01-20', '--out', out, ...link]);
  expect(run.err).toMatch(/marks$/m);
  expect(run.code).toBe(0);
  const { differing, all } = await difference(page, png, readFileSync(out), 24);
  expect(differing).toBeGreaterThanOrEqual(0);
  expect(differing / all).toBeLessThan(0.002);
  expect(complaints).toEqual([]);
});

test('nothing leaves before every check is mended or left with a reason', async () => {
  const { page } = await openBrief();
  await page.getByLabel('Whether a person has reviewed it').uncheck();
  await page.getByText('1 point to mend').waitFor();
  expect(await page.getByRole('button', { name: 'PNG', exact: true }).isDisabled()).toBe(true);
  await page.getByLabel('Leave it, because').fill('reviewed on paper');
  await page.getByText('Nothing to mend.').waitFor();
  expect(await page.getByRole('button', { name: 'PNG', exact: true }).isEnabled()).toBe(true);
  await page.getByLabel('Left as it is:').fill('');
  await page.getByRole('button', { name: 'Say so' }).click();
  await page.getByText('Nothing to mend.').waitFor();
  expect(await page.getByLabel('Whether a person has reviewed it').isChecked()).toBe(true);
});

/** The fixture edition with the report of one base gone. */
function unsourcedFolder(): string {
  const { bases } = fixtureEdition().edition;
  const features = bases.features.map((feature) => {
    if (feature.id !== 'b-gossi-fr') return feature;
    const claims = feature.properties.claims.map((claim) => ({ ...claim, report: 'gone' }));
    return { ...feature, properties: { ...feature.properties, claims } };
  });
  return fixtureFolder({ 'bases.geojson': JSON.stringify({ ...bases, features }) });
}

/** Opens a recipe in the dialog. */
async function openRecipe(page: Page, recipe: object): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(recipe));
  await page
    .locator('input[type="file"][accept*="json"]')
    .setInputFiles({ name: 'brief.json', mimeType: 'application/json', buffer });
}

const FAULTS: readonly [message: RegExp, fix: string][] = [
  [/has no source/, 'Leave out'],
  [/no footnote says so/, 'Add footnotes'],
  [/place is known only roughly/, 'Say how far'],
  [/read by machine and not reviewed/, 'Say so'],
  [/does not name its data/, 'Name the data'],
  [/signs as the United Nations/, 'Remove the name'],
  [/smallest text would be/, 'Use the full width'],
  [/Too long for the sheet/, 'Use the program’s own text'],
  [/lies? outside the frame/, 'Show all marks'],
  [/Data would hold coordinates to 5 decimals/, 'Round'],
];

test('every finding of the checks is mended with one click, or left with a reason', async () => {
  const { page, complaints } = await openBrief(JANUARY, unsourcedFolder());
  await openRecipe(page, {
    moment: { mode: 'as-of', day: '2022-01-20', memory: 365 },
    title: 'A long title '.repeat(120),
    footnotes: false,
    placeNotes: false,
    reviewNote: false,
    attributions: ['Our own map'],
    organisation: 'MINUSMA',
    placedMm: 85,
    coordinateDigits: 5,
    view: { lon: -1, lat: 16, zoom: 3.9 },
  });
  const finding = (message: RegExp) => page.locator('.brief-checks li').filter({ hasText: message });
  // Only the recipe has this fault, so that it is open; the first of the others is a fault of the marks.
  await finding(/Too long for the sheet/).waitFor();
  const png = page.getByRole('button', { name: 'PNG', exact: true });
  for (const [message, fix] of FAULTS) {
    if (fix === 'Show all marks')
      await openRecipe(page, {
        moment: { mode: 'as-of', day: '2022-01-20', memory: 365 },
        view: { lon: 0, lat: 17, zoom: 8 },
        leftOut: ['b-gossi-fr'],
      });
    if (fix === 'Round') {
      await page.getByLabel('Decimals of coordinates').fill('5');
      await page.getByLabel('Decimals of coordinates').press('Enter');
    }
    await finding(message).waitFor();
    expect(await png.isDisabled()).toBe(true);
    await finding(message).getByRole('textbox').fill('agreed with the desk');
    await page.locator('.brief-checks li.left').filter({ hasText: message }).waitFor();
    await finding(message).getByRole('textbox').fill('');
    await finding(message).getByRole('button', { name: fix }).click();
    await finding(message).waitFor({ state: 'detached' });
  }
  await page.getByText('Nothing to mend.').waitFor();
  expect(await png.isEnabled()).toBe(true);
  expect(complaints).toEqual([]);
});

test('a mend keeps what was typed just before it', async () => {
  const { page } = await openBrief();
  await page.getByLabel('Whether a person has reviewed it').uncheck();
  await page.getByRole('button', { name: 'Say so' }).waitFor();
  const title = page.getByLabel('Title', { exact: true });
  await title.fill('First');
  // Sooner than what is typed is settled.
  await page.evaluate(async () => {
    const field = document.activeElement as HTMLInputElement;
    field.value = 'Typed just now';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    const mend = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Say so');
    mend?.click();
  });
  await page.getByText('Nothing to mend.').waitFor();
  expect(await title.inputValue()).toBe('Typed just now');
});

test('a recipe that is opened brings its own lens along', async () => {
  const { page, complaints } = await openBrief('#t=2022-01-20', toldFolder());
  const moment = { mode: 'since', from: '2000-01-01' };
  const empty = page.getByText('This sheet holds no mark.');
  await openRecipe(page, { moment, scope: { knownBy: '2000-01-01' } });
  await empty.waitFor();
  expect(decodeURIComponent(await page.getByLabel('Link to this view').inputValue())).toContain('2000-01-01');
  await openRecipe(page, { moment });
  await empty.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('pages to print say how far they are and can be called off', async () => {
  const { page } = await openBrief();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen, print: () => seen.push('printed') && dispatchEvent(new Event('afterprint')) });
    new MutationObserver(() => {
      const bar = document.querySelector<HTMLProgressElement>('.brief-progress progress[value]');
      if (bar) seen.push(`${bar.value} of ${bar.max}`);
      // Called off as soon as that is offered: the pages may be made faster than a test presses a key.
      const cancel = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel');
      if (cancel && !seen.includes('called off')) {
        seen.push('called off');
        cancel.click();
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  const seen = () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  await page.getByRole('button', { name: 'PDF', exact: true }).click();
  await page.getByText('Cancelled.').waitFor();
  expect(await seen()).toContain('called off');
  expect(await seen()).not.toContain('printed');
  await page.getByRole('button', { name: 'PDF', exact: true }).click();
  await vi.waitFor(async () => expect(await seen()).toContain('printed'));
  expect((await seen()).some((step) => / of [2-9]/.test(step))).toBe(true);
  expect(await page.locator('.to-print').count()).toBe(0);
});

test('a recipe that the dialog saves makes the same sheet on the command line', async () => {
  const { page } = await openBrief();
  await page.getByLabel('Title', { exact: true }).fill('Bases in the north');
  await page.getByLabel('Form').selectOption('16:9');
  await page.waitForTimeout(600);
  const folder = emptyFolder();
  const recipe = join(folder, 'brief.json');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save recipe' }).click(),
  ]);
  await download.saveAs(recipe);
  expect(download.suggestedFilename()).toMatch(/-2022-01-20-16x9\.brief\.json$/);
  const link = await page.getByLabel('Link to this view').inputValue();
  const png = await saved(page, 'PNG');
  const out = join(folder, 'sheet.png');
  const run = await dateline(['brief', fixtureFolder(), '--recipe', recipe, '--out', out, '--link', link]);
  expect(run.code, run.err).toBe(0);
  const { differing, all } = await difference(page, png, readFileSync(out), 24);
  expect(differing).toBeGreaterThanOrEqual(0);
  expect(differing / all).toBeLessThan(0.002);
});

/** How wide the strip's thumb is in px; nothing else there is dark over so much. */
const THUMB = 7;

/**
 * The middle of the strip's thumb: of all stretches as wide as it the one with most dark pixels. A letter of a year can
 * be as dark as the thumb in one column, more so where an encoder has blurred the picture, but not in seven.
 */
function cursorIn(width: number, height: number, isDark: (x: number, y: number) => boolean): number {
  const dark = Array.from({ length: width }, (_, x) => {
    let count = 0;
    for (let y = height - 90; y < height - 40; y++) if (isDark(x, y)) count++;
    return count;
  });
  const stretches = dark.map((_, x) => dark.slice(x, x + THUMB).reduce((sum, count) => sum + count, 0));
  const most = Math.max(...stretches);
  return (stretches.indexOf(most) + stretches.lastIndexOf(most)) / 2 + (THUMB - 1) / 2;
}

/**
 * Pictures of a film at the middle of each of `count` frames, as a player shows them: red channels, row by row. Throws
 * where a player shows no frame that begins at its time.
 */
async function framesOf(page: Page, film: Buffer, type: string, count: number, fps: number): Promise<Buffer[]> {
  const frames = await page.evaluate(
    async ({ data, type, count, fps }) => {
      const video = document.createElement('video');
      // Out of the document, a player that waits to show a frame may be collected as garbage.
      document.body.append(video);
      const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
      video.src = URL.createObjectURL(new Blob([bytes], { type }));
      video.muted = true;
      await new Promise((resolve, reject) => {
        video.onloadeddata = resolve;
        video.onerror = () => reject(new Error(video.error?.message ?? 'no video'));
      });
      const canvas = document.createElement('canvas');
      canvas.width = video.videoWidth;
      canvas.height = video.videoHeight;
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      const picture = (): string => {
        context.drawImage(video, 0, 0);
        const { data: pixels } = context.getImageData(0, 0, canvas.width, canvas.height);
        let red = '';
        for (let i = 0; i < pixels.length; i += 4) red += String.fromCharCode(pixels[i]!);
        return btoa(red);
      };
      // A player says that it has sought before it shows what it found: until then it is drawn with the frame before.
      const pictureOf = (k: number): Promise<string> =>
        new Promise((resolve, reject) => {
          let at: number | null = null;
          const late = setTimeout(() => reject(new Error(`frame ${k} is not shown, but the one at ${at} s`)), 30_000);
          const look: VideoFrameRequestCallback = (_, { mediaTime }) => {
            at = mediaTime;
            if (Math.round(mediaTime * fps) !== k) {
              video.requestVideoFrameCallback(look);
              return;
            }
            clearTimeout(late);
            resolve(picture());
          };
          video.requestVideoFrameCallback(look);
          video.currentTime = (k + 0.4) / fps;
        });
      const found: string[] = [];
      for (let k = 0; k < count; k++) found.push(await pictureOf(k));
      return found;
    },
    { data: film.toString('base64'), type, count, fps },
  );
  return frames.map((frame) => Buffer.from(frame, 'base64'));
}

test.each([
  ['mp4', 960, 540],
  ['webm', 960, 540],
  ['gif', 960, 540],
  ['mp4', 640, 360],
])('frame k of a film shows date k: %s, %d by %d', async (kind, width, height) => {
  const folder = emptyFolder();
  const film = join(folder, `film.${kind}`);
  const frames = 12;
  const recipe = { scrub: { frames, fps: 4, width, height }, moment: { mode: 'as-of', memory: 365 } };
  const path = join(folder, 'film.json');
  writeFileSync(path, JSON.stringify(recipe));
  const window = ['--from', '2013-01-01', '--to', '2023-12-31'];
  const run = await dateline(['brief', fixtureFolder(), '--recipe', path, ...window, '--out', film]);
  expect(run.code, run.err).toBe(0);
  let cursors: number[];
  if (kind === 'gif') {
    const gif = gifFrames(readFileSync(film));
    expect([gif.width, gif.height]).toEqual([width, height]);
    cursors = gif.pictures.map((picture) => cursorIn(width, height, (x, y) => picture[y * width + x]! >> 16 < 70));
  } else {
    const { page } = await openDashboard({ edition: fixtureFolder() });
    await page.goto('about:blank');
    const pictures = await framesOf(page, readFileSync(film), `video/${kind}`, frames, 4);
    expect(pictures[0]).toHaveLength(width * height);
    cursors = pictures.map((red) => cursorIn(width, height, (x, y) => red[y * width + x]! < 70));
  }
  expect(cursors).toHaveLength(frames);
  // The scrub runs over the whole strip, which stands 16 px from either side of the frame.
  const step = (width - 2 * 16) / (frames - 1);
  for (const [k, x] of cursors.entries()) expect(Math.abs(x - (16 + step * k)), `frame ${k}`).toBeLessThan(3);
});

test('a PDF has its text and faces in it, one sheet a page', async () => {
  const folder = emptyFolder();
  const out = join(folder, 'sheet.pdf');
  for (const file of [out, join(folder, 'sheet.svg')]) {
    const run = await dateline(['brief', fixtureFolder(), '--as-of', '2022-01-20', '--out', file]);
    expect(run.code, run.err).toBe(0);
  }
  const sheets = readdirSync(folder).filter((name) => name.endsWith('.svg')).length;
  expect(sheets).toBeGreaterThan(1);
  const pdf = readFileSync(out).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toMatch(/\/BaseFont \/[A-Z]+\+Inter-SemiBold/);
  expect(pdf).toMatch(/\/BaseFont \/[A-Z]+\+SourceSerif4-Italic/);
  expect(pdf).toMatch(/\/ToUnicode/);
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(sheets);
});

test('the text of a PDF is read back with its accents, and Arabic letter by letter', async () => {
  const folder = emptyFolder();
  const recipe = join(folder, 'brief.json');
  const arabic = ['الوضع', 'في', 'شمال', 'مالي', 'قوات', 'فرنسية', 'وكيدال', 'ولا', 'سلام', 'الأمن', 'الإسلام', 'الآن'];
  const french = ['Ménaka, Gao, Sévaré — déjà évacués', 'Œuvre à l’appui', 'A. N’Diaye · Bureau Sahel'];
  writeFileSync(
    recipe,
    JSON.stringify({
      title: 'الوضع في شمال مالي ولا سلام',
      subtitle: french[0],
      note: `${french[1]}. قوات فرنسية في غاو وكيدال. الأمن الإسلام الآن`,
      author: 'A. N’Diaye',
      organisation: 'Bureau Sahel',
      language: 'fr',
    }),
  );
  const out = join(folder, 'sheet.pdf');
  const run = await dateline(['brief', fixtureFolder(), '--as-of', '2022-01-20', '--recipe', recipe, '--out', out]);
  expect(run.code, run.err).toBe(0);
  const text = pdfText(readFileSync(out));
  for (const words of [...french, ...arabic, '20 janvier 2022', 'Légende', 'Tombouctou']) expect(text).toContain(words);
  expect(text).not.toContain('\ufffd');
});

test('a page saved alone is scrubbed, filtered by layer, moved and asked for its quotes without asking anybody else', async () => {
  const out = join(emptyFolder(), 'page.html');
  const run = await dateline(['brief', fixtureFolder(), '--as-of', '2022-01-20', '--out', out]);
  expect(run.code, run.err).toBe(0);
  expect(readFileSync(out).length).toBeLessThan(4_000_000);
  const { page, requests, complaints } = await openDashboard({ edition: fixtureFolder() });
  await page.waitForSelector('html[data-ready]');
  await page.goto(`file://${out}`);
  await page.waitForSelector('html[data-ready]');
  requests.length = 0;
  const date = page.locator('output');
  const pixels = (): Promise<string> =>
    page.evaluate(() => (document.querySelector('.surface canvas') as HTMLCanvasElement).toDataURL());
  expect(await date.textContent()).toBe('20 January 2022');
  const before = await pixels();

  await page.getByRole('slider').focus();
  await page.keyboard.press('End');
  expect(await date.textContent()).not.toBe('20 January 2022');
  await vi.waitFor(async () => expect(await pixels()).not.toBe(before));
  await page.getByLabel('Date', { exact: true }).first().fill('2022-01-20');
  await vi.waitFor(async () => expect(await date.textContent()).toBe('20 January 2022'));
  await vi.waitFor(async () => expect(await pixels()).toBe(before));

  await page.getByText('a small party stayed to finish the handover').waitFor({ state: 'hidden' });
  await page.locator('summary', { hasText: 'Kidal' }).first().click();
  await page.getByText('a small party stayed to finish the handover').first().waitFor();
  await vi.waitFor(async () => expect(await pixels()).not.toBe(before));
  await page.keyboard.press('Escape');
  await vi.waitFor(async () => expect(await pixels()).toBe(before));

  const box = (await page.locator('.surface').boundingBox())!;
  let opened = 0;
  for (let y = 20; y < box.height && opened === 0; y += 18) {
    for (let x = 20; x < box.width - 120 && opened === 0; x += 18) {
      await page.mouse.click(box.x + x, box.y + y);
      opened = await page.locator('.sources details[open]').count();
    }
  }
  expect(opened).toBe(1);
  expect(await page.locator('.sources details[open] q').first().textContent()).not.toBe('');
  await page.keyboard.press('Escape');

  await page.getByRole('checkbox', { name: /Bases/ }).uncheck();
  expect(await page.locator('.legend li', { hasText: /base/i }).count()).toBe(0);
  await page.getByRole('checkbox', { name: /Bases/ }).check();
  await vi.waitFor(async () => expect(await pixels()).toBe(before));
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await vi.waitFor(async () => expect(await pixels()).not.toBe(before));
  await page.getByRole('button', { name: 'The whole map' }).click();
  await vi.waitFor(async () => expect(await pixels()).toBe(before));
  expect(requests.filter((url) => !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a recipe’s lens holds on the command line, and is said in the language of the sheet', async () => {
  const folder = emptyFolder();
  const edition = toldFolder();
  const sheet = async (name: string, recipe: object): Promise<string> => {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ appendix: false, ...recipe }));
    const out = join(folder, `${name}.svg`);
    const run = await dateline(['brief', edition, '--recipe', join(folder, `${name}.json`), '--out', out]);
    expect(run.code, run.err).toBe(0);
    return readFileSync(out, 'utf8').replace(/<[^>]+>/g, ' ');
  };
  const moment = { mode: 'since', from: '2000-01-01' };
  const first = await sheet('before', { moment, scope: { knownBy: '2000-01-01' }, language: 'fr' });
  expect(first).toContain('Tel que connu au 1er janvier 2000');
  expect(first).toContain('Aucun repère');
  const all = await sheet('all', { moment });
  expect(all).not.toContain('No mark on this sheet');
  expect(all).not.toContain('As known on');
});

test('the picture that is copied is the preview, pixel for pixel', async () => {
  const { page } = await openBrief();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy picture' }).click();
  await page.getByText('The picture is on the clipboard.').waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bytes = new Uint8Array(await (await item!.getType('image/png')).arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  });
  const png = Buffer.from(copied, 'base64');
  expect(await difference(page, await previewOf(page), png, 0)).toMatchObject({ differing: 0 });
});

test('the clean frame hides every control and C goes back', async () => {
  const { page } = await openDashboard({ edition: fixtureFolder(), hash: JANUARY });
  await page.waitForSelector('.title');
  await page.keyboard.press('c');
  const frame = page.getByRole('img', { name: /20 January 2022/ });
  await frame.waitFor();
  const under = await page.evaluate(() =>
    [20, 300, 700, 1100, 1420].flatMap((x) => [10, 300, 600, 890].map((y) => document.elementFromPoint(x, y)?.tagName)),
  );
  expect(new Set(under)).toEqual(new Set(['CANVAS']));
  expect(await frame.boundingBox()).toMatchObject({ x: 0, y: 0, width: 1440, height: 900 });
  await page.keyboard.press('c');
  await page.getByRole('button', { name: 'Make a brief' }).waitFor();
});

test('a film can be called off, and the dialog has no fault that axe knows', async () => {
  const { page } = await openBrief();
  await page.evaluate(axe);
  const faults = await page.evaluate(
    "axe.run('.brief-dialog').then(({ violations }) => violations.map(({ id }) => id))",
  );
  expect(faults).toEqual([]);
  await page.getByRole('button', { name: 'GIF', exact: true }).click();
  // By key, since the button moves with the progress that it stands under.
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await page.getByText('Cancelled.').waitFor();
});
