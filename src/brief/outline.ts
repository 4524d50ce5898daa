import type { Geometry, Position } from 'geojson';
import type { FigureView } from './figure-view.ts';
import { n } from './op.ts';

type Point = readonly [number, number];

/** Pixels beyond the frame within which an outline is kept, so that its line never shows where it is cut. */
const MARGIN = 12;
/** Points nearer to the last one than this are left out, in pixels. */
const DETAIL = 0.4;

/** Path of the filled areas of geometries within a view's frame; empty where none reaches into it. */
export function areaPath(geometries: readonly Geometry[], view: FigureView): string {
  const parts: string[] = [];
  for (const ring of geometries.flatMap(ringsOf)) {
    for (const turn of turnsOf(ring, view)) {
      const points = clipped(projected(ring, view, turn), view);
      if (points.length > 2) parts.push(`${pathOf(points)}Z`);
    }
  }
  return parts.join('');
}

/** Path of the lines of geometries within a view's frame; areas give their outlines. */
export function linesPath(geometries: readonly Geometry[], view: FigureView): string {
  const parts: string[] = [];
  for (const line of geometries.flatMap((geometry) => [...stringsOf(geometry), ...ringsOf(geometry)])) {
    for (const turn of turnsOf(line, view)) {
      let run: Point[] = [];
      let last: Point | null = null;
      for (const point of projected(line, view, turn)) {
        if (last && near(last, point, view)) {
          if (run.length === 0) run.push(last);
          run.push(point);
        } else if (run.length > 0) {
          parts.push(pathOf(run));
          run = [];
        }
        last = point;
      }
      if (run.length > 1) parts.push(pathOf(run));
    }
  }
  return parts.join('');
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function stringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** Whole turns of the world by which a line must be moved to lie in the view; none for one that is not in it. */
function turnsOf(line: readonly Position[], view: FigureView): number[] {
  const { west, south, east, north } = boundsOf(line);
  const reach = (Math.hypot(view.width, view.height) / 2 + MARGIN) / view.perDegree;
  const { lon, lat } = view.camera;
  const span = reach / Math.max(0.05, Math.cos((Math.min(84, Math.abs(lat) + reach / 2) * Math.PI) / 180));
  if (north < lat - span * 2 || south > lat + span * 2) return [];
  return [-360, 0, 360].filter((turn) => east + turn > lon - reach && west + turn < lon + reach);
}

interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Bounds of outlines, found once: the basemap is asked for the same ones again and again. */
const known = new WeakMap<readonly Position[], Bounds>();

function boundsOf(line: readonly Position[]): Bounds {
  let bounds = known.get(line);
  if (bounds === undefined) {
    bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
    for (const [lon = 0, lat = 0] of line) {
      bounds.west = Math.min(bounds.west, lon);
      bounds.east = Math.max(bounds.east, lon);
      bounds.south = Math.min(bounds.south, lat);
      bounds.north = Math.max(bounds.north, lat);
    }
    known.set(line, bounds);
  }
  return bounds;
}

function projected(line: readonly Position[], view: FigureView, turn: number): Point[] {
  const points: Point[] = [];
  let last: Point | null = null;
  for (const [index, [lon = 0, lat = 0]] of line.entries()) {
    const { x, y } = view.projectFree(lon + turn, lat);
    const close = last !== null && Math.abs(x - last[0]) < DETAIL && Math.abs(y - last[1]) < DETAIL;
    if (close && index < line.length - 1) continue;
    last = [x, y];
    points.push(last);
  }
  return points;
}

function near(a: Point, b: Point, view: FigureView): boolean {
  return (
    Math.max(a[0], b[0]) > -MARGIN &&
    Math.min(a[0], b[0]) < view.width + MARGIN &&
    Math.max(a[1], b[1]) > -MARGIN &&
    Math.min(a[1], b[1]) < view.height + MARGIN
  );
}

/** A ring cut to the frame and its margin, side by side (Sutherland and Hodgman 1974). */
function clipped(ring: Point[], view: FigureView): Point[] {
  const sides: [axis: 0 | 1, at: number, sign: 1 | -1][] = [
    [0, -MARGIN, 1],
    [0, view.width + MARGIN, -1],
    [1, -MARGIN, 1],
    [1, view.height + MARGIN, -1],
  ];
  let points = ring;
  for (const [axis, at, sign] of sides) {
    if (points.every((point) => (point[axis] - at) * sign >= 0)) continue;
    const kept: Point[] = [];
    points.forEach((point, index) => {
      const before = points[(index + points.length - 1) % points.length]!;
      const inside = (point[axis] - at) * sign >= 0;
      if (inside !== (before[axis] - at) * sign >= 0) {
        const share = (at - before[axis]) / (point[axis] - before[axis]);
        kept.push([before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])]);
      }
      if (inside) kept.push(point);
    });
    points = kept;
  }
  return points;
}

function pathOf(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;
}
