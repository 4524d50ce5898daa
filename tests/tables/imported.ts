import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature } from '../../src/contract/feature.ts';
import type { ReportFile } from '../../src/contract/report.ts';
import type { LayerName } from '../../src/contract/vocabulary.ts';
import { type ImportOptions, type ImportResult, importTable } from '../../src/tables/import-table.ts';

/** What an import of a table in memory gives. */
export interface Imported {
  result: ImportResult;
  features: (Feature & { layer: LayerName })[];
  reports: ReportFile[];
}

const FIXTURES = join(import.meta.dirname, '../fixtures/tables');

export function fixture(name: string): Uint8Array {
  return readFileSync(join(FIXTURES, name));
}

/** Imports a table in pieces; throws with the reason where it cannot be used. */
export function imported(table: string | Uint8Array, options: Partial<ImportOptions> = {}, piece = 1000): Imported {
  const features: Imported['features'] = [];
  const reports: ReportFile[] = [];
  const importing = importTable(
    { file: 'table.csv', sha256: (text) => `hash of ${text.length}`, ...options },
    {
      feature: (feature, layer) => features.push({ ...feature, layer }),
      report: (report) => reports.push(report),
    },
  );
  const bytes = typeof table === 'string' ? new TextEncoder().encode(table) : table;
  for (let at = 0; at < bytes.length; at += piece) importing.push(bytes.subarray(at, at + piece));
  const result = importing.finish();
  if ('unusable' in result) throw new Error(result.unusable);
  return { result, features, reports };
}
