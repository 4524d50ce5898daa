import type { Force } from '../contract/edition.ts';
import { lettersBy } from '../map/letters.ts';
import { isOffMap } from '../map/off-map.ts';
import type { ShownMark } from '../timeline/mark-state.ts';
import { type Crowding, crowdOf, type SheetStack } from './crowd.ts';
import type { FigureView } from './figure-view.ts';
import { type Furniture, type FurnitureSpots, furnitureSpots } from './furniture-room.ts';
import type { Rect } from './paper.ts';
import type { Point } from './standing.ts';

/**
 * Marks of a sheet sorted by where they can be seen: stacks with where each stands and its number, by its id, and where
 * the furniture is out of their way.
 */
export interface Numbering {
  stacks: SheetStack[];
  spots: Map<string, Point>;
  numbers: Map<string, number>;
  furniture: FurnitureSpots;
  offMap: ShownMark[];
  outside: ShownMark[];
}

/** How marks share a map with each other and with its furniture. */
export interface Stage extends Crowding {
  furniture: Furniture;
  /** What the furniture keeps clear of, as longitude and latitude, where that is not the marks' own points. */
  clear?: readonly (readonly [number, number])[];
}

/** A sheet whose list of sources is keyed by number. */
export const NUMBERED_STAGE: Stage = { numbered: true, grouped: true, furniture: 'all' };

/** A mark whose point is this close to the frame's edge would be cut; it counts as outside. Pixels. */
const EDGE = 8;
/** Stacks whose heights differ by less are read as one row. */
const ROW = 36;
/** What a mark with its number takes of the map, about. */
const USUAL = { left: 28, right: 14, up: 16, down: 12 };

/** Sorts marks into those on the map, beyond its frame and without a point, and numbers the first in reading order. */
export function numberMarks(
  marks: readonly ShownMark[],
  view: FigureView,
  forces: readonly Force[],
  stage: Stage,
  scale: { width: number; height: number },
): Numbering {
  const inside: ShownMark[] = [];
  const outside: ShownMark[] = [];
  for (const mark of marks) {
    if (isOffMap(mark.feature)) continue;
    const at = view.project(...mark.feature.geometry.coordinates);
    const seen = at !== null && at.x >= EDGE && at.y >= EDGE && at.x <= view.width - EDGE && at.y <= view.height - EDGE;
    (seen ? inside : outside).push(mark);
  }
  const points = stage.clear ?? inside.map(({ feature }) => feature.geometry.coordinates);
  const furniture = furnitureSpots(view, stage.furniture, scale, aboutPoints(points, view));
  const obstacles = [furniture.scale, furniture.locator].filter((place) => place !== null);
  const floor = { width: view.width, height: view.height, obstacles };
  const { stacks, spots } = crowdOf(inside, view, lettersBy(forces), floor, stage);
  const reading = stacks
    .map(({ id }) => ({ id, at: spots.get(id)! }))
    .sort((a, b) => Math.floor(a.at.y / ROW) - Math.floor(b.at.y / ROW) || a.at.x - b.at.x || (a.id < b.id ? -1 : 1));
  return {
    stacks,
    spots,
    numbers: new Map(reading.map(({ id }, index) => [id, index + 1])),
    furniture,
    offMap: marks.filter(({ feature }) => isOffMap(feature)),
    outside,
  };
}

/** What marks at some points would take of a view. */
export function aboutPoints(points: readonly (readonly [number, number])[], view: FigureView): Rect[] {
  return points.flatMap(([lon, lat]) => {
    const at = view.project(lon, lat);
    if (at === null) return [];
    const { left, right, up, down } = USUAL;
    return [{ x: at.x - left, y: at.y - up, width: left + right, height: up + down }];
  });
}
