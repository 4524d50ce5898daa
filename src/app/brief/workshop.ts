import './brief.css';
import type { Feature } from 'geojson';
import { canvasMeasure, cssFont, type Pictures } from '../../brief/canvas.ts';
import type { Basemap } from '../../brief/ground.ts';
import { FACES, type FaceName, type MeasureText } from '../../brief/op.ts';
import { basemapNames, basemapUrls } from '../../map/basemap.ts';
import { type Ground, readGround } from '../../map/ground.ts';

/** What briefs are made with in a page: the basemap, pictures, faces that are loaded, and a measure. */
export interface Workshop {
  basemap: Basemap;
  pictures: Pictures;
  measure: MeasureText;
}

const RELIEF = 'relief';
/** Letters that bring in every subset of a face: Latin, Latin Extended, Arabic. */
const SAMPLE = 'Aéœ–ŋ\u0645';

let opened: Promise<Workshop> | null = null;

/** Opens the workshop, once a page. Rejects when a file of the basemap cannot be had. */
export function openWorkshop(): Promise<Workshop> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<Workshop> {
  const urls = basemapUrls();
  const [ground, names, relief] = await Promise.all([
    groundAt(urls.ground),
    basemapNames(),
    picture(urls.relief.light),
    loadFaces(),
  ]);
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser cannot draw.');
  return {
    basemap: { ...ground, names, relief: relief ? RELIEF : null },
    pictures: new Map(relief ? [[RELIEF, relief]] : []),
    measure: canvasMeasure(context),
  };
}

async function groundAt(url: string): Promise<Ground> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The basemap's ${url} cannot be read (${answer.status}).`);
  return readGround((await answer.json()) as { features: Feature[] });
}

/** The relief is an ornament: a sheet without it is still right. */
async function picture(url: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  }
}

async function loadFaces(): Promise<void> {
  const faces = Object.keys(FACES) as FaceName[];
  await Promise.all(faces.map((face) => document.fonts.load(cssFont(face, 12), SAMPLE)));
}
