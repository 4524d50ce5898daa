import type { Map as LibreMap } from 'maplibre-gl';
import { screenBox } from './ground-labels.ts';
import type { Camera, Padding } from './map-options.ts';
import type { Viewport } from './viewport.ts';

/** Longest flight, in milliseconds. */
const FLIGHT = 600;
export const MIN_ZOOM = 1.2;
export const MAX_ZOOM = 13;
const FIT_ZOOM = 9;

/** West, south, east, north in degrees. */
type Bounds = readonly [number, number, number, number];

/** Where a map looks, and every way to make it look elsewhere; flights are jumps where less motion is asked for. */
export interface MapCamera {
  camera(): Camera;
  /** What the panels leave free of the map. */
  bounds(): [number, number, number, number];
  /** Goes nearer or further, to half zoom levels. */
  zoomBy(steps: number): void;
  /** Shows bounds whole; at once where `jump`. */
  fit(bounds: Bounds, jump?: boolean): void;
  /** Goes nearer to bounds, at least by a zoom level. */
  near(bounds: Bounds): void;
  flyTo(to: { lon: number; lat: number; zoom?: number }): void;
  /** Brings a point into what the panels leave free, where it is not in it. */
  reveal(point: { lon: number; lat: number }): void;
  /** Keeps the centre of what the panels leave free where it is on the screen. */
  setPadding(padding: Padding): void;
}

/** The camera of a map; `view` tells how it looks now. */
export function createMapCamera(map: LibreMap, view: () => Viewport): MapCamera {
  const camera = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { lon: lng, lat, zoom: map.getZoom() };
  };
  return {
    camera,
    bounds() {
      const { x, y, halfWidth, halfHeight } = screenBox(view());
      const southWest = map.unproject([x - halfWidth, y + halfHeight]);
      const northEast = map.unproject([x + halfWidth, y - halfHeight]);
      return [southWest.lng, southWest.lat, northEast.lng, northEast.lat];
    },
    zoomBy(steps) {
      map.zoomTo(Math.round((map.getZoom() + steps) * 2) / 2, { duration: flight() / 2 });
    },
    fit(bounds, jump = false) {
      map.fitBounds([...bounds], { padding: 24, maxZoom: FIT_ZOOM, duration: jump ? 0 : flight(), linear: true });
    },
    near(bounds) {
      const [west, south, east, north] = bounds;
      const whole = map.cameraForBounds([west, south, east, north], { padding: 120, maxZoom: MAX_ZOOM });
      const zoom = Math.max(map.getZoom() + 1, whole?.zoom ?? 0);
      map.easeTo({ center: [(west + east) / 2, (south + north) / 2], zoom, duration: flight() });
    },
    flyTo({ lon, lat, zoom }) {
      map.easeTo({ center: [lon, lat], zoom: zoom ?? map.getZoom(), duration: flight() });
    },
    reveal({ lon, lat }) {
      const box = screenBox(view());
      const at = map.project([lon, lat]);
      if (Math.abs(at.x - box.x) > box.halfWidth - 40 || Math.abs(at.y - box.y) > box.halfHeight - 30) {
        map.easeTo({ center: [lon, lat], duration: flight() });
      }
    },
    setPadding(padding) {
      const { width, height } = view();
      const centre = map.unproject([
        (width + padding.left - padding.right) / 2,
        (height + padding.top - padding.bottom) / 2,
      ]);
      map.jumpTo({ center: centre, padding });
    },
  };
}

/** Length of a camera flight, none where the user asked for less motion. */
function flight(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : FLIGHT;
}
