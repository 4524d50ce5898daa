import { coveredArea, scaleBlock } from './figure-furniture.ts';
import { centralPoints, type FigureCamera, type FigureView, figureView, fitCamera } from './figure-view.ts';
import { type Furniture, furnitureSpots, LOCATOR, roomy } from './furniture-room.ts';
import { aboutPoints } from './numbering.ts';
import type { MeasureText } from './op.ts';
import type { BriefWords } from './words.ts';

/** What the letters of the scale are wide, about: where it stands is known before any face is. */
const ABOUT: MeasureText = (text, _face, size) => text.length * size * 0.46;
/** Kept free at one side where the marks leave no corner to the locator. */
const BAND = LOCATOR + 6;

/** Size of the scale with its arrow in a view. */
export function scaleSize(view: FigureView, words: BriefWords): { width: number; height: number } {
  const { width, height } = scaleBlock(view, words, ABOUT);
  return { width, height };
}

/**
 * The camera that shows all points (longitude, latitude) but those far off, and leaves the map's furniture a place
 * where it hides none of them: where there is none otherwise, along the side where that costs least.
 */
export function furnishedCamera(
  points: readonly (readonly [number, number])[],
  frame: { width: number; height: number },
  furniture: Furniture,
  words: BriefWords,
): FigureCamera {
  const central = centralPoints(points);
  const { width, height } = frame;
  const camera = fitCamera(central, width, height);
  if (furniture !== 'all' || !roomy(frame)) return camera;
  const hides = (candidate: FigureCamera): number => {
    const view = figureView(candidate, width, height);
    const taken = aboutPoints(central, view);
    const { scale, locator } = furnitureSpots(frame, furniture, scaleSize(view, words), taken);
    return [scale, locator].reduce((sum, box) => sum + (box ? coveredArea(box, taken) : 0), 0);
  };
  if (hides(camera) === 0) return camera;
  const roomier = (['bottom', 'right', 'left', 'top'] as const)
    .map((side) => fitCamera(central, width, height, { [side]: BAND }))
    .filter((candidate) => hides(candidate) === 0)
    .sort((a, b) => b.zoom - a.zoom);
  return roomier[0] ?? camera;
}
