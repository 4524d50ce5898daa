/** Why a stretch of a delimited table is no row. */
export type BadRow = 'broken-quote' | 'too-long';

/** What the splitter tells of. `line` is the physical line, from 1, on which the row begins. */
export interface RowSink {
  row(cells: string[], line: number): void;
  bad(reason: BadRow, line: number): void;
}

/** A row may be this long in UTF-16 units; a broken quote or a line without end must not swallow the memory. */
export const MAX_ROW = 1 << 20;
/** How much may be read again after broken quotes, in all; beyond it the text is no such table. */
const MAX_AGAIN = 2 ** 31;

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Splits the text of a delimited table (RFC 4180) into rows as it comes in pieces, in bounded memory and linear time.
 * Any of LF, CR LF and CR ends a row, also mixed. Where a quote is not closed, or not followed by a delimiter, the line
 * it stands on is reported as bad and reading goes on with the next line; so is a row over several lines that has not
 * as many cells as the first row, since its quotes then closed in the wrong place. Empty lines are passed over.
 */
export interface RowSplitter {
  push(text: string): void;
  finish(): void;
  /** From the next row on, cells whose number has no 1 here are left empty: no text is made for what nobody reads. */
  only(cells: Uint8Array): void;
}

/** Throws a RangeError from `push` or `finish` where quotes are broken so often that it is no such table at all. */
export function splitRows(delimiter: string, sink: RowSink): RowSplitter {
  const comma = delimiter.charCodeAt(0);
  const quoted = delimiter !== '\t';
  let rest = '';
  let line = 1;
  let width = 0;
  let skipping = false;
  let afterCr = false;
  let again = 0;
  let wanted: Uint8Array | null = null;

  /** Where the next line begins; a CR at the end of a piece may have its LF in the next. */
  const pass = (data: string, end: number): number => {
    afterCr = end === data.length - 1 && data.charCodeAt(end) === CR;
    line++;
    return afterEnd(data, end);
  };

  const run = (data: string, final: boolean): string => {
    let at = 0;
    while (at < data.length) {
      if (skipping) {
        const end = lineEnd(data, at);
        if (end < 0) return '';
        skipping = false;
        at = pass(data, end);
        continue;
      }
      const row = readRow(data, at, comma, quoted, final, wanted);
      if (row.kind === 'whole' && !(row.lines > 1 && width > 0 && row.cells.length !== width)) {
        afterCr = row.end === data.length && data.charCodeAt(row.end - 1) === CR;
        if (row.cells.length > 1 || row.cells[0] !== '') {
          if (width === 0) width = row.cells.length;
          sink.row(row.cells, line);
        }
        line += row.lines;
        at = row.end;
        continue;
      }
      const short = data.length - at <= MAX_ROW;
      if (row.kind === 'part' && short) return data.slice(at);
      const end = lineEnd(data, at);
      if (end < 0 && short && !final) return data.slice(at);
      again += (row.kind === 'part' ? data.length : row.end) - at;
      if (again > MAX_AGAIN) throw new RangeError('too many broken quotes');
      const inQuotes = row.kind !== 'part' || row.inQuotes;
      sink.bad(inQuotes && (end >= 0 || final) ? 'broken-quote' : 'too-long', line);
      if (end < 0) {
        skipping = true;
        return '';
      }
      at = pass(data, end);
    }
    return '';
  };

  return {
    push(text) {
      if (text === '') return;
      const from = afterCr && text.charCodeAt(0) === LF ? 1 : 0;
      afterCr = false;
      rest = run(rest === '' ? text.slice(from) : rest + text.slice(from), false);
    },
    finish() {
      rest = run(rest, true);
    },
    only(cells) {
      wanted = cells;
    },
  };
}

/** A row, or why there is none yet or at all. `end` is where the next one begins, or how far was read. */
type Read =
  | { kind: 'whole'; cells: string[]; end: number; lines: number }
  | { kind: 'broken'; end: number }
  | { kind: 'part'; inQuotes: boolean };

function readRow(
  data: string,
  start: number,
  comma: number,
  quoted: boolean,
  final: boolean,
  wanted: Uint8Array | null,
): Read {
  const cells: string[] = [];
  let lines = 1;
  let at = start;
  for (;;) {
    const isWanted = wanted === null || wanted[cells.length] === 1;
    if (quoted && data.charCodeAt(at) === QUOTE) {
      const cell = readQuoted(data, at, comma, final, isWanted);
      if (cell.kind !== 'whole') return cell;
      cells.push(cell.text);
      lines += countLines(data, at, cell.end);
      at = cell.end;
    } else {
      let end = at;
      for (; end < data.length; end++) {
        const code = data.charCodeAt(end);
        if (code === comma || code === LF || code === CR) break;
      }
      if (end === data.length && !final) return { kind: 'part', inQuotes: false };
      cells.push(isWanted ? data.slice(at, end) : '');
      at = end;
    }
    if (at >= data.length) return { kind: 'whole', cells, end: data.length, lines };
    if (data.charCodeAt(at) !== comma) return { kind: 'whole', cells, end: afterEnd(data, at), lines };
    at++;
    if (at === data.length && !final) return { kind: 'part', inQuotes: false };
  }
}

type Quoted = { kind: 'whole'; text: string; end: number } | Exclude<Read, { kind: 'whole' }>;

function readQuoted(data: string, open: number, comma: number, final: boolean, isWanted: boolean): Quoted {
  let from = open + 1;
  let text = '';
  for (;;) {
    const close = data.indexOf('"', from);
    if (close < 0) return final ? { kind: 'broken', end: data.length } : { kind: 'part', inQuotes: true };
    if (data.charCodeAt(close + 1) === QUOTE) {
      if (isWanted) text += data.slice(from, close + 1);
      from = close + 2;
      continue;
    }
    if (isWanted) text += data.slice(from, close);
    let end = close + 1;
    while (data.charCodeAt(end) === 32) end++;
    if (end >= data.length) return final ? { kind: 'whole', text, end } : { kind: 'part', inQuotes: true };
    const next = data.charCodeAt(end);
    if (next === comma || next === LF || next === CR) return { kind: 'whole', text, end };
    return { kind: 'broken', end };
  }
}

/** Where the line that `at` lies on ends; -1 where it does not. */
function lineEnd(data: string, at: number): number {
  const lf = data.indexOf('\n', at);
  const cr = data.slice(at, lf < 0 ? data.length : lf).indexOf('\r');
  return cr >= 0 ? at + cr : lf;
}

function afterEnd(data: string, end: number): number {
  return data.charCodeAt(end) === CR && data.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

/** Line ends from one place of a text up to another. */
function countLines(data: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = data.charCodeAt(at);
    if (code === LF || (code === CR && data.charCodeAt(at + 1) !== LF)) lines++;
  }
  return lines;
}
