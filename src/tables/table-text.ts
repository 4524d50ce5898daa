import type { Mention, ReportFile } from '../contract/report.ts';
import { languageOf } from '../text/language.ts';
import type { ColumnMap } from './field.ts';

/** Rows of a table that one report holds; the reader opens one at a time. */
const ROWS = 500;
/** A cell is cut after this many UTF-16 units: it is to be read beside a map. */
const CELL = 2000;

/** Between the paragraphs of two rows. */
const BREAK = '\n\n';
/** Where a row stands in its report. */
export interface RowText {
  report: string;
  start: number;
  end: number;
  quote: string;
}

/**
 * A table as reports: the table is what was read, so each stretch of 500 of its rows is one report, published by the
 * table's owner, with a paragraph a row: the cells that were understood, as `column: value`, and on a line of its own the
 * row's notes. The quote of a row is its notes, or else that line of cells; who the owner has it from is the claim's
 * `said`.
 */
export interface TableText {
  /** Id of the report that the next row goes into. */
  report(): string;
  add(cells: readonly string[], place: { id: string; name: string }): RowText;
  /** The last report, and from time to time full ones; each is given once. */
  take(final: boolean): ReportFile | null;
}

/** What all reports of a table share. `id` is a slug of the file's name, `sha256` hashes a text. */
export interface TableSource {
  id: string;
  file: string;
  owner: string;
  sha256(text: string): string;
}

export function openTableText(
  source: TableSource,
  columns: readonly string[],
  map: ColumnMap,
  told: readonly string[],
): TableText {
  const mapped = new Set([...Object.values(map), ...told]);
  const notesAt = map.notes === undefined ? -1 : columns.indexOf(map.notes);
  const shown = columns.flatMap((name, i) =>
    mapped.has(name) && i !== notesAt ? [{ first: `${name}: `, next: `; ${name}: `, i }] : [],
  );
  let part = 1;
  let row = 0;
  let first = 1;
  let paragraphs: string[] = [];
  let length = 0;
  let mentions: Mention[] = [];
  const id = () => `${source.id}-${String(part).padStart(4, '0')}`;
  return {
    report: id,
    add(cells, place) {
      row++;
      const notes = notesAt < 0 ? '' : plain(cells[notesAt] ?? '');
      let pairs = '';
      for (const { first: label, next, i } of shown) {
        const cell = cells[i] as string;
        if (cell === '' || cell === ' ') continue;
        pairs += (pairs === '' ? label : next) + (cell.length > CELL ? plain(cell) : cell.trim());
      }
      pairs = plain(pairs, Number.POSITIVE_INFINITY);
      const paragraph = notes === '' ? pairs : `${pairs}\n${notes}`;
      const from = length + (paragraphs.length === 0 ? 0 : BREAK.length);
      paragraphs.push(paragraph);
      length = from + paragraph.length;
      const quote = notes === '' ? pairs : notes;
      const start = length - quote.length;
      const at = place.name === '' ? -1 : paragraph.indexOf(place.name);
      if (at >= 0) {
        const end = from + at + place.name.length;
        mentions.push({ start: from + at, end, phrase: place.name, placeId: place.id, usage: 'literal', score: 1 });
      }
      return { report: id(), start, end: length, quote };
    },
    take(final) {
      if (paragraphs.length === 0 || (!final && paragraphs.length < ROWS)) return null;
      const text = paragraphs.join(BREAK);
      const report: ReportFile = {
        id: id(),
        title: `${source.file}, events ${first} to ${row}`,
        publisher: source.owner,
        published: null,
        publishedTo: null,
        url: null,
        language: languageOf(text.slice(0, 4000)),
        sha256: source.sha256(text),
        inferred: [],
        text,
        mentions,
      };
      part++;
      first = row + 1;
      paragraphs = [];
      length = 0;
      mentions = [];
      return report;
    },
  };
}

/** A cell as one line without control characters. */
function plain(cell: string, most = CELL): string {
  const line = isUneven(cell) ? cell.replace(/[\s\p{Cc}]+/gu, ' ').trim() : cell.trim();
  if (line.length <= most) return line;
  const half = line.charCodeAt(CELL - 1);
  return `${line.slice(0, half >= 0xd800 && half <= 0xdbff ? CELL - 1 : CELL)}…`;
}

/** Whether there is more than single spaces between words; a loop, since it is asked of every row's whole text. */
function isUneven(text: string): boolean {
  let space = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 || (code >= 127 && code < 160) || code === 0x2028 || code === 0x2029) return true;
    if (code === 32 && space) return true;
    space = code === 32;
  }
  return false;
}
