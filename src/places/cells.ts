import type { Gazetteer } from './gazetteer.ts';

/** Places by cells of one degree: `first` has where each cell's part of `places` begins. */
export interface Cells {
  first: Int32Array;
  places: Int32Array;
}

const ROWS = 180;
const COLUMNS = 360;
const KM_A_DEGREE = 111.2;
const UNITS = 1e5;

const rowOf = (lat: number): number => Math.min(ROWS - 1, Math.max(0, Math.floor(lat + 90)));
const columnOf = (lon: number): number => ((Math.floor(lon + 180) % COLUMNS) + COLUMNS) % COLUMNS;

/** Sorts all places into cells by counting them. */
export function cellsOf({ lat, lon }: Pick<Gazetteer, 'lat' | 'lon'>): Cells {
  const first = new Int32Array(ROWS * COLUMNS + 1);
  const cell = (i: number): number => rowOf(lat[i]! / UNITS) * COLUMNS + columnOf(lon[i]! / UNITS);
  for (let i = 0; i < lat.length; i++) first[cell(i) + 1]!++;
  for (let i = 0; i < ROWS * COLUMNS; i++) first[i + 1]! += first[i]!;
  const next = first.slice();
  const places = new Int32Array(lat.length);
  for (let i = 0; i < lat.length; i++) places[next[cell(i)]!++] = i;
  return { first, places };
}

/** Numbers of the cells with places within so many km of a point (degrees); a cell may come twice where degrees are narrow. */
export function cellsAround(at: { lat: number; lon: number }, km: number): number[] {
  const reach = km / KM_A_DEGREE;
  const aside = reach / narrowing(at.lat);
  const cells: number[] = [];
  for (let row = rowOf(at.lat - reach); row <= rowOf(at.lat + reach); row++)
    for (let east = Math.floor(at.lon - aside); east <= Math.floor(at.lon + aside); east++)
      cells.push(row * COLUMNS + columnOf(east));
  return cells;
}

/** How much narrower a degree of longitude is at a latitude than at the equator. */
const narrowing = (lat: number): number => Math.max(0.05, Math.cos((lat * Math.PI) / 180));

/** Distance in km of a place from a point that is not far from it. */
export function kmFrom({ lat, lon }: Pick<Gazetteer, 'lat' | 'lon'>, at: { lat: number; lon: number }, place: number) {
  let aside = Math.abs(lon[place]! / UNITS - at.lon);
  if (aside > 180) aside = 360 - aside;
  return KM_A_DEGREE * Math.hypot(lat[place]! / UNITS - at.lat, aside * narrowing(at.lat));
}
