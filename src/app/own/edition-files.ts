import { EDITION_FILES, type Edition } from '../../contract/edition.ts';
import { serialise } from '../../contract/edition-text.ts';
import { linesOf } from '../corrections/log.ts';
import { PATCH_FILE, writePatch } from '../corrections/patch-file.ts';
import type { Store } from '../state/store.ts';
import type { ZipFile } from './zip.ts';

/**
 * The files of the edition that is open, with what was added to it, as `dateline serve` and `site` take them; the
 * user's corrections lie beside. `onStep` is told how many reports have been fetched, of how many.
 */
export async function* editionFiles(
  store: Store,
  onStep: (done: number, all: number) => void = () => {},
): AsyncGenerator<ZipFile> {
  const edition = store.opened.peek();
  const file = (path: string, text: string): ZipFile => ({ path, bytes: new TextEncoder().encode(text) });
  for (const part of Object.keys(EDITION_FILES) as (keyof Edition)[]) {
    yield file(EDITION_FILES[part][0], serialise(edition[part]));
  }
  const lines = linesOf(store.log.peek());
  if (lines.length > 0) yield file(PATCH_FILE, writePatch(lines));
  const { reports } = edition.reports;
  for (const [i, { id }] of reports.entries()) {
    const report = await store.loadReport(id);
    if (report !== null) yield file(`reports/${id}.json`, serialise(report));
    onStep(i + 1, reports.length);
  }
}
