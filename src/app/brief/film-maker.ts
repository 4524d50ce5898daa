import { drawOps } from '../../brief/canvas.ts';
import { composeSheet, countriesOf } from '../../brief/compose.ts';
import type { FigureCamera } from '../../brief/figure-view.ts';
import { centralPoints, figureView, fitCamera } from '../../brief/figure-view.ts';
import {
  classesOf,
  creditsOf,
  FILM_STAGE,
  filmFrame,
  filmPaper,
  filmRect,
  momentAt,
  scrubDays,
  scrubSpan,
} from '../../brief/film.ts';
import { gifWriter } from '../../brief/gif.ts';
import { groundOps } from '../../brief/ground.ts';
import type { MovieKind } from '../../brief/movie.ts';
import type { Op } from '../../brief/op.ts';
import type { Recipe } from '../../brief/recipe.ts';
import type { Page } from '../../brief/sheet-layout.ts';
import { shownMarks } from '../../brief/shown-marks.ts';
import type { Day } from '../../contract/day.ts';
import { isOffMap } from '../../map/off-map.ts';
import type { BriefSession } from './brief-session.ts';
import { drawPage } from './draw-page.ts';
import type { Progress } from './progress.ts';
import type { Workshop } from './workshop.ts';

const GROUND = 'film-ground';

/** A scrub as frames: how many, and each one's page. The camera shows every mark of any frame. */
export interface Film {
  days: readonly Day[];
  page(index: number): Page;
  workshop: Workshop;
  fps: number;
}

/**
 * Prepares a recipe's scrub. The ground is drawn once and shared by all frames; `flat` leaves its relief out, which
 * costs a GIF more bytes than all the rest.
 */
export function filmOf(session: BriefSession, recipe: Recipe, workshop: Workshop, flat: boolean): Film {
  const { timeline } = session;
  const { frames, fps } = recipe.scrub;
  const width = recipe.scrub.width - (recipe.scrub.width % 2);
  const height = recipe.scrub.height - (recipe.scrub.height % 2);
  const { from, to } = scrubSpan(recipe.scrub, timeline.extent ?? { from: 0, to: 0 });
  const days = scrubDays(from, to, frames);
  const paper = filmPaper(width, height);
  const frame = filmRect(paper);
  const points = seriesPoints(session, recipe, days, from);
  const camera = recipe.view ?? seriesCamera(points, frame);
  const stage = { ...FILM_STAGE, clear: points };
  const view = figureView(camera, frame.width, frame.height);
  const canvas = document.createElement('canvas');
  canvas.width = frame.width;
  canvas.height = frame.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser cannot draw.');
  drawOps(
    context,
    groundOps(
      flat ? { ...workshop.basemap, relief: null } : workshop.basemap,
      view,
      countriesOf(session.matter(recipe).edition).countries,
    ),
    workshop.pictures,
    1,
  );
  const ground: Op[] = [{ kind: 'picture', name: GROUND, x: 0, y: 0, width: frame.width, height: frame.height }];
  const matter = session.matter(recipe);
  const composed = (day: Day) =>
    composeSheet(matter, {
      ...session.order(recipe, momentAt(recipe, day, from)),
      paper,
      camera,
      frame,
      ground,
      stage,
    });
  const made = days.map(composed);
  const sheets = made.map(({ sheet }) => sheet);
  const classes = classesOf(sheets);
  const credits = creditsOf(sheets, session.words(recipe));
  return {
    days,
    fps,
    workshop: { ...workshop, pictures: new Map([...workshop.pictures, [GROUND, canvas]]) },
    page(index) {
      const { sheet, drawing } = made[index] ?? composed(to);
      return filmFrame({ ...drawing, sheet, paper, classes, credits });
    },
  };
}

/** Points of the marks of a series' days, each mark once, as longitude and latitude. */
export function seriesPoints(
  session: BriefSession,
  recipe: Recipe,
  days: readonly Day[],
  first: Day,
): (readonly [number, number])[] {
  const points = new Map<string, readonly [number, number]>();
  for (const day of days) {
    for (const { feature } of shownMarks(session.timeline, momentAt(recipe, day, first), recipe)) {
      if (!isOffMap(feature)) points.set(feature.id, feature.geometry.coordinates);
    }
  }
  return [...points.values()];
}

/** One camera for a series: the marks of all its days are in the frame, but for a few that lie far off. */
export function seriesCamera(
  points: readonly (readonly [number, number])[],
  { width, height }: { width: number; height: number },
): FigureCamera {
  return fitCamera(centralPoints(points), width, height);
}

/** Encodes a film. Throws with a plain sentence where the browser cannot, and when `progress` is cancelled. */
export async function movieOf(film: Film, kind: MovieKind, progress: Progress): Promise<Uint8Array<ArrayBuffer>> {
  const { movieWriter } = await import('../../brief/movie.ts');
  const canvas = document.createElement('canvas');
  drawPage(canvas, film.page(0), film.workshop, 1);
  const writer = await movieWriter(canvas, kind, film.fps);
  if (writer === null) throw new Error(progress.cannotEncode(kind));
  try {
    for (let i = 0; i < film.days.length; i++) {
      if (i > 0) drawPage(canvas, film.page(i), film.workshop, 1);
      await writer.add(i);
      await progress.step(i + 1, film.days.length);
    }
  } catch (error) {
    await writer.cancel();
    throw error;
  }
  return writer.finish();
}

/** A film as an animated GIF, for places that take no video. */
export async function gifOf(film: Film, progress: Progress): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  const pixels = (index: number): Uint8ClampedArray => {
    drawPage(canvas, film.page(index), film.workshop, 1);
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data;
  };
  const last = film.days.length - 1;
  const samples = [pixels(0), pixels(Math.floor(last / 2)), pixels(last)];
  const writer = gifWriter(canvas.width, canvas.height, samples);
  for (let i = 0; i <= last; i++) {
    writer.add(pixels(i), 1000 / film.fps);
    await progress.step(i + 1, last + 1);
  }
  return writer.finish();
}
