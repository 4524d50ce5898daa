import type { Map as LibreMap } from 'maplibre-gl';
import { flatViewport, type Viewport } from './viewport.ts';

/** Zoom from which a globe is drawn flat. */
const FLAT_FROM = 6;
/** A point of the far side falls on another of the near side; this many degrees apart they are two. */
const HIDDEN_DEGREES = 1;
/** A name is not written where the globe's surface is tilted by more than about 25 degrees. */
const MOST_TILT = 0.45;
const RAD = Math.PI / 180;

const wrapped = (degrees: number): number => degrees - Math.round(degrees / 360) * 360;

/** Width and height of a map in CSS pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Size of a map, asked of its container when it changes and no oftener: asked in a frame that changed something else of
 * the page, the browser would have to lay the page out first.
 */
export function watchSize(map: LibreMap): () => MapSize {
  const read = (): MapSize => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    return { width, height };
  };
  let size = read();
  map.on('resize', () => {
    size = read();
  });
  return () => size;
}

/** What the layout must know of a MapLibre map as it stands: flat, or a globe whose far side holds nothing. */
export function cameraView(map: LibreMap, { width, height }: MapSize, globe: boolean): Viewport {
  const { lng: lon, lat } = map.getCenter();
  const zoom = map.getZoom();
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const padding = { top, right, bottom, left };
  const size = { width, height, ratio: map.getCanvas().width / width };
  const centre = { x: (width + left - right) / 2, y: (height + top - bottom) / 2 };
  const flat = flatViewport({ lon, lat, zoom }, size, centre, padding);
  return globe && zoom < FLAT_FROM ? { ...flat, ...bent(map) } : flat;
}

function bent(map: LibreMap): Pick<Viewport, 'project' | 'room' | 'frame'> {
  const project: Viewport['project'] = (lon, lat) => {
    const at = map.project([lon, lat]);
    const seen = map.unproject(at);
    const away = Math.abs(seen.lat - lat) + Math.abs(wrapped(seen.lng - lon)) * Math.cos(lat * RAD);
    return away < HIDDEN_DEGREES ? { x: at.x, y: at.y } : null;
  };
  return {
    frame: null,
    project,
    room(lon, lat, degrees) {
      const [west, at, east] = [project(lon - degrees, lat), project(lon, lat), project(lon + degrees, lat)];
      if (!west || !at || !east) return 0;
      const side = Math.min(at.x - west.x, east.x - at.x);
      const tilt = Math.max(Math.abs(at.y - west.y), Math.abs(at.y - east.y));
      return tilt > side * MOST_TILT ? 0 : side;
    },
  };
}
