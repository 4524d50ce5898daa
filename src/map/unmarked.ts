import type { BaseLabel } from './base-label.ts';
import type { Stack } from './stacks.ts';

/** A town and a marked place of one name are the same within so many degrees, and any two within so few. */
const SAME_NAME = 0.4;
const SAME_PLACE = 0.025;
const SAME_REGION = 6;
/** Side of a cell of the index, degrees; at least `SAME_NAME`. */
const CELL = 0.5;

/** Where the labels of a list stand, so that a step of time looks only at those beside a mark. */
interface LabelIndex {
  towns: ReadonlyMap<number, readonly BaseLabel[]>;
  regions: ReadonlyMap<string, readonly BaseLabel[]>;
  countries: ReadonlyMap<string, BaseLabel>;
}

const indexes = new WeakMap<readonly BaseLabel[], LabelIndex>();

/** The basemap's names without those that stand beside a mark already. `nameOf` is what the mark's label says. */
export function unmarked(
  labels: readonly BaseLabel[],
  stacks: readonly Stack[],
  nameOf: (stack: Stack) => string,
): BaseLabel[] {
  let index = indexes.get(labels);
  if (!index) indexes.set(labels, (index = indexOf(labels)));
  const marked = new Set<BaseLabel>();
  for (const stack of stacks) {
    const country = index.countries.get(stack.id);
    if (country) marked.add(country);
    const name = nameOf(stack).toLowerCase();
    for (const region of index.regions.get(name) ?? []) {
      if (away(region, stack) < SAME_REGION) marked.add(region);
    }
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const town of index.towns.get(cell(stack.lon + dx * CELL, stack.lat + dy * CELL)) ?? []) {
          const distance = away(town, stack);
          const same = distance < SAME_PLACE || (distance < SAME_NAME && town.text.toLowerCase() === name);
          if (same) marked.add(town);
        }
      }
    }
  }
  return marked.size === 0 ? [...labels] : labels.filter((label) => !marked.has(label));
}

function indexOf(labels: readonly BaseLabel[]): LabelIndex {
  const towns = new Map<number, BaseLabel[]>();
  const regions = new Map<string, BaseLabel[]>();
  const countries = new Map<string, BaseLabel>();
  for (const label of labels) {
    const spot = label.spots[0];
    if (label.kind === 'country') countries.set(label.key, label);
    else if (label.kind === 'region') listIn(regions, label.text.toLowerCase()).push(label);
    else if (spot && label.kind !== 'water') listIn(towns, cell(spot.lon, spot.lat)).push(label);
  }
  return { towns, regions, countries };
}

function listIn<K>(map: Map<K, BaseLabel[]>, key: K): BaseLabel[] {
  let list = map.get(key);
  if (!list) map.set(key, (list = []));
  return list;
}

const cell = (lon: number, lat: number): number => Math.floor(lon / CELL) * 4096 + Math.floor(lat / CELL);

function away({ spots }: BaseLabel, { lon, lat }: Stack): number {
  const spot = spots[0]!;
  return Math.max(Math.abs(lon - spot.lon), Math.abs(lat - spot.lat));
}
