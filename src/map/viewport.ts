import type { Frame } from './dot-grid.ts';

/** What a layout must know of the camera; all lengths are CSS pixels, x to the right, y downwards. */
export interface Viewport {
  width: number;
  height: number;
  zoom: number;
  /** Device pixels a CSS pixel. */
  ratio: number;
  /** What panels cover at each side. */
  padding: { top: number; right: number; bottom: number; left: number };
  /** Place on screen; null for the far side of a globe. */
  project(lon: number, lat: number): { x: number; y: number } | null;
  /** Pixels that a kilometre takes at a latitude. */
  perKm(lat: number): number;
  /** Pixels that a degree of longitude takes in the plane of the map, for the room of labels. */
  perDegree: number;
  /** What of the flat world is on screen; null on a globe, of which that is no rectangle. */
  frame?: Frame | null;
  /** On a globe: pixels to either side of a place that so many degrees take, 0 where the ground bends away. */
  room?(lon: number, lat: number, degrees: number): number;
}

/** Zoom is of 512 px tiles. */
export const WORLD = 512;
const EARTH_KM = 40_075.017;

const rad = Math.PI / 180;

/** Web Mercator, 0 to 1 from west to east and from north to south. */
export function mercatorX(lon: number): number {
  return (lon + 180) / 360;
}
export function mercatorY(lat: number): number {
  const bounded = Math.max(-85.051129, Math.min(85.051129, lat));
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (bounded * rad) / 2)) / (2 * Math.PI);
}

/** Pixels a kilometre at a latitude and zoom in Web Mercator. */
export function pixelsPerKm(lat: number, zoom: number): number {
  return (WORLD * 2 ** zoom) / (EARTH_KM * Math.cos(lat * rad));
}

/**
 * A flat map that looks north. `centre` is where longitude and latitude of the camera fall on screen. Places are drawn
 * in that copy of the world which lies nearest to the camera.
 */
export function flatViewport(
  camera: { lon: number; lat: number; zoom: number },
  size: { width: number; height: number; ratio: number },
  centre: { x: number; y: number },
  padding: Viewport['padding'],
): Viewport {
  const scale = WORLD * 2 ** camera.zoom;
  const cx = mercatorX(camera.lon);
  const cy = mercatorY(camera.lat);
  return {
    ...size,
    padding,
    zoom: camera.zoom,
    perDegree: scale / 360,
    frame: {
      x0: cx - centre.x / scale,
      y0: cy - centre.y / scale,
      x1: cx + (size.width - centre.x) / scale,
      y1: cy + (size.height - centre.y) / scale,
    },
    perKm: (lat) => pixelsPerKm(lat, camera.zoom),
    project(lon, lat) {
      const dx = mercatorX(lon) - cx;
      return { x: centre.x + (dx - Math.round(dx)) * scale, y: centre.y + (mercatorY(lat) - cy) * scale };
    },
  };
}
