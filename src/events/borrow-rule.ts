import type { Place } from '../contract/place.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Found } from './emit.ts';
import type { Memory, Told } from './memory.ts';
import type { Draft, Scene } from './scene.ts';
import type { Standing } from './standing.ts';

/** A draft whose sentence names no place for it, and what is known where its place is looked for. */
export interface Placeless {
  draft: Draft;
  scene: Scene;
  standing: Standing;
  /** The day that is told of it. */
  date: DateMention | null;
  /** The place of the rest of its sentence. */
  beside: Place | null;
  /** What was read before, and the paragraph of the sentence. */
  memory: Memory;
  paragraph: number;
}

/** A place told elsewhere in a report. */
export interface Borrowed {
  place: Place;
  certainty: number;
  /** The earlier event that the sentence goes on about. */
  same: Found | null;
  /** Told only if the text goes on to say where it was. */
  loose?: true;
}

/** A reason to take a draft to be at a place told before, or at none. Rules are asked in order. */
export interface BorrowRule {
  name: string;
  /** `null`: the draft is at no place that is told; `undefined`: the rule does not say. */
  borrow(asked: Placeless): Borrowed | null | undefined;
}

/** Paragraphs over which a report still goes on about the last thing told of a layer. */
const NEAR = 2;

/** The last thing of its layer that was told of, if not too far before. */
export function lastNear({ draft, memory, paragraph }: Placeless): Told | undefined {
  const last = memory.last.get(draft.layer);
  return last && paragraph - last.paragraph <= NEAR ? last : undefined;
}

/** The town or area that the paragraph speaks of. */
export const placeHere = ({ memory, paragraph }: Placeless): Place | null =>
  memory.place?.paragraph === paragraph ? memory.place.place : null;

/** That which the paragraph speaks of, or else the one before. */
export const placeLately = ({ memory, paragraph }: Placeless): Place | null =>
  memory.place && paragraph - memory.place.paragraph <= 1 ? memory.place.place : null;

/** A place taken over, so sure; nothing where there is none. */
export const borrowed = (place: Place | null, certainty: number, same: Found | null = null): Borrowed | undefined =>
  place ? { place, certainty, same, ...(same?.loose ? { loose: true } : {}) } : undefined;
