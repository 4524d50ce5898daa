import '../../../src/app/tokens.css';
import '../../../src/app/styles/fonts.css';
import './page.css';
import type { FeatureProperties } from '../../../src/contract/feature.ts';
import type { LayerName } from '../../../src/contract/vocabulary.ts';
import type { MapView } from '../../../src/map/map-options.ts';
import { createMapView } from '../../../src/map/map-view.ts';
import type { MarkState, ShownMark } from '../../../src/timeline/mark-state.ts';

/** What a test may do with the page: draw marks, and read pixels that belong to the call before. */
export interface MapPage {
  view: MapView;
  picked: (string | null)[];
  errors: string[];
  draw(marks: ShownMark[], changed?: string[]): void;
  /** Colours at offsets in CSS pixels from the middle of the map, as `#RRGGBB`. */
  colours(...offsets: [number, number][]): string[];
  /** How many pixels of a colour lie within so many pixels of an offset. */
  count(colour: string, x: number, y: number, reach: number): number;
}

declare global {
  interface Window {
    page: MapPage;
    mark(
      layer: LayerName,
      state: MarkState,
      properties?: Partial<FeatureProperties>,
      lon?: number,
      lat?: number,
    ): ShownMark;
  }
}

window.mark = (layer, state, properties = {}, lon = 0, lat = 17) => {
  const id = properties.id ?? `${layer}-${lon}-${lat}`;
  const all: FeatureProperties = {
    id,
    title: id,
    action: 'x',
    status: 'reported',
    placeId: 'here',
    placeName: 'Here',
    placeKind: 'settlement',
    country: 'ML',
    radiusKm: 2,
    from: '2020-01-01',
    to: null,
    precision: 'day',
    force: 'FR',
    confidence: 1,
    disputed: [],
    claims: [],
    ...properties,
  };
  return {
    layer,
    state,
    feature: { type: 'Feature', id, geometry: { type: 'Point', coordinates: [lon, lat] }, properties: all },
  };
};

const container = document.querySelector<HTMLElement>('#map')!;
const view = createMapView(container, {
  theme: 'light',
  language: 'en',
  edition: { places: [], forces: [], countries: ['ML'] },
  view: { lon: 0, lat: 17, zoom: 6 },
});
const picked: (string | null)[] = [];
const errors: string[] = [];
view.onPick((place) => picked.push(place));
view.onError((message) => errors.push(message));

function pixels(): { data: Uint8ClampedArray; width: number; height: number } {
  const canvas = view.capture();
  const pen = canvas.getContext('2d')!;
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
const hex = (data: Uint8ClampedArray, at: number): string =>
  `#${[0, 1, 2].map((k) => data[at + k]!.toString(16).padStart(2, '0')).join('')}`.toUpperCase();

window.page = {
  view,
  picked,
  errors,
  draw: (marks, changed = []) => view.setMarks(marks, new Set(changed)),
  colours(...offsets) {
    const { data, width, height } = pixels();
    const ratio = width / container.clientWidth;
    return offsets.map(([x, y]) => {
      const column = Math.floor(width / 2 + x * ratio);
      const row = Math.floor(height / 2 + y * ratio);
      return hex(data, (row * width + column) * 4);
    });
  },
  count(colour, x, y, reach) {
    const { data, width, height } = pixels();
    let found = 0;
    for (let row = height / 2 + y - reach; row < height / 2 + y + reach; row++) {
      for (let column = width / 2 + x - reach; column < width / 2 + x + reach; column++) {
        if (hex(data, (Math.floor(row) * width + Math.floor(column)) * 4) === colour) found++;
      }
    }
    return found;
  },
};
