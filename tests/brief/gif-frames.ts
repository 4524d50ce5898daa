/** A GIF as a viewer shows it. `sizes` are the bytes of each frame, `pictures` its whole pictures as 0xRRGGBB. */
export interface GifFrames {
  width: number;
  height: number;
  sizes: number[];
  pictures: Uint32Array[];
}

/** Decodes an animated GIF with one table of colours, whose frames are laid over each other (GIF89a, disposal 1). */
export function gifFrames(gif: Uint8Array): GifFrames {
  const bytes = Buffer.from(gif);
  const [width, height] = [bytes.readUInt16LE(6), bytes.readUInt16LE(8)];
  const count = 2 << (bytes[10]! & 7);
  const colours = Array.from({ length: count }, (_, i) => bytes.readUIntBE(13 + 3 * i, 3));
  const sizes: number[] = [];
  const pictures: Uint32Array[] = [];
  let picture = new Uint32Array(width * height);
  let at = 13 + 3 * count;
  let start = at;
  let transparent = -1;
  const blocks = (): Buffer => {
    const parts: Buffer[] = [];
    while (bytes[at]! > 0) {
      parts.push(bytes.subarray(at + 1, at + 1 + bytes[at]!));
      at += bytes[at]! + 1;
    }
    at++;
    return Buffer.concat(parts);
  };
  while (bytes[at] !== 0x3b) {
    if (bytes[at] === 0x21) {
      if (bytes[at + 1] === 0xf9) transparent = bytes[at + 3]! & 1 ? bytes[at + 6]! : -1;
      at += 2;
      blocks();
      continue;
    }
    const [x, y, w, h] = [1, 3, 5, 7].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
      number,
    ];
    const bits = bytes[at + 10]!;
    at += 11;
    picture = picture.slice();
    for (const [i, index] of inflated(blocks(), bits, w * h).entries()) {
      if (index !== transparent) picture[(y + Math.floor(i / w)) * width + x + (i % w)] = colours[index]!;
    }
    pictures.push(picture);
    sizes.push(at - start);
    start = at;
  }
  return { width, height, sizes, pictures };
}

/** The colour indices that LZW codes of a GIF stand for. */
function inflated(data: Uint8Array, least: number, length: number): Uint8Array {
  const out = new Uint8Array(length);
  const clear = 1 << least;
  let [filled, bits, held, holding] = [0, least + 1, 0, 0];
  let words: number[][] = [];
  let before: number[] | null = null;
  for (const byte of data) {
    held |= byte << holding;
    holding += 8;
    while (holding >= bits) {
      const code = held & ((1 << bits) - 1);
      held >>>= bits;
      holding -= bits;
      if (code === clear) {
        words = [...Array.from({ length: clear }, (_, i) => [i]), [], []];
        bits = least + 1;
        before = null;
        continue;
      }
      if (code === clear + 1) return out;
      const word: number[] = words[code] ?? [...before!, before![0]!];
      out.set(word, filled);
      filled += word.length;
      if (before && words.length < 4096) words.push([...before, word[0]!]);
      if (words.length === 1 << bits && bits < 12) bits++;
      before = word;
    }
  }
  return out;
}
