import { drawOps } from '../../brief/canvas.ts';
import { FACES, type Op, textsOf } from '../../brief/op.ts';
import type { Rect } from '../../brief/paper.ts';
import type { Page } from '../../brief/sheet-layout.ts';
import { svgOf } from '../../brief/svg.ts';
import type { Workshop } from './workshop.ts';

/** Pixels a CSS pixel at which pictures are set into vector files. */
const PICTURE_SCALE = 2;

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
): Promise<string[]> {
  const fontCss = alone ? await embeddedFaces(pages.flatMap(({ ops }) => ops)) : '';
  return pages.map((page, index) => {
    const pictures = new Map<string, string>();
    const ops = withCutPictures(page.ops, workshop, pictures, alone);
    return svgOf({ ...page, ops }, { ...words, pictures, fontCss, idPrefix: `p${index + 1}-` });
  });
}

/**
 * The same display list with the ground's picture replaced by what of it can be seen. For print the halos of names
 * become a picture too: a name that is stroked and filled would be two names to whoever copies or reads out the page.
 */
function withCutPictures(ops: readonly Op[], workshop: Workshop, pictures: Map<string, string>, halos: boolean): Op[] {
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
  return ops.map(framed);
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
