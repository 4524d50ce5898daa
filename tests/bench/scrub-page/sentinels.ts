import { dayFrom } from '../../../src/contract/day.ts';
import { type EventStore, rowsOf } from '../../../src/contract/events-bin.ts';
import { STATUSES } from '../../../src/contract/vocabulary.ts';

/** Width of the window that is moved, and how far a step moves it, in days. */
export const WINDOW = 180;
export const STEP = 7;
const COLUMNS = 9;
const ROWS = 3;
/** One more than steps in a window, so that a place has gone dark before its turn comes again. */
const PLACES = COLUMNS * ROWS;
const FIRST = dayFrom(2014, 1, 1);
/** Steps that have a place of their own to light up. */
export const STEPS = 400;

/** Southern and northern limits of where the watched places lie, apart from all others. */
export const LATITUDES = [-1, 2.5, 6];

/** The last day of the window after so many steps. */
export function dayOfStep(step: number): number {
  return FIRST + step * STEP;
}

/** Where the place lies that lights up with a step. */
export function placeOfStep(step: number): { lon: number; lat: number } {
  const place = step % PLACES;
  return { lon: -13 + (place % COLUMNS) * 4.75, lat: LATITUDES[Math.floor(place / COLUMNS)] as number };
}

/** All watched places. */
export const PLACES_AT = Array.from({ length: PLACES }, (_, i) => placeOfStep(i));

/** The place that goes dark with a step: its event has just left the window. */
export function darkAt(step: number): { lon: number; lat: number } {
  return placeOfStep(step - Math.floor(WINDOW / STEP) - 1);
}

/** Which of the watched places a right picture of a step has lit: those whose last event is in the window and fresh. */
export function patternOf(step: number, mode: 'between' | 'as-of'): string {
  const most = mode === 'between' ? WINDOW : WINDOW / 2;
  return PLACES_AT.map((_, place) => {
    const ago = (((step - place) % PLACES) + PLACES) % PLACES;
    return Number(ago * STEP <= most);
  }).join('');
}

/**
 * Puts events at watched places into a store, in the stead of its last attacks: with every step the window's end takes
 * in one that no other step does. What a way draws is right when these places are.
 */
export function watched(store: EventStore): EventStore {
  const { header, events, places } = store;
  const last = header.layers.bases.rows + header.layers.attacks.rows - 1;
  const firstPlace = header.places;
  for (let step = 0; step < STEPS; step++) {
    const row = last - step;
    events.from[row] = events.to[row] = dayOfStep(step);
    events.status[row] = STATUSES.indexOf('reported');
    events.place[row] = firstPlace + (step % PLACES);
    events.killed[row] = events.killedMost[row] = 0;
  }
  const spots = PLACES_AT;
  const long = (column: Float64Array, more: number[]) => Float64Array.from([...column, ...more]);
  return {
    header: { ...header, places: firstPlace + PLACES },
    events,
    bases: store.bases,
    places: {
      ids: [...places.ids, ...spots.map((_, i) => `watched-${i}`)],
      names: [...places.names, ...spots.map((_, i) => `Watched ${i}`)],
      lon: long(
        places.lon,
        spots.map(({ lon }) => lon),
      ),
      lat: long(
        places.lat,
        spots.map(({ lat }) => lat),
      ),
      radiusKm: Float32Array.from([...places.radiusKm, ...spots.map(() => 2)]),
      kind: Uint8Array.from([...places.kind, ...spots.map(() => 1)]),
      country: Uint16Array.from([...places.country, ...spots.map(() => 0)]),
    },
  };
}

/** Bytes of a store's columns. */
export function bytesOf({ header, events, bases, places }: EventStore): number {
  const columns = [...Object.values(events), ...Object.values(bases), ...Object.values(places)];
  const sizes = columns.map((column) => (ArrayBuffer.isView(column) ? column.byteLength : 0));
  return rowsOf(header) === 0 ? 0 : sizes.reduce((sum, size) => sum + size, 0);
}
