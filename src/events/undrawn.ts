import type { Place } from '../contract/place.ts';

/** Something of a sentence that is not drawn, and where it stands. */
export interface Undrawn {
  code: 'total' | 'pattern' | 'unknown-place';
  start: number;
  end: number;
  /** Where a place that is not in the gazetteer is drawn for want of its own. */
  rough?: Place;
}
