import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Gazetteer, loadGazetteer } from '../places/gazetteer.ts';

/** Folder of the program, where package.json and dist/ lie, whether run from source or built. */
export function programFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The folder of the program was not found.');
    folder = parent;
  }
  return folder;
}

/** The built dashboard. */
export function pageFolder(): string {
  return join(programFolder(), 'dist', 'page');
}

/** The gazetteer's slice that the page's worker loads. */
export function webGazetteerFile(): string {
  return join(programFolder(), 'dist', 'gazetteer-web.bin');
}

/** Loads the whole gazetteer. */
export async function openGazetteer(): Promise<Gazetteer> {
  return loadGazetteer(await readFile(join(programFolder(), 'dist', 'gazetteer.bin')));
}
