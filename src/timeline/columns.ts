import { type Day, dayOf } from '../contract/day.ts';
import { type EventStore, NO_DAY, NONE, rowsOf } from '../contract/events-bin.ts';
import type { Feature } from '../contract/feature.ts';
import { LAYERS, type LayerName, PLACE_KINDS, STATUSES } from '../contract/vocabulary.ts';
import { orderByDay } from './day-order.ts';
import { type LifeDays, lifeFrom, lifeOf, rangeOf } from './life.ts';
import { PLAN_DAYS } from './mark-state.ts';

/** Stands for "no known end" in a column of days; later than any day. */
export const OPEN: Day = 2_147_483_647;

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
export interface PlaceColumns {
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
  killed: Uint32Array;
  source: Uint32Array;
  life: Int32Array;
  lives: LifeColumns;
  places: PlaceColumns;
  forces: readonly string[];
}

/** One row before it is sorted in. */
interface Draft {
  start: Day;
  end: Day;
  kind: number;
  life: ReturnType<typeof lifeFrom>;
}

/** Columns of features in memory; `source` is the index into `entries`. The force of an attack is its target's. */
export function columnsOf(entries: readonly { feature: Feature; layer: LayerName }[]): EventColumns {
  const places = new Map<string, { row: number; feature: Feature }>();
  const forces = new Map<string, number>();
  const drafts: (Draft | null)[] = [];
  const place = new Uint32Array(entries.length);
  const force = new Uint32Array(entries.length);
  const killed = new Uint32Array(entries.length);
  for (const [i, { feature, layer }] of entries.entries()) {
    const p = feature.properties;
    drafts.push(draftOf(feature, layer));
    const known = places.get(p.placeId) ?? { row: places.size, feature };
    places.set(p.placeId, known);
    place[i] = known.row;
    const code = layer === 'attacks' ? p.target : p.force;
    if (code !== undefined && !forces.has(code)) forces.set(code, forces.size);
    force[i] = code === undefined ? NONE : (forces.get(code) ?? NONE);
    killed[i] = p.killed === undefined ? NONE : typeof p.killed === 'number' ? p.killed : p.killed.min;
  }
  const at = [...places.values()].map((entry) => entry.feature);
  return arranged(
    entries.length,
    (i) => drafts[i] ?? null,
    { place, force, killed },
    {
      ids: at.map((feature) => feature.properties.placeId),
      names: at.map((feature) => feature.properties.placeName),
      lon: Float64Array.from(at, (feature) => feature.geometry.coordinates[0]),
      lat: Float64Array.from(at, (feature) => feature.geometry.coordinates[1]),
      radiusKm: Float32Array.from(at, (feature) => feature.properties.radiusKm),
      kind: Uint8Array.from(at, (feature) => PLACE_KINDS.indexOf(feature.properties.placeKind)),
      country: at.map((feature) => feature.properties.country),
    },
    [...forces.keys()],
  );
}

/** Columns of an `events.bin`; `source` is the row of the store. */
export function columnsFrom({ header, events, bases, places }: EventStore): EventColumns {
  const { layers } = header;
  const attacksFrom = layers.bases.rows;
  const withdrawalsFrom = attacksFrom + layers.attacks.rows;
  const denied = STATUSES.indexOf('denied');
  const day = (value: number | undefined) => (value === undefined || value === NO_DAY ? null : value);
  const draft: Draft = { start: 0, end: 0, kind: 0, life: null };
  const read = (i: number): Draft | null => {
    const status = events.status[i] as number;
    if (status === denied) return null;
    const layer = i < attacksFrom ? 'bases' : i < withdrawalsFrom ? 'attacks' : 'withdrawals';
    const manner = STATUSES[status] === 'planned' ? 'planned' : STATUSES[status] === 'alleged' ? 'alleged' : 'reported';
    draft.kind = kindOf(LAYERS.indexOf(layer), MANNERS[manner]);
    draft.life = null;
    const from = day(events.from[i]);
    const to = day(events.to[i]);
    if (layer === 'bases' && manner !== 'planned') {
      const told: LifeDays = {
        openedFrom: day(bases.openedFrom[i]),
        openedTo: day(bases.openedTo[i]) ?? from,
        closedFrom: day(bases.closedFrom[i]),
        closedTo: day(bases.closedTo[i]),
        confirmed: day(bases.lastConfirmed[i]),
      };
      draft.life = lifeFrom(told);
      if (draft.life === null) return null;
      draft.start = draft.life.notBefore;
      draft.end = draft.life.notAfter ?? OPEN;
      return draft;
    }
    if (from === null && to === null) return null;
    const first = (from ?? to) as number;
    const last = (to ?? from) as number;
    draft.start = Math.min(first, last);
    draft.end = manner === 'planned' && to === null ? first + PLAN_DAYS : Math.max(first, last);
    return draft;
  };
  return arranged(
    rowsOf(header),
    read,
    { place: events.place, force: events.force, killed: events.killed },
    {
      ids: places.ids,
      names: places.names,
      lon: places.lon,
      lat: places.lat,
      radiusKm: places.radiusKm,
      kind: places.kind,
      country: Array.from(places.country, (index) => header.countries[index] ?? ''),
    },
    header.forces,
  );
}

/** A feature's place in time; null for one that is never drawn. */
function draftOf(feature: Feature, layer: LayerName): Draft | null {
  const p = feature.properties;
  if (p.status === 'denied') return null;
  const kind = kindOf(LAYERS.indexOf(layer), MANNERS[p.status]);
  if (layer === 'bases' && p.status !== 'planned') {
    const life = lifeOf(p);
    return life && { start: life.notBefore, end: life.notAfter ?? OPEN, kind, life };
  }
  const range = rangeOf(p);
  if (range === null) return null;
  const open = p.status === 'planned' && dayOf(p.to) === null;
  return { start: range.from, end: open ? range.from + PLAN_DAYS : range.to, kind, life: null };
}

/** Reads all rows, drops those never drawn and sorts the rest by their start; linear. */
function arranged(
  rows: number,
  read: (row: number) => Draft | null,
  values: { place: Uint32Array; force: Uint32Array; killed: Uint32Array },
  places: PlaceColumns,
  forces: readonly string[],
): EventColumns {
  const start = new Int32Array(rows).fill(OPEN);
  const end = new Int32Array(rows);
  const kind = new Uint8Array(rows);
  const lifeRow = new Map<number, number>();
  const lives: NonNullable<Draft['life']>[] = [];
  for (let i = 0; i < rows; i++) {
    const draft = read(i);
    if (draft === null) continue;
    start[i] = draft.start;
    end[i] = draft.end;
    kind[i] = draft.kind;
    if (draft.life) lifeRow.set(i, lives.push(draft.life) - 1);
  }
  const source = orderByDay(start).rows;
  const length = source.length;
  const columns: EventColumns = {
    length,
    start: new Int32Array(length),
    end: new Int32Array(length),
    kind: new Uint8Array(length),
    place: new Uint32Array(length),
    force: new Uint32Array(length),
    killed: new Uint32Array(length),
    source,
    life: new Int32Array(lives.length > 0 ? length : 0),
    lives: {
      surelyOpen: Int32Array.from(lives, (life) => life.surelyOpen),
      lastKnown: Int32Array.from(lives, (life) => life.lastKnown),
      leaving: Int32Array.from(lives, (life) => life.leaving ?? OPEN),
      notAfter: Int32Array.from(lives, (life) => life.notAfter ?? OPEN),
      opened: Int32Array.from(lives, (life) => (life.openingKnown ? life.surelyOpen : OPEN)),
    },
    places,
    forces,
  };
  for (let i = 0; i < length; i++) {
    const row = source[i] as number;
    columns.start[i] = start[row] as number;
    columns.end[i] = end[row] as number;
    columns.kind[i] = kind[row] as number;
    columns.place[i] = values.place[row] as number;
    columns.force[i] = values.force[row] as number;
    columns.killed[i] = values.killed[row] as number;
  }
  for (let i = 0; i < columns.life.length; i++) columns.life[i] = lifeRow.get(source[i] as number) ?? -1;
  return columns;
}
