import type { ShownMark } from '../timeline/mark-state.ts';
import type { Moment } from '../timeline/moment.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Recipe } from './recipe.ts';

/** What of an edition a sheet shows; no force means all. */
export type Filters = Pick<Recipe, 'layers' | 'forces' | 'leftOut'>;

/** The marks of a moment that pass the filters. An attack is filed under the force it was on. */
export function shownMarks(timeline: Timeline, moment: Moment, filters: Filters): ShownMark[] {
  const forces = new Set(filters.forces);
  const leftOut = new Set(filters.leftOut);
  return timeline.shown(moment).filter(({ feature, layer }) => {
    const { force, target } = feature.properties;
    if (!filters.layers.includes(layer) || leftOut.has(feature.id)) return false;
    return forces.size === 0 || forces.has((layer === 'attacks' ? target : force) ?? '');
  });
}
