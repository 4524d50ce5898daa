import { splitRows } from './row-splitter.ts';

/** How a table is written down. GeoJSON and other JSON documents are one kind: a list of objects. */
export type TableFormat = { kind: 'delimited'; delimiter: string } | { kind: 'json' } | { kind: 'ndjson' };

const DELIMITERS = [',', ';', '\t', '|'];

/** Format of a table by its beginning; the name is not asked, since a .csv is as often cut by semicolons or tabs. */
export function formatOf(head: string): TableFormat {
  const text = head.trimStart();
  if (text.startsWith('[')) return { kind: 'json' };
  if (text.startsWith('{')) return isOneObject(text) ? { kind: 'ndjson' } : { kind: 'json' };
  return { kind: 'delimited', delimiter: delimiterOf(head) };
}

/** Whether the first line is an object of its own and no collection. */
function isOneObject(text: string): boolean {
  const end = text.indexOf('\n');
  try {
    const value: unknown = JSON.parse(end < 0 ? text : text.slice(0, end));
    return typeof value === 'object' && value !== null && !('features' in value);
  } catch {
    return false;
  }
}

/** The delimiter that cuts the first rows into most cells, all rows alike. */
function delimiterOf(head: string): string {
  let best = ',';
  let most = 1;
  for (const delimiter of DELIMITERS) {
    const widths: number[] = [];
    const splitter = splitRows(delimiter, {
      row: (cells) => widths.push(cells.length),
      bad: () => undefined,
    });
    splitter.push(head.slice(0, 65_536));
    const width = widths[0] ?? 0;
    const alike = widths.filter((other) => other === width).length / Math.max(1, widths.length);
    if (alike >= 0.8 && width > most) {
      best = delimiter;
      most = width;
    }
  }
  return best;
}
