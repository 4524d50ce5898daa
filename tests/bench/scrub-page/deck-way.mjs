import { DataFilterExtension } from '@deck.gl/extensions';
import { ScatterplotLayer } from '@deck.gl/layers';
import { MapboxOverlay } from '@deck.gl/mapbox';
import { groundMap, idle } from './maplibre-way.ts';

const WINDOW = 180;
const COLOURS = [
  [27, 98, 168],
  [176, 16, 48],
  [176, 106, 0],
];
const FADED = [244, 223, 223];

/** deck.gl's DataFilterExtension over MapLibre, which is what kepler.gl does; binary columns, filtered on the GPU. */
window.deckWay = (container, store, { lon, lat, zoom }) => {
  const { header, events, places } = store;
  const { bases, attacks } = header.layers;
  const length = events.from.length;
  const positions = new Float32Array(length * 2);
  const days = new Float32Array(length * 2);
  const colours = new Uint8Array(length * 3);
  let rows = 0;
  for (let row = 0; row < length; row++) {
    if (events.status[row] === 3) continue;
    positions[rows * 2] = places.lon[events.place[row]];
    positions[rows * 2 + 1] = places.lat[events.place[row]];
    days[rows * 2] = events.from[row];
    days[rows * 2 + 1] = events.to[row];
    const line = events.line[row];
    colours.set(COLOURS[line < bases.rows ? 0 : line < bases.rows + attacks.rows ? 1 : 2], rows * 3);
    rows++;
  }
  const map = groundMap(container, { lon, lat, zoom });
  let overlay = null;
  const data = {
    length: rows,
    attributes: {
      getPosition: { value: positions, size: 2 },
      getFilterValue: { value: days, size: 2 },
      getFillColor: { value: colours, size: 3 },
    },
  };
  const plain = {
    length: rows,
    attributes: { getPosition: data.attributes.getPosition, getFilterValue: data.attributes.getFilterValue },
  };
  const layer = (id, from, to, faded) =>
    new ScatterplotLayer({
      id,
      data: faded ? plain : data,
      ...(faded ? { getFillColor: FADED } : {}),
      getRadius: 3,
      radiusUnits: 'pixels',
      extensions: [extension],
      filterRange: [[-1e6, to], from],
    });
  const extension = new DataFilterExtension({ filterSize: 2 });
  const layers = (day, mode) =>
    mode === 'between'
      ? [layer('events', [day - WINDOW, 1e6], day, false)]
      : [
          layer('old', [day - WINDOW, day - WINDOW / 2 - 1], day, true),
          layer('events', [day - WINDOW / 2, 1e6], day, false),
        ];
  return {
    ready: () => idle(map),
    async load(day = 17000, mode = 'between') {
      overlay = new MapboxOverlay({
        interleaved: false,
        layers: layers(day, mode),
        deviceProps: { webgl: { preserveDrawingBuffer: true } },
      });
      map.addControl(overlay);
    },
    step(day, mode) {
      overlay.setProps({ layers: layers(day, mode) });
    },
    canvases: () => [...container.querySelectorAll('canvas')],
    columnBytes: () => positions.byteLength + days.byteLength + colours.byteLength,
  };
};
