import { type Colour, GIFEncoder, nearestColorIndex, quantize } from 'gifenc';

/** Colours of a film, one index being kept for "as before". */
const COLOURS = 63;
const AS_BEFORE = COLOURS;
const UNKNOWN = 255;

/** Writes a GIF frame by frame; only pixels that changed are stored. */
export interface GifWriter {
  /** Adds a frame of RGBA pixels that stands for `ms` milliseconds. */
  add(rgba: Uint8ClampedArray, ms: number): void;
  finish(): Uint8Array<ArrayBuffer>;
}

/** A writer of so many pixels. `samples` are frames whose colours all frames share: the first, one amid, the last. */
export function gifWriter(width: number, height: number, samples: readonly Uint8ClampedArray[]): GifWriter {
  const palette = sharedPalette(samples);
  const nearest = new Uint8Array(65_536).fill(UNKNOWN);
  const encoder = GIFEncoder();
  let before: Uint32Array | null = null;
  return {
    add(rgba, ms) {
      const pixels = new Uint32Array(rgba.slice().buffer);
      const index = new Uint8Array(pixels.length);
      for (let i = 0; i < pixels.length; i++) {
        const pixel = pixels[i]!;
        if (before !== null && before[i] === pixel) {
          index[i] = AS_BEFORE;
          continue;
        }
        const key = ((pixel & 0xf8) << 8) | ((pixel >> 5) & 0x7e0) | ((pixel >> 19) & 0x1f);
        if (nearest[key] === UNKNOWN) {
          nearest[key] = nearestColorIndex(palette, [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255]);
        }
        index[i] = nearest[key]!;
      }
      const first = before === null;
      encoder.writeFrame(index, width, height, {
        delay: ms,
        ...(first
          ? { palette: [...palette, [255, 255, 255]], repeat: 0 }
          : { transparent: true, transparentIndex: AS_BEFORE }),
        dispose: 1,
      });
      before = pixels;
    },
    finish() {
      encoder.finish();
      return encoder.bytes();
    },
  };
}

/** One palette for all frames, so that what stands still keeps its colour. White and ink are in it whatever else is. */
function sharedPalette(samples: readonly Uint8ClampedArray[]): Colour[] {
  const step = 3;
  const picked: number[] = [];
  for (const rgba of samples) {
    for (let i = 0; i < rgba.length; i += 4 * step) picked.push(rgba[i]!, rgba[i + 1]!, rgba[i + 2]!, 255);
  }
  const found = quantize(Uint8Array.from(picked), COLOURS - 2, { format: 'rgb565' });
  const palette: Colour[] = [[255, 255, 255], [22, 25, 29], ...found.map(([r, g, b]): Colour => [r, g, b])];
  while (palette.length < COLOURS) palette.push([22, 25, 29]);
  return palette.slice(0, COLOURS);
}
