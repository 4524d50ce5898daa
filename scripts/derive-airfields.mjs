// Derives geodata/gazetteer/airfields.tsv: `node scripts/derive-airfields.mjs FILE` where FILE is airports.csv of
// airportsdata 20260905 (a Python package). A town with an airfield stands at the airfield where nothing better is known.
// Countries whose strips are mostly ranches and clubs and whose towns are all known are left out.
import { readFileSync, writeFileSync } from 'node:fs';
import papaparse from 'papaparse';

const WELL_KNOWN = new Set(['US', 'CA', 'AU', 'NZ', 'GB', 'IE', 'DE', 'FR', 'PR', 'BR', 'AR', 'CL']);
const LATIN = /^[\p{Script=Latin}\p{M} '’.-]+$/u;
const KIND =
  / (?:international|domestic|regional|municipal|air ?force|air ?base|army|military|mission|airport|airfield|airstrip|aerodrome|air ?park|field|strip|north|south|east|west|new|old|ii?|mine|lodge|camp)$/i;

const file = process.argv[2];
if (!file) {
  console.error('usage: node scripts/derive-airfields.mjs FILE (airports.csv of airportsdata 20260905)');
  process.exit(2);
}
const rows = papaparse
  .parse(readFileSync(file, 'utf8').trim(), { header: true })
  .data.flatMap(({ icao, city, name, country, lat, lon }) => {
    if (WELL_KNOWN.has(country)) return [];
    let short = name.trim();
    while (KIND.test(short)) short = short.replace(KIND, '');
    const town = (city || short).trim();
    if (town.length < 3 || !LATIN.test(town) || !/^\p{Lu}/u.test(town) || /^\p{Lu}{2,}$/u.test(town)) return [];
    const round = (degrees) => Math.round(Number(degrees) * 1e3) / 1e3;
    return [[icao, round(lat), round(lon), country, town].join('\t')];
  })
  .sort((a, b) => (a < b ? -1 : 1));
const head = `# Towns and villages by their airfields. Source: airportsdata 20260905 (MIT). Made by scripts/derive-airfields.mjs.
code\tlat\tlon\tcountry\tname
`;
writeFileSync(new URL('../geodata/gazetteer/airfields.tsv', import.meta.url), `${head}${rows.join('\n')}\n`);
