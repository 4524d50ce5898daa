/** What a dropped file is taken for: a report to be read, a table of events, or corrections. */
export type FileKind = 'report' | 'table' | 'corrections';

const TABLES = /\.(?:csv|tsv|geojson|ndjson|jsonl|json|parquet)$/;

/** The kind of a file by its name: a `reports.csv` goes with the reports it describes. */
export function fileKind(name: string): FileKind {
  const lower = name.toLowerCase();
  if (lower === 'corrections.ndjson') return 'corrections';
  if (lower === 'reports.csv') return 'report';
  return TABLES.test(lower) ? 'table' : 'report';
}
