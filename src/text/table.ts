/**
 * Rows of a lexicon file: tab-separated UTF-8 with a header line; lines that start with `#` before the header and
 * empty lines are skipped. Each row is an object by column name; a missing cell is an empty string.
 */
export function rowsOf(tsv: string): Record<string, string>[] {
  const lines = tsv.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const header = (lines[0] ?? '').split('\t');
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    const row: Record<string, string> = {};
    for (let i = 0; i < header.length; i++) row[header[i]!] = cells[i] ?? '';
    return row;
  });
}
