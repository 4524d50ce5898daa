import { type Format, isPaper, PAPERS } from '../../brief/paper.ts';
import type { Recipe } from '../../brief/recipe.ts';
import type { BriefSession } from './brief-session.ts';
import { pagesWithWords } from './outputs.ts';
import type { Progress } from './progress.ts';
import { svgPages } from './sheet-svg.ts';
import type { Workshop } from './workshop.ts';

/** Width and height of a printed page, as CSS lengths. */
export interface PrintSize {
  width: string;
  height: string;
}

const MILLIMETRES: Readonly<Partial<Record<Format, readonly [number, number]>>> = {
  'a4-landscape': [297, 210],
  'a4-portrait': [210, 297],
  'letter-landscape': [279.4, 215.9],
  'letter-portrait': [215.9, 279.4],
};

function printSize(format: Format): PrintSize {
  const [width, height] = MILLIMETRES[format] ?? [];
  if (isPaper(format) && width !== undefined) return { width: `${width}mm`, height: `${height}mm` };
  return { width: `${PAPERS[format].width}px`, height: `${PAPERS[format].height}px` };
}

/**
 * Puts the pages of a brief into `container` as SVGs with live text, one a printed page. Resolves when every face they
 * need is there; rejects when `progress` is cancelled.
 */
export async function printInto(
  container: HTMLElement,
  recipe: Recipe,
  session: BriefSession,
  workshop: Workshop,
  progress: Progress,
): Promise<PrintSize> {
  const { pages, title, description } = pagesWithWords(session, recipe);
  const texts = await svgPages(pages, workshop, { title, description }, false, progress);
  const size = printSize(recipe.format);
  const parser = new DOMParser();
  const svgs = texts.map((text) => {
    const svg = document.importNode(parser.parseFromString(text, 'image/svg+xml').documentElement, true);
    if (svg instanceof SVGSVGElement) {
      svg.style.width = size.width;
      svg.style.height = `calc(${size.height} - 0.1mm)`;
    }
    return svg;
  });
  container.replaceChildren(...svgs);
  await document.fonts.ready;
  return size;
}
