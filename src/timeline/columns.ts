import type { Day } from '../contract/day.ts';
import { type EventStore, NO_DAY, NONE, rowsOf } from '../contract/events-bin.ts';
import type { Feature } from '../contract/feature.ts';
import { LAYERS, type LayerName, PLACE_KINDS, STATUSES } from '../contract/vocabulary.ts';
import { NOWHERE, ranksByDay } from './day-order.ts';
import { type Life, type LifeDays, lifeFrom, lifeOf, PLAN_DAYS, planRange, rangeOf } from './life.ts';

/** Stands for "no known end" in a column of days; later than any day. */
export const OPEN: Day = 2_147_483_647;

/** How a feature is put, as far as time is concerned: asserted, one-sided, announced. Denied ones are not indexed. */
const MANNERS = { reported: 0, alleged: 1, planned: 2 } as const;
const MANNER_COUNT = 3;
/** What a row is: its layer's place in `LAYERS` and its manner in one number. */
const kindOf = (layer: number, manner: number): number => layer * MANNER_COUNT + manner;
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
interface LifeColumns {
  surelyOpen: Int32Array;
  lastKnown: Int32Array;
  leaving: Int32Array;
  notAfter: Int32Array;
  opened: Int32Array;
}

/**
 * The dated features of an edition as typed columns, sorted by `start`. One rule holds for instants, imprecise dates
 * and lives: a row counts in a window of days when `start` is not after its end and `end` not before its start.
 * `source` is the row's place in what the columns were made of; `life` points into `lives`, -1 for all but bases.
 */
export interface EventColumns {
  length: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  place: Uint32Array;
  force: Uint32Array;
  source: Uint32Array;
  life: Int32Array;
  lives: LifeColumns;
  places: PlaceColumns;
  forces: readonly string[];
}

/** What of the columns has a value a row or a base: numbers only. */
export type RowColumns = Omit<EventColumns, 'places' | 'forces'>;

/** When and what each row is, before rows are sorted; the start of one that is never drawn is `OPEN`. */
interface Times {
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  lives: Map<number, Life>;
}

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
  return {
    ...arranged(times, { place, force }),
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

/** Columns of an `events.bin`; `source` is the row of the store. */
export function columnsFrom(store: EventStore, rows = rowColumnsFrom(store)): EventColumns {
  const { header, places } = store;
  let country: readonly string[] | null = null;
  return {
    ...rows,
    places: {
      get ids() {
        return places.ids;
      },
      get names() {
        return places.names;
      },
      get country() {
        return (country ??= Array.from(places.country, (index) => header.countries[index] ?? ''));
      },
      lon: places.lon,
      lat: places.lat,
      radiusKm: places.radiusKm,
      kind: places.kind,
    },
    forces: header.forces,
  };
}

/** The same without places and forces. */
export function rowColumnsFrom({ header, events, bases }: Pick<EventStore, 'header' | 'events' | 'bases'>): RowColumns {
  const times = noTimes(rowsOf(header));
  let first = 0;
  for (const [layer, name] of LAYERS.entries()) {
    const next = first + header.layers[name].rows;
    setKindsAndRanges(times, events, first, next, layer);
    first = next;
  }
  const base = kindOf(LAYERS.indexOf('bases'), 0);
  for (let i = 0; i < header.layers.bases.rows; i++) {
    const status = STATUSES[events.status[i] as number];
    if (status === 'denied' || times.kind[i] === base + MANNERS.planned) continue;
    const told: LifeDays = {
      openedFrom: dayIn(bases.openedFrom, i),
      openedTo: dayIn(bases.openedTo, i) ?? dayIn(events.from, i),
      closedFrom: dayIn(bases.closedFrom, i),
      closedTo: dayIn(bases.closedTo, i),
      confirmed: dayIn(bases.lastConfirmed, i),
    };
    const life = lifeFrom(told);
    times.start[i] = OPEN;
    if (life) setLife(times, i, life);
  }
  return arranged(times, { place: events.place, force: events.force });
}

/** Kinds and ranges of the rows of one layer, as of events; the lives of bases come after. */
function setKindsAndRanges(
  times: Times,
  events: EventStore['events'],
  first: number,
  next: number,
  layer: number,
): void {
  const kinds = STATUSES.map((status) => (status === 'denied' ? -1 : kindOf(layer, MANNERS[status])));
  const { from, to, status } = events;
  for (let i = first; i < next; i++) {
    const kind = kinds[status[i] as number] ?? -1;
    const a = from[i] as number;
    const b = to[i] as number;
    if (kind < 0 || (a === NO_DAY && b === NO_DAY)) {
      if (kind >= 0) times.kind[i] = kind;
      continue;
    }
    times.kind[i] = kind;
    const start = a === NO_DAY ? b : b === NO_DAY ? a : Math.min(a, b);
    times.start[i] = start;
    if (b === NO_DAY && isPlan(kind)) times.end[i] = start + PLAN_DAYS;
    else times.end[i] = a === NO_DAY ? b : Math.max(a, b);
  }
}

function noTimes(rows: number): Times {
  return {
    start: new Int32Array(rows).fill(OPEN),
    end: new Int32Array(rows),
    kind: new Uint8Array(rows),
    lives: new Map(),
  };
}

function setLife(times: Times, i: number, life: Life): void {
  times.start[i] = life.notBefore;
  times.end[i] = life.notAfter ?? OPEN;
  times.lives.set(i, life);
}

function dayIn(column: Int32Array, i: number): Day | null {
  const day = column[i];
  return day === undefined || day === NO_DAY ? null : day;
}

/** Drops what is never drawn and sorts the rest by start; linear. */
function arranged(times: Times, values: { place: Uint32Array; force: Uint32Array }): RowColumns {
  const { start, end, kind } = times;
  const { to, length } = ranksByDay(start);
  const lives = [...times.lives.values()];
  const life = new Int32Array(lives.length > 0 ? length : 0).fill(-1);
  let nth = 0;
  for (const row of times.lives.keys()) life[to[row] as number] = nth++;
  const source = new Uint32Array(length);
  for (let row = 0; row < to.length; row++) if (to[row] !== NOWHERE) source[to[row] as number] = row;
  return {
    length,
    start: scattered(to, start, new Int32Array(length)),
    end: scattered(to, end, new Int32Array(length)),
    kind: scattered(to, kind, new Uint8Array(length)),
    place: scattered(to, values.place, new Uint32Array(length)),
    force: scattered(to, values.force, new Uint32Array(length)),
    source,
    life,
    lives: {
      surelyOpen: Int32Array.from(lives, (life) => life.surelyOpen),
      lastKnown: Int32Array.from(lives, (life) => life.lastKnown),
      leaving: Int32Array.from(lives, (life) => life.leaving ?? OPEN),
      notAfter: Int32Array.from(lives, (life) => life.notAfter ?? OPEN),
      opened: Int32Array.from(lives, (life) => (life.openingKnown ? life.surelyOpen : OPEN)),
    },
  };
}

/**
 * One column at a time, read in a row and written to as many places as there are days: that many lines fit the
 * processor's cache, where a million rows do not.
 */
function scattered<T extends Int32Array | Uint32Array | Uint8Array>(to: Uint32Array, from: T, into: T): T {
  for (let row = 0; row < to.length; row++) {
    const at = to[row] as number;
    if (at !== NOWHERE) into[at] = from[row] as number;
  }
  return into;
}
