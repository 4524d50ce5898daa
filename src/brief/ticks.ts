import type { FigureView } from './figure-view.ts';
import { linePath, type MeasureText, type Op } from './op.ts';
import type { Rect } from './paper.ts';
import type { BriefWords } from './words.ts';

const STEPS = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 30];
/** Degrees between ticks unless they would stand closer or further apart than this, in pixels. */
const USUAL = 2;
const LEAST_GAP = 62;
const MOST_GAP = 420;
const LENGTH = 5;
const SIZE = 12;
const INK = '#16191D';
const HALO = '#F4F2EC';

/** Degrees between two ticks of a view. */
export function tickStep(view: FigureView): number {
  const fits = (step: number): boolean => step * view.perDegree >= LEAST_GAP && step * view.perDegree <= MOST_GAP;
  return fits(USUAL) ? USUAL : (STEPS.find(fits) ?? 30);
}

/** Ticks of longitude on the upper and lower edge and of latitude on the others; names only where `taken` is free. */
export function tickOps(view: FigureView, taken: readonly Rect[], words: BriefWords, measure: MeasureText): Op[] {
  const step = tickStep(view);
  const { width, height } = view;
  const ops: Op[] = [];
  let marks = '';
  const label = (text: string, x: number, y: number): void => {
    const half = measure(text, 'axis', SIZE) / 2;
    const box = { x: x - half - 3, y: y - SIZE, width: 2 * half + 6, height: SIZE + 5 };
    if (box.x < 1 || box.x + box.width > width - 1 || box.y < 0 || taken.some((other) => touches(other, box))) return;
    const halo = { colour: HALO, width: 3 };
    ops.push({
      kind: 'text',
      x: x - half,
      y,
      text,
      face: 'axis',
      size: SIZE,
      colour: INK,
      width: 2 * half,
      anchor: 'start',
      halo,
    });
  };
  for (const { x, value } of crossings(width, (x) => view.unproject(x, 0).lon, step)) {
    marks += linePath(x, 0, x, LENGTH);
    label(degrees(turned(value), words.axis.east, words.axis.west), x, LENGTH + SIZE);
  }
  for (const { x, value } of crossings(height, (y) => view.unproject(0, y).lat, step)) {
    marks += linePath(0, x, LENGTH, x);
    const text = degrees(value, words.axis.north, words.axis.south);
    label(text, LENGTH + 4 + measure(text, 'axis', SIZE) / 2, x + SIZE * 0.36);
  }
  for (const { x } of crossings(width, (x) => view.unproject(x, height).lon, step)) {
    marks += linePath(x, height - LENGTH, x, height);
  }
  for (const { x } of crossings(height, (y) => view.unproject(width, y).lat, step)) {
    marks += linePath(width - LENGTH, x, width, x);
  }
  return marks === '' ? ops : [{ kind: 'path', d: marks, stroke: INK, width: 1 }, ...ops];
}

/** Where along an edge a coordinate passes a multiple of `step`. */
function crossings(length: number, at: (x: number) => number, step: number): { x: number; value: number }[] {
  const found: { x: number; value: number }[] = [];
  const stride = 4;
  for (let x = stride; x <= length; x += stride) {
    const [a, b] = [at(x - stride), at(x)];
    const [low, high] = a < b ? [a, b] : [b, a];
    const value = Math.ceil(low / step - 1e-9) * step;
    if (value > high || a === b) continue;
    const where = x - stride + (stride * (value - a)) / (b - a);
    if (found.at(-1)?.value !== value) found.push({ x: where, value });
  }
  return found;
}

function turned(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

function degrees(value: number, positive: string, negative: string): string {
  const rounded = Math.round(value * 100) / 100;
  const side = rounded > 0 ? ` ${positive}` : rounded < 0 ? ` ${negative}` : '';
  return `${Math.abs(rounded)}°${side}`;
}

/** Whether two boxes share more than an edge. */
export function touches(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
