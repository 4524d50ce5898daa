import type { Map as LibreMap } from 'maplibre-gl';
import { flatViewport, type Viewport } from './viewport.ts';

/** Zoom from which a globe is drawn flat. */
const FLAT_FROM = 6;

/** A point of the far side falls on another of the near side; this many degrees apart they are two. */
const HIDDEN_DEGREES = 1;
const RAD = Math.PI / 180;

const wrapped = (degrees: number): number => degrees - Math.round(degrees / 360) * 360;

/** What the layout must know of a MapLibre map as it stands: flat, or a globe whose far side holds nothing. */
export function cameraView(map: LibreMap, globe: boolean): Viewport {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { lng: lon, lat } = map.getCenter();
  const zoom = map.getZoom();
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const padding = { top, right, bottom, left };
  const canvas = map.getCanvas();
  const size = { width, height, ratio: canvas.width / width };
  const centre = { x: (width + left - right) / 2, y: (height + top - bottom) / 2 };
  const flat = flatViewport({ lon, lat, zoom }, size, centre, padding);
  if (!globe || zoom >= FLAT_FROM) return flat;
  return {
    ...flat,
    project(longitude, latitude) {
      const at = map.project([longitude, latitude]);
      const seen = map.unproject(at);
      const away = Math.abs(seen.lat - latitude) + Math.abs(wrapped(seen.lng - longitude)) * Math.cos(latitude * RAD);
      return away < HIDDEN_DEGREES ? at : null;
    },
  };
}
