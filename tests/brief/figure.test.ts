import distance from '@turf/distance';
import { point } from '@turf/helpers';
import { expect, test } from 'vitest';
import { briefWords } from '../../src/app/brief/brief-words.ts';
import { emptiest, scaleBlock } from '../../src/brief/figure-furniture.ts';
import { centralPoints, figureView, fitCamera } from '../../src/brief/figure-view.ts';
import { groundOps } from '../../src/brief/ground.ts';
import { groupOf, type Op, textsOf } from '../../src/brief/op.ts';
import { tickOps, tickStep } from '../../src/brief/ticks.ts';
import { briefOf, gridEdition, matterOf, measure } from './matter.ts';

const words = briefWords('en', []);

/** Points of every line or polygon of a path. */
function points(op: Op | undefined): [number, number][] {
  if (op?.kind !== 'path') return [];
  return [...op.d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

test.each([0, 17, 45, 64])('the scale bar is true on the ground at latitude %d', (lat) => {
  const view = figureView({ lon: 3, lat, zoom: 5.3, bearing: 0 }, 770, 490);
  const ops = scaleBlock(view, words, measure).draw(0, 0);
  const km = Number.parseFloat((textsOf(ops).at(-1)?.text ?? '').replace(/,/g, ''));
  const bar = points(ops.findLast((op) => op.kind === 'path' && op.width === 1.5));
  const length = Math.max(...bar.map(([x]) => x)) - Math.min(...bar.map(([x]) => x));
  const [a, b] = [0, length].map((dx) => view.unproject(385 - length / 2 + dx, 245));
  expect(distance(point([a!.lon, a!.lat]), point([b!.lon, b!.lat]))).toBeCloseTo(km, -Math.log10(km * 0.01));
});

test.each([0, 30, -120, 180])('the arrow points north on a map turned by %d degrees', (bearing) => {
  const view = figureView({ lon: 0, lat: 17, zoom: 5, bearing }, 600, 400);
  const [arrow] = scaleBlock(view, words, measure).draw(0, 0);
  const [tip, , notch] = points(arrow);
  if (!tip || !notch) throw new Error('no arrow');
  const here = view.project(0, 17)!;
  const north = view.project(0, 18)!;
  const drawn = Math.atan2(tip[0] - notch[0], notch[1] - tip[1]);
  expect(Math.cos(drawn - Math.atan2(north.x - here.x, here.y - north.y))).toBeCloseTo(1, 3);
});

test('a turned map goes there and back', () => {
  const view = figureView({ lon: 10, lat: 40, zoom: 6, bearing: 77 }, 500, 300);
  const at = view.project(11.5, 41.25)!;
  expect(view.unproject(at.x, at.y).lon).toBeCloseTo(11.5, 6);
  expect(view.unproject(at.x, at.y).lat).toBeCloseTo(41.25, 6);
});

test('ticks stand every 2 degrees on a usual sheet, at the degree they name', () => {
  const view = figureView({ lon: -1, lat: 17, zoom: 5.27, bearing: 0 }, 770, 490);
  expect(tickStep(view)).toBe(2);
  const labels = textsOf(tickOps(view, [], words, measure)).map(({ text, x, width }) => ({ text, x: x + width / 2 }));
  const zero = labels.find(({ text }) => text === '0°');
  expect(zero?.x).toBeCloseTo(view.project(0, 20)!.x, 0);
  expect(labels.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['4° W', '2° W', '0°', '2° E', '4° E', '18° N']),
  );
});

test('all marks are in the frame of a sheet that chooses its own view, across the date line too', () => {
  for (const lons of [
    [-8, 4],
    [170, -170],
    [12, 12],
  ]) {
    const at = lons.map((lon): [number, number] => [lon, lon === 12 ? 5 : lon / 10]);
    const view = figureView(fitCamera(at, 770, 490), 770, 490);
    for (const [lon, lat] of at) {
      const spot = view.project(lon, lat)!;
      expect(spot.x).toBeGreaterThan(20);
      expect(spot.x).toBeLessThan(750);
      expect(spot.y).toBeGreaterThan(20);
      expect(spot.y).toBeLessThan(470);
    }
  }
});

test('one mark far off does not shrink the rest, but a second centre stays in the frame', () => {
  const near = Array.from({ length: 20 }, (_, i): [number, number] => [i % 5, 12 + Math.floor(i / 5)]);
  const far: [number, number] = [37, 55];
  expect(centralPoints([...near, far])).not.toContain(far);
  expect(centralPoints([...near, far])).toHaveLength(19);
  expect(centralPoints([...near, far, far, far])).toContain(far);
  expect(centralPoints([...near, [7, 14]])).toHaveLength(21);
  expect(centralPoints([far])).toEqual([far]);
});

test('furniture goes where it covers least, and first where nothing is', () => {
  const box = (x: number) => ({ x, y: 0, width: 100, height: 50 });
  const taken = [{ x: 90, y: 0, width: 60, height: 50 }];
  expect(emptiest([box(60), box(120), box(0)], taken)).toEqual(box(0));
  expect(emptiest([box(200), box(300)], taken)).toEqual(box(200));
});

test('scale and locator cover no mark while a corner is free', () => {
  const view = { lon: -0.5, lat: 16, zoom: 5.4 };
  const brief = briefOf({ view }, matterOf());
  const map = groupOf(brief.layout.pages[0]!.ops, 'map');
  const locator = groupOf(map?.ops ?? [], 'locator');
  expect(locator?.at).toBeDefined();
  const inside = brief.sheet.stacks.filter((stack) => {
    const at = brief.layout.figure.view.project(stack.lon, stack.lat)!;
    return Math.abs(at.x - (locator!.at!.x + 52)) < 52 && Math.abs(at.y - (locator!.at!.y + 52)) < 52;
  });
  expect(inside).toEqual([]);
});

test('of 300 marks every one that is in the frame has its number on the map', () => {
  const { layout, sheet } = briefOf(
    { moment: { mode: 'as-of', day: '2022-01-20', memory: 90 } },
    matterOf(gridEdition(300)),
  );
  const marks = groupOf(groupOf(layout.pages[0]!.ops, 'map')?.ops ?? [], 'marks');
  const drawn = new Set(textsOf(marks?.ops ?? []).map(({ text }) => text));
  for (const { number } of sheet.entries) expect(drawn).toContain(String(number));
});

test('a country stands out in its own form, which fits its borders, from a land behind that is drawn in another', () => {
  const square = (id: string, west: number, back: boolean) => ({
    type: 'Feature' as const,
    properties: { id, back },
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [west, 10],
          [west + 2, 10],
          [west + 2, 12],
          [west, 12],
          [west, 10],
        ],
      ],
    },
  });
  const basemap = { ...matterOf().basemap, land: [square('', 0, true), square('XX', 0.5, false)] };
  const view = figureView({ lon: 1, lat: 11, zoom: 7, bearing: 0 }, 600, 400);
  const land = (fill: string) =>
    groundOps(basemap, view, new Set(['XX'])).find((op) => op.kind === 'path' && op.fill === fill);
  const left = view.project(0.5, 11)!.x;
  expect(Math.min(...points(land('#F4F2EC')).map(([x]) => x))).toBeCloseTo(left, 1);
  expect(Math.min(...points(land('#EAE7DF')).map(([x]) => x))).toBeLessThan(left - 10);
});
