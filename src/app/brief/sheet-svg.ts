import { drawOps } from '../../brief/canvas.ts';
import { FACES, groupOf, type Op, type TextOp, textsOf } from '../../brief/op.ts';
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
  const fontCss = alone ? await embeddedFaces(pages.flatMap(({ ops }) => textsOf(ops))) : '';
  return pages.map((page, index) => {
    const pictures = new Map<string, string>();
    const ops = withCutPictures(page.ops, workshop, pictures);
    return svgOf({ ...page, ops }, { ...words, pictures, fontCss, idPrefix: `p${index + 1}-` });
  });
}

/** The same display list with the ground's picture replaced by what of it can be seen. */
function withCutPictures(ops: readonly Op[], workshop: Workshop, pictures: Map<string, string>): Op[] {
  const map = groupOf(ops, 'map');
  const frame = map?.ops.find((op) => op.kind === 'group' && op.clip !== undefined);
  const box = frame?.kind === 'group' ? boxOf(frame.clip ?? '') : null;
  const cut = (op: Op): Op => {
    if (op.kind === 'group') return { ...op, ops: op.ops.map(cut) };
    if (op.kind !== 'picture' || box === null) return op;
    const name = `${op.name}-cut`;
    pictures.set(name, rasterOf([{ ...op, opacity: 1 }], box, PICTURE_SCALE, workshop));
    return { kind: 'picture', name, ...box, ...(op.opacity === undefined ? {} : { opacity: op.opacity }) };
  };
  return ops.map(cut);
}

/** Size of a frame's clip, which begins at the group's origin. */
function boxOf(clip: string): Rect | null {
  const found = /H([\d.]+)V([\d.]+)/.exec(clip);
  return found ? { x: 0, y: 0, width: Number(found[1]), height: Number(found[2]) } : null;
}

/** Rules of the page's faces that texts need, with the faces' data in them. */
async function embeddedFaces(texts: readonly TextOp[]): Promise<string> {
  const used = new Map<string, Set<number>>();
  for (const { face, text } of texts) {
    const { family, weight, ...rest } = FACES[face];
    const keys = [
      `${family}|${weight}|${'italic' in rest ? 'italic' : 'normal'}`,
      `Noto Sans Arabic|${weight >= 600 ? 600 : 400}|normal`,
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

async function base64Of(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}
