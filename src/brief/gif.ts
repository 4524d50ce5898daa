import { type Colour, GIFEncoder, nearestColorIndex } from 'gifenc';

/** Bits of a colour's index: 31 colours, and one index for "as before". Flat inks on flat ground need no more. */
const BITS = 5;
const COLOURS = 2 ** BITS - 1;
const AS_BEFORE = COLOURS;
const UNKNOWN = 255;
/** Flat grounds and inks, which keep their exact colour; the rest shades the edges of letters. */
const EXACT = 14;
/** Of the others so many are considered, the commonest first. */
const CANDIDATES = 4000;
/** Bytes of a graphic control extension, which stands before a frame's image descriptor. */
const CONTROL = 8;

/** Writes a GIF frame by frame; only the box of what changed is stored, and of it only the pixels that did. */
export interface GifWriter {
  /** Adds a frame of RGBA pixels that stands for `ms` milliseconds. */
  add(rgba: Uint8ClampedArray, ms: number): void;
  finish(): Uint8Array<ArrayBuffer>;
}

/** A writer of so many pixels. `samples` are frames whose colours all frames share: the first, one amid, the last. */
export function gifWriter(width: number, height: number, samples: readonly Uint8ClampedArray[]): GifWriter {
  const palette = sharedPalette(samples);
  const nearest = new Uint8Array(2 ** 24).fill(UNKNOWN);
  const encoder = GIFEncoder();
  const indexOf = (pixel: number): number => {
    const key = pixel & 0xffffff;
    if (nearest[key] === UNKNOWN) nearest[key] = nearestColorIndex(palette, channelsOf(key));
    return nearest[key]!;
  };
  let before: Uint8Array | null = null;
  return {
    add(rgba, ms) {
      const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
      const now = Uint8Array.from(pixels, indexOf);
      if (before === null) {
        const table: Colour[] = [...palette, [255, 255, 255]];
        encoder.writeFrame(now, width, height, { delay: ms, palette: table, colorDepth: BITS, repeat: 0, dispose: 1 });
      } else {
        const box = changedBox(before, now, width);
        const part = new Uint8Array(box.width * box.height);
        for (let i = 0; i < part.length; i++) {
          const at = (box.y + Math.floor(i / box.width)) * width + box.x + (i % box.width);
          part[i] = before[at] === now[at] ? AS_BEFORE : now[at]!;
        }
        const start = encoder.bytesView().length;
        encoder.writeFrame(part, box.width, box.height, {
          delay: ms,
          transparent: true,
          transparentIndex: AS_BEFORE,
          colorDepth: BITS,
          dispose: 1,
        });
        // The encoder puts every frame at the upper left corner; its descriptor says where, after one byte.
        const descriptor = encoder.bytesView().subarray(start + CONTROL + 1);
        descriptor.set([box.x & 255, box.x >> 8, box.y & 255, box.y >> 8]);
      }
      before = now;
    },
    finish() {
      encoder.finish();
      return encoder.bytes();
    },
  };
}

/** The least box that holds every pixel that changed; one pixel where none did, since a frame cannot be empty. */
function changedBox(
  before: Uint8Array,
  now: Uint8Array,
  width: number,
): { x: number; y: number; width: number; height: number } {
  let [left, right, top, bottom] = [width, -1, -1, -1];
  for (let i = 0; i < now.length; i++) {
    if (before[i] === now[i]) continue;
    const x = i % width;
    bottom = (i - x) / width;
    if (top < 0) top = bottom;
    if (x < left) left = x;
    if (x > right) right = x;
  }
  if (right < 0) return { x: 0, y: 0, width: 1, height: 1 };
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/**
 * One palette for all frames, so that what stands still keeps its colour: the commonest exactly, then whatever lies
 * furthest from those that are in, the more often it occurs the sooner.
 */
function sharedPalette(samples: readonly Uint8ClampedArray[]): Colour[] {
  const counts = new Map<number, number>();
  for (const rgba of samples) {
    for (const pixel of new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4)) {
      counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([pixel, n]) => ({ pixel, n }));
  const palette = sorted.slice(0, EXACT).map(({ pixel }) => channelsOf(pixel));
  const rest = sorted.slice(EXACT, EXACT + CANDIDATES).map(({ pixel, n }) => {
    const colour = channelsOf(pixel);
    return { colour, weight: Math.sqrt(n), off: Math.min(...palette.map((other) => distance(colour, other))) };
  });
  while (palette.length < COLOURS && rest.length > 0) {
    const next = rest.reduce((a, b) => (b.off * b.weight > a.off * a.weight ? b : a));
    palette.push(next.colour);
    for (const one of rest) one.off = Math.min(one.off, distance(one.colour, next.colour));
  }
  while (palette.length < COLOURS) palette.push([22, 25, 29]);
  return palette;
}

/** Square of how far apart two colours are. */
const distance = (a: Colour, b: Colour): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;

/** Red, green and blue of a pixel as a canvas stores it, the first in the lowest byte. */
function channelsOf(pixel: number): Colour {
  return [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
}
