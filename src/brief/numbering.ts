import type { Force } from '../contract/edition.ts';
import { lettersBy } from '../map/letters.ts';
import { isOffMap } from '../map/off-map.ts';
import { COUNTRY_BELOW, type Stack, stacksOf } from '../map/stacks.ts';
import type { ShownMark } from '../timeline/mark-state.ts';
import type { FigureView } from './figure-view.ts';

/** Marks of a sheet sorted by where they can be seen, with the number of each stack by its id. */
export interface Numbering {
  stacks: Stack[];
  numbers: Map<string, number>;
  offMap: ShownMark[];
  outside: ShownMark[];
}

/** A mark whose point is this close to the frame's edge would be cut; it counts as outside. Pixels. */
const EDGE = 8;
/** Room beside and above a stack for the disc of its number, so that stacks move out of its way. Pixels. */
const DISC = { width: 6, height: 5 };
/** Stacks whose heights differ by less are read as one row. */
const ROW = 36;

/** Sorts marks into those on the map, beyond its frame and without a point, and numbers the first in reading order. */
export function numberMarks(marks: readonly ShownMark[], view: FigureView, forces: readonly Force[]): Numbering {
  const offMap = marks.filter(({ feature }) => isOffMap(feature));
  const folding = view.zoom < COUNTRY_BELOW ? 'country' : 'paper';
  const all = stacksOf(marks, new Set(), folding, lettersBy(forces)).map((stack) => ({
    stack: { ...stack, halfWidth: stack.halfWidth + DISC.width, halfHeight: stack.halfHeight + DISC.height },
    at: view.project(stack.lon, stack.lat),
  }));
  const inside = all.filter(
    ({ at }) => at !== null && at.x >= EDGE && at.y >= EDGE && at.x <= view.width - EDGE && at.y <= view.height - EDGE,
  );
  const kept = new Set(inside.map(({ stack }) => stack));
  const reading = inside.toSorted(
    (a, b) =>
      Math.floor((a.at?.y ?? 0) / ROW) - Math.floor((b.at?.y ?? 0) / ROW) ||
      (a.at?.x ?? 0) - (b.at?.x ?? 0) ||
      (a.stack.id < b.stack.id ? -1 : 1),
  );
  return {
    stacks: inside.map(({ stack }) => stack),
    numbers: new Map(reading.map(({ stack }, index) => [stack.id, index + 1])),
    offMap,
    outside: all.filter(({ stack }) => !kept.has(stack)).flatMap(({ stack }) => stack.marks.map(({ mark }) => mark)),
  };
}
