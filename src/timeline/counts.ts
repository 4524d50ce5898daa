import { LAYERS } from '../contract/vocabulary.ts';
import type { EventColumns } from './columns.ts';
import { CLASS_COUNT, MARK_CLASSES } from './mark-class.ts';

/**
 * How many marks are drawn, kept up to date row by row. `byPlace[place * CLASS_COUNT + class]`; `byClass[class]`;
 * `byForce[force * 3 + layer]`, the last row for marks without a force. Class 0 is never counted.
 */
export interface Counts {
  /** Brought up to date when it is asked for: to be asked for again after every move. */
  readonly byPlace: Uint32Array;
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
  /** To be called for each row whose class has changed. */
  move(row: number, before: number, after: number): void;
  /** To be called when no row has a class any more. */
  clear(): void;
}

interface Follower {
  groupOf: Uint32Array;
  byGroup: Uint32Array;
}

/** Layer's place in `LAYERS` of each class; -1 for class 0. */
const LAYER_OF_CLASS = Int8Array.from(MARK_CLASSES, (entry) => (entry ? LAYERS.indexOf(entry.layer) : -1));
/** Changed rows that are noted; beyond these all rows are looked at. */
const NOTED = 16_384;

/**
 * Counts of nothing; `classes` is the class of each row, which the caller changes. Counts by place are many, far apart in
 * memory and seldom asked for, least of all while the time is dragged: rows that changed are noted and counted later.
 */
export function keepCounts(columns: EventColumns, classes: Uint8Array): CountsKeeper {
  const { place, force } = columns;
  const noForce = columns.forces.length;
  const byClass = new Uint32Array(CLASS_COUNT);
  const byForce = new Uint32Array((noForce + 1) * LAYERS.length);
  const noted = new Uint32Array(NOTED);
  let changes = 0;
  /** The class with which a row is in `byPlace`; both are made when first asked for. */
  let told: Uint8Array | null = null;
  let byPlace: Uint32Array | null = null;
  let isClear = true;
  let followers: readonly Follower[] = [];

  const countedByPlace = (): Uint32Array => {
    if (told === null) changes = NOTED + 1;
    const before = (told ??= new Uint8Array(classes.length));
    const counts = (byPlace ??= new Uint32Array(columns.places.lon.length * CLASS_COUNT));
    const all = changes > NOTED;
    const until = all ? classes.length : changes;
    for (let i = 0; i < until; i++) {
      const row = all ? i : (noted[i] as number);
      const was = before[row] as number;
      const is = classes[row] as number;
      if (was === is) continue;
      before[row] = is;
      const slot = (place[row] as number) * CLASS_COUNT;
      if (was !== 0) counts[slot + was] = (counts[slot + was] as number) - 1;
      if (is !== 0) counts[slot + is] = (counts[slot + is] as number) + 1;
    }
    changes = 0;
    return counts;
  };

  return {
    get byPlace() {
      return countedByPlace();
    },
    byClass,
    byForce,
    move(row, before, after) {
      isClear = false;
      if (changes < NOTED) noted[changes] = row;
      changes++;
      if (before !== 0) byClass[before] = (byClass[before] as number) - 1;
      if (after !== 0) byClass[after] = (byClass[after] as number) + 1;
      for (let f = 0; f < followers.length; f++) {
        const { groupOf, byGroup } = followers[f] as Follower;
        const group = (groupOf[place[row] as number] as number) * CLASS_COUNT;
        if (before !== 0) byGroup[group + before] = (byGroup[group + before] as number) - 1;
        if (after !== 0) byGroup[group + after] = (byGroup[group + after] as number) + 1;
      }
      if ((before === 0) === (after === 0)) return;
      const layer = LAYER_OF_CLASS[after === 0 ? before : after] as number;
      const code = Math.min(force[row] as number, noForce) * LAYERS.length + layer;
      byForce[code] = (byForce[code] as number) + (after === 0 ? -1 : 1);
    },
    clear() {
      if (isClear) return;
      isClear = true;
      changes = NOTED + 1;
      byClass.fill(0);
      byForce.fill(0);
      for (const { byGroup } of followers) byGroup.fill(0);
    },
    follow: (groupOf, groups) => {
      const byGroup = new Uint32Array(groups * CLASS_COUNT);
      const fours = new Uint32Array(classes.buffer, classes.byteOffset, classes.length >> 2);
      for (let row = 0; row < classes.length; row++) {
        // Few rows are drawn, side by side: the others are passed over by fours.
        if (row % 4 === 0) while (fours[row >> 2] === 0) row += 4;
        const drawn = classes[row] ?? 0;
        if (drawn === 0) continue;
        const slot = (groupOf[place[row] as number] as number) * CLASS_COUNT + drawn;
        byGroup[slot] = (byGroup[slot] as number) + 1;
      }
      const follower = { groupOf, byGroup };
      followers = [...followers, follower];
      return {
        byGroup,
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
  else {
    const { byPlace } = counts;
    for (const place of places) add(byPlace, place * CLASS_COUNT);
  }
  return sums;
}
