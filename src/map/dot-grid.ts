import { createNumbering } from './numbering.ts';
import { mercatorX, mercatorY, WORLD } from './viewport.ts';

/** Side in CSS pixels of the cell that becomes one dot, at the zoom of its level. */
export const CELL = 16;
/** A level is half a zoom, so that a cell is 16 to 23 pixels wide on screen. */
const LEVELS = 2;
/** Cells along the side of a tile; whole tiles are drawn or left out. */
const TILE = 16;

/** A part of the world in Web Mercator, 0 to 1; x beyond that is another copy of the world. */
export interface Frame {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Places gathered in the cells of a level. `groupOf` has `length` for a place that is on no cell. */
export interface DotGrid {
  level: number;
  length: number;
  groupOf: Uint32Array;
  /** Middle of the places of a cell, Web Mercator. */
  x: Float32Array;
  y: Float32Array;
  /** Places of cell i: `places` from `first[i]` up to, not including, `first[i + 1]`. */
  first: Uint32Array;
  places: Uint32Array;
  /** Calls back with runs of cells, `from` up to `to`, that hold all cells of a frame and some near it. */
  within(frame: Frame | null, run: (from: number, to: number) => void): void;
}

export function levelAt(zoom: number): number {
  return Math.floor(zoom * LEVELS) / LEVELS;
}

/** Gathers places (degrees) in the cells of a level; those with a 1 in `left` are left out. Linear. */
export function dotGrid(lon: Float64Array, lat: Float64Array, left: Uint8Array, level: number): DotGrid {
  const count = lon.length;
  const scale = (WORLD * 2 ** level) / CELL;
  const across = Math.ceil(scale) + 1;
  const tilesAcross = Math.ceil(across / TILE);
  const tileKey = (column: number, row: number) => Math.floor(row / TILE) * tilesAcross + Math.floor(column / TILE);
  const cells = createNumbering(count, across * across);
  const tiles = createNumbering(count, tilesAcross * tilesAcross);
  const cellOf = new Uint32Array(count);
  const tileOf = new Uint32Array(count);
  const members = new Uint32Array(count);
  const sumX = new Float64Array(count);
  const sumY = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    if (left[place] === 1) continue;
    const x = mercatorX(lon[place] as number);
    const y = mercatorY(lat[place] as number);
    const column = within(Math.floor(x * scale), across);
    const row = within(Math.floor(y * scale), across);
    const known = cells.length();
    const cell = cells.of(row * across + column);
    if (cell === known) tileOf[cell] = tiles.of(tileKey(column, row));
    cellOf[place] = cell;
    members[cell] = (members[cell] as number) + 1;
    sumX[cell] = (sumX[cell] as number) + x;
    sumY[cell] = (sumY[cell] as number) + y;
  }
  const length = cells.length();
  const tileStarts = starts(tileOf.subarray(0, length), tiles.length());
  const rank = ranks(tileOf.subarray(0, length), tileStarts);
  const groupOf = new Uint32Array(count);
  for (let place = 0; place < count; place++) {
    groupOf[place] = left[place] === 1 ? length : (rank[cellOf[place] as number] as number);
  }
  const x = new Float32Array(length);
  const y = new Float32Array(length);
  for (let cell = 0; cell < length; cell++) {
    const at = rank[cell] as number;
    x[at] = (sumX[cell] as number) / (members[cell] as number);
    y[at] = (sumY[cell] as number) / (members[cell] as number);
  }
  let placesOf: Pick<DotGrid, 'first' | 'places'> | null = null;
  const gathered = () => (placesOf ??= placesByGroup(groupOf, length));
  return {
    level,
    length,
    groupOf,
    x,
    y,
    get first() {
      return gathered().first;
    },
    get places() {
      return gathered().places;
    },
    within(frame, run) {
      if (frame === null) return run(0, length);
      const tile = TILE / scale;
      const top = Math.floor(frame.y0 / tile);
      const bottom = Math.floor(frame.y1 / tile);
      // A frame that ends on the date line does not reach the copy beyond it.
      const last = Math.max(Math.floor(frame.x0), Math.ceil(frame.x1) - 1);
      for (let copy = Math.floor(frame.x0); copy <= last; copy++) {
        const west = Math.floor(Math.max(0, frame.x0 - copy) / tile);
        const east = Math.min(tilesAcross - 1, Math.floor(Math.min(1, frame.x1 - copy) / tile));
        for (let row = Math.max(0, top); row <= bottom && row < tilesAcross; row++) {
          for (let column = west; column <= east; column++) {
            const at = tiles.known(row * tilesAcross + column);
            if (at >= 0) run(tileStarts[at] as number, tileStarts[at + 1] as number);
          }
        }
      }
    },
  };
}

/** A number of a column or row, of a place on or beyond the edge of the world that of the last one. */
function within(number: number, across: number): number {
  return Math.min(across - 1, Math.max(0, number));
}

/** Places by group; made when first asked for, which a first picture of very many does not. */
function placesByGroup(groupOf: Uint32Array, length: number): Pick<DotGrid, 'first' | 'places'> {
  const first = starts(groupOf, length + 1);
  const places = new Uint32Array(groupOf.length);
  const rank = ranks(groupOf, first);
  for (let place = 0; place < rank.length; place++) places[rank[place] as number] = place;
  return { first, places };
}

/** Where each group's members begin once they are sorted by group; the last is how many there are. */
function starts(groupOf: Uint32Array, groups: number): Uint32Array {
  const first = new Uint32Array(groups + 1);
  for (let i = 0; i < groupOf.length; i++) {
    const after = (groupOf[i] as number) + 1;
    first[after] = (first[after] as number) + 1;
  }
  for (let i = 1; i <= groups; i++) first[i] = (first[i] as number) + (first[i - 1] as number);
  return first;
}

/** Where each member comes to stand once they are sorted by group. */
function ranks(groupOf: Uint32Array, first: Uint32Array): Uint32Array {
  const next = first.slice();
  const rank = new Uint32Array(groupOf.length);
  for (let i = 0; i < groupOf.length; i++) {
    const group = groupOf[i] as number;
    const at = next[group] as number;
    next[group] = at + 1;
    rank[i] = at;
  }
  return rank;
}
