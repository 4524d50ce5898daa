import { composeSheet } from '../../brief/compose.ts';
import { figureOf } from '../../brief/figure.ts';
import { type FigureCamera, figureView } from '../../brief/figure-view.ts';
import { momentAt, scrubDays, scrubSpan } from '../../brief/film.ts';
import { offlinePage } from '../../brief/offline-page.ts';
import { FACES, type FaceName, type Op } from '../../brief/op.ts';
import { PAPERS } from '../../brief/paper.ts';
import type { Recipe } from '../../brief/recipe.ts';
import { cursorOf } from '../../timeline/moment.ts';
import type { BriefSession } from './brief-session.ts';
import { TEXTS } from './brief-words.ts';
import { drawPage } from './draw-page.ts';
import { seriesCamera, seriesPoints } from './film-maker.ts';
import { type Bounds, cutBasemap } from './offline/cut-basemap.ts';
import scriptUrl from './offline/main.tsx?worker&url';
import { editionFor, OFFLINE_STAGE, type OfflineData } from './offline/offline-data.ts';
import type { Progress } from './progress.ts';
import { dataAddress, embeddedFaces } from './sheet-svg.ts';
import type { Workshop } from './workshop.ts';

const FRAME = { width: 900, height: 620 };
/** How far beyond the frame the basemap goes, in frames. */
const BEYOND = 0.75;
const STEPS = 4;

/**
 * The present view as one HTML file: the marks of its layers on every day of the recipe's scrub, with their quotes, the
 * map around them, the faces, and the script that draws them as the sheet does.
 */
export async function offlineOf(
  session: BriefSession,
  recipe: Recipe,
  workshop: Workshop,
  progress: Progress,
): Promise<string> {
  const { edition, produced, reviewed, lens } = session.matter(recipe);
  const moment = session.moment(recipe);
  const own = cursorOf(moment);
  const extent = session.timeline.extent ?? { from: own, to: own };
  const asked = scrubSpan(recipe.scrub, extent);
  const span = { from: Math.min(asked.from, own), to: Math.max(asked.to, own) };
  const days = scrubDays(span.from, span.to, recipe.scrub.frames);
  const camera = recipe.view ?? seriesCamera(seriesPoints(session, recipe, [...days, own], span.from), FRAME);
  await progress.step(1, STEPS);
  const around = boundsOf(camera, BEYOND);
  const { words: briefWords, ...order } = session.order(recipe, momentAt(recipe, own, span.from));
  const composed = composeSheet(session.matter(recipe), {
    ...order,
    words: briefWords,
    paper: PAPERS['16:9'],
    camera,
    frame: FRAME,
    stage: OFFLINE_STAGE,
  });
  const { sheet, drawing } = composed;
  const data: OfflineData = {
    recipe,
    edition: editionFor(edition, recipe),
    reviewed: [...reviewed],
    produced,
    lens,
    link: order.link,
    basemap: cutBasemap(workshop.basemap, around),
    relief: await reliefOf(workshop),
    camera,
    frame: FRAME,
    bounds: boundsOf(camera, 0),
    span,
    day: own,
  };
  await progress.step(2, STEPS);
  const json = JSON.stringify(data);
  const fontCss = await embeddedFaces(Object.keys(FACES).map((face) => lettersOf(json, face as FaceName)));
  await progress.step(3, STEPS);
  const { group } = figureOf({ ...drawing, sheet }, { x: 0, y: 0, ...FRAME });
  const canvas = document.createElement('canvas');
  drawPage(canvas, { ...FRAME, ops: [group] }, workshop, 1);
  const page = offlinePage({
    sheet,
    still: canvas.toDataURL('image/webp', 0.8),
    data: json,
    script: await (await fetch(scriptUrl)).text(),
    fontCss,
    words: briefWords,
    needsScript: TEXTS[recipe.language].alone.script,
  });
  await progress.step(STEPS, STEPS);
  return page;
}

/** What a camera sees of the earth in the page's frame, and `more` frames around it. */
function boundsOf(camera: FigureCamera, more: number): Bounds {
  const view = figureView({ ...camera, bearing: 0 }, FRAME.width, FRAME.height);
  const [x, y] = [FRAME.width * more, FRAME.height * more];
  const upper = view.unproject(-x, -y);
  const lower = view.unproject(FRAME.width + x, FRAME.height + y);
  return [upper.lon, lower.lat, lower.lon, upper.lat];
}

/** The relief's own file as a data address; empty where there is none. */
async function reliefOf({ basemap, pictures }: Workshop): Promise<string> {
  const picture = basemap.relief === null ? undefined : pictures.get(basemap.relief);
  return picture instanceof HTMLImageElement ? dataAddress(picture.src, 'image/webp') : '';
}

/** A text as the display list would hold it: all that the page says can come to be set in any face. */
function lettersOf(text: string, face: FaceName): Op {
  const letters = [...new Set(text)].join('');
  return { kind: 'text', x: 0, y: 0, text: letters, face, size: 14, colour: '#16191D', width: 0, anchor: 'start' };
}
