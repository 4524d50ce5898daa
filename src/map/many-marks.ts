import { type Crowd, crowdOfMarks } from '../timeline/crowd.ts';
import type { ShownMark } from '../timeline/mark-state.ts';
import { isOffMap } from './off-map.ts';

/** More marks than this are handed to the map as a crowd, which draws them one by one only where they are few. */
const MANY = 2000;

/** Marks as a crowd where they are many; null where they are not. */
export function manyAsCrowd(marks: readonly ShownMark[]): Crowd | null {
  return marks.length > MANY ? crowdOfMarks(marks, ({ feature }) => isOffMap(feature)) : null;
}
