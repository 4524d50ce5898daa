import type { ZipFile } from '../../brief/zip.ts';
import type { Correction } from '../../contract/correction.ts';
import { CORRECTIONS_FILE } from '../../contract/corrections-file.ts';
import { EDITION_FILES, type Edition } from '../../contract/edition.ts';
import { serialise } from '../../contract/edition-text.ts';
import { isAsBuilt, linesOf } from '../corrections/log.ts';
import { PATCH_FILE, writePatch } from '../corrections/patch-file.ts';
import type { Store } from '../state/store.ts';
import { grownEdition, partsOf } from './own-edition.ts';

/**
 * The files of the edition that is open, with what was added to it and corrected, as `dateline serve` and `site` take
 * them; the corrections lie beside too, to be put with the reports. `onStep` is told how many reports have been fetched, of how many.
 */
export async function* editionFiles(
  store: Store,
  onStep: (done: number, all: number) => void = () => {},
): AsyncGenerator<ZipFile> {
  const lines = linesOf(store.log.peek());
  const edition = await correctedEdition(store, lines);
  const file = (path: string, text: string): ZipFile => ({ path, bytes: new TextEncoder().encode(text) });
  for (const part of Object.keys(EDITION_FILES) as (keyof typeof EDITION_FILES)[]) {
    yield file(EDITION_FILES[part][0], serialise(edition[part]));
  }
  if (edition.corrections) yield file(CORRECTIONS_FILE, serialise(edition.corrections));
  if (lines.length > 0) yield file(PATCH_FILE, writePatch(lines));
  const { reports } = edition.reports;
  for (const [i, { id }] of reports.entries()) {
    const report = await store.loadReport(id);
    if (report !== null) yield file(`reports/${id}.json`, serialise(report));
    onStep(i + 1, reports.length);
  }
}

/** The edition that is open, linked with the corrections that hold now. */
async function correctedEdition(store: Store, corrections: readonly Correction[]): Promise<Edition> {
  const edition = store.opened.peek();
  if (isAsBuilt(store.log.peek())) return edition;
  const parts = partsOf(edition, []);
  const held = new Set(parts.places.map(({ id }) => id));
  const more = store.extraPlaces.peek().filter(({ id }) => !held.has(id));
  const worker = await store.tools.worker();
  return grownEdition(
    edition,
    await worker.ask('build', { ...parts, places: [...parts.places, ...more], corrections }),
  );
}
