import type { Place } from '../contract/place.ts';
import type { Parse } from './chunk.ts';
import { headingOf } from './heading.ts';
import { prepOf } from './place-preposition.ts';
import { topicFrame } from './topic-frame.ts';
import { heldByWhere } from './where-clause.ts';

/** A place that a sentence names, as one where what the chunk `cue` tells of can have happened. */
export interface PlaceOption {
  parse: Parse;
  cue: number;
  /** The chunk that names the place, and the item in it. */
  at: number;
  item: number;
  where: Place;
  /** Whether the name is used loosely, for those who act there: "Paris decided". */
  associative: boolean;
  /** Its preposition, or that of the list that it stands in. */
  prep: string;
  /** Whether it heads its sentence: "Gao: the camp was closed", "As for Gao, the camp was closed". */
  heads: boolean;
  /** Whether a "where" that opens the cue's clause stands for it: "the camp in Gao, where". */
  held: boolean;
}

/** A place by the chunk and the item that name it, looked at from the chunk that tells of what happened. */
export function optionOf(
  parse: Parse,
  cue: number,
  at: number,
  item: number,
  where: Place,
  associative: boolean,
): PlaceOption {
  const heads = at < cue && (headingOf(parse) === at || topicFrame(parse) === at);
  return {
    parse,
    cue,
    at,
    item,
    where,
    associative,
    prep: prepOf(parse, at),
    heads,
    held: heldByWhere(parse, cue, at),
  };
}
