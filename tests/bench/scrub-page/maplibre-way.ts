import {
  type ExpressionSpecification,
  type FilterSpecification,
  type GeoJSONSource,
  Map as LibreMap,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { type EventStore, NO_DAY, rowsOf } from '../../../src/contract/events-bin.ts';
import { STATUSES } from '../../../src/contract/vocabulary.ts';
import { basemapUrls } from '../../../src/map/basemap.ts';
import { mapStyle } from '../../../src/map/style.ts';
import { WINDOW } from './sentinels.ts';
import { LIT, type MakeWay, type Mode, type View } from './way.ts';

interface Point {
  type: 'Feature';
  geometry: { type: 'Point'; coordinates: [number, number] };
  properties: { s: number; e: number; l: number };
}

const COLOURS: ExpressionSpecification = ['match', ['get', 'l'], 0, '#1B62A8', 1, LIT, '#B06A00'];
const FADED = '#F4DFDF';

/** A map with the ground that Dateline's map has, without its names. */
export function groundMap(container: HTMLElement, { lon, lat, zoom }: View): LibreMap {
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
  return new LibreMap({
    container,
    style: mapStyle('light', basemapUrls(), ['ML'], false),
    center: [lon, lat],
    zoom,
    attributionControl: false,
    interactive: false,
    fadeDuration: 0,
  });
}

/** Resolves when a map has drawn all it has. */
export const idle = (map: LibreMap) => new Promise<void>((done) => map.once('idle', () => done()));

/** Events as GeoJSON points, in the order of their first day as the store has them; denied and undated ones are left out. */
function pointsOf({ header, events, places }: EventStore): Point[] {
  const points: Point[] = [];
  const { bases, attacks } = header.layers;
  for (let row = 0; row < rowsOf(header); row++) {
    if (STATUSES[events.status[row] as number] === 'denied' || events.from[row] === NO_DAY) continue;
    const place = events.place[row] as number;
    const line = events.line[row] as number;
    points.push({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [places.lon[place] as number, places.lat[place] as number] },
      properties: {
        s: events.from[row] as number,
        e: events.to[row] as number,
        l: line < bases.rows ? 0 : line < bases.rows + attacks.rows ? 1 : 2,
      },
    });
  }
  return points;
}

function circles(map: LibreMap, data: Point[]): void {
  map.addSource('events', {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: data },
    tolerance: 0,
    buffer: 32,
  });
  map.addLayer({
    id: 'events',
    type: 'circle',
    source: 'events',
    paint: { 'circle-radius': 3, 'circle-color': COLOURS },
  });
}

/** `map.setFilter` on one source of all events. */
export const setFilterWay: MakeWay = (container, store, view) => {
  const points = pointsOf(store);
  const map = groundMap(container, view);
  let shown: Mode | null = null;
  return {
    ready: () => idle(map),
    async load() {
      circles(map, points);
      await idle(map);
    },
    step(day, mode) {
      const filter: FilterSpecification = ['all', ['<=', ['get', 's'], day], ['>=', ['get', 'e'], day - WINDOW]];
      map.setFilter('events', filter);
      if (mode === 'as-of') {
        const old: ExpressionSpecification = ['<', ['get', 'e'], day - WINDOW / 2];
        map.setPaintProperty('events', 'circle-color', ['case', old, FADED, COLOURS]);
      } else if (shown !== mode) map.setPaintProperty('events', 'circle-color', COLOURS);
      shown = mode;
    },
    canvases: () => [...container.querySelectorAll('canvas')],
    columnBytes: () => 0,
  };
};

/** `source.setData` with those of the moment. */
export const setDataWay: MakeWay = (container, store, view) => {
  const points = pointsOf(store);
  const map = groundMap(container, view);
  return {
    ready: () => idle(map),
    async load() {
      circles(map, []);
      await idle(map);
    },
    step(day, mode) {
      const features = points.filter(({ properties: { s, e } }) => s <= day && e >= day - WINDOW);
      const aged =
        mode === 'between'
          ? features
          : features.map((point) =>
              point.properties.e < day - WINDOW / 2 ? { ...point, properties: { ...point.properties, l: 3 } } : point,
            );
      map.getSource<GeoJSONSource>('events')?.setData({ type: 'FeatureCollection', features: aged });
      if (mode === 'as-of') map.setPaintProperty('events', 'circle-color', ['match', ['get', 'l'], 3, FADED, COLOURS]);
    },
    canvases: () => [...container.querySelectorAll('canvas')],
    columnBytes: () => 0,
  };
};
