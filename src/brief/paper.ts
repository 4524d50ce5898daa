/** The forms a sheet can take. */
export const FORMATS = [
  'a4-landscape',
  'a4-portrait',
  'letter-landscape',
  'letter-portrait',
  '16:9',
  '4:3',
  '1:1',
] as const;
export type Format = (typeof FORMATS)[number];

/** Least size of any text, CSS pixels at 96 dpi: 7 points. */
export const LEAST_TEXT = 28 / 3;

/** How a form stands in millimetres (null: it has no paper size), pixels and layout. */
export interface Paper {
  width: number;
  height: number;
  /** What every text and space is multiplied with; slides are read from further away. */
  scale: number;
  /** `side`: the list beside the map; `below`: under it. */
  plan: 'side' | 'below';
  margin: { x: number; top: number; bottom: number };
}

const PRINT = { x: 30, top: 26, bottom: 20 };

export const PAPERS: Readonly<Record<Format, Paper>> = {
  'a4-landscape': { width: 1123, height: 794, scale: 1, plan: 'side', margin: PRINT },
  'a4-portrait': { width: 794, height: 1123, scale: 1, plan: 'below', margin: PRINT },
  'letter-landscape': { width: 1056, height: 816, scale: 1, plan: 'side', margin: PRINT },
  'letter-portrait': { width: 816, height: 1056, scale: 1, plan: 'below', margin: PRINT },
  '16:9': { width: 1280, height: 720, scale: 1.1, plan: 'side', margin: { x: 32, top: 24, bottom: 18 } },
  '4:3': { width: 960, height: 720, scale: 1, plan: 'side', margin: { x: 28, top: 22, bottom: 16 } },
  '1:1': { width: 1080, height: 1080, scale: 1.15, plan: 'below', margin: { x: 34, top: 30, bottom: 22 } },
};

/** A sheet of any size, for a figure that fills a window. */
export function screenPaper(width: number, height: number): Paper {
  const plan = width >= height * 1.15 ? 'side' : 'below';
  return { width, height, scale: 1, plan, margin: { x: 24, top: 18, bottom: 14 } };
}

/** Whether a form is paper, which the browser prints at its own size. */
export function isPaper(format: Format): boolean {
  return format.startsWith('a4') || format.startsWith('letter');
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Where the map stands on a paper: known before anything else, since it decides which marks are on the sheet.
 * Lengths are CSS pixels.
 */
export function mapRect(paper: Paper): Rect {
  const k = paper.scale;
  const inner = paper.width - 2 * paper.margin.x;
  const top = paper.margin.top + 78 * k;
  const free = paper.height - paper.margin.bottom - top;
  if (paper.plan === 'side') {
    const side = Math.max(230 * k, Math.min(273 * k, inner * 0.27));
    return { x: paper.margin.x, y: top, width: Math.floor(inner - side - 20 * k), height: Math.floor(free - 185 * k) };
  }
  return { x: paper.margin.x, y: top, width: inner, height: Math.floor(Math.min(inner * 0.82, free * 0.52)) };
}
