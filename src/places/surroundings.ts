import { isCapital } from './passage.ts';
import type { Sighting } from './sighting.ts';
import { GAP_APOSTROPHE, GAP_SPACE } from './words.ts';

/** One sign for or against a name being meant as a place; weights are log-odds, set by hand. */
export interface Rule {
  name: string;
  weigh(at: Sighting): number;
}

/** Classes of the word `back` words before a name, of the one after it, and the gaps on both sides. */
export function before({ edges, passage, span }: Sighting, back = 1): number {
  if (back === 1) return edges.before;
  return span.from - back >= 0 ? passage.context[span.from - back]! : 0;
}
export function after({ edges, passage, span }: Sighting, on = 0): number {
  if (on === 0) return edges.after;
  return span.to + on < passage.words.count ? passage.context[span.to + on]! : 0;
}
export const gapBefore = ({ edges }: Sighting): number => edges.gapBefore;
export const gapAfter = ({ edges }: Sighting): number => edges.gapAfter;
export const touchesBefore = ({ edges }: Sighting): boolean => edges.gapBefore === GAP_SPACE;
export const touchesAfter = ({ edges }: Sighting): boolean => edges.gapAfter === GAP_SPACE && !edges.last;
export const single = ({ span }: Sighting): boolean => span.to - span.from === 1;
export const capitalBefore = (at: Sighting): boolean =>
  touchesBefore(at) && isCapital(at.passage.words, at.span.from - 1);
export const capitalAfter = (at: Sighting): boolean => touchesAfter(at) && isCapital(at.passage.words, at.span.to);
export const flagged = ({ passage, span }: Sighting, flag: number): boolean => (passage.flags[span.from]! & flag) !== 0;
/** Whether a word or an elided article stands right before the name. */
export const touchesLeft = (at: Sighting): boolean =>
  touchesBefore(at) || (gapBefore(at) & ~(GAP_APOSTROPHE | GAP_SPACE)) === 0;
