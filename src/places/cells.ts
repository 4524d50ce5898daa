import type { Gazetteer } from './gazetteer.ts';

/** Places by cells of one degree: `first` has where each cell's part of `places` begins. */
interface Cells {
  first: Int32Array;
  places: Int32Array;
}

const ROWS = 180;
const COLUMNS = 360;
const KM_A_DEGREE = 111.2;
const UNITS = 1e5;

const made = new WeakMap<Gazetteer, Cells>();

function cellsOf(gazetteer: Gazetteer): Cells {
  let cells = made.get(gazetteer);
  if (!cells) made.set(gazetteer, (cells = sorted(gazetteer)));
  return cells;
}

const rowOf = (lat: number): number => Math.min(ROWS - 1, Math.max(0, Math.floor(lat + 90)));
const columnOf = (lon: number): number => ((Math.floor(lon + 180) % COLUMNS) + COLUMNS) % COLUMNS;

/** Sorts all places into cells by counting them. */
function sorted({ lat, lon }: Gazetteer): Cells {
  const first = new Int32Array(ROWS * COLUMNS + 1);
  const cell = (i: number): number => rowOf(lat[i]! / UNITS) * COLUMNS + columnOf(lon[i]! / UNITS);
  for (let i = 0; i < lat.length; i++) first[cell(i) + 1]!++;
  for (let i = 0; i < ROWS * COLUMNS; i++) first[i + 1]! += first[i]!;
  const next = first.slice();
  const places = new Int32Array(lat.length);
  for (let i = 0; i < lat.length; i++) places[next[cell(i)]!++] = i;
  return { first, places };
}

/** Calls `visit` for the places, with their distances in km, that lie within so many km of a point (degrees); in no order. */
export function visitAround(
  gazetteer: Gazetteer,
  at: { lat: number; lon: number },
  km: number,
  visit: (place: number, away: number) => void,
): void {
  const { first, places } = cellsOf(gazetteer);
  const { lat, lon } = gazetteer;
  const reach = km / KM_A_DEGREE;
  const cos = Math.max(0.05, Math.cos((at.lat * Math.PI) / 180));
  for (let row = rowOf(at.lat - reach); row <= rowOf(at.lat + reach); row++) {
    for (let east = Math.floor(at.lon - reach / cos); east <= Math.floor(at.lon + reach / cos); east++) {
      const cell = row * COLUMNS + columnOf(east);
      for (let i = first[cell]!; i < first[cell + 1]!; i++) {
        const place = places[i]!;
        const north = lat[place]! / UNITS - at.lat;
        // Most places of the cells lie outside, and a difference of latitude is sooner worked out than a distance.
        if (KM_A_DEGREE * Math.abs(north) > km) continue;
        let aside = Math.abs(lon[place]! / UNITS - at.lon);
        if (aside > 180) aside = 360 - aside;
        const away = KM_A_DEGREE * Math.hypot(north, aside * cos);
        if (away <= km) visit(place, away);
      }
    }
  }
}
