import type { Day } from '../contract/day.ts';
import type { EventStore } from '../contract/events-bin.ts';
import { type LayerName, PLACE_KINDS } from '../contract/vocabulary.ts';
import { type Arrangement, extentOf, type PlaceRows, rowsByPlace } from './arrange.ts';
import { type ChangeCounts, countChanges, nextOf } from './change-days.ts';
import type { EventColumns } from './columns.ts';
import type { Crowd } from './crowd.ts';
import { type Cursor, createCursor } from './cursor.ts';
import { MARK_CLASSES } from './mark-class.ts';
import type { ShownMark } from './mark-state.ts';
import type { Moment } from './moment.ts';
import { type Spread, spreadOf } from './spread.ts';
import { columnsFrom } from './stored-columns.ts';
import { type StoredFeatures, storedFeatures } from './stored-feature.ts';

/**
 * An edition too large to be held feature by feature, arranged for questions about time. Rows are those of `columns`;
 * `features` goes by the store's own rows, `columns.source`.
 */
export interface LargeTimeline {
  columns: EventColumns;
  cursor: Cursor;
  features: StoredFeatures;
  /** The marks of the moment, for the map; its counts change with every `moveTo`. */
  crowd: Crowd;
  /** First and last day on which anything is known; null where nothing is dated. */
  extent: { from: Day; to: Day } | null;
  moveTo(moment: Moment): void;
  /** Leaves only marks filed under one of these forces, all where there is none. */
  keepForces(codes: readonly string[]): void;
  /** The mark of a row now; null where none is drawn. */
  mark(row: number): ShownMark | null;
  /** The layer of a row's mark now; null where none is drawn. */
  layerNow(row: number): LayerName | null;
  /** Rows of a place, in the order of time. */
  rowsAt(place: number): Uint32Array;
  /** Rows with a mark now, in the order of time. */
  shownRows(): Uint32Array;
  /** How many changes lie after `from` up to and including `to`. */
  changesBetween(from: Day, to: Day): number;
  /** Nearest day with a change strictly after (`1`) or before (`-1`) a day; null at the end. */
  changeFrom(day: Day, direction: 1 | -1): Day | null;
  /** The weight of all rows over time; made when first asked for. */
  spread(): Spread;
  /** The same of the rows at places with a 1. */
  spreadAt(places: Uint8Array): Spread;
}

/** Answers for an `events.bin`, by what was arranged ahead or else by what is arranged as it is needed; linear. */
export function createLargeTimeline(store: EventStore, ready?: Arrangement): LargeTimeline {
  const columns = columnsFrom(store, ready?.rows);
  const features = storedFeatures(store);
  const cursor = createCursor(columns, undefined, ready?.orders);
  let byPlace: PlaceRows | null = ready?.byPlace ?? null;
  let changes: ChangeCounts | null = ready?.changes ?? null;
  let spread: Spread | null = ready?.spread ?? null;
  let extent = ready?.extent;

  const mark = (row: number): ShownMark | null => {
    const drawn = MARK_CLASSES[cursor.classes[row] as number];
    if (!drawn) return null;
    return { feature: features.feature(columns.source[row] as number), layer: drawn.layer, state: drawn.state };
  };
  const rowsAt = (place: number): Uint32Array => {
    byPlace ??= rowsByPlace(columns, store.header.places);
    return byStart(columns, byPlace.rows.subarray(byPlace.first[place], byPlace.first[place + 1]));
  };
  const changed = () => (changes ??= countChanges(columns));

  return {
    columns,
    cursor,
    features,
    crowd: {
      get ids() {
        return columns.places.ids;
      },
      lon: columns.places.lon,
      lat: columns.places.lat,
      offMap: offMapOf(columns.places.kind),
      get byPlace() {
        return cursor.counts.byPlace;
      },
      follow: cursor.counts.follow,
      marksAt: (place) => Array.from(rowsAt(place), mark).filter((entry) => entry !== null),
    },
    get extent() {
      if (extent === undefined) extent = extentOf(columns);
      return extent;
    },
    moveTo: (moment) => cursor.moveTo(moment),
    keepForces(codes) {
      if (codes.length === 0) return cursor.filter(null);
      const kept = new Uint8Array(columns.forces.length + 1);
      for (const [i, code] of columns.forces.entries()) kept[i] = Number(codes.includes(code));
      kept[columns.forces.length] = Number(codes.includes(''));
      const last = columns.forces.length;
      cursor.filter(
        Uint8Array.from(
          { length: columns.length },
          (_, row) => kept[Math.min(columns.force[row] as number, last)] as number,
        ),
      );
    },
    mark,
    layerNow: (row) => MARK_CLASSES[cursor.classes[row] as number]?.layer ?? null,
    rowsAt,
    shownRows() {
      const { classes } = cursor;
      let count = 0;
      for (const drawn of classes) if (drawn !== 0) count++;
      const rows = new Uint32Array(count);
      for (let row = 0, at = 0; at < count; row++) if (classes[row] !== 0) rows[at++] = row;
      return byStart(columns, rows);
    },
    changesBetween(from, to) {
      const { upTo, first } = changed();
      const before = (day: Day) => upTo[Math.min(Math.max(day + 1 - first, 0), upTo.length - 1)] as number;
      return Math.max(0, before(to) - before(from));
    },
    changeFrom: (day, direction) => nextOf(changed().days, day, direction),
    spread: () => (spread ??= spreadOf(columns)),
    spreadAt: (places) => spreadOf(columns, places),
  };
}

/** By the number of the kind, 1 for kinds of places that are drawn at no point of the map, as `isOffMap` has them. */
const OFF_MAP = Uint8Array.from(PLACE_KINDS, (kind) => Number(kind === 'country' || kind === 'region'));

function offMapOf(kinds: Uint8Array): Uint8Array {
  const offMap = new Uint8Array(kinds.length);
  for (let place = 0; place < kinds.length; place++) offMap[place] = OFF_MAP[kinds[place] as number] as number;
  return offMap;
}

/** Ascending rows in the order of their first day: bases, which come last, are put among the others. */
function byStart({ firstBase, start }: EventColumns, rows: Uint32Array): Uint32Array {
  let bases = rows.length;
  while (bases > 0 && (rows[bases - 1] as number) >= firstBase) bases--;
  if (bases === rows.length) return rows;
  const others = rows.subarray(0, bases);
  const late = rows.slice(bases).sort((a, b) => (start[a] as number) - (start[b] as number));
  const merged = new Uint32Array(rows.length);
  for (let at = 0, i = 0, j = 0; at < merged.length; at++) {
    const base = late[j];
    const other = others[i];
    const isBase = other === undefined || (base !== undefined && (start[base] as number) <= (start[other] as number));
    merged[at] = (isBase ? base : other) as number;
    if (isBase) j++;
    else i++;
  }
  return merged;
}
