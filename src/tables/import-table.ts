import type { Force } from '../contract/edition.ts';
import type { Feature } from '../contract/feature.ts';
import type { Problem } from '../contract/problem.ts';
import type { ReportFile, ReportMeta } from '../contract/report.ts';
import { LAYERS, type LayerName } from '../contract/vocabulary.ts';
import { actorOf, forceOf } from './actor.ts';
import { readDate } from './cell-date.ts';
import { type Country, countryOf } from './country.ts';
import { FIELDS, type Field, type Row } from './field.ts';
import {
  type Inspection,
  inspect,
  missingSaid,
  type ReadingOptions,
  schemaFor,
  type Unusable,
  unreadable,
} from './inspect-table.ts';
import { openPlaceBook, type PlaceFeature } from './place-book.ts';
import { liesIn, readPoint } from './point.ts';
import { detached, remembered } from './remembered.ts';
import { eventOf } from './row-event.ts';
import { tableNotes } from './table-notes.ts';
import { readTable } from './table-reader.ts';
import type { TableSchema } from './table-schema.ts';
import { openTableText, type TableText } from './table-text.ts';
import { openTally, REASONS, type Reason } from './tally.ts';
import type { Encoding } from './text-decoder.ts';

/** How to import a table; `layer` puts all rows into one layer, `sha256` is of a report's text, lower-case hex. */
export interface ImportOptions extends ReadingOptions {
  layer?: LayerName;
  sha256(text: string): string;
}

/** Takes what an import makes, in the order of the table. */
export interface ImportSink {
  feature(feature: Feature, layer: LayerName): void;
  report(report: ReportFile): void;
}

/** What came of an import. `rejected` is by reason, most first. */
export interface ImportResult {
  inspection: Inspection;
  rows: number;
  kept: Record<LayerName, number>;
  rejected: [Reason, number][];
  /** Lines of the first rows of each reason, numbered from 1. */
  firstLines: Partial<Record<Reason, number[]>>;
  encoding: Encoding;
  citation: string | null;
  /** Dates that are left out since they can only be read month first, where the table did not show its order at first. */
  contraryDates: number;
  places: PlaceFeature[];
  reports: ReportMeta[];
  forces: Force[];
  /** What is to be known of the table as a whole; the first of the problems. */
  notes: Problem[];
  problems: Problem[];
}

/** Imports a table as its bytes come in pieces of any length. */
export interface TableImport {
  push(bytes: Uint8Array): void;
  /** The result; or why the table cannot be used at all, with the reasons of its rows. */
  finish(): ImportResult | (Unusable & { rejected: [Reason, number][] });
  /** Rows read up to now, and why reading on is of no use, if it is. */
  progress(): { rows: number; kept: number; unusable: Unusable | null };
}

/** Ids that are kept as numbers, which take a quarter of the room. */
const NUMERIC = /^[1-9]\d{0,14}$/;
/** Rows that are looked at before the first is imported. */
const HEAD = 2000;

/**
 * Imports a table of events: tells its schema or guesses its columns from its first rows, then makes of every row a
 * feature with one claim, or counts why not. Holds places, ids and the report at hand in memory, not the rows.
 */
export function importTable(options: ImportOptions, sink: ImportSink): TableImport {
  const tally = openTally();
  const places = openPlaceBook();
  const kept: Record<LayerName, number> = { bases: 0, attacks: 0, withdrawals: 0 };
  const reports: ReportMeta[] = [];
  const ids = new Set<string | number>();
  const forces = new Set<string>();
  const id = slugOf(options.file);
  let columns: string[] = [];
  let head: { cells: string[]; line: number }[] | null = [];
  let inspection: Inspection | null = null;
  let use: ((cells: string[], line: number) => void) | null = null;
  let text: TableText | null = null;
  let rows = 0;
  let contraryDates = 0;
  let unusable: Unusable | null = null;

  const settle = () => {
    const first = head ?? [];
    head = null;
    if (first.length === 0 && tally.total() > 0) {
      unusable = noneUsable();
      return;
    }
    const found = inspect(
      columns,
      first.map(({ cells }) => cells),
      options,
    );
    const missing = 'unusable' in found ? null : missingSaid(options.file, found);
    if (missing !== null) unusable = { code: 'columns-missing', unusable: missing };
    if ('unusable' in found) unusable = found;
    if ('unusable' in found || missing !== null) return;
    inspection = found;
    const schema = schemaFor(columns, options);
    const book = openTableText(
      { id, file: options.file, owner: schema.owner || options.file, sha256: options.sha256 },
      columns,
      found.map,
      schema.told,
    );
    text = book;
    reader.only(new Set([...Object.values(found.map), ...schema.told]));
    use = rowUser(schema, found, book);
    for (const { cells, line } of first) use(cells, line);
  };

  const noneUsable = (): Unusable => {
    const why = tally.counts().map(([reason, count]) => `${count} ${reason}: ${REASONS[reason]}`);
    const said = why.length > 0 ? ` (${why.join(', ')})` : ': it has none';
    return { code: 'no-usable-row', unusable: `No row of ${options.file} can be used${said}.` };
  };

  const rowUser = (schema: TableSchema, { map, order, orderUnclear, swapped }: Inspection, book: TableText) => {
    const index = Object.fromEntries(
      FIELDS.map((field) => [field, map[field] === undefined ? -1 : columns.indexOf(map[field])]),
    ) as Record<Field, number>;
    const countries = remembered(countryOf);
    const actor = (cell: string) => {
      const found = actorOf(cell);
      if (found !== null && forceOf(found)) forces.add(found);
      return found;
    };
    const roles = { actor: remembered(actor), target: remembered(actor), force: remembered(actor) };
    let cells: string[] = [];
    const row: Row = (field) => {
      const at = index[field];
      return at < 0 ? '' : (cells[at] ?? '').trim();
    };
    const read = (): Reason | null => {
      const what = schema.what(row);
      if (typeof what === 'string' && options.layer === undefined) return what;
      const when = schema.when(row, order);
      if (typeof when === 'string') {
        if (orderUnclear && typeof readDate(row('date'), 'month-first') !== 'string') contraryDates++;
        return when;
      }
      const point = swapped ? readPoint(row('lon'), row('lat')) : readPoint(row('lat'), row('lon'));
      if (typeof point === 'string') return point;
      const country = countries(row('country'));
      if (country && isTurned(point, country)) return 'swapped-coordinates';
      const given = row('id');
      const eventId = given === '' ? `${id}-${rows}` : `${schema.name === 'other' ? id : schema.name}-${given}`;
      const key = NUMERIC.test(given) ? Number(given) : detached(eventId);
      if (ids.has(key)) return 'duplicate-id';
      ids.add(key);
      const place = places.at(row, point, schema.where(row));
      const made = eventOf({
        id: eventId,
        row,
        when,
        what: inLayer(what, options.layer),
        place,
        text: book.add(cells, { id: place.id, name: place.properties.name }),
        rule: `table-${schema.name}`,
        who: (role) => roles[role](row(role)),
      });
      kept[made.layer]++;
      sink.feature(made.feature, made.layer);
      return null;
    };
    return (next: string[], line: number) => {
      cells = next;
      rows++;
      const reason = read();
      if (reason !== null) tally.add(reason, line, book.report());
      give(book.take(false));
    };
  };

  const give = (report: ReportFile | null) => {
    if (report === null) return;
    const { text: _text, mentions: _mentions, ...meta } = report;
    reports.push(meta);
    sink.report(report);
  };

  const reader = readTable({
    columns(names) {
      columns = names;
    },
    row(cells, line) {
      if (unusable !== null) return;
      if (use) return use(cells, line);
      head?.push({ cells, line });
      if (head?.length === HEAD) settle();
    },
    bad(reason, line) {
      rows++;
      tally.add(reason, line, text?.report() ?? `${id}-0001`);
    },
  });

  const guarded = (work: () => void) => {
    if (unusable !== null) return;
    try {
      work();
    } catch (error) {
      unusable = unreadable(options.file, error);
    }
  };

  return {
    push: (bytes) => guarded(() => reader.push(bytes)),
    progress: () => ({ rows, kept: totalOf(kept), unusable }),
    finish() {
      guarded(() => {
        reader.finish();
        if (head !== null) settle();
      });
      if (unusable === null && text) give(text.take(true));
      if (unusable === null && totalOf(kept) === 0) unusable = noneUsable();
      if (unusable !== null || inspection === null) {
        const why: Unusable = unusable ?? { code: 'no-rows', unusable: `${options.file} has no rows.` };
        return { ...why, rejected: tally.counts() };
      }
      const { citation } = schemaFor(columns, options);
      const encoding = reader.encoding();
      const about = reports[0]?.id ?? '';
      const whole = tableNotes(options.file, about, inspection, encoding, citation, contraryDates);
      return {
        inspection,
        rows,
        kept,
        rejected: tally.counts(),
        firstLines: tally.firstLines(),
        encoding,
        citation,
        contraryDates,
        places: places.all(),
        reports,
        forces: [...forces].sort().flatMap((code) => forceOf(code) ?? []),
        notes: whole,
        problems: [...whole, ...tally.problems(options.file)],
      };
    },
  };
}

function isTurned(point: { lat: number; lon: number }, country: Country): boolean {
  if (liesIn(point, country) || Math.abs(point.lon) > 90) return false;
  return liesIn({ lat: point.lon, lon: point.lat }, country);
}

function inLayer(what: ReturnType<TableSchema['what']>, layer: LayerName | undefined) {
  if (typeof what !== 'string' && (layer === undefined || what.layer === layer)) return what;
  const action = { bases: 'presence', attacks: 'attack', withdrawals: 'withdrawal' } as const;
  const to = layer ?? 'attacks';
  return { layer: to, action: action[to], status: 'reported' as const, confidence: 0.8 };
}

function totalOf(kept: Record<LayerName, number>): number {
  return LAYERS.reduce((sum, layer) => sum + kept[layer], 0);
}

/** A file's name as a report's id: letters, digits and hyphens. */
function slugOf(file: string): string {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  return (
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'table'
  );
}
