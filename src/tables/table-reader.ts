import { type ItemScanner, type ItemSink, scanItems } from './json-items.ts';
import { scanLines } from './json-lines.ts';
import { flatRow } from './json-row.ts';
import { type BadRow, splitRows } from './row-splitter.ts';
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
  /** Names the columns that are read; cells of the others may be left empty from here on. */
  only(columns: ReadonlySet<string>): void;
  encoding(): Encoding;
  format(): TableFormat | null;
}

/** How much text is looked at to tell the format and, of JSON, the columns. */
const HEAD = 1 << 18;
/** Objects of a JSON table that are looked at for its columns. */
const HEAD_ITEMS = 200;

/** What reads the text of one format. */
interface Reader {
  push(text: string): void;
  finish(): void;
  only?(columns: ReadonlySet<string>): void;
}

/** Why the bytes are no table at all: the `cause` of the RangeError that says so. */
export type NoTable = 'no-text' | 'broken-header';

/**
 * A reader that finds out format and encoding by itself. Throws a RangeError where the bytes are no table at all, with a
 * `NoTable` as its cause where they are no text, or where the line of column names cannot be read: the next line is not
 * to be taken for it.
 */
export function readTable(sink: TableSink): TableReader {
  const decoder = decodePiecewise();
  let format: TableFormat | null = null;
  let reader: Reader | null = null;
  let head = '';
  const begin = () => {
    if (isNoText(head)) throw new RangeError('it is not text', { cause: 'no-text' satisfies NoTable });
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
    only: (columns) => reader?.only?.(columns),
    encoding: () => decoder.encoding(),
    format: () => format,
  };
}

/** How much of a beginning is looked at for control signs, the share of them that no text has, and as many as a stray few. */
const LOOKED = 1 << 16;
const CONTROLS = 0.01;
const STRAY = 4;

/** Whether a beginning is of a spreadsheet, an archive, a picture or the like: these have control signs all over. */
function isNoText(head: string): boolean {
  const reach = Math.min(head.length, LOOKED);
  let controls = 0;
  for (let at = 0; at < reach; at++) {
    const code = head.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32)) controls++;
  }
  return controls > STRAY && controls > reach * CONTROLS;
}

function delimitedReader(delimiter: string, sink: TableSink): Reader {
  let names: string[] = [];
  const splitter = splitRows(delimiter, {
    row(cells, line) {
      if (names.length === 0) {
        names = cells.map((cell) => cell.trim());
        sink.columns(names);
      } else if (cells.length !== names.length) {
        sink.bad('wrong-width', line);
      } else {
        sink.row(cells, line);
      }
    },
    bad(reason, line) {
      sink.bad(reason, line);
      if (names.length > 0 || reason !== 'broken-quote') return;
      throw new RangeError('a quote in its line of column names is broken', {
        cause: 'broken-header' satisfies NoTable,
      });
    },
  });
  return {
    push: splitter.push,
    finish: splitter.finish,
    only: (columns) => splitter.only(Uint8Array.from(names, (name) => Number(columns.has(name)))),
  };
}

function jsonReader(kind: 'json' | 'ndjson', sink: TableSink): Reader {
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
