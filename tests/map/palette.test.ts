import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { channelsOf, type Ink, PALETTES } from '../../src/map/palette.ts';

const css = readFileSync(new URL('../../src/app/tokens.css', import.meta.url), 'utf8');

function tokens(block: RegExp): Record<string, string> {
  const body = block.exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9A-Fa-f]{6})/g)].map((m) => [m[1]!, m[2]!.toUpperCase()]),
  );
}
const light = tokens(/:root \{([\s\S]*?)\n\}/);
const dark = { ...light, ...tokens(/\[data-theme="dark"\] \{([\s\S]*?)\n\}/) };

describe('the palette of the map', () => {
  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('has the %s colours of the tokens', (theme, sheet) => {
    for (const [name, colour] of Object.entries(PALETTES[theme]))
      expect(`${name} ${colour}`).toBe(`${name} ${sheet[name]}`);
  });
});

/** Relative luminance and ratio of WCAG 2.2. */
const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const rgb = (hex: string): number[] => channelsOf(hex).map(linear);
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = rgb(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ratio = (a: string, b: string): number => {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

const TEXT =
  `ink/surface ink-2/surface ink-3/surface ink-3/surface-sunk ink-invert/ink base-text/surface attack-text/surface
  leave-text/surface base-text/base-tint attack-text/attack-tint leave-text/leave-tint ink/base-tint ink/attack-tint
  ink/leave-tint on-base/base on-attack/attack map-label/map-land map-label-2/map-land map-label-2/map-land-back
  map-country/map-land map-country/map-land-back map-water-text/map-land map-water-text/map-water gone/map-land
  error/surface ok/surface warn/surface`.split(/\s+/);
const MARKS = `base/map-land attack/map-land leave/map-land base/map-land-back attack/map-land-back leave/map-land-back
  base/surface attack/surface leave/surface rule-ctl/surface map-border/map-land focus/surface`.split(/\s+/);

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('contrast of the %s tokens', (_theme, sheet) => {
  it.each(TEXT)('%s can be read', (pair) => {
    const [a = '', b = ''] = pair.split('/');
    expect(ratio(sheet[a]!, sheet[b]!)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(MARKS)('%s can be made out', (pair) => {
    const [a = '', b = ''] = pair.split('/');
    expect(ratio(sheet[a]!, sheet[b]!)).toBeGreaterThanOrEqual(3);
  });
});

/** Machado, Oliveira and Fernandes 2009, full severity. */
const SIGHT = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};
const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** CIE Lab of a colour as an eye of that kind sees it. */
function seen(hex: string, sight: keyof typeof SIGHT): number[] {
  const [r = 0, g = 0, b = 0] = rgb(hex);
  const m = SIGHT[sight];
  const [x = 0, y = 0, z = 0] = [0, 3, 6].map((row) => clamp(m[row]! * r + m[row + 1]! * g + m[row + 2]! * b));
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const fx = f((0.4124 * x + 0.3576 * y + 0.1805 * z) / 0.95047);
  const fy = f(0.2126 * x + 0.7152 * y + 0.0722 * z);
  const fz = f((0.0193 * x + 0.1192 * y + 0.9505 * z) / 1.08883);
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

describe.each(['light', 'dark'] as const)('layers in %s', (theme) => {
  it.each(Object.keys(SIGHT) as (keyof typeof SIGHT)[])('are plainly different to %s sight', (sight) => {
    const layers: Ink[] = ['base', 'attack', 'leave'];
    for (const [i, one] of layers.entries()) {
      for (const other of layers.slice(i + 1)) {
        const [a, b] = [seen(PALETTES[theme][one], sight), seen(PALETTES[theme][other], sight)];
        expect(Math.hypot(...a.map((value, k) => value - b[k]!)), `${one} and ${other}`).toBeGreaterThanOrEqual(20);
      }
    }
  });
});
