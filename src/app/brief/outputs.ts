import { bibtexOf, citationsOf, risOf } from '../../brief/citation.ts';
import { type Brief, composeBrief } from '../../brief/compose.ts';
import { buildDeck, DECK_PAPER } from '../../brief/deck.ts';
import { deckFile } from '../../brief/deck-file.ts';
import type { Recipe } from '../../brief/recipe.ts';
import { csvOf, geojsonOf } from '../../brief/sheet-data.ts';
import type { Page } from '../../brief/sheet-layout.ts';
import type { BriefSession } from './brief-session.ts';
import { drawPage } from './draw-page.ts';
import { filmOf, gifOf, movieOf } from './film-maker.ts';
import { offlineOf } from './offline-maker.ts';
import type { Progress } from './progress.ts';
import { seriesMoments, seriesPage } from './series-maker.ts';
import { rasterOf, svgPages } from './sheet-svg.ts';
import type { Workshop } from './workshop.ts';

/** The kinds of file that are made within the page; a PDF is printed by the browser. */
export const OUTPUT_KINDS = [
  'png',
  'svg',
  'pptx',
  'mp4',
  'webm',
  'gif',
  'html',
  'csv',
  'geojson',
  'bib',
  'ris',
] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];

export interface MadeFile {
  name: string;
  blob: Blob;
}

const TYPES: Readonly<Record<OutputKind, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  mp4: 'video/mp4',
  webm: 'video/webm',
  gif: 'image/gif',
  html: 'text/html;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/** The pages that a recipe asks for: a sheet with its later pages, or one page of several dates. */
export function pagesOf(session: BriefSession, recipe: Recipe): Page[] {
  return recipe.dates > 1 ? [seriesPage(session, recipe)] : session.compose(recipe).layout.pages;
}

/** Those pages, with a title and a description for whoever has them read out. */
export function pagesWithWords(
  session: BriefSession,
  recipe: Recipe,
): { pages: Page[]; title: string; description: string } {
  const { sheet, layout } = session.compose(recipe);
  const pages = recipe.dates > 1 ? [seriesPage(session, recipe)] : layout.pages;
  return { pages, title: `${sheet.title}, ${sheet.date}`, description: sheet.finding };
}

/** Makes a file of a kind; several only where each page is a picture of its own, unless `only` one page is wanted. */
export async function makeFiles(
  kind: OutputKind,
  recipe: Recipe,
  session: BriefSession,
  workshop: Workshop,
  progress: Progress,
  only: number | null = null,
): Promise<MadeFile[]> {
  const name = session.fileName(recipe);
  const one = (part: BlobPart): MadeFile[] => [
    { name: `${name}.${kind}`, blob: new Blob([part], { type: TYPES[kind] }) },
  ];
  switch (kind) {
    case 'png':
    case 'svg': {
      const { pages: all, ...words } = pagesWithWords(session, recipe);
      const pages = only === null ? all : all.slice(only, only + 1);
      const blobs = kind === 'png' ? pngs(pages, recipe, workshop, progress) : svgs(pages, words, workshop, progress);
      return (await blobs).map((blob, index) => ({
        name: `${name}${(only ?? index) > 0 ? `-${(only ?? index) + 1}` : ''}.${kind}`,
        blob,
      }));
    }
    case 'pptx':
      return one(await pptx(recipe, session, workshop, progress));
    case 'mp4':
    case 'webm':
      return one(await movieOf(filmOf(session, recipe, workshop, false), kind, progress));
    case 'gif':
      return one(await gifOf(filmOf(session, recipe, workshop, true), progress));
    case 'html':
      return one(await offlineOf(session, recipe, workshop, progress));
    case 'csv':
      return one(`\ufeff${csvOf(session.compose(recipe).sheet, recipe.coordinateDigits)}`);
    case 'geojson':
      return one(`${JSON.stringify(geojsonOf(session.compose(recipe).sheet, recipe.coordinateDigits))}\n`);
    case 'bib':
      return one(bibtexOf(citationsOf(session.compose(recipe).sheet)));
    case 'ris':
      return one(risOf(citationsOf(session.compose(recipe).sheet)));
  }
}

async function pngs(pages: readonly Page[], recipe: Recipe, workshop: Workshop, progress: Progress): Promise<Blob[]> {
  const canvas = document.createElement('canvas');
  const blobs: Blob[] = [];
  for (const page of pages) {
    drawPage(canvas, page, workshop, recipe.scale);
    blobs.push(await pngOf(canvas));
    await progress.step(blobs.length, pages.length);
  }
  return blobs;
}

/** A canvas as PNG. Throws where it is larger than the browser can hold. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for this browser.'))),
      'image/png',
    );
  });
}

async function svgs(
  pages: readonly Page[],
  words: { title: string; description: string },
  workshop: Workshop,
  progress: Progress,
): Promise<Blob[]> {
  const texts = await svgPages(pages, workshop, words, true, progress);
  return texts.map((text) => new Blob([text], { type: TYPES.svg }));
}

/** A slide for the sheet, or one for each date of a series, and tables of their sources. */
async function pptx(recipe: Recipe, session: BriefSession, workshop: Workshop, progress: Progress): Promise<Blob> {
  const moments = recipe.dates > 1 ? seriesMoments(session, recipe) : [session.moment(recipe)];
  const briefs: Brief[] = [];
  for (const moment of moments) {
    const order = session.order({ ...recipe, appendix: false, format: '16:9' }, moment);
    briefs.push(composeBrief(session.matter(recipe), { ...order, paper: DECK_PAPER }));
    await progress.step(briefs.length, moments.length + 1);
  }
  const deck = await buildDeck({
    slides: briefs.map(({ sheet, layout }) => ({ sheet, layout, page: layout.pages[0]! })),
    words: session.words(recipe),
    measure: workshop.measure,
    raster: (ops, rect, scale) => rasterOf(ops, rect, scale, workshop),
  });
  const written = await deckFile(deck, recipe.language);
  await progress.step(moments.length + 1, moments.length + 1);
  return new Blob([written], { type: TYPES.pptx });
}
