import { scaleBar } from '../map/scale.ts';
import type { FigureView } from './figure-view.ts';
import { figureView } from './figure-view.ts';
import { type Basemap, locatorOps } from './ground.ts';
import { type GroupOp, linePath, type MeasureText, n, type Op, rectPath } from './op.ts';
import type { Rect } from './paper.ts';
import type { BriefWords } from './words.ts';

const INK = '#16191D';
const HALO = '#F4F2EC';
const LONGEST = 130;
const ARROW = { width: 30, height: 46 };
/** From this difference between the scale at the frame's north and south on, the bar says where it is true. */
const EVEN = 1.05;

/** North arrow and scale bar as one block of a size, drawn at x, y. */
export interface ScaleBlock {
  width: number;
  height: number;
  draw(x: number, y: number): Op[];
}

/** The scale bar is true at the latitude of the map's centre; the arrow points where north is on this sheet. */
export function scaleBlock(view: FigureView, words: BriefWords, measure: MeasureText): ScaleBlock {
  const { lat, lon, zoom } = view.camera;
  const { km, px } = scaleBar(lat, zoom, LONGEST);
  const north = view.unproject(view.width / 2, 0).lat;
  const south = view.unproject(view.width / 2, view.height).lat;
  const uneven = view.perKm(north) / view.perKm(south);
  const side = lat >= 0 ? words.axis.north : words.axis.south;
  const where = uneven > EVEN || uneven < 1 / EVEN ? ` (${Math.abs(Math.round(lat))}° ${side})` : '';
  const whole = `${words.number(km)} ${words.km}${where}`;
  const half = km >= 2 ? words.number(km / 2) : '';
  const tail = Math.max(0, measure(whole, 'axis', 12) - measure(words.number(km), 'axis', 12) / 2);
  const here = view.project(lon, lat) ?? { x: 0, y: 0 };
  const there = view.project(lon, Math.min(84, lat + 0.01)) ?? { x: 0, y: -1 };
  const turn = Math.atan2(there.x - here.x, here.y - there.y);
  return {
    width: ARROW.width + 16 + px + tail,
    height: ARROW.height,
    draw: (x, y) => [
      ...arrow(x + ARROW.width / 2, y + ARROW.height / 2, turn, words.north, measure),
      ...bar(x + ARROW.width + 12, y + 30, px, { zero: '0', half, whole, number: words.number(km) }, measure),
    ],
  };
}

function arrow(cx: number, cy: number, turn: number, letter: string, measure: MeasureText): Op[] {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const at = (x: number, y: number): string => `${n(cx + x * cos - y * sin)} ${n(cy + x * sin + y * cos)}`;
  const width = measure(letter, 'strong', 12);
  const [lx, ly] = [cx + 16 * sin, cy - 16 * cos];
  return [
    {
      kind: 'path',
      d: `M${at(0, -8)}L${at(7, 18)}L${at(0, 12)}L${at(-7, 18)}Z`,
      fill: '#FFFFFF',
      stroke: INK,
      width: 1,
    },
    { kind: 'path', d: `M${at(0, -8)}L${at(-7, 18)}L${at(0, 12)}Z`, fill: INK },
    {
      kind: 'text',
      x: lx - width / 2,
      y: ly + 4.4,
      text: letter,
      face: 'strong',
      size: 12,
      colour: INK,
      width,
      anchor: 'start',
      halo: { colour: HALO, width: 3 },
    },
  ];
}

function bar(
  x: number,
  y: number,
  px: number,
  words: { zero: string; half: string; whole: string; number: string },
  measure: MeasureText,
): Op[] {
  const text = (value: string, at: number): Op => {
    const width = measure(value, 'axis', 12);
    const halo = { colour: HALO, width: 3 };
    return {
      kind: 'text',
      x: at,
      y: y + 14,
      text: value,
      face: 'axis',
      size: 12,
      colour: INK,
      width,
      anchor: 'start',
      halo,
    };
  };
  const centred = (value: string, at: number): number => at - measure(value, 'axis', 12) / 2;
  const d = linePath(x, y - 6, x, y) + linePath(x, y, x + px, y) + linePath(x + px, y, x + px, y - 6);
  const middle = linePath(x + px / 2, y - 4, x + px / 2, y);
  return [
    { kind: 'path', d: d + middle, stroke: HALO, width: 4 },
    { kind: 'path', d: d + middle, stroke: INK, width: 1.5 },
    text(words.zero, centred(words.zero, x)),
    ...(words.half === '' ? [] : [text(words.half, centred(words.half, x + px / 2))]),
    text(words.whole, centred(words.number, x + px)),
  ];
}

/** How many zoom steps further away the locator looks, and its bounds. */
const AWAY = 5;
const LOCATOR_ZOOM = { least: -1.2, most: 2.5 };

/** Where in the world the sheet lies, as a square of `size` drawn at x, y. */
export function locator(basemap: Basemap, view: FigureView, main: string, x: number, y: number, size: number): GroupOp {
  const zoom = Math.max(LOCATOR_ZOOM.least, Math.min(LOCATOR_ZOOM.most, view.zoom - AWAY));
  const small = figureView(
    { ...view.camera, lat: Math.max(-60, Math.min(65, view.camera.lat * 0.55)), zoom, bearing: 0 },
    size,
    size,
  );
  const corners = [
    [0, 0],
    [view.width, 0],
    [view.width, view.height],
    [0, view.height],
  ].map(([px = 0, py = 0]) => {
    const { lon, lat } = view.unproject(px, py);
    const at = small.projectFree(lon, lat);
    return `${n(Math.max(1, Math.min(size - 1, at.x)))} ${n(Math.max(1, Math.min(size - 1, at.y)))}`;
  });
  return {
    kind: 'group',
    name: 'locator',
    clip: rectPath(0, 0, size, size),
    ops: [
      ...locatorOps(basemap, small, main, `M${corners.join('L')}Z`),
      { kind: 'path', d: rectPath(0, 0, size, size), stroke: INK, width: 2 },
    ],
    ...(x || y ? { at: { x, y } } : {}),
  };
}

/** Area of a box that others cover, in square pixels. */
export function coveredArea(box: Rect, others: readonly Rect[]): number {
  let sum = 0;
  for (const other of others) {
    const width = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
    const height = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
    if (width > 0 && height > 0) sum += width * height;
  }
  return sum;
}

/** The candidate that covers least; of equals the first. */
export function emptiest(candidates: readonly Rect[], taken: readonly Rect[]): Rect {
  let best = candidates[0]!;
  let least = Number.POSITIVE_INFINITY;
  for (const box of candidates) {
    const area = coveredArea(box, taken);
    if (area < least) {
      least = area;
      best = box;
    }
  }
  return best;
}
