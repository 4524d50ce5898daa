import { dayOf as dayOfIso } from '../contract/day.ts';
import {
  BASE_COLUMNS,
  EVENT_COLUMNS,
  type EventStore,
  type EventsHeader,
  NO_DAY,
  NONE,
  PLACE_COLUMNS,
} from '../contract/events-bin.ts';
import type { Feature, Provenance } from '../contract/feature.ts';
import { LAYERS, type LayerName, PLACE_KINDS, PRECISIONS, STATUSES } from '../contract/vocabulary.ts';
import { remembered } from './remembered.ts';

const dayKnown = remembered(dayOfIso);
const dayOf = (iso: string | null | undefined) => (iso ? dayKnown(iso) : null);

/**
 * Gathers features, one after the other, into an event store. Features of different layers may come mixed; within a
 * layer in the order of its file.
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
  ) as Record<LayerName, { rows: number; events: Growing; bases: Growing }>;
  const places = growing(PLACE_COLUMNS);
  const placeRows = new Map<string, number>();
  const names: string[] = [];
  const forces = new Map<string, number>();
  const countries = new Map<string, number>();

  const placeRow = ({ properties: p, geometry }: Feature): number => {
    const known = placeRows.get(p.placeId);
    if (known !== undefined) return known;
    const row = placeRows.size;
    placeRows.set(p.placeId, row);
    names.push(p.placeName);
    places.push('lon', geometry.coordinates[0]);
    places.push('lat', geometry.coordinates[1]);
    places.push('radiusKm', p.radiusKm);
    places.push('kind', PLACE_KINDS.indexOf(p.placeKind));
    places.push('country', numberOf(countries, p.country));
    return row;
  };

  return {
    add(feature, layer, bytes) {
      const p = feature.properties;
      const { events, bases } = layers[layer];
      layers[layer].rows++;
      const force = layer === 'attacks' ? p.target : p.force;
      events.push('from', dayOf(p.from) ?? NO_DAY);
      events.push('to', dayOf(p.to) ?? NO_DAY);
      events.push('status', STATUSES.indexOf(p.status));
      events.push('precision', PRECISIONS.indexOf(p.precision));
      events.push('place', placeRow(feature));
      events.push('force', force === undefined ? NONE : numberOf(forces, force));
      events.push('actor', p.actor === undefined ? NONE : numberOf(forces, p.actor));
      events.push('killed', p.killed === undefined ? NONE : typeof p.killed === 'number' ? p.killed : p.killed.min);
      events.push('disputed', Math.min(p.disputed.length, 255));
      events.push('bytes', bytes);
      if (layer !== 'bases') return;
      bases.push('openedFrom', dayOf(p.openedFrom) ?? NO_DAY);
      bases.push('openedTo', dayOf(p.openedTo) ?? NO_DAY);
      bases.push('closedFrom', dayOf(p.closedFrom) ?? NO_DAY);
      bases.push('closedTo', dayOf(p.closedTo === undefined ? p.to : p.closedTo) ?? NO_DAY);
      bases.push('lastConfirmed', dayOf(p.lastConfirmed) ?? NO_DAY);
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
        countries: [...countries.keys()],
      };
      const inOrder = LAYERS.map((layer) => layers[layer].events);
      return {
        header,
        events: columns(EVENT_COLUMNS, inOrder) as unknown as EventStore['events'],
        bases: columns(BASE_COLUMNS, [layers.bases.bases]) as unknown as EventStore['bases'],
        places: {
          ...(columns(PLACE_COLUMNS, [places]) as unknown as Omit<EventStore['places'], 'ids' | 'names'>),
          ids: [...placeRows.keys()],
          names,
        },
      };
    },
  };
}

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

/** Columns that grow; a plain array of a million numbers would take eight times the room. */
interface Growing {
  push(name: string, value: number): void;
  get(name: string): Column;
}

function growing(schema: Schema): Growing {
  const columns = new Map<string, { values: Column; length: number }>();
  for (const [name, type] of Object.entries(schema)) columns.set(name, { values: new ARRAYS[type](1024), length: 0 });
  const columnOf = (name: string) => {
    const column = columns.get(name);
    if (!column) throw new RangeError(`no column ${name}`);
    return column;
  };
  return {
    push(name, value) {
      const column = columnOf(name);
      if (column.length === column.values.length) {
        const larger = new ARRAYS[schema[name] as keyof typeof ARRAYS](column.length * 2);
        larger.set(column.values);
        column.values = larger;
      }
      column.values[column.length++] = value;
    },
    get(name) {
      const { values, length } = columnOf(name);
      return values.subarray(0, length);
    },
  };
}

/** Columns of one schema, joined from several growing sets in order. */
function columns(schema: Schema, sets: readonly Growing[]): Record<string, Column> {
  return Object.fromEntries(
    Object.entries(schema).map(([name, type]) => {
      const parts = sets.map((set) => set.get(name));
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
