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
  /** Places whose counts changed since the last call; the list is valid until the next change. */
  takeTouched(): Uint32Array;
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
  const isTouched = new Uint8Array(places);
  const touched = new Uint32Array(places);
  let touches = 0;
  let followers: readonly Follower[] = [];
  return {
    byPlace,
    byClass,
    byForce,
    move(row, before, after) {
      const at = place[row] as number;
      if (isTouched[at] === 0) {
        isTouched[at] = 1;
        touched[touches++] = at;
      }
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
      byPlace.fill(0);
      byClass.fill(0);
      byForce.fill(0);
      for (const { byGroup } of followers) byGroup.fill(0);
      for (let at = 0; at < places; at++) touched[at] = at;
      isTouched.fill(1);
      touches = places;
    },
    takeTouched() {
      const list = touched.subarray(0, touches);
      for (let i = 0; i < touches; i++) isTouched[touched[i] as number] = 0;
      touches = 0;
      return list;
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
  for (let slot = 0; slot < byPlace.length; slot++) {
    const count = byPlace[slot] as number;
    if (count === 0) continue;
    const to = (groupOf[Math.floor(slot / CLASS_COUNT)] as number) * CLASS_COUNT + (slot % CLASS_COUNT);
    byGroup[to] = (byGroup[to] as number) + count;
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
