import Papa from 'papaparse';
import { type Given, givenFrom } from './given.ts';

/** Metadata of the reports of a folder, by file name, with what could not be used. */
export interface ReportsTable {
  rows: Map<string, Given>;
  problems: { file: string; code: string; message: string }[];
}

/**
 * Reads a `reports.csv` (`file,title,publisher,published,url,language`; a header line, any order, more columns
 * allowed). A table without a `file` column or with broken quotes gives no rows past the break and says so.
 */
export function readReportsTable(csv: string): ReportsTable {
  const table: ReportsTable = { rows: new Map(), problems: [] };
  const parsed = Papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  if (!parsed.meta.fields?.includes('file')) {
    table.problems.push({
      file: '',
      code: 'broken-table',
      message: 'reports.csv has no column "file"; its metadata is not used.',
    });
    return table;
  }
  const broken = parsed.errors.find((error) => error.type === 'Quotes');
  // The parser counts the header line as row 0.
  const usable = broken ? parsed.data.slice(0, Math.max(0, (broken.row ?? 1) - 1)) : parsed.data;
  if (broken) {
    table.problems.push({
      file: '',
      code: 'broken-table',
      message: `reports.csv has a broken quote in row ${(broken.row ?? 0) + 1}; the rows from there on are not used.`,
    });
  }
  for (const row of usable) {
    const file = (row.file ?? '').trim();
    if (file === '') continue;
    const { given, bad } = givenFrom(row);
    for (const { field, value } of bad) {
      table.problems.push({
        file,
        code: `bad-${field}`,
        message: `reports.csv gives ${field} "${value}" for ${file}; it is not used.`,
      });
    }
    table.rows.set(file, given);
  }
  return table;
}
