import { emptiest } from './figure-furniture.ts';
import type { Rect } from './paper.ts';
import { touches } from './ticks.ts';

/** What is drawn on a map besides its marks: all; no locator (a film); no scale and arrow either (a series says them once). */
export type Furniture = 'all' | 'scale' | 'none';

/** Where furniture stands in a map's frame. */
export interface FurnitureSpots {
  scale: Rect | null;
  locator: Rect | null;
}

interface Size {
  width: number;
  height: number;
}

/** Side of the locator. */
export const LOCATOR = 105;
/** Below this width or height a frame has no room for a locator. */
const ROOMY = { width: 420, height: 300 };
const INSET = 10;

/** Places furniture where it covers least of what is `taken`; `scale` is the size of the scale with its arrow. */
export function furnitureSpots(frame: Size, kind: Furniture, scale: Size, taken: readonly Rect[]): FurnitureSpots {
  if (kind === 'none') return { scale: null, locator: null };
  const scaleAt = emptiest(alongEdges(frame, scale), taken);
  if (kind === 'scale' || !roomy(frame)) return { scale: scaleAt, locator: null };
  return { scale: scaleAt, locator: emptiest(corners(frame, scaleAt), taken) };
}

export function roomy({ width, height }: Size): boolean {
  return width >= ROOMY.width && height >= ROOMY.height;
}

/** Places for the scale along the lower edge, then the upper one, from the left. */
function alongEdges(frame: Size, { width, height }: Size): Rect[] {
  const places: Rect[] = [];
  for (const y of [frame.height - height - INSET, 26]) {
    for (let x = 14; x + width <= frame.width - 14; x += 24) places.push({ x, y, width, height });
  }
  return places.length > 0 ? places : [{ x: 4, y: Math.max(0, frame.height - height - 4), width, height }];
}

/** The corners that the scale leaves free. */
function corners(frame: Size, scale: Rect): Rect[] {
  const [right, bottom] = [frame.width - LOCATOR, frame.height - LOCATOR];
  return [
    [right, bottom],
    [0, bottom],
    [right, 0],
    [0, 0],
  ]
    .map(([x = 0, y = 0]) => ({ x, y, width: LOCATOR, height: LOCATOR }))
    .filter((place) => !touches(place, scale));
}
