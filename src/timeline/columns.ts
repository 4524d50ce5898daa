import { NONE } from '../contract/events-bin.ts';
import type { Feature } from '../contract/feature.ts';
import { LAYERS, type LayerName, PLACE_KINDS } from '../contract/vocabulary.ts';
import { lifeOf, planRange, rangeOf } from './life.ts';
import { asTheyStand, inOrder, noTimes, setLife, type Times } from './row-times.ts';

/** How a feature is put, as far as time is concerned: asserted, one-sided, announced. Denied ones are not indexed. */
export const MANNERS = { reported: 0, alleged: 1, planned: 2 } as const;
const MANNER_COUNT = 3;
/** What a row is: its layer's place in `LAYERS` and its manner in one number. */
export const kindOf = (layer: number, manner: number): number => layer * MANNER_COUNT + manner;
export const layerOfKind = (kind: number): number => Math.floor(kind / MANNER_COUNT);
export const BASE = kindOf(LAYERS.indexOf('bases'), MANNERS.reported);
export const BASE_ALLEGED = kindOf(LAYERS.indexOf('bases'), MANNERS.alleged);
export const ATTACK = kindOf(LAYERS.indexOf('attacks'), MANNERS.reported);
export const ATTACK_ALLEGED = kindOf(LAYERS.indexOf('attacks'), MANNERS.alleged);
export const WITHDRAWAL = kindOf(LAYERS.indexOf('withdrawals'), MANNERS.reported);
export const WITHDRAWAL_ALLEGED = kindOf(LAYERS.indexOf('withdrawals'), MANNERS.alleged);
export const isPlan = (kind: number): boolean => kind % MANNER_COUNT === MANNERS.planned;

/** Places of the rows, a value a place. `kind` is an index into `PLACE_KINDS`. */
interface PlaceColumns {
  ids: readonly string[];
  names: readonly string[];
  lon: Float64Array;
  lat: Float64Array;
  radiusKm: Float32Array;
  kind: Uint8Array;
  country: readonly string[];
}

/** Lives of the bases, a value a base; days, `OPEN` where there is none. `opened`: the opening, if it is known. */
export interface LifeColumns {
  surelyOpen: Int32Array;
  lastKnown: Int32Array;
  leaving: Int32Array;
  notAfter: Int32Array;
  opened: Int32Array;
}

/**
 * The dated features of an edition as typed columns. Rows up to `firstBase` are sorted by `start`; those from there on
 * are bases with a life, in any order, whose lives stand in `lives` from its beginning. One rule holds for instants,
 * imprecise dates and lives: a row counts in a window of days when `start` is not after its end and `end` not before its
 * start. `source` is the row's place in what the columns were made of.
 */
export interface EventColumns {
  length: number;
  firstBase: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  place: Uint32Array;
  force: Uint32Array;
  source: Uint32Array;
  lives: LifeColumns;
  places: PlaceColumns;
  forces: readonly string[];
}

/** What of the columns has a value a row or a base: numbers only. `source` is null where rows stand as they came. */
export type RowColumns = Omit<EventColumns, 'places' | 'forces' | 'source'> & { source: Uint32Array | null };

/** Columns of features in memory; `source` is the index into `entries`. The force of an attack is its target's. */
export function columnsOf(entries: readonly { feature: Feature; layer: LayerName }[]): EventColumns {
  const times = noTimes(entries.length);
  const places = new Map<string, { row: number; feature: Feature }>();
  const forces = new Map<string, number>();
  const place = new Uint32Array(entries.length);
  const force = new Uint32Array(entries.length).fill(NONE);
  for (const [i, { feature, layer }] of entries.entries()) {
    const p = feature.properties;
    setTimes(times, i, feature, layer);
    const known = places.get(p.placeId) ?? { row: places.size, feature };
    places.set(p.placeId, known);
    place[i] = known.row;
    const code = layer === 'attacks' ? p.target : p.force;
    if (code !== undefined) {
      const number = forces.get(code) ?? forces.size;
      forces.set(code, number);
      force[i] = number;
    }
  }
  const at = [...places.values()].map((entry) => entry.feature);
  const rows = inOrder(times, { place, force });
  return {
    ...rows,
    source: rows.source ?? asTheyStand(rows.length),
    places: {
      ids: at.map((feature) => feature.properties.placeId),
      names: at.map((feature) => feature.properties.placeName),
      lon: Float64Array.from(at, (feature) => feature.geometry.coordinates[0]),
      lat: Float64Array.from(at, (feature) => feature.geometry.coordinates[1]),
      radiusKm: Float32Array.from(at, (feature) => feature.properties.radiusKm),
      kind: Uint8Array.from(at, (feature) => PLACE_KINDS.indexOf(feature.properties.placeKind)),
      country: at.map((feature) => feature.properties.country),
    },
    forces: [...forces.keys()],
  };
}

/** When a feature is drawn, and as what; nothing is set for one that is never drawn. */
function setTimes(times: Times, i: number, feature: Feature, layer: LayerName): void {
  const p = feature.properties;
  if (p.status === 'denied') return;
  times.kind[i] = kindOf(LAYERS.indexOf(layer), MANNERS[p.status]);
  if (layer === 'bases' && p.status !== 'planned') {
    const life = lifeOf(p);
    if (life) setLife(times, i, life);
    return;
  }
  const range = p.status === 'planned' ? planRange(p) : rangeOf(p);
  if (range === null) return;
  times.start[i] = range.from;
  times.end[i] = range.to;
}
