import { composeSheet, countriesOf } from '../../../brief/compose.ts';
import { type Figure, figureOf } from '../../../brief/figure.ts';
import { type FigureCamera, figureView } from '../../../brief/figure-view.ts';
import { momentAt } from '../../../brief/film.ts';
import { groundOps } from '../../../brief/ground.ts';
import type { Op } from '../../../brief/op.ts';
import { PAPERS } from '../../../brief/paper.ts';
import type { Sheet } from '../../../brief/sheet.ts';
import type { Day } from '../../../contract/day.ts';
import type { LayerName } from '../../../contract/vocabulary.ts';
import type { BriefSession } from '../brief-session.ts';
import { drawPage } from '../draw-page.ts';
import type { Workshop } from '../workshop.ts';
import { OFFLINE_STAGE, type OfflineData } from './offline-data.ts';

export interface Size {
  width: number;
  height: number;
}

/** What the page shows: when, which layers, from where, and which place is chosen. */
export interface Look {
  day: Day;
  layers: readonly LayerName[];
  camera: FigureCamera;
  selected: string | null;
}

/** A look as a sheet and its map. */
export interface OfflineScene {
  sheet: Sheet;
  figure: Figure;
}

/** The camera that shows in a frame of any size what the page's own shows in its own. */
export function fittedCamera({ camera, frame }: Pick<OfflineData, 'camera' | 'frame'>, size: Size): FigureCamera {
  const ratio = Math.min(size.width / frame.width, size.height / frame.height);
  return { ...camera, zoom: camera.zoom + Math.log2(ratio) };
}

const GROUND = 'offline-ground';
/** On a narrower map numbers would cover marks; a tap on one leads to its entry all the same. */
export const NUMBERED = 560;

/** Makes scenes; the ground is drawn once for each camera and size, `pixels` device pixels a CSS pixel. */
export function sceneMaker(data: OfflineData, session: BriefSession, workshop: Workshop) {
  const { countries } = countriesOf(data.edition);
  const ground = document.createElement('canvas');
  let drawnFor = '';
  const drawGround = (camera: FigureCamera, size: Size, pixels: number): void => {
    const key = JSON.stringify([camera, size, pixels]);
    if (key === drawnFor) return;
    drawnFor = key;
    const ops = groundOps(workshop.basemap, figureView(camera, size.width, size.height), countries);
    drawPage(ground, { ...size, ops }, workshop, pixels);
  };
  const pictures = new Map([...workshop.pictures, [GROUND, ground] as const]);
  return {
    pictures,
    scene({ day, layers, camera, selected }: Look, size: Size, pixels: number): OfflineScene {
      const recipe = { ...data.recipe, layers: [...layers] };
      drawGround(camera, size, pixels);
      const drawn: Op[] = [{ kind: 'picture', name: GROUND, x: 0, y: 0, ...size }];
      const order = { ...session.order(recipe, momentAt(recipe, day, data.span.from)), paper: PAPERS['16:9'] };
      const stage = { ...OFFLINE_STAGE, numbered: size.width >= NUMBERED };
      const asked = { ...order, camera, frame: size, ground: drawn, stage };
      const { sheet, drawing } = composeSheet(session.matter(recipe), asked);
      const figure = figureOf({ ...drawing, sheet, selected }, { x: 0, y: 0, ...size });
      return { sheet, figure };
    },
  };
}
