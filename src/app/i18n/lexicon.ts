/** Rows of a lexicon file by column name; a cell that is not there is an empty string. */
export function lexiconRows(tsv: string): ((column: string) => string)[] {
  const [header, ...rows] = tsv.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const columns = (header ?? '').split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return (column) => cells[columns.indexOf(column)] ?? '';
  });
}
