import type { ShownMark } from '../timeline/mark-state.ts';
import type { Moment } from '../timeline/moment.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Recipe } from './recipe.ts';

/** What of an edition a sheet shows; no force means all. */
export type Filters = Pick<Recipe, 'layers' | 'forces' | 'leftOut'>;

/** Whether a mark passes the filters. An attack is filed under the force it was on. */
export function passesFilters({ feature, layer }: Pick<ShownMark, 'feature' | 'layer'>, filters: Filters): boolean {
  const { force, target } = feature.properties;
  if (!filters.layers.includes(layer) || filters.leftOut.includes(feature.id)) return false;
  return filters.forces.length === 0 || filters.forces.includes((layer === 'attacks' ? target : force) ?? '');
}

/** The marks of a moment that pass the filters. */
export function shownMarks(timeline: Timeline, moment: Moment, filters: Filters): ShownMark[] {
  return timeline.shown(moment).filter((mark) => passesFilters(mark, filters));
}
