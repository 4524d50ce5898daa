import { type DateOrder, dateOrderOf, readDate } from './cell-date.ts';
import { countryOf } from './country.ts';
import { type ColumnMap, FIELDS, type Field } from './field.ts';
import { fitOf, guessMap } from './guess-map.ts';
import { schemaOf } from './known-tables.ts';
import { OTHER } from './other-table.ts';
import { areSwapped, degreesOf } from './point.ts';
import { remembered } from './remembered.ts';
import { MAX_ROW } from './row-splitter.ts';
import { type NoTable, readTable } from './table-reader.ts';
import type { TableSchema } from './table-schema.ts';

/** Different values of a column that are shown with what it is taken for, and how long they may be. */
const EXAMPLES = 3;
const EXAMPLE = 120;

/** What no table can do without. */
export type Needed = 'date' | 'lat' | 'lon';

/** How many of a column's cells that are not blank read as what its field wants. */
export interface Readable {
  readable: number;
  filled: number;
}

/**
 * What a table was taken for, from its first rows: shown for confirmation. `guessed` are the fields whose column was
 * guessed, not given or known; `missing` what no column was found for, without which nothing can be imported.
 * `examples`: the first different values of each column, cut short. `fits` tells of fields that do not take any text.
 * `swapped`: latitude and longitude are exchanged throughout and are turned. `orderUnclear`: slashed dates could be
 * either way and are read day first.
 */
export interface Inspection {
  schema: TableSchema['name'];
  columns: string[];
  map: ColumnMap;
  guessed: Field[];
  missing: Needed[];
  fits: Partial<Record<Field, Readable>>;
  order: DateOrder;
  orderUnclear: boolean;
  swapped: boolean;
  examples: string[][];
}

/** Why a table cannot be used at all: by its kind, and in one sentence. */
export interface Unusable {
  code:
    | NoTable
    | 'no-table'
    | 'no-rows'
    | 'no-whole-row'
    | 'no-header'
    | 'no-column'
    | 'columns-missing'
    | 'no-usable-row';
  unusable: string;
}

/**
 * How to read a table: `map` and `dates` go before what is known or guessed, and columns that are `unused` mean nothing
 * whatever they are called.
 */
export interface ReadingOptions {
  file: string;
  map?: ColumnMap;
  unused?: readonly string[];
  dates?: DateOrder;
}

/** What a table is taken for by the bytes of its beginning, to be confirmed before it is imported. */
export function inspectTable(beginning: Uint8Array, options: ReadingOptions): Inspection | Unusable {
  let columns: string[] = [];
  const rows: string[][] = [];
  const reader = readTable({
    columns(names) {
      columns = names;
    },
    row: (cells) => rows.push(cells),
    bad: () => undefined,
  });
  try {
    reader.push(beginning);
    reader.finish();
  } catch (error) {
    return unreadable(options.file, error);
  }
  if (rows.length === 0 && beginning.length >= MAX_ROW) {
    return {
      code: 'no-whole-row',
      unusable: `${options.file} has no whole row in its first megabyte; check the line ends.`,
    };
  }
  return inspect(columns, rows, options);
}

const MENDS: Readonly<Record<NoTable, string>> = {
  'no-text': 'save it as CSV if it is a spreadsheet, unpack it if it is packed',
  'broken-header': 'double quotes inside a quoted name',
};

/** Says why a file is no table, by what the reader threw; throws what it did not. */
export function unreadable(file: string, error: unknown): Unusable {
  if (!(error instanceof RangeError)) throw error;
  const said = `${file} cannot be read as a table: ${error.message}`;
  const { cause } = error;
  if (cause !== 'no-text' && cause !== 'broken-header') return { code: 'no-table', unusable: `${said}.` };
  return { code: cause, unusable: `${said}; ${MENDS[cause]}.` };
}

/** What a table is taken for by its first rows; or why it cannot be used, whatever its columns mean. */
export function inspect(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  options: ReadingOptions,
): Inspection | Unusable {
  if (rows.length === 0) return { code: 'no-rows', unusable: `${options.file} has no rows.` };
  const schema = schemaFor(columns, options);
  const known = named(schema.map, columns);
  const given = named(options.map ?? {}, columns);
  for (const [field, column] of Object.entries(options.map ?? {})) {
    if (given[field as Field] === undefined) {
      return {
        code: 'no-column',
        unusable: `${options.file} has no column "${column}"; it has ${columns.join(', ')}.`,
      };
    }
  }
  const free = new Set(columns);
  for (const column of [...Object.values(given), ...(options.unused ?? [])]) free.delete(column);
  const guess = schema === OTHER ? guessMap(columns, rows) : {};
  const map: ColumnMap = { ...among(free, guess), ...among(free, known), ...given };
  if (Object.keys(given).length === 0 && isRow(map)) {
    return { code: 'no-header', unusable: `${options.file} has no line of column names; put one above its rows.` };
  }
  const at = (field: Field) => columns.indexOf(map[field] ?? '');
  const order = dateOrderOf(rows.flatMap((row) => [row[at('date')] ?? '', row[at('end')] ?? '']));
  const slashed = rows.some((row) => /^\s*\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}/.test(row[at('date')] ?? ''));
  const country = remembered(countryOf);
  return {
    schema: schema.name,
    columns: [...columns],
    map,
    guessed: FIELDS.filter(
      (field) => map[field] !== undefined && given[field] === undefined && known[field] === undefined,
    ),
    missing: missingOf(map),
    fits: fitsOf(map, columns, rows),
    order: options.dates ?? order ?? 'day-first',
    orderUnclear: options.dates === undefined && order === null && slashed,
    swapped: areSwapped(
      rows.map((row) => ({
        lat: degreesOf(row[at('lat')] ?? ''),
        lon: degreesOf(row[at('lon')] ?? ''),
        country: country(row[at('country')] ?? ''),
      })),
    ),
    examples: columns.map((_, i) => examplesOf(rows, i)),
  };
}

/** Whether what stands where columns are named is a row: a day and a point. */
function isRow({ date = '', lat = '', lon = '' }: ColumnMap): boolean {
  return (
    typeof readDate(date, 'day-first') !== 'string' &&
    Number.isFinite(degreesOf(lat)) &&
    Number.isFinite(degreesOf(lon))
  );
}

/** Says which columns must be named before a table can be imported; null where none must. */
export function missingSaid(file: string, { missing, columns }: Inspection): string | null {
  if (missing.length === 0) return null;
  const example = missing.map((field) => `${field}=COLUMN`).join(',');
  const known = columns.slice(0, 80).join(', ');
  return `${file}: no column for ${missing.join(', ')} was found. Name them with --map ${example}; the columns are ${known}.`;
}

function missingOf(map: ColumnMap): Needed[] {
  const point = (['lat', 'lon'] as const).filter((field) => map[field] === undefined);
  return map.date === undefined && map.year === undefined ? ['date', ...point] : point;
}

function fitsOf(map: ColumnMap, columns: readonly string[], rows: readonly (readonly string[])[]): Inspection['fits'] {
  const fits: Inspection['fits'] = {};
  for (const field of FIELDS) {
    const fit = fitOf(field);
    const at = columns.indexOf(map[field] ?? '');
    if (fit === null || at < 0) continue;
    const cells = rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
    fits[field] = { readable: cells.filter(fit).length, filled: cells.length };
  }
  return fits;
}

function examplesOf(rows: readonly (readonly string[])[], i: number): string[] {
  const found = new Set<string>();
  for (const row of rows) {
    const cell = (row[i] ?? '').trim();
    if (cell !== '') found.add(cell.slice(0, EXAMPLE));
    if (found.size === EXAMPLES) break;
  }
  return [...found];
}

/** Of a map what names one of these columns. */
function among(columns: ReadonlySet<string>, map: ColumnMap): ColumnMap {
  return Object.fromEntries(Object.entries(map).filter(([, column]) => columns.has(column)));
}

/** A given map that names a date or a point of its own makes any table a table like any other. */
export function schemaFor(columns: readonly string[], { map }: Pick<ReadingOptions, 'map'>): TableSchema {
  return map?.date !== undefined || map?.lat !== undefined ? OTHER : schemaOf(columns);
}

/** A map in the spelling of the columns, without those that the table does not have. */
function named(map: ColumnMap, columns: readonly string[]): ColumnMap {
  const byName = new Map(columns.map((column) => [column.toLowerCase(), column]));
  for (const column of columns) byName.set(column, column);
  return Object.fromEntries(
    Object.entries(map).flatMap(([field, column]) => {
      const found = byName.get(column) ?? byName.get(column.toLowerCase());
      return found === undefined ? [] : [[field, found]];
    }),
  );
}
