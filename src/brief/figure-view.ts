import { mercatorX, mercatorY, pixelsPerKm, type Viewport, WORLD } from '../map/viewport.ts';

/** Where a figure's map looks; `bearing` is what is up, degrees clockwise from north. */
export interface FigureCamera {
  lon: number;
  lat: number;
  zoom: number;
  bearing: number;
}

/** A map's window on a sheet. Points are CSS pixels from its upper left corner. */
export interface FigureView extends Viewport {
  camera: FigureCamera;
  /** As `project`, but longitudes beyond 180 go on instead of coming back, so that outlines stay whole. */
  projectFree(lon: number, lat: number): { x: number; y: number };
  unproject(x: number, y: number): { lon: number; lat: number };
}

const rad = Math.PI / 180;

/** The view of a camera on a frame of so many pixels. */
export function figureView(camera: FigureCamera, width: number, height: number): FigureView {
  const scale = WORLD * 2 ** camera.zoom;
  const cx = mercatorX(camera.lon);
  const cy = mercatorY(camera.lat);
  const cos = Math.cos(-camera.bearing * rad);
  const sin = Math.sin(-camera.bearing * rad);
  const place = (dx: number, dy: number): { x: number; y: number } => ({
    x: width / 2 + (dx * cos - dy * sin) * scale,
    y: height / 2 + (dx * sin + dy * cos) * scale,
  });
  return {
    camera,
    width,
    height,
    zoom: camera.zoom,
    ratio: 1,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    perDegree: scale / 360,
    perKm: (lat) => pixelsPerKm(lat, camera.zoom),
    project(lon, lat) {
      const dx = mercatorX(lon) - cx;
      return place(dx - Math.round(dx), mercatorY(lat) - cy);
    },
    projectFree: (lon, lat) => place(mercatorX(lon) - cx, mercatorY(lat) - cy),
    unproject(x, y) {
      const px = (x - width / 2) / scale;
      const py = (y - height / 2) / scale;
      const mx = cx + px * cos + py * sin;
      const my = cy - px * sin + py * cos;
      return { lon: mx * 360 - 180, lat: (2 * Math.atan(Math.exp(Math.PI * (1 - 2 * my))) - Math.PI / 2) / rad };
    },
  };
}

/** A map of no extent looks from here. */
const ALONE_ZOOM = 6;
const MOST_ZOOM = 9;
/** Pixels kept free at the edges for marks, numbers and names; in a small frame no more than a share of it. */
const EDGE = { x: 58, top: 46, bottom: 58 };
const EDGE_SHARE = { x: 0.16, top: 0.16, bottom: 0.16 };

/** Pixels kept free at the sides of a frame, besides what marks at its edge need. */
type Free = Partial<Record<'left' | 'right' | 'top' | 'bottom', number>>;

/** The camera that shows all points (longitude, latitude) with room around them; the whole world for none. */
export function fitCamera(
  points: readonly (readonly [number, number])[],
  width: number,
  height: number,
  free: Free = {},
): FigureCamera {
  if (points.length === 0) return { lon: 0, lat: 20, zoom: Math.log2(width / WORLD), bearing: 0 };
  const centre = middleLongitude(points.map(([lon]) => lon));
  const xs = points.map(([lon]) => mercatorX(near(lon, centre)));
  const ys = points.map(([, lat]) => mercatorY(lat));
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const side = Math.min(EDGE.x, width * EDGE_SHARE.x);
  const edge = {
    left: side + (free.left ?? 0),
    right: side + (free.right ?? 0),
    top: Math.min(EDGE.top, height * EDGE_SHARE.top) + (free.top ?? 0),
    bottom: Math.min(EDGE.bottom, height * EDGE_SHARE.bottom) + (free.bottom ?? 0),
  };
  const zoom = Math.min(
    Math.log2((width - edge.left - edge.right) / (Math.max(1e-9, east - west) * WORLD)),
    Math.log2((height - edge.top - edge.bottom) / (Math.max(1e-9, south - north) * WORLD)),
  );
  const bounded = points.length === 1 || east - west + south - north < 1e-7 ? ALONE_ZOOM : Math.min(zoom, MOST_ZOOM);
  const pixel = 1 / (WORLD * 2 ** bounded);
  const mx = (west + east) / 2 + ((edge.right - edge.left) / 2) * pixel;
  const my = (north + south) / 2 + ((edge.bottom - edge.top) / 2) * pixel;
  return {
    lon: ((((mx * 360) % 360) + 360) % 360) - 180,
    lat: (2 * Math.atan(Math.exp(Math.PI * (1 - 2 * my))) - Math.PI / 2) / rad,
    zoom: Math.max(0, Math.floor(bounded * 100) / 100),
    bearing: 0,
  };
}

/** Share of the points that a view of its own accord must hold, and how many times wider all of them must be. */
const CENTRAL = 0.9;
const TIMES = 2;

/**
 * The points that a sheet shows when nobody says otherwise: all of them, unless a tenth or fewer lie so far off that
 * the rest would shrink to less than half; those are told beside the map.
 */
export function centralPoints(points: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const kept = Math.ceil(points.length * CENTRAL);
  if (kept === points.length) return points;
  const centre = middleLongitude(points.map(([lon]) => lon));
  const placed = points.map((point) => ({ point, x: mercatorX(near(point[0], centre)), y: mercatorY(point[1]) }));
  const middle = { x: median(placed.map(({ x }) => x)), y: median(placed.map(({ y }) => y)) };
  const off = ({ x, y }: { x: number; y: number }): number => Math.max(Math.abs(x - middle.x), Math.abs(y - middle.y));
  const sorted = placed.toSorted((a, b) => off(a) - off(b));
  const extent = (list: typeof placed): number =>
    Math.max(
      Math.max(...list.map(({ x }) => x)) - Math.min(...list.map(({ x }) => x)),
      Math.max(...list.map(({ y }) => y)) - Math.min(...list.map(({ y }) => y)),
    );
  const central = sorted.slice(0, kept);
  return extent(sorted) > TIMES * extent(central) ? central.map(({ point }) => point) : points;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The middle of the shortest arc that holds all longitudes, so that marks on both sides of 180 stay together. */
function middleLongitude(lons: readonly number[]): number {
  const sorted = lons.toSorted((a, b) => a - b);
  let widest = -1;
  let start = 0;
  for (let i = 0; i < sorted.length; i++) {
    const next = i + 1 < sorted.length ? sorted[i + 1]! : sorted[0]! + 360;
    const gap = next - sorted[i]!;
    if (gap > widest) {
      widest = gap;
      start = next;
    }
  }
  return start + (360 - widest) / 2;
}

function near(lon: number, centre: number): number {
  return lon + Math.round((centre - lon) / 360) * 360;
}
