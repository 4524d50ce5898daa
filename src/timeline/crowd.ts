import { type FollowedCounts, groupedCounts } from './counts.ts';
import { CLASS_COUNT, classOf } from './mark-class.ts';
import type { ShownMark } from './mark-state.ts';

/**
 * Marks as a map takes them that may be too many to be drawn one by one: where the places are, how many marks of each
 * class (`MARK_CLASSES`) each place has now, and the marks themselves on demand. Degrees; a value a place.
 */
export interface Crowd {
  ids: readonly string[];
  lon: Float64Array;
  lat: Float64Array;
  /** 1 for places that are drawn at no point of the map. */
  offMap: Uint8Array;
  /** `byPlace[place * CLASS_COUNT + class]`, as of when it is asked for. */
  readonly byPlace: Uint32Array;
  follow(groupOf: Uint32Array, groups: number): FollowedCounts;
  /** The marks drawn at a place now, in the order of their stack. */
  marksAt(place: number): ShownMark[];
}

/** Marks of one moment as a crowd; `isOffMap` tells those whose place is no point. */
export function crowdOfMarks(marks: readonly ShownMark[], isOffMap: (mark: ShownMark) => boolean): Crowd {
  const places = new Map<string, ShownMark[]>();
  for (const mark of marks) {
    const id = mark.feature.properties.placeId;
    const list = places.get(id);
    if (list) list.push(mark);
    else places.set(id, [mark]);
  }
  const lists = [...places.values()];
  const first = lists.map((list) => list[0] as ShownMark);
  const byPlace = new Uint32Array(lists.length * CLASS_COUNT);
  for (const [place, list] of lists.entries()) {
    for (const { layer, state } of list) {
      const slot = place * CLASS_COUNT + classOf(layer, state);
      byPlace[slot] = (byPlace[slot] as number) + 1;
    }
  }
  return {
    ids: [...places.keys()],
    lon: Float64Array.from(first, ({ feature }) => feature.geometry.coordinates[0]),
    lat: Float64Array.from(first, ({ feature }) => feature.geometry.coordinates[1]),
    offMap: Uint8Array.from(first, (mark) => Number(isOffMap(mark))),
    byPlace,
    follow: (groupOf, groups) => ({ byGroup: groupedCounts(byPlace, groupOf, groups), stop: () => undefined }),
    marksAt: (place) => lists[place] ?? [],
  };
}
