import { type Day, dayFrom, dayOf as dayOfIso } from '../contract/day.ts';
import {
  BASE_COLUMNS,
  EVENT_COLUMNS,
  type EventStore,
  type EventsHeader,
  NO_DAY,
  NONE,
  PLACE_COLUMNS,
} from '../contract/events-bin.ts';
import { inOrderOfTime } from '../contract/events-bin-order.ts';
import type { Feature, Provenance } from '../contract/feature.ts';
import { LAYERS, type LayerName, PLACE_KINDS, PRECISIONS, STATUSES } from '../contract/vocabulary.ts';
import { remembered } from './remembered.ts';

const dayKnown = remembered(dayOfIso);

/** Day of an ISO date; read by its digits, since a million rows ask for it and all of them are written alike. */
function dayOf(iso: string | null | undefined): Day | null {
  if (!iso) return null;
  const day =
    iso.length === 10
      ? dayFrom(twoDigits(iso, 0) * 100 + twoDigits(iso, 2), twoDigits(iso, 5), twoDigits(iso, 8))
      : Number.NaN;
  return Number.isNaN(day) || iso.charCodeAt(4) !== HYPHEN || iso.charCodeAt(7) !== HYPHEN ? dayKnown(iso) : day;
}

const HYPHEN = 45;

/** The number that two digits write; NaN where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/**
 * Gathers features, one after the other, into an event store whose rows are in the order of time. Features of different
 * layers may come mixed; within a layer in the order of its file.
 */
export interface StoreBuilder {
  /** `bytes`: length of the feature's line in its layer file, with the line end. */
  add(feature: Feature, layer: LayerName, bytes: number): void;
  /** `at`: the byte at which the first feature of each layer file begins. */
  finish(dateline: Provenance, at: Record<LayerName, number>): EventStore;
}

export function buildStore(): StoreBuilder {
  const layers = Object.fromEntries(
    LAYERS.map((layer) => [layer, { rows: 0, events: growing(EVENT_COLUMNS), bases: growing(BASE_COLUMNS) }]),
  ) as Record<LayerName, { rows: number; events: Growing<typeof EVENT_COLUMNS>; bases: Growing<typeof BASE_COLUMNS> }>;
  const places = growing(PLACE_COLUMNS);
  const placeRows = new Map<string, number>();
  const names: string[] = [];
  const forces = new Map<string, number>();
  const countries = new Map<string, number>();
  const actions = new Map<string, number>();

  const placeRow = ({ properties: p, geometry }: Feature): number => {
    const known = placeRows.get(p.placeId);
    if (known !== undefined) return known;
    const row = placeRows.size;
    placeRows.set(p.placeId, row);
    names.push(p.placeName);
    places.lon.push(geometry.coordinates[0]);
    places.lat.push(geometry.coordinates[1]);
    places.radiusKm.push(p.radiusKm);
    places.kind.push(PLACE_KINDS.indexOf(p.placeKind));
    places.country.push(numberOf(countries, p.country));
    return row;
  };

  return {
    add(feature, layer, bytes) {
      const p = feature.properties;
      const { events, bases } = layers[layer];
      events.line.push(layers[layer].rows++);
      const force = layer === 'attacks' ? p.target : p.force;
      events.from.push(dayOf(p.from) ?? NO_DAY);
      events.to.push(dayOf(p.to) ?? NO_DAY);
      events.status.push(STATUSES.indexOf(p.status));
      events.precision.push(PRECISIONS.indexOf(p.precision));
      events.place.push(placeRow(feature));
      events.force.push(force === undefined ? NONE : numberOf(forces, force));
      events.actor.push(p.actor === undefined ? NONE : numberOf(forces, p.actor));
      events.action.push(numberOf(actions, p.action));
      const { killed } = p;
      events.killed.push(killed === undefined ? NONE : typeof killed === 'number' ? killed : killed.min);
      events.killedMost.push(killed === undefined ? NONE : typeof killed === 'number' ? killed : (killed.max ?? NONE));
      events.sources.push(p.claims.length === 1 ? 1 : Math.min(new Set(p.claims.map(reportOf)).size, 255));
      events.disputed.push(Math.min(p.disputed.length, 255));
      events.bytes.push(bytes);
      if (layer !== 'bases') return;
      bases.openedFrom.push(dayOf(p.openedFrom) ?? NO_DAY);
      bases.openedTo.push(dayOf(p.openedTo) ?? NO_DAY);
      bases.closedFrom.push(dayOf(p.closedFrom) ?? NO_DAY);
      bases.closedTo.push(dayOf(p.closedTo === undefined ? p.to : p.closedTo) ?? NO_DAY);
      bases.lastConfirmed.push(dayOf(p.lastConfirmed) ?? NO_DAY);
    },
    finish(dateline, at) {
      const header: EventsHeader = {
        dateline,
        layers: {
          bases: { rows: layers.bases.rows, at: at.bases },
          attacks: { rows: layers.attacks.rows, at: at.attacks },
          withdrawals: { rows: layers.withdrawals.rows, at: at.withdrawals },
        },
        places: placeRows.size,
        texts: { ids: 0, names: 0 },
        forces: [...forces.keys()],
        actions: [...actions.keys()],
        countries: [...countries.keys()],
      };
      const inOrder = LAYERS.map((layer) => layers[layer].events);
      const events = columns(EVENT_COLUMNS, inOrder) as unknown as EventStore['events'];
      // Lines are counted over all layers.
      for (let row = 0; row < events.line.length; row++) events.line[row] = row;
      return inOrderOfTime({
        header,
        events,
        bases: columns(BASE_COLUMNS, [layers.bases.bases]) as unknown as EventStore['bases'],
        places: {
          ...(columns(PLACE_COLUMNS, [places]) as unknown as Omit<EventStore['places'], 'ids' | 'names'>),
          ids: [...placeRows.keys()],
          names,
        },
      });
    },
  };
}

const reportOf = ({ report }: Feature['properties']['claims'][number]): string => report;

function numberOf(list: Map<string, number>, name: string): number {
  const known = list.get(name);
  if (known !== undefined) return known;
  list.set(name, list.size);
  return list.size - 1;
}

const ARRAYS = {
  i32: Int32Array,
  u32: Uint32Array,
  u16: Uint16Array,
  u8: Uint8Array,
  f32: Float32Array,
  f64: Float64Array,
};
type Schema = Readonly<Record<string, keyof typeof ARRAYS>>;
type Column = InstanceType<(typeof ARRAYS)[keyof typeof ARRAYS]>;

/** A column that grows; a plain array of a million numbers would take eight times the room. */
interface GrowingColumn {
  push(value: number): void;
  values(): Column;
}
type Growing<S extends Schema> = { [K in keyof S]: GrowingColumn };

function growing<S extends Schema>(schema: S): Growing<S> {
  return Object.fromEntries(Object.entries(schema).map(([name, type]) => [name, growingColumn(type)])) as Growing<S>;
}

function growingColumn(type: keyof typeof ARRAYS): GrowingColumn {
  let values: Column = new ARRAYS[type](1024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = new ARRAYS[type](length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    values: () => values.subarray(0, length),
  };
}

/** Columns of one schema, joined from several growing sets in order. */
function columns<S extends Schema>(schema: S, sets: readonly Growing<S>[]): Record<string, Column> {
  return Object.fromEntries(
    Object.entries(schema).map(([name, type]) => {
      const parts = sets.map((set) => (set[name] as GrowingColumn).values());
      const all = new ARRAYS[type](parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        all.set(part, at);
        at += part.length;
      }
      return [name, all];
    }),
  );
}
