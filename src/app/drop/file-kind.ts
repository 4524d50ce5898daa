/** What a dropped file is taken for: a report to be read, a table of events, or corrections. */
export type FileKind = 'report' | 'table' | 'corrections';

/** Tables, and what people keep tables in that cannot be read here: there they are told what to do. */
const TABLES = /\.(?:csv|tsv|geojson|ndjson|jsonl|json|parquet|xlsx?|xlsm|ods|numbers)$/;

/** The kind of a file by its name: a `reports.csv` goes with the reports it describes. */
export function fileKind(name: string): FileKind {
  const lower = name.toLowerCase();
  if (lower === 'corrections.ndjson') return 'corrections';
  if (lower === 'reports.csv') return 'report';
  return TABLES.test(lower) ? 'table' : 'report';
}
