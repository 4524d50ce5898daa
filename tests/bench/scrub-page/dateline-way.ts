import '../../../src/app/tokens.css';
import '../../../src/app/styles/fonts.css';
import { packEvents, storeOf, unpackColumns } from '../../../src/contract/events-bin.ts';
import { LAYERS } from '../../../src/contract/vocabulary.ts';
import { createMapView } from '../../../src/map/map-view.ts';
import { createLargeTimeline, type LargeTimeline } from '../../../src/timeline/large-timeline.ts';
import { bytesOf, PLACES_AT, WINDOW } from './sentinels.ts';
import { type MakeWay, screenPoint } from './way.ts';

/** Dateline's own: counts from the index, drawn as dots by its layer. */
export const datelineWay: MakeWay = (container, store, view) => {
  const bytes = packEvents(store).buffer;
  const map = createMapView(container, {
    theme: 'light',
    language: 'en',
    edition: { places: [], forces: [], countries: ['ML'] },
    view,
    interactive: false,
  });
  // Names of countries stand above dots: none may lie where a pixel is looked at.
  map.setCovered(PLACES_AT.map((place) => ({ ...screenPoint(view, place), halfWidth: 6, halfHeight: 6 })));
  let timeline: LargeTimeline | null = null;
  return {
    ready: () => map.ready(),
    async load() {
      const unpacked = unpackColumns(bytes);
      if ('damaged' in unpacked) throw new Error(unpacked.damaged);
      timeline = createLargeTimeline(storeOf(unpacked.raw));
    },
    step(day, mode) {
      timeline?.moveTo(mode === 'between' ? { mode, from: day - WINDOW, to: day } : { mode, day, memory: WINDOW });
      map.setCrowd(timeline?.crowd ?? null, LAYERS);
    },
    canvases: () => [...container.querySelectorAll('canvas')],
    columnBytes: () => {
      if (timeline === null) return 0;
      // Places and forces are the store's own columns.
      const { start, end, kind, source } = timeline.columns;
      const columns = [start, end, kind, source];
      return bytesOf(store) + columns.reduce((sum, column) => sum + column.byteLength, 0);
    },
  };
};

/** The same map with nothing on it. */
export const blankWay: MakeWay = (container, store, view) => {
  const way = datelineWay(container, store, view);
  const map = way.step;
  return { ...way, load: async () => undefined, step: map, columnBytes: () => 0 };
};
