import type { LayerName } from '../contract/vocabulary.ts';
import { LAYERS } from '../contract/vocabulary.ts';
import type { FollowedCounts } from '../timeline/counts.ts';
import type { Crowd } from '../timeline/crowd.ts';
import { CLASS_COUNT, MARK_CLASSES } from '../timeline/mark-class.ts';
import type { ShownMark } from '../timeline/mark-state.ts';
import { CELL, type DotGrid, dotGrid, type Frame, levelAt } from './dot-grid.ts';
import { dotScale, encodeDots, noDots, ROOM_OF_MARK } from './dot-look.ts';
import type { Dots } from './dot-painter.ts';
import { mercatorX, mercatorY, WORLD } from './viewport.ts';

/** What is looked at: `frame` null for a globe, of which all is drawn; `area` in square CSS pixels. */
export interface CrowdSight {
  frame: Frame | null;
  zoom: number;
  area: number;
}

/** A crowd as it is to be drawn: as dots, or, where it is few enough, as marks. */
export type CrowdPicture = { dots: Dots } | { marks: readonly ShownMark[] };

/** What lies under a pointer: one place, or several in a box of degrees, west, south, east, north. */
export type CrowdHit = { place: string } | { bounds: [number, number, number, number] };

/** Draws a crowd: takes its counts over to the cells of the zoom, and its marks where they are few. */
export interface CrowdView {
  /** To be called with every change of the crowd's counts. */
  set(crowd: Crowd | null, layers: readonly LayerName[]): void;
  /** Null where there is no crowd. */
  picture(sight: CrowdSight): CrowdPicture | null;
  /** What lies within `reach` CSS pixels of a point (degrees) of the last picture. */
  pick(lon: number, lat: number, reach: number): CrowdHit | null;
  /** Marks of one place, drawn above the dots. */
  marksOf(placeId: string): readonly ShownMark[];
}

/** Designed marks are drawn up to this many places for the room there is; dots return beyond it by this factor. */
const SLACK = 1.25;
const MOST_MARKS = 4000;
/** Grids kept, so that zooming to and fro does not make them again. */
const KEPT = 3;

/** Layer's place in `LAYERS` of each class. */
const LAYER_OF = MARK_CLASSES.map((entry) => (entry ? LAYERS.indexOf(entry.layer) : -1));

export function createCrowdView(): CrowdView {
  let crowd: Crowd | null = null;
  let layers: readonly LayerName[] = LAYERS;
  let on: boolean[] = [];
  let version = 0;
  let grids: DotGrid[] = [];
  let followed: { grid: DotGrid; counts: FollowedCounts } | null = null;
  let few = false;
  let last: { key: string; picture: CrowdPicture } | null = null;
  let seen: { grid: DotGrid; byGroup: Uint32Array; zoom: number } | null = null;
  let chosen: { id: string; version: number; marks: readonly ShownMark[] } | null = null;
  const buffer = noDots();

  const forget = () => {
    followed?.counts.stop();
    followed = null;
    grids = [];
    last = null;
    seen = null;
  };

  const countsOn = (zoom: number, of: Crowd) => {
    const level = levelAt(zoom);
    const kept = grids.find((grid) => grid.level === level);
    const grid = kept ?? dotGrid(of.lon, of.lat, of.offMap, level);
    grids = [grid, ...grids.filter((other) => other !== grid)].slice(0, KEPT);
    if (followed?.grid !== grid) {
      followed?.counts.stop();
      followed = { grid, counts: of.follow(grid.groupOf, grid.length + 1) };
    }
    return { grid, byGroup: followed.counts.byGroup };
  };

  const hasMarks = (counts: Uint32Array, slot: number): boolean => {
    for (let c = 1; c < CLASS_COUNT; c++) if (counts[slot + c] !== 0 && on[LAYER_OF[c] as number]) return true;
    return false;
  };

  const fullCells = (byGroup: Uint32Array, runs: readonly (readonly [number, number])[]) => {
    let cells = 0;
    let marks = 0;
    for (const [from, to] of runs) {
      for (let cell = from; cell < to; cell++) {
        const before = marks;
        for (let c = 1; c < CLASS_COUNT; c++) {
          if (on[LAYER_OF[c] as number]) marks += byGroup[cell * CLASS_COUNT + c] as number;
        }
        if (marks > before) cells++;
      }
    }
    return { cells, marks };
  };

  /** Places with marks in the runs, or null where they are more than `most`. */
  const fewPlaces = (
    of: Crowd,
    grid: DotGrid,
    byGroup: Uint32Array,
    runs: readonly (readonly [number, number])[],
    most: number,
  ): number[] | null => {
    if (fullCells(byGroup, runs).cells > most) return null;
    const places: number[] = [];
    const { byPlace } = of;
    let marks = 0;
    for (const [from, to] of runs) {
      for (let cell = from; cell < to; cell++) {
        if (!hasMarks(byGroup, cell * CLASS_COUNT)) continue;
        for (let c = 1; c < CLASS_COUNT; c++) marks += byGroup[cell * CLASS_COUNT + c] as number;
        if (marks > MOST_MARKS) return null;
        for (let at = grid.first[cell] as number; at < (grid.first[cell + 1] as number); at++) {
          const place = grid.places[at] as number;
          if (!hasMarks(byPlace, place * CLASS_COUNT)) continue;
          places.push(place);
          if (places.length > most) return null;
        }
      }
    }
    return places;
  };

  const marksAt = (of: Crowd, place: number): ShownMark[] =>
    of.marksAt(place).filter(({ layer }) => layers.includes(layer));

  return {
    set(next, shown) {
      if (next !== crowd) forget();
      crowd = next;
      layers = shown;
      on = LAYERS.map((layer) => shown.includes(layer));
      version++;
    },
    picture({ frame, zoom, area }) {
      if (crowd === null) return null;
      const { grid, byGroup } = countsOn(zoom, crowd);
      const runs: [number, number][] = [];
      grid.within(frame, (from, to) => {
        if (!runs.some(([known]) => known === from)) runs.push([from, to]);
      });
      seen = { grid, byGroup, zoom };
      const key = [version, zoom, area, ...runs.map(([from]) => from)].join();
      if (last?.key === key) return last.picture;
      const most = (area / ROOM_OF_MARK) * (few ? SLACK : 1);
      const places = fewPlaces(crowd, grid, byGroup, runs, most);
      few = places !== null;
      let picture: CrowdPicture;
      if (places) {
        const of = crowd;
        picture = { marks: places.flatMap((place) => marksAt(of, place)) };
      } else {
        const { cells, marks } = fullCells(byGroup, runs);
        const cellPx = CELL * 2 ** (zoom - grid.level);
        encodeDots(grid, byGroup, runs, { layers, cellPx, scale: dotScale(area, cells, marks) }, buffer);
        picture = { dots: { buffer, version: ++drawn, copies: copiesOf(frame) } };
      }
      last = { key, picture };
      return picture;
    },
    pick(lon, lat, reach) {
      if (crowd === null || seen === null || last === null || !('dots' in last.picture)) return null;
      return pickCell(crowd, seen, hasMarks, lon, lat, reach);
    },
    marksOf(placeId) {
      if (crowd === null) return [];
      if (chosen?.id === placeId && chosen.version === version) return chosen.marks;
      const place = crowd.ids.indexOf(placeId);
      chosen = { id: placeId, version, marks: place < 0 ? [] : marksAt(crowd, place) };
      return chosen.marks;
    },
  };
}

/** Every encoding of dots has a number of its own, over all maps of the page. */
let drawn = 0;

function copiesOf(frame: Frame | null): number[] {
  if (frame === null) return [0];
  const copies: number[] = [];
  for (let copy = Math.floor(frame.x0); copy <= Math.floor(frame.x1); copy++) copies.push(copy);
  return copies;
}

function pickCell(
  crowd: Crowd,
  { grid, byGroup, zoom }: { grid: DotGrid; byGroup: Uint32Array; zoom: number },
  hasMarks: (counts: Uint32Array, slot: number) => boolean,
  lon: number,
  lat: number,
  reach: number,
): CrowdHit | null {
  const world = WORLD * 2 ** zoom;
  const point = { x: mercatorX(lon), y: mercatorY(lat) };
  const far = reach / world;
  let best = -1;
  let least = far;
  grid.within({ x0: point.x - far, y0: point.y - far, x1: point.x + far, y1: point.y + far }, (from, to) => {
    for (let cell = from; cell < to; cell++) {
      const away = Math.hypot((grid.x[cell] as number) - point.x, (grid.y[cell] as number) - point.y);
      if (away > least || !hasMarks(byGroup, cell * CLASS_COUNT)) continue;
      best = cell;
      least = away;
    }
  });
  if (best < 0) return null;
  const { byPlace } = crowd;
  const places = [...grid.places.subarray(grid.first[best], grid.first[best + 1])].filter((place) =>
    hasMarks(byPlace, place * CLASS_COUNT),
  );
  const [only] = places;
  if (only !== undefined && places.length === 1) return { place: crowd.ids[only] as string };
  const lons = places.map((place) => crowd.lon[place] as number);
  const lats = places.map((place) => crowd.lat[place] as number);
  return { bounds: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] };
}
