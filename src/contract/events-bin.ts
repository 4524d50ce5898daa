import * as v from 'valibot';
import { Provenance } from './feature.ts';
import { LAYERS, PLACE_KINDS, PRECISIONS, STATUSES } from './vocabulary.ts';

/** Stands for "no day" in a column of days. */
export const NO_DAY = -2_147_483_648;
/** Stands for "none" or "unknown" in a column of u32. */
export const NONE = 4_294_967_295;

/**
 * `events.bin`: the flat scalars of an edition's features as typed columns, for editions too large to be parsed as
 * GeoJSON. It lies beside the layer files, which stay the contract; a feature with its claims is read from its layer
 * file by byte range, since those files hold one feature a line.
 *
 * Layout, little-endian, the whole file gzipped: the four bytes of `MAGIC`, the byte length of the header as a u32, the
 * header as UTF-8 JSON, then the columns in the order of `EVENT_COLUMNS`, `BASE_COLUMNS`, `PLACE_COLUMNS` and
 * `PLACE_TEXTS`, each beginning at a multiple of 8 bytes. Rows are kept in the order of time, see
 * `events-bin-order.ts`; a reader need not rely on it. A text column is a JSON array of strings, as long as the header's
 * `texts` says. Files that begin with `OLD_MAGIC` have no column `line`: there row and line are the same.
 */
const MAGIC = 'DLE3';
const OLD_MAGIC = 'DLE2';
const ALIGN = 8;
const MAX_ROWS = 100_000_000;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_ROWS));
const Bytes = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * What a reader must know before the columns. `layers`: features of each layer file and the byte at which its first
 * feature begins. `forces` holds the codes, or words, that the columns `force` and `actor` point into, `actions` those of
 * the column `action`.
 */
export const EventsHeader = v.object({
  dateline: Provenance,
  layers: v.object({
    bases: v.object({ rows: Count, at: Bytes }),
    attacks: v.object({ rows: Count, at: Bytes }),
    withdrawals: v.object({ rows: Count, at: Bytes }),
  }),
  places: Count,
  texts: v.object({ ids: Bytes, names: Bytes }),
  forces: v.array(v.string()),
  actions: v.array(v.string()),
  countries: v.array(v.string()),
});
export type EventsHeader = v.InferOutput<typeof EventsHeader>;

const TYPES = {
  i32: Int32Array,
  u32: Uint32Array,
  u16: Uint16Array,
  u8: Uint8Array,
  f32: Float32Array,
  f64: Float64Array,
};
type ColumnType = keyof typeof TYPES;
type ArrayOf<T extends ColumnType> = InstanceType<(typeof TYPES)[T]>;

/**
 * One value a feature. `line`: the feature's number among those of the layer files, in the order of `LAYERS`, each in
 * file order. `from`, `to`: days, or `NO_DAY`. `status`, `precision`: index into `STATUSES`, `PRECISIONS`.
 * `place`: row of the places. `force` (whose base, who withdraws, who is attacked), `actor` (who attacks): index into
 * the header's `forces`, or `NONE`. `action`: index into its `actions`. `killed`, `killedMost`: the lowest and the
 * highest count, or `NONE` where it is open or none is told. `sources`, `disputed`: how many reports and disputes, 255
 * standing for more. `bytes`: length of the feature's JSON in its layer file with the two bytes that follow it (`,` and a
 * line end, or a line end and `]`), so that a feature begins where the ones before it end.
 */
export const EVENT_COLUMNS = {
  line: 'u32',
  from: 'i32',
  to: 'i32',
  status: 'u8',
  precision: 'u8',
  place: 'u32',
  force: 'u32',
  actor: 'u32',
  action: 'u16',
  killed: 'u32',
  killedMost: 'u32',
  sources: 'u8',
  disputed: 'u8',
  bytes: 'u32',
} as const;

/** One value a base, by its line: days of its life as in the feature's properties, or `NO_DAY`. */
export const BASE_COLUMNS = {
  openedFrom: 'i32',
  openedTo: 'i32',
  closedFrom: 'i32',
  closedTo: 'i32',
  lastConfirmed: 'i32',
} as const;

/** One value a place. `kind`: index into `PLACE_KINDS`; `country`: index into the header's `countries`. */
export const PLACE_COLUMNS = { lon: 'f64', lat: 'f64', radiusKm: 'f32', kind: 'u8', country: 'u16' } as const;
const PLACE_TEXTS = ['ids', 'names'] as const;

type Columns<C extends Record<string, ColumnType>> = { [K in keyof C]: ArrayOf<C[K]> };
type EventTable = Columns<typeof EVENT_COLUMNS>;
type BaseTable = Columns<typeof BASE_COLUMNS>;
type PlaceTexts = Record<(typeof PLACE_TEXTS)[number], string[]>;
type PlaceTable = Columns<typeof PLACE_COLUMNS> & PlaceTexts;

/** A whole `events.bin` in memory. */
export interface EventStore {
  header: EventsHeader;
  events: EventTable;
  bases: BaseTable;
  places: PlaceTable;
}

/** A store whose texts are still bytes: it can pass from one thread to another without being copied. */
export interface RawStore {
  header: EventsHeader;
  events: EventTable;
  bases: BaseTable;
  places: Columns<typeof PLACE_COLUMNS>;
  texts: Record<(typeof PLACE_TEXTS)[number], Uint8Array>;
}

/**
 * The bytes of a store, not yet compressed. Throws a RangeError where a column is not as long as the header says; the
 * header's `texts` are set here.
 */
export function packEvents(store: EventStore): Uint8Array<ArrayBuffer> {
  const { events, bases, places } = store;
  const ids = new TextEncoder().encode(JSON.stringify(places.ids));
  const names = new TextEncoder().encode(JSON.stringify(places.names));
  const header: EventsHeader = { ...store.header, texts: { ids: ids.length, names: names.length } };
  const blocks: Uint8Array[] = [];
  const take = (column: ArrayBufferView, rows: number, name: string) => {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    const size = 'BYTES_PER_ELEMENT' in column ? Number(column.BYTES_PER_ELEMENT) : 1;
    if (bytes.length !== rows * size) throw new RangeError(`column ${name} has not ${rows} rows`);
    blocks.push(bytes);
  };
  for (const name of keysOf(EVENT_COLUMNS)) take(events[name], rowsOf(header), name);
  for (const name of keysOf(BASE_COLUMNS)) take(bases[name], header.layers.bases.rows, name);
  for (const name of keysOf(PLACE_COLUMNS)) take(places[name], header.places, name);
  for (const name of PLACE_TEXTS) {
    if (places[name].length !== header.places) throw new RangeError(`column ${name} has not ${header.places} rows`);
  }
  blocks.push(ids, names);
  const head = new TextEncoder().encode(JSON.stringify(header));
  const start = aligned(MAGIC.length + 4 + head.length);
  const out = new Uint8Array(blocks.reduce((at, block) => at + aligned(block.length), start));
  out.set(new TextEncoder().encode(MAGIC));
  new DataView(out.buffer).setUint32(MAGIC.length, head.length, true);
  out.set(head, MAGIC.length + 4);
  let at = start;
  for (const block of blocks) {
    out.set(block, at);
    at += aligned(block.length);
  }
  return out;
}

/** A store from its uncompressed bytes, without copying the columns; or what is wrong with the bytes. */
export function unpackEvents(bytes: ArrayBuffer): { store: EventStore } | { damaged: string } {
  const unpacked = unpackColumns(bytes);
  if ('damaged' in unpacked) return unpacked;
  const { texts, ...columns } = unpacked.raw;
  try {
    const ids = textsIn(texts.ids, columns.header);
    const names = textsIn(texts.names, columns.header);
    return { store: { ...columns, places: { ...columns.places, ids, names } } };
  } catch (error) {
    if (error instanceof SyntaxError) return { damaged: 'its list of places is broken' };
    throw error;
  }
}

/** The store of raw columns; its texts are decoded when first asked for, and throw a SyntaxError where they are broken. */
export function storeOf({ header, events, bases, places, texts }: RawStore): EventStore {
  const known: Partial<PlaceTexts> = {};
  const at = {
    get ids() {
      return (known.ids ??= textsIn(texts.ids, header));
    },
    get names() {
      return (known.names ??= textsIn(texts.names, header));
    },
  };
  return { header, events, bases, places: Object.assign(at, places) };
}

function textsIn(bytes: Uint8Array, header: EventsHeader): string[] {
  const list: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!Array.isArray(list) || list.length !== header.places || list.some((text) => typeof text !== 'string')) {
    throw new SyntaxError('no list of texts');
  }
  return list;
}

/** The same with its texts left as they are, which are not looked at. */
export function unpackColumns(bytes: ArrayBuffer): { raw: RawStore } | { damaged: string } {
  const view = new DataView(bytes);
  const magic = textAt(bytes, 0, Math.min(MAGIC.length, bytes.byteLength));
  if (bytes.byteLength < MAGIC.length + 4 || (magic !== MAGIC && magic !== OLD_MAGIC)) {
    return { damaged: 'it does not begin as an events.bin does' };
  }
  const headLength = view.getUint32(MAGIC.length, true);
  if (MAGIC.length + 4 + headLength > bytes.byteLength) return { damaged: 'it is cut off in the header' };
  let json: unknown;
  try {
    json = JSON.parse(textAt(bytes, MAGIC.length + 4, headLength));
  } catch {
    return { damaged: 'its header is not JSON' };
  }
  const parsed = v.safeParse(EventsHeader, json);
  if (!parsed.success) return { damaged: `${v.getDotPath(parsed.issues[0]) ?? 'header'}: ${parsed.issues[0].message}` };
  const header = parsed.output;
  let at = aligned(MAGIC.length + 4 + headLength);
  const take = <T extends ColumnType>(type: T, rows: number): ArrayOf<T> => {
    const length = rows * TYPES[type].BYTES_PER_ELEMENT;
    if (at + length > bytes.byteLength) throw new RangeError('cut off');
    const column = new TYPES[type](bytes, at, rows);
    at += aligned(length);
    return column as ArrayOf<T>;
  };
  const columns = <C extends Record<string, ColumnType>>(schema: C, rows: number): Columns<C> =>
    Object.fromEntries(keysOf(schema).map((name) => [name, take(schema[name] as ColumnType, rows)])) as Columns<C>;
  try {
    const { line: lineType, ...others } = EVENT_COLUMNS;
    const rows = rowsOf(header);
    const line = magic === MAGIC ? take(lineType, rows) : Uint32Array.from({ length: rows }, (_, row) => row);
    const events = { line, ...columns(others, rows) };
    const bases = columns(BASE_COLUMNS, header.layers.bases.rows);
    const places = columns(PLACE_COLUMNS, header.places);
    const broken = outOfRange(header, events, places);
    if (broken) return { damaged: broken };
    const texts = { ids: take('u8', header.texts.ids), names: take('u8', header.texts.names) };
    return { raw: { header, events, bases, places, texts } };
  } catch (error) {
    if (error instanceof RangeError) return { damaged: 'it is cut off in the columns' };
    throw error;
  }
}

/** Features of all layers together. */
export function rowsOf(header: EventsHeader): number {
  return LAYERS.reduce((sum, layer) => sum + header.layers[layer].rows, 0);
}

/** A pointer outside its table would crash a reader much later and far away. */
function outOfRange(header: EventsHeader, events: EventTable, places: Columns<typeof PLACE_COLUMNS>): string | null {
  const { line, place, force, actor, action, status, precision } = events;
  const rows = line.length;
  const forces = header.forces.length;
  const actions = header.actions.length;
  for (let i = 0; i < rows; i++) {
    if ((line[i] as number) >= rows) return `row ${i} is of no line`;
    if ((place[i] as number) >= header.places) return `row ${i} points at no place`;
    // One more than NONE is 0.
    if (((force[i] as number) + 1) >>> 0 > forces) return `row ${i} points at no force`;
    if (((actor[i] as number) + 1) >>> 0 > forces) return `row ${i} points at no actor`;
    if ((action[i] as number) >= actions) return `row ${i} points at no action`;
    if ((status[i] as number) >= STATUSES.length) return `row ${i} has no status`;
    if ((precision[i] as number) >= PRECISIONS.length) return `row ${i} has no precision`;
  }
  for (const kind of places.kind) if (kind >= PLACE_KINDS.length) return 'a place is of no kind';
  for (const country of places.country) if (country >= header.countries.length) return 'a place points at no country';
  return null;
}

function textAt(bytes: ArrayBuffer, at: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(bytes, at, length));
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGN) * ALIGN;
}

function keysOf<T extends object>(object: T): (keyof T)[] {
  return Object.keys(object) as (keyof T)[];
}
