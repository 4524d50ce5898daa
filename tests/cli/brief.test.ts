import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { gifFrames } from '../brief/gif-frames.ts';
import { fixtureFolder } from '../browser/app-edition.ts';
import { dateline, ROOT } from './run.ts';

vi.setConfig({ testTimeout: 120_000 });

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-brief-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test.each([
  [['--out', 'x.png'], 2, /takes one edition/],
  [['DIR'], 2, /needs --out/],
  [['DIR', '--out', 'x.xyz'], 2, /the ending says what to write/],
  [['DIR', '--out', 'x.png', '--as-of', '2022-01-20', '--from', '2020-01-01'], 2, /not both/],
  [['DIR', '--out', 'x.png', '--from', '2020-01-01'], 2, /belong together/],
  [['DIR', '--out', 'x.png', '--scale', 'two'], 2, /--scale wants a number/],
  [['/nowhere', '--out', 'x.png'], 1, /is not an edition/],
  [['DIR', '--out', 'x.png', '--recipe', '/nowhere.json'], 1, /cannot be read: it does not exist/],
] as const)('brief %j is one line and exit %d', async (args, code, line) => {
  const folder = fixtureFolder();
  const run = await dateline(['brief', ...args.map((arg) => (arg === 'DIR' ? folder : arg))], '', emptyFolder());
  expect(run.err).toMatch(line);
  expect(run.err.trim().split('\n')).toHaveLength(1);
  expect(run.code).toBe(code);
});

test('without a browser there is one clear line', async () => {
  const env = { ...process.env, DATELINE_BROWSER: '/nowhere/chrome' };
  const run = await dateline(['brief', fixtureFolder(), '--out', 'x.png'], '', emptyFolder(), env);
  expect(run.err).toBe('DATELINE_BROWSER names /nowhere/chrome, which does not exist.\n');
  expect(run.code).toBe(1);
});

test('a day that no calendar has, or an unknown form, is one line', async () => {
  const folder = emptyFolder();
  const out = join(folder, 'x.png');
  const day = await dateline(['brief', fixtureFolder(), '--out', out, '--as-of', '2022-02-30']);
  expect([day.code, day.err]).toEqual([1, expect.stringMatching(/^moment\.day: a day.*\n$/)]);
  const form = await dateline(['brief', fixtureFolder(), '--out', out, '--format', 'A3']);
  expect([form.code, form.err]).toEqual([1, expect.stringMatching(/^format: .*\n$/)]);
});

test('strict writes nothing while a check still finds something', async () => {
  const folder = emptyFolder();
  const recipe = join(folder, 'brief.json');
  writeFileSync(recipe, JSON.stringify({ reviewNote: false }));
  const out = join(folder, 'x.csv');
  const args = ['brief', fixtureFolder(), '--recipe', recipe, '--out', out, '--as-of', '2022-01-20'];
  const strict = await dateline([...args, '--strict']);
  expect([strict.code, strict.err]).toEqual([1, expect.stringMatching(/^unreviewed-claims: /)]);
  expect(() => readFileSync(out)).toThrow();
  const loose = await dateline(args);
  expect(loose.code).toBe(0);
  expect(readFileSync(out, 'utf8')).toContain('b-kidal-fr');
});

test('an offline page needs nothing but itself', async () => {
  const out = join(emptyFolder(), 'x.html');
  const run = await dateline(['brief', fixtureFolder(), '--from', '2021-01-01', '--to', '2022-06-01', '--out', out]);
  expect(run.code, run.err).toBe(0);
  const html = readFileSync(out, 'utf8');
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  expect(policy).toContain("default-src 'none'");
  const script = /<script type="module">([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
  expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  const page = html.slice(0, html.indexOf('<script '));
  expect(page).not.toMatch(/(?:src|href)="(?!data:|#)/);
  expect(page).toContain('<details><summary>');
  expect(html).toContain('a small party stayed to finish the handover');
  expect(html.length).toBeLessThan(4_000_000);
});

test('a GIF of the shipped edition, 120 frames at 960 by 540, stays under 1 MB', async () => {
  const out = join(emptyFolder(), 'x.gif');
  const run = await dateline(['brief', join(ROOT, 'geodata/layers'), '--out', out]);
  expect(run.code, run.err).toBe(0);
  const gif = readFileSync(out);
  const { width, height, pictures } = gifFrames(gif);
  expect([width, height, pictures.length]).toEqual([960, 540, 120]);
  // Something of the last frame is new against the first in the map, in the legend's counts and in the strip.
  for (const [x, y, w, h] of [
    [16, 14, 670, 400],
    [700, 110, 250, 310],
    [16, 450, 930, 40],
  ] as const) {
    let changed = 0;
    for (let i = 0; i < w * h; i++) {
      const at = (y + Math.floor(i / w)) * width + x + (i % w);
      if (pictures[0]![at] !== pictures[119]![at]) changed++;
    }
    expect(changed).toBeGreaterThan(50);
  }
  expect(gif.length).toBeLessThan(1_000_000);
});
