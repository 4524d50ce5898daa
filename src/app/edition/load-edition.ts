import * as v from 'valibot';
import { CORRECTIONS_FILE, CorrectionsFile } from '../../contract/corrections-file.ts';
import { EDITION_FILES, type Edition } from '../../contract/edition.ts';
import { Feature, SCHEMA_VERSION } from '../../contract/feature.ts';
import { ReportFile } from '../../contract/report.ts';
import { plainNames } from './plain-names.ts';

/** Why an edition cannot be shown: what the page explains instead of going blank. `where` is empty for a file that is no JSON. */
export type LoadFailure =
  | { kind: 'missing'; file: string }
  | { kind: 'schema'; file: string; found: string; expected: string }
  | { kind: 'damaged'; file: string; where: string };

/** What loading gives: the edition and how many features and entries had to be left out, or the reason it failed. */
export type Loaded = { ok: true; edition: Edition; skipped: Skipped[] } | { ok: false; failure: LoadFailure };

/** An entry of a file that does not follow the contract and was left out. */
interface Skipped {
  file: string;
  index: number;
  where: string;
}

/** Fetches a file of the edition relative to its folder: the parsed JSON, null where there is none. */
export type FetchJson = (file: string) => Promise<unknown | null>;

/** Every file that an edition can have; the last only where `edition.json` names it. */
const FILES = Object.entries({ ...EDITION_FILES, corrections: [CORRECTIONS_FILE, CorrectionsFile] as const });
const INFO = EDITION_FILES.info[0];

/**
 * Loads and checks a whole edition, `edition.json` first. One broken entry of a list is left out and counted; a broken
 * file is a failure. `told` hears how many of its files have come.
 */
export async function loadEdition(
  fetchJson: FetchJson,
  told: (come: number, files: number) => void = () => {},
): Promise<Loaded> {
  const skipped: Skipped[] = [];
  const parts: Record<string, unknown> = {};
  const info = await fetchJson(INFO).catch(() => undefined);
  const corrected = v.is(v.object({ corrections: v.string() }), info);
  const wanted = FILES.filter(([part]) => part !== 'corrections' || corrected);
  let come = 0;
  const files = await Promise.all(
    wanted.map(async ([part, [file, schema]]) => {
      const raw = file === INFO ? info : await fetchJson(file).catch(() => undefined);
      told(++come, wanted.length);
      return { part, file, schema, raw };
    }),
  );
  for (const { part, file, schema, raw } of files) {
    if (raw === null) return { ok: false, failure: { kind: 'missing', file } };
    if (raw === undefined) return { ok: false, failure: { kind: 'damaged', file, where: '' } };
    const version = versionOf(raw);
    if (version !== null && version !== SCHEMA_VERSION) {
      return { ok: false, failure: { kind: 'schema', file, found: version, expected: SCHEMA_VERSION } };
    }
    const parsed = v.safeParse(schema, withoutBroken(file, raw, skipped));
    if (!parsed.success) return { ok: false, failure: { kind: 'damaged', file, where: pathOf(parsed.issues[0]) } };
    parts[part] = part === 'corrections' ? parsed.output : plainNames(parsed.output);
  }
  return { ok: true, edition: parts as unknown as Edition, skipped };
}

/** Loads one report of the edition; null where it is missing or does not follow the contract. */
export async function loadReport(fetchJson: FetchJson, id: string): Promise<ReportFile | null> {
  const raw = await fetchJson(`reports/${encodeURIComponent(id)}.json`).catch(() => null);
  const parsed = v.safeParse(ReportFile, raw);
  return parsed.success ? parsed.output : null;
}

/** Lists whose entries stand alone, with what one entry must be. */
const LISTS: Record<string, { key: string; entry: v.GenericSchema }> = {
  'attacks.geojson': { key: 'features', entry: Feature },
  'bases.geojson': { key: 'features', entry: Feature },
  'withdrawals.geojson': { key: 'features', entry: Feature },
  'places.geojson': { key: 'features', entry: EDITION_FILES.places[1].entries.features.item },
  'reports.json': { key: 'reports', entry: EDITION_FILES.reports[1].entries.reports.item },
  'problems.json': { key: 'problems', entry: EDITION_FILES.problems[1].entries.problems.item },
  [CORRECTIONS_FILE]: { key: 'corrections', entry: CorrectionsFile.entries.corrections.item },
};

function withoutBroken(file: string, raw: unknown, skipped: Skipped[]): unknown {
  const list = LISTS[file];
  if (!list || typeof raw !== 'object' || raw === null) return raw;
  const entries: unknown = (raw as Record<string, unknown>)[list.key];
  if (!Array.isArray(entries)) return raw;
  const whole = entries.filter((entry, index) => {
    const checked = v.safeParse(list.entry, entry);
    if (!checked.success) skipped.push({ file, index, where: pathOf(checked.issues[0]) });
    return checked.success;
  });
  return { ...raw, [list.key]: whole };
}

function versionOf(raw: unknown): string | null {
  const found = v.safeParse(v.object({ dateline: v.object({ schema: v.string() }) }), raw);
  return found.success ? found.output.dateline.schema : null;
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return [v.getDotPath(issue), issue.message].filter(Boolean).join(': ').slice(0, 200);
}

/** Reads files of an edition served beside the page; `fetch` is passed in. A missing file is null. */
export function fetchBeside(base: string, fetcher: typeof fetch): FetchJson {
  return async (file) => {
    const response = await fetcher(`${base}${file}`);
    if (!response.ok) return null;
    return response.json();
  };
}
