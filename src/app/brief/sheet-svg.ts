import { drawOps } from '../../brief/canvas.ts';
import { FACES, type Op, textsOf } from '../../brief/op.ts';
import type { Rect } from '../../brief/paper.ts';
import type { Page } from '../../brief/sheet-layout.ts';
import { hasJoinedLetters, svgOf } from '../../brief/svg.ts';
import type { Progress } from './progress.ts';
import type { Workshop } from './workshop.ts';

/** Pixels a CSS pixel at which pictures are set into vector files. */
const PICTURE_SCALE = 2;
/** As much as a printer shows. */
const JOINED_SCALE = 4;

/** Part of a display list as a PNG data address. */
export function rasterOf(ops: readonly Op[], rect: Rect, scale: number, workshop: Workshop): string {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(rect.width * scale);
  canvas.height = Math.round(rect.height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser cannot draw a picture of that size.');
  context.translate(-rect.x * scale, -rect.y * scale);
  drawOps(context, ops, workshop.pictures, scale);
  return canvas.toDataURL('image/png');
}

/**
 * Pages as SVGs whose text is text. The relief is cut to the map's frame. `alone` puts the faces into the file; in a
 * page that has them, leave it out.
 */
export async function svgPages(
  pages: readonly Page[],
  workshop: Workshop,
  words: { title: string; description: string },
  alone: boolean,
  progress: Progress,
): Promise<string[]> {
  const fontCss = alone ? await embeddedFaces(pages.flatMap(({ ops }) => ops)) : '';
  const texts: string[] = [];
  for (const page of pages) {
    const pictures = new Map<string, string>();
    const ops = withCutPictures(page.ops, workshop, pictures, alone);
    texts.push(svgOf({ ...page, ops }, { ...words, pictures, fontCss, idPrefix: `p${texts.length + 1}-` }));
    await progress.step(texts.length, pages.length);
  }
  return texts;
}

/**
 * The same display list with the ground's picture replaced by what of it can be seen. For print the halos of names
 * become a picture too: a name that is stroked and filled would be two names to whoever copies or reads out the page.
 * So does a text with two letters that are one glyph, over which the letters lie unseen, to be read back one by one.
 */
function withCutPictures(ops: readonly Op[], workshop: Workshop, pictures: Map<string, string>, halos: boolean): Op[] {
  const apart = (op: Op): Op[] => {
    if (op.kind === 'group') return [{ ...op, ops: op.ops.flatMap(apart) }];
    if (op.kind !== 'text' || !hasJoinedLetters(op.text)) return [op];
    const left = op.x - (op.anchor === 'start' ? 0 : op.anchor === 'middle' ? op.width / 2 : op.width);
    const box = { x: left - op.size, y: op.y - op.size * 1.5, width: op.width + 2 * op.size, height: op.size * 2.2 };
    const name = `joined-${pictures.size}`;
    pictures.set(name, rasterOf([op], box, JOINED_SCALE, workshop));
    return [
      { kind: 'picture', name, ...box },
      { ...op, unseen: true },
    ];
  };
  const cut = (op: Op, box: Rect): Op => {
    if (op.kind === 'group') return { ...op, ops: op.ops.map((child) => cut(child, box)) };
    if (op.kind === 'text' && op.halo && !halos) {
      const { halo: _, ...bare } = op;
      return bare;
    }
    if (op.kind !== 'picture') return op;
    const name = `${op.name}-cut-${pictures.size}`;
    pictures.set(name, rasterOf([{ ...op, opacity: 1 }], box, PICTURE_SCALE, workshop));
    return { kind: 'picture', name, ...box, ...(op.opacity === undefined ? {} : { opacity: op.opacity }) };
  };
  const framed = (op: Op): Op => {
    if (op.kind !== 'group') return op;
    const box = op.clip === undefined ? null : boxOf(op.clip);
    if (box === null) return { ...op, ops: op.ops.map(framed) };
    const [ground, ...rest] = op.ops.map((child) => cut(child, box));
    const outlined = textsOf(op.ops).filter(({ halo }) => halo);
    if (halos || outlined.length === 0 || !ground) return { ...op, ops: ground ? [ground, ...rest] : [] };
    const name = `halos-${pictures.size}`;
    pictures.set(
      name,
      rasterOf(
        outlined.map((text) => ({ ...text, colour: 'transparent' })),
        box,
        PICTURE_SCALE,
        workshop,
      ),
    );
    return { ...op, ops: [ground, { kind: 'picture', name, ...box }, ...rest] };
  };
  const cutOps = ops.map(framed);
  return halos ? cutOps : cutOps.flatMap(apart);
}

/** Size of a frame's clip, which begins at the group's origin. */
function boxOf(clip: string): Rect | null {
  const found = /H([\d.]+)V([\d.]+)/.exec(clip);
  return found ? { x: 0, y: 0, width: Number(found[1]), height: Number(found[2]) } : null;
}

/** Rules of the page's faces that the texts of a display list need, with the faces' data in them. */
export async function embeddedFaces(ops: readonly Op[]): Promise<string> {
  const used = new Map<string, Set<number>>();
  for (const { face, text } of textsOf(ops)) {
    const { family, weight, ...rest } = FACES[face];
    const keys = [
      `${family}|${weight}|${'italic' in rest ? 'italic' : 'normal'}`,
      `IBM Plex Sans Arabic|${weight >= 600 ? 600 : 400}|normal`,
    ];
    for (const key of keys) {
      const letters = used.get(key) ?? new Set<number>();
      for (const letter of text) letters.add(letter.codePointAt(0) ?? 0);
      used.set(key, letters);
    }
  }
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? document.baseURI })),
  );
  const css: string[] = [];
  for (const { rule, base } of rules) {
    if (!(rule instanceof CSSFontFaceRule)) continue;
    const get = (name: string): string => rule.style.getPropertyValue(name);
    const family = get('font-family').replace(/["']/g, '');
    const letters = used.get(`${family}|${get('font-weight')}|${get('font-style')}`);
    if (!letters || !covers(get('unicode-range'), letters)) continue;
    const url = /url\("?([^")]+)"?\)/.exec(get('src'))?.[1];
    if (url === undefined) continue;
    const data = await base64Of(new URL(url, base).href);
    css.push(
      `@font-face{font-family:"${family}";font-weight:${get('font-weight')};font-style:${get('font-style')};` +
        `src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${get('unicode-range')}}`,
    );
  }
  return css.join('\n');
}

function covers(ranges: string, letters: ReadonlySet<number>): boolean {
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    const [low, high] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    return [...letters].some((letter) => letter >= low && letter <= high && letter > 32);
  });
}

/** A file of the page as a data address. */
export async function dataAddress(url: string, type: string): Promise<string> {
  return `data:${type};base64,${await base64Of(url)}`;
}

async function base64Of(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}
