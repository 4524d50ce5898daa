import { channelsOf, type Palette } from './palette.ts';
import { FONTS, type Font, type FontName, type Measure, type TextSprite } from './sprite.ts';

/** Side of the texture in device pixels. */
const SIDE = 2048;
/** Free pixels round each text. */
const PAD = 2;

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A drawn text: where it is in the texture (0 to 1), its size and how far its baseline is below its top, CSS pixels. */
export interface AtlasEntry {
  u0: number;
  v0: number;
  u1: number;
  v1: number;
  width: number;
  height: number;
  baseline: number;
}

function context(width: number, height: number): Context {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const made = canvas.getContext('2d', { willReadFrequently: true });
  if (!made) throw new Error('This browser draws no text on a canvas.');
  return made;
}

function cssFont({ weight, size, family, style }: Font): string {
  return `${style ?? 'normal'} ${weight} ${size}px "${family}", system-ui, sans-serif`;
}

/** Width of a text as `TextAtlas` draws it; call `forget` once the page's fonts have arrived. */
export function createMeasure(): Measure & { forget(): void } {
  const known = new Map<FontName, Map<string, number>>();
  const pen = context(1, 1);
  const measure = (text: string, name: FontName): number => {
    let widths = known.get(name);
    if (!widths) known.set(name, (widths = new Map()));
    let width = widths.get(text);
    if (width === undefined) {
      pen.font = cssFont(FONTS[name]);
      width = textWidth(pen, text, FONTS[name]);
      widths.set(text, width);
    }
    return width;
  };
  return Object.assign(measure, { forget: () => known.clear() });
}

function textWidth(pen: Context, text: string, { spacing = 0 }: Font): number {
  if (spacing === 0) return pen.measureText(text).width;
  const letters = [...text];
  return letters.reduce((sum, letter) => sum + pen.measureText(letter).width + spacing, -spacing);
}

/** A texture that holds every text the map has drawn lately, each as one picture in its colours. */
export class TextAtlas {
  readonly #gl: WebGL2RenderingContext;
  readonly #ratio: number;
  readonly #palette: Palette;
  readonly #texture: WebGLTexture;
  readonly #pen = context(SIDE / 2, 160);
  readonly #entries = new Map<string, AtlasEntry>();
  #x = 0;
  #y = 0;
  #row = 0;

  constructor(gl: WebGL2RenderingContext, ratio: number, palette: Palette) {
    this.#gl = gl;
    this.#ratio = ratio;
    this.#palette = palette;
    this.#texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, SIDE, SIDE);
    for (const side of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, side, gl.CLAMP_TO_EDGE);
    for (const way of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, way, gl.LINEAR);
  }

  fits(ratio: number, palette: Palette): boolean {
    return ratio === this.#ratio && palette === this.#palette;
  }

  bind(): void {
    this.#gl.bindTexture(this.#gl.TEXTURE_2D, this.#texture);
  }

  /** Forgets every text, to make room. */
  clear(): void {
    this.#entries.clear();
    this.#x = this.#y = this.#row = 0;
  }

  dispose(): void {
    this.#gl.deleteTexture(this.#texture);
  }

  /** The picture of a text, drawn now if it is new; null when the texture is full. The atlas must be bound. */
  entry(sprite: TextSprite): AtlasEntry | null {
    const key = `${sprite.font}|${sprite.fill}|${sprite.halo ?? ''}|${sprite.text}`;
    const known = this.#entries.get(key);
    if (known) return known;
    const made = this.#draw(sprite);
    if (made) this.#entries.set(key, made);
    return made;
  }

  #draw({ text, font: name, fill, halo, haloWidth = 0 }: TextSprite): AtlasEntry | null {
    const font: Font = FONTS[name];
    const pen = this.#pen;
    pen.font = cssFont(font);
    const edge = halo ? haloWidth / 2 + 1 : 1;
    const up = font.size * 1.05 + edge;
    const width = Math.min(pen.canvas.width, Math.ceil((textWidth(pen, text, font) + 2 * edge) * this.#ratio));
    const baseline = Math.round(up * this.#ratio);
    const height = baseline + Math.ceil((font.size * 0.35 + edge) * this.#ratio);
    if (this.#x + width + PAD > SIDE) {
      this.#x = 0;
      this.#y += this.#row + PAD;
      this.#row = 0;
    }
    if (this.#y + height > SIDE) return null;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.setTransform(this.#ratio, 0, 0, this.#ratio, edge * this.#ratio, baseline);
    pen.lineJoin = 'round';
    if (halo) {
      pen.strokeStyle = this.#palette[halo];
      pen.lineWidth = haloWidth;
      write(text, font, pen, (letter, x) => pen.strokeText(letter, x, 0));
    }
    pen.fillStyle = this.#palette[fill];
    write(text, font, pen, (letter, x) => pen.fillText(letter, x, 0));
    this.#upload(pen.getImageData(0, 0, width, height));
    const entry = {
      u0: this.#x / SIDE,
      v0: this.#y / SIDE,
      u1: (this.#x + width) / SIDE,
      v1: (this.#y + height) / SIDE,
      width: width / this.#ratio,
      height: height / this.#ratio,
      baseline: baseline / this.#ratio,
    };
    this.#x += width + PAD;
    this.#row = Math.max(this.#row, height);
    return entry;
  }

  #upload(image: ImageData): void {
    const gl = this.#gl;
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, this.#x, this.#y, gl.RGBA, gl.UNSIGNED_BYTE, image);
  }
}

/** Writes a text letter by letter where its face is spaced. */
function write(text: string, { spacing = 0 }: Font, pen: Context, put: (letter: string, x: number) => void): void {
  if (spacing === 0) {
    put(text, 0);
    return;
  }
  let x = 0;
  for (const letter of text) {
    put(letter, x);
    x += pen.measureText(letter).width + spacing;
  }
}

/** A palette's colour with an alpha, premultiplied, 0 to 1. */
export function premultiplied(colour: string, alpha: number): [number, number, number, number] {
  const [r, g, b] = channelsOf(colour);
  return [r * alpha, g * alpha, b * alpha, alpha];
}
