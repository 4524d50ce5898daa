import { LAYERS } from '../contract/vocabulary.ts';
import { type EventColumns, layerOfKind } from './columns.ts';
import { CLASS_COUNT, MARK_CLASSES } from './mark-class.ts';

/**
 * How many marks are drawn, kept up to date row by row. `byPlace[place * CLASS_COUNT + class]`; `byClass[class]`;
 * `byForce[force * 3 + layer]`, the last row for marks without a force. Class 0 is never counted.
 */
export interface Counts {
  byPlace: Uint32Array;
  byClass: Uint32Array;
  byForce: Uint32Array;
  /** Sums over groups of places, kept up to date with every change until it is stopped. */
  follow(groupOf: Uint32Array, groups: number): FollowedCounts;
}

/** `byGroup[group * CLASS_COUNT + class]`, the sum over the places of the group. */
export interface FollowedCounts {
  byGroup: Uint32Array;
  stop(): void;
}

/** Counts that can be changed; only the cursor does. */
export interface CountsKeeper extends Counts {
  move(row: number, before: number, after: number): void;
  clear(): void;
}

interface Follower {
  groupOf: Uint32Array;
  byGroup: Uint32Array;
}

/** Layer's place in `LAYERS` of each class; -1 for class 0. */
const LAYER_OF_CLASS = MARK_CLASSES.map((entry) => (entry ? LAYERS.indexOf(entry.layer) : -1));

/** Counts of nothing. */
export function keepCounts(columns: EventColumns): CountsKeeper {
  const { place, force, kind } = columns;
  const places = columns.places.lon.length;
  const noForce = columns.forces.length;
  const byPlace = new Uint32Array(places * CLASS_COUNT);
  const byClass = new Uint32Array(CLASS_COUNT);
  const byForce = new Uint32Array((noForce + 1) * LAYERS.length);
  let isClear = true;
  let followers: readonly Follower[] = [];
  return {
    byPlace,
    byClass,
    byForce,
    move(row, before, after) {
      isClear = false;
      const at = place[row] as number;
      const slot = at * CLASS_COUNT;
      if (before !== 0) {
        byPlace[slot + before] = (byPlace[slot + before] as number) - 1;
        byClass[before] = (byClass[before] as number) - 1;
      }
      if (after !== 0) {
        byPlace[slot + after] = (byPlace[slot + after] as number) + 1;
        byClass[after] = (byClass[after] as number) + 1;
      }
      for (let f = 0; f < followers.length; f++) {
        const { groupOf, byGroup } = followers[f] as Follower;
        const group = (groupOf[at] as number) * CLASS_COUNT;
        if (before !== 0) byGroup[group + before] = (byGroup[group + before] as number) - 1;
        if (after !== 0) byGroup[group + after] = (byGroup[group + after] as number) + 1;
      }
      if ((before === 0) === (after === 0)) return;
      const code = Math.min(force[row] as number, noForce) * LAYERS.length + layerOfKind(kind[row] as number);
      byForce[code] = (byForce[code] as number) + (after === 0 ? -1 : 1);
    },
    clear() {
      if (isClear) return;
      isClear = true;
      byPlace.fill(0);
      byClass.fill(0);
      byForce.fill(0);
      for (const { byGroup } of followers) byGroup.fill(0);
    },
    follow: (groupOf, groups) => {
      const follower = { groupOf, byGroup: groupedCounts(byPlace, groupOf, groups) };
      followers = [...followers, follower];
      return {
        byGroup: follower.byGroup,
        stop() {
          followers = followers.filter((other) => other !== follower);
        },
      };
    },
  };
}

/** Sums of counts by place over groups of places. */
export function groupedCounts(byPlace: Uint32Array, groupOf: Uint32Array, groups: number): Uint32Array {
  const byGroup = new Uint32Array(groups * CLASS_COUNT);
  for (let place = 0; place < groupOf.length; place++) {
    const from = place * CLASS_COUNT;
    const to = (groupOf[place] as number) * CLASS_COUNT;
    for (let c = 1; c < CLASS_COUNT; c++) {
      const count = byPlace[from + c] as number;
      if (count !== 0) byGroup[to + c] = (byGroup[to + c] as number) + count;
    }
  }
  return byGroup;
}

/** Drawn marks of each layer, in the order of `LAYERS`; at the given places, or everywhere. */
export function layerCounts(counts: Pick<Counts, 'byPlace' | 'byClass'>, places?: Iterable<number>): number[] {
  const sums = LAYERS.map(() => 0);
  const add = (of: Uint32Array, slot: number) => {
    for (let c = 1; c < CLASS_COUNT; c++) {
      const layer = LAYER_OF_CLASS[c] as number;
      sums[layer] = (sums[layer] as number) + (of[slot + c] as number);
    }
  };
  if (places === undefined) add(counts.byClass, 0);
  else for (const place of places) add(counts.byPlace, place * CLASS_COUNT);
  return sums;
}
