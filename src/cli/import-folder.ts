import { createHash } from 'node:crypto';
import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { EditionFile, PlacesFile, ProblemsFile, ReportsFile } from '../contract/edition.ts';
import { EDITION_FILES } from '../contract/edition.ts';
import { serialise } from '../contract/edition-text.ts';
import { packEvents } from '../contract/events-bin.ts';
import { EVENTS_FILE, EVENTS_FROM } from '../contract/events-file.ts';
import { type Provenance, SCHEMA_VERSION } from '../contract/feature.ts';
import type { ReportFile } from '../contract/report.ts';
import { LAYERS } from '../contract/vocabulary.ts';
import { countryOf } from '../tables/country.ts';
import { buildStore } from '../tables/event-store.ts';
import type { ImportResult, ImportSink } from '../tables/import-table.ts';
import type { PlaceFeature } from '../tables/place-book.ts';
import { CORRECTIONS, replaceFolder } from './edition-folder.ts';
import { FIRST_FEATURE_AT, writeLayer } from './layer-file.ts';

/** What an edition from a table is called and dated; without them after its countries and its last event. */
export interface Naming {
  title?: string;
  generated?: string;
}

/**
 * Writes the edition of a table while the table is read: `read` is given a sink and a function to await between pieces,
 * and what it throws leaves everything as it was. An edition of more than 20,000 features gets an `events.bin`.
 */
export async function writeImport(
  folder: string,
  naming: Naming,
  read: (sink: ImportSink, drain: () => Promise<void>) => Promise<ImportResult>,
): Promise<ImportResult> {
  let result: ImportResult | null = null;
  await replaceFolder(folder, 'edition.json', 'an edition', async (aside) => {
    result = await fill(aside, naming, read);
    const kept = join(folder, CORRECTIONS);
    if (await stat(kept).catch(() => null)) await copyFile(kept, join(aside, CORRECTIONS));
  });
  if (result === null) throw new Error('no edition was written');
  return result;
}

async function fill(aside: string, naming: Naming, read: Parameters<typeof writeImport>[2]): Promise<ImportResult> {
  await mkdir(join(aside, 'reports'));
  const hashes = { bases: createHash('sha256'), attacks: createHash('sha256'), withdrawals: createHash('sha256') };
  const writers = {
    bases: await writeLayer(join(aside, EDITION_FILES.bases[0]), hashes.bases),
    attacks: await writeLayer(join(aside, EDITION_FILES.attacks[0]), hashes.attacks),
    withdrawals: await writeLayer(join(aside, EDITION_FILES.withdrawals[0]), hashes.withdrawals),
  };
  const store = buildStore();
  const waiting: ReportFile[] = [];
  let features = 0;
  let newest = '';
  const sink: ImportSink = {
    feature(feature, layer) {
      features++;
      store.add(feature, layer, writers[layer].add(feature));
      const { to, from } = feature.properties;
      const day = to ?? from ?? '';
      if (day > newest) newest = day;
    },
    report: (report) => waiting.push(report),
  };
  const flush = async () => {
    const reports = waiting.splice(0).map(async (report) => {
      await writeFile(join(aside, 'reports', `${report.id}.json`), serialise(report));
    });
    await Promise.all([...LAYERS.map((layer) => writers[layer].flush()), ...reports]);
  };
  let writing = Promise.resolve();
  /** Waits for what was handed over before; what came since is written while the next piece is read. */
  const drain = async () => {
    await writing;
    writing = flush();
    // A failure is met at the next call.
    writing.catch(() => undefined);
  };
  try {
    const result = await read(sink, drain);
    await drain();
    await writing;
    const title = naming.title ?? titleOf(result.places);
    const { reports, problems, forces, places } = result;
    const content = createHash('sha256');
    for (const layer of LAYERS) content.update(hashes[layer].digest());
    content.update(JSON.stringify([SCHEMA_VERSION, title, reports, problems]));
    for (const place of places) content.update(JSON.stringify(place));
    const dateline: Provenance = {
      edition: content.digest('hex').slice(0, 8),
      generated: naming.generated ?? (newest || '1970-01-01'),
      schema: SCHEMA_VERSION,
    };
    for (const layer of LAYERS) await writers[layer].finish(dateline);
    const large = features > EVENTS_FROM ? ({ events: EVENTS_FILE } as const) : {};
    const info: EditionFile = { dateline, title, forces, ...large };
    const placesFile: PlacesFile = { type: 'FeatureCollection', dateline, features: places };
    const reportsFile: ReportsFile = { dateline, reports };
    const problemsFile: ProblemsFile = { dateline, problems };
    await writeFile(join(aside, EDITION_FILES.info[0]), serialise(info));
    await writeFile(join(aside, EDITION_FILES.places[0]), serialise(placesFile));
    await writeFile(join(aside, EDITION_FILES.reports[0]), serialise(reportsFile));
    await writeFile(join(aside, EDITION_FILES.problems[0]), serialise(problemsFile));
    if (features > EVENTS_FROM) {
      const at = { bases: FIRST_FEATURE_AT, attacks: FIRST_FEATURE_AT, withdrawals: FIRST_FEATURE_AT };
      await writeFile(join(aside, EVENTS_FILE), await promisify(gzip)(packEvents(store.finish(dateline, at))));
    }
    return result;
  } finally {
    await writing.catch(() => undefined);
    for (const layer of LAYERS) await writers[layer].close();
  }
}

/** The one or two countries with most events; as the pipeline names an edition. */
function titleOf(places: readonly PlaceFeature[]): string {
  const counts = new Map<string, number>();
  for (const { properties: p } of places) {
    if (p.country) counts.set(p.country, (counts.get(p.country) ?? 0) + p.mentions);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 2);
  return ranked.map(([code]) => countryOf(code)?.name ?? code).join(' and ') || 'Edition';
}
