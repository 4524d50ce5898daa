import type { Camera, MapView } from '../../map/map-options.ts';
import { isOffMap } from '../../map/off-map.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { boundsOfPoints } from '../stage/edition-bounds.ts';
import type { CreateMap } from '../stage/MapStage.tsx';
import type { Store } from '../state/store.ts';

/** What one picture shows: its marks, and the ids of those that are new since the picture before it. */
export interface Frame {
  marks: readonly ShownMark[];
  changed: ReadonlySet<string>;
}

/** Draws the same view of the map with other marks, one picture after another. */
export interface Painter {
  /** Draws frames onto canvases of the same order; what was asked before and is not drawn yet is dropped. */
  draw(frames: readonly Frame[], canvases: readonly (HTMLCanvasElement | null)[]): void;
  destroy(): void;
}

/** Below this width, CSS px, a picture shows one mark and a count for each place. */
export const COMPACT = 420;

/** A painter with one hidden map of the size of a picture, looking where `like` looks. */
export function createPainter(
  createMap: CreateMap,
  store: Store,
  like: MapView | null,
  size: { width: number; height: number },
): Painter {
  const holder = document.createElement('div');
  holder.className = 'map-still';
  holder.inert = true;
  holder.style.width = `${size.width}px`;
  holder.style.height = `${size.height}px`;
  document.body.append(holder);
  const countries = new Set(store.timeline.entries.map(({ feature }) => feature.properties.country).filter(Boolean));
  countries.delete(store.index.mainCountry);
  const map = createMap(holder, {
    theme: store.theme.peek(),
    language: store.language.peek(),
    edition: {
      places: [...store.index.places.values()],
      forces: store.edition.info.forces,
      countries: [store.index.mainCountry, ...[...countries].sort()].filter(Boolean),
    },
    view: like ? cameraLike(like, size, store.timeline) : [-160, -50, 170, 70],
    compact: size.width < COMPACT,
    interactive: false,
  });
  const ready = map.ready();
  let asked = 0;
  let gone = false;
  return {
    draw(frames, canvases) {
      asked++;
      const own = asked;
      void ready.then(async () => {
        for (const [i, { marks, changed }] of frames.entries()) {
          if (gone || own !== asked) return;
          map.setMarks(
            marks.filter(({ feature }) => !isOffMap(feature)),
            changed,
          );
          const picture = map.capture();
          const canvas = canvases[i];
          if (canvas) {
            canvas.width = picture.width;
            canvas.height = picture.height;
            canvas.getContext('2d')?.drawImage(picture, 0, 0);
            canvas.dataset.drawn = '';
          }
          // Between two pictures the page may answer the hand.
          await new Promise((resolve) => setTimeout(resolve));
        }
      });
    },
    destroy() {
      gone = true;
      map.destroy();
      holder.remove();
    },
  };
}

/** Sides of a map tile at zoom 0, CSS px. */
const TILE = 512;
/** From here on a mark stands at its own place; a picture does not go further out than this, or than the map is. */
const PLACES_ZOOM = 3.6;

/**
 * The camera that shows in a picture what the map shows; where that would fold places together, only where marks crowd
 * in it.
 */
function cameraLike(map: MapView, { width, height }: { width: number; height: number }, { entries }: Timeline): Camera {
  const all = map.bounds();
  const y = (lat: number): number => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
  const least = Math.min(map.camera().zoom, PLACES_ZOOM);
  const fitting = ([west, south, east, north]: Bounds): number =>
    Math.log2(Math.min(width / ((east - west) / 360), height / (y(north) - y(south))) / TILE);
  const whole = fitting(all);
  const [west, south, east, north] = whole >= least ? all : crowdIn(all, entries);
  const zoom = Math.max(whole, least);
  const middle = (y(north) + y(south)) / 2;
  return { lon: (west + east) / 2, lat: (Math.atan(Math.sinh(2 * Math.PI * middle)) * 180) / Math.PI, zoom };
}

type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Where the marks crowd within bounds; the bounds themselves where there is none. */
function crowdIn([west, south, east, north]: Bounds, entries: Timeline['entries']): Bounds {
  const points = entries
    .filter(({ feature }) => !isOffMap(feature))
    .map(({ feature }) => feature.geometry.coordinates)
    .filter(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);
  if (points.length === 0) return [west, south, east, north];
  return boundsOfPoints(
    points.map(([lon]) => lon),
    points.map(([, lat]) => lat),
  );
}
