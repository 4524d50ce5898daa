import { type ItemScanner, type ItemSink, scanItems } from './json-items.ts';
import { scanLines } from './json-lines.ts';
import { flatRow } from './json-row.ts';
import { type BadRow, type RowSplitter, splitRows } from './row-splitter.ts';
import { formatOf, type TableFormat } from './table-format.ts';
import { decodePiecewise, type Encoding } from './text-decoder.ts';

/** Why something of a table gives no row. */
export type Unread = BadRow | 'wrong-width' | 'not-json' | 'cut-off';

/** What a table's reader tells of: first the columns, then rows with a cell for each; `line` is where a row begins. */
export interface TableSink {
  columns(names: string[]): void;
  row(cells: string[], line: number): void;
  bad(reason: Unread, line: number): void;
}

/** Reads a table's bytes as they come in pieces. */
export interface TableReader {
  push(bytes: Uint8Array): void;
  finish(): void;
  encoding(): Encoding;
  format(): TableFormat | null;
}

/** How much text is looked at to tell the format and, of JSON, the columns. */
const HEAD = 1 << 18;
/** Objects of a JSON table that are looked at for its columns. */
const HEAD_ITEMS = 200;

/** A reader that finds out format and encoding by itself. Throws a RangeError where the text is no table at all. */
export function readTable(sink: TableSink): TableReader {
  const decoder = decodePiecewise();
  let format: TableFormat | null = null;
  let reader: { push(text: string): void; finish(): void } | null = null;
  let head = '';
  const begin = () => {
    format = formatOf(head);
    reader = format.kind === 'delimited' ? delimitedReader(format.delimiter, sink) : jsonReader(format.kind, sink);
    reader.push(head);
    head = '';
  };
  const take = (text: string) => {
    if (reader) return reader.push(text);
    head += text;
    if (head.length >= HEAD) begin();
  };
  return {
    push: (bytes) => take(decoder.push(bytes)),
    finish() {
      take(decoder.finish());
      if (reader === null) begin();
      reader?.finish();
    },
    encoding: () => decoder.encoding(),
    format: () => format,
  };
}

function delimitedReader(delimiter: string, sink: TableSink): RowSplitter {
  let width = 0;
  return splitRows(delimiter, {
    row(cells, line) {
      if (width === 0) {
        width = cells.length;
        sink.columns(cells.map((cell) => cell.trim()));
      } else if (cells.length !== width) {
        sink.bad('wrong-width', line);
      } else {
        sink.row(cells, line);
      }
    },
    bad: (reason, line) => sink.bad(reason, line),
  });
}

function jsonReader(kind: 'json' | 'ndjson', sink: TableSink): { push(text: string): void; finish(): void } {
  let columns: string[] | null = null;
  let waiting: { row: Map<string, string>; line: number }[] = [];
  const emit = (row: Map<string, string>, line: number) =>
    sink.row(
      (columns ?? []).map((name) => row.get(name) ?? ''),
      line,
    );
  const settle = () => {
    columns = [...new Set(waiting.flatMap(({ row }) => [...row.keys()]))];
    sink.columns(columns);
    for (const { row, line } of waiting) emit(row, line);
    waiting = [];
  };
  const items: ItemSink = {
    item(json, line) {
      const row = flatRow(json);
      if (row === null) return sink.bad('not-json', line);
      if (columns) return emit(row, line);
      waiting.push({ row, line });
      if (waiting.length === HEAD_ITEMS) settle();
    },
    bad: (reason, line) => sink.bad(reason, line),
  };
  const scanner: ItemScanner = kind === 'json' ? scanItems(items) : scanLines(items);
  return {
    push: (text) => scanner.push(text),
    finish() {
      const { whole } = scanner.finish();
      if (columns === null) settle();
      if (!whole) sink.bad('cut-off', 0);
    },
  };
}
