import { adjacent, isCapital } from './passage.ts';
import type { Sighting } from './sighting.ts';
import { GAP_APOSTROPHE, GAP_OTHER, GAP_SPACE } from './words.ts';

/** One sign for or against a name being meant as a place; weights are log-odds, set by hand. */
export interface Rule {
  name: string;
  weigh(at: Sighting): number;
}

/** Classes of the word `back` words before a name, of the one after it, and the gaps on both sides. */
export const before = ({ passage, span }: Sighting, back = 1): number =>
  span.from - back >= 0 ? passage.context[span.from - back]! : 0;
export const after = ({ passage, span }: Sighting, on = 0): number =>
  span.to + on < passage.words.count ? passage.context[span.to + on]! : 0;
export const gapBefore = ({ passage, span }: Sighting): number =>
  span.from > 0 ? passage.words.gap[span.from - 1]! : GAP_OTHER;
export const gapAfter = ({ passage, span }: Sighting): number => passage.words.gap[span.to - 1]!;
export const touchesBefore = ({ passage, span }: Sighting): boolean =>
  span.from > 0 && adjacent(passage.words, span.from - 1);
export const touchesAfter = ({ passage, span }: Sighting): boolean => adjacent(passage.words, span.to - 1);
export const single = ({ span }: Sighting): boolean => span.to - span.from === 1;
export const capitalBefore = (at: Sighting): boolean =>
  touchesBefore(at) && isCapital(at.passage.words, at.span.from - 1);
export const capitalAfter = (at: Sighting): boolean => touchesAfter(at) && isCapital(at.passage.words, at.span.to);
export const flagged = ({ passage, span }: Sighting, flag: number): boolean => (passage.flags[span.from]! & flag) !== 0;
/** Whether a word or an elided article stands right before the name. */
export const touchesLeft = (at: Sighting): boolean =>
  touchesBefore(at) || (gapBefore(at) & ~(GAP_APOSTROPHE | GAP_SPACE)) === 0;
