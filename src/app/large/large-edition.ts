import * as v from 'valibot';
import { EDITION_FILES, type EditionFile } from '../../contract/edition.ts';
import { type EventStore, storeOf } from '../../contract/events-bin.ts';
import { EVENTS_FILE } from '../../contract/events-file.ts';
import { Feature } from '../../contract/feature.ts';
import { type Problem, Problem as ProblemSchema } from '../../contract/problem.ts';
import { type ReportMeta, ReportMeta as ReportSchema } from '../../contract/report.ts';
import type { LayerName } from '../../contract/vocabulary.ts';
import { type FeatureRange, featureRanges } from '../../timeline/feature-range.ts';
import { createLargeTimeline, type LargeTimeline } from '../../timeline/large-timeline.ts';
import type { ColumnsAnswer } from '../../worker/columns-work.ts';
import type { FetchJson, LoadFailure } from '../edition/load-edition.ts';
import { plainNames } from '../edition/plain-names.ts';

/** How a large edition is fetched, file by file of its folder. */
export interface LargeSource {
  json: FetchJson;
  /** The columns, arranged away from the page's own thread. */
  columns(): Promise<ColumnsAnswer>;
  /** Bytes of a file from `from` up to `to`; null where the server gives no parts of files. */
  part(file: string, from: number, to: number): Promise<Uint8Array | null>;
}

/** An edition whose features stay in their files: its columns, and what is fetched on demand. */
export interface LargeEdition {
  info: EditionFile;
  store: EventStore;
  timeline: LargeTimeline;
  /** Whole features of some rows of the timeline, in that order; one that cannot be fetched is left out. */
  features(rows: readonly number[]): Promise<{ feature: Feature; layer: LayerName }[]>;
  /** Reports and problems of the edition; fetched at the first call. */
  reports(): Promise<{ reports: ReportMeta[]; problems: Problem[] }>;
}

/** Parts fetched at a time. */
const AT_ONCE = 6;

/** Opens a large edition, once its columns are there. */
export async function openLarge(
  info: EditionFile,
  source: LargeSource,
): Promise<{ ok: true; large: LargeEdition } | { ok: false; failure: LoadFailure }> {
  const found = await source.columns();
  if ('missing' in found) return { ok: false, failure: { kind: 'missing', file: EVENTS_FILE } };
  if ('damaged' in found) return { ok: false, failure: { kind: 'damaged', file: EVENTS_FILE, where: found.damaged } };
  const store = storeOf(found.raw);
  const timeline = createLargeTimeline(store, found.arrangement);
  let rangeOf: ((row: number) => FeatureRange | null) | null = null;
  let listed: Promise<{ reports: ReportMeta[]; problems: Problem[] }> | null = null;
  const fetchRow = async (row: number) => {
    rangeOf ??= featureRanges(store);
    const range = rangeOf(timeline.columns.source[row] ?? -1);
    if (range === null) return [];
    const part = await source.part(EDITION_FILES[range.layer][0], range.from, range.to).catch(() => null);
    const parsed = v.safeParse(Feature, part && jsonOf(part));
    return parsed.success ? [{ feature: plainNames(parsed.output), layer: range.layer }] : [];
  };
  return {
    ok: true,
    large: {
      info,
      store,
      timeline,
      async features(rows) {
        const found: { feature: Feature; layer: LayerName }[] = [];
        for (let at = 0; at < rows.length; at += AT_ONCE) {
          found.push(...(await Promise.all(rows.slice(at, at + AT_ONCE).map(fetchRow))).flat());
        }
        return found;
      },
      reports: () => (listed ??= fetchLists(source.json)),
    },
  };
}

async function fetchLists(json: FetchJson): Promise<{ reports: ReportMeta[]; problems: Problem[] }> {
  const list = async <T>(part: 'reports' | 'problems', schema: v.GenericSchema<unknown, T>): Promise<T[]> => {
    const raw = await json(EDITION_FILES[part][0]).catch(() => null);
    const entries = v.safeParse(v.record(v.string(), v.unknown()), raw);
    const all: unknown = entries.success ? entries.output[part] : [];
    return Array.isArray(all)
      ? all.flatMap((entry) => {
          const parsed = v.safeParse(schema, entry);
          return parsed.success ? [plainNames(parsed.output)] : [];
        })
      : [];
  };
  const [reports, problems] = await Promise.all([list('reports', ReportSchema), list('problems', ProblemSchema)]);
  return { reports, problems };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** Reads a large edition beside the page; `fetcher` is the browser's fetch, `columns` are on their way. */
export function largeSource(
  base: string,
  json: FetchJson,
  fetcher: typeof fetch,
  columns: Promise<ColumnsAnswer>,
): LargeSource {
  return {
    json,
    columns: () => columns,
    async part(file, from, to) {
      const response = await fetcher(`${base}${file}`, { headers: { Range: `bytes=${from}-${to - 1}` } });
      if (response.status !== 206) {
        await response.body?.cancel();
        return null;
      }
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
