import { type DateOrder, dateOrderOf } from './cell-date.ts';
import { countryOf } from './country.ts';
import { type ColumnMap, FIELDS, type Field } from './field.ts';
import { guessMap } from './guess-map.ts';
import { schemaOf } from './known-tables.ts';
import { OTHER } from './other-table.ts';
import { areSwapped, degreesOf } from './point.ts';
import { remembered } from './remembered.ts';
import { readTable } from './table-reader.ts';
import type { TableSchema } from './table-schema.ts';

/** Rows that are shown with what they are taken for. */
const SAMPLES = 5;

/**
 * What a table was taken for, from its first rows: shown for confirmation. `guessed` are the fields whose column was
 * guessed, not given or known. `swapped`: latitude and longitude are exchanged throughout and are turned.
 * `orderUnclear`: slashed dates could be either way and are read day first.
 */
export interface Inspection {
  schema: TableSchema['name'];
  columns: string[];
  map: ColumnMap;
  guessed: Field[];
  order: DateOrder;
  orderUnclear: boolean;
  swapped: boolean;
  samples: string[][];
}

/** How to read a table: `map` and `dates` go before what is known or guessed. */
export interface ReadingOptions {
  file: string;
  map?: ColumnMap;
  dates?: DateOrder;
}

/** What a table is taken for by the bytes of its beginning, to be confirmed before it is imported. */
export function inspectTable(beginning: Uint8Array, options: ReadingOptions): Inspection | { unusable: string } {
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
    if (!(error instanceof RangeError)) throw error;
    return { unusable: `${options.file} cannot be read as a table: ${error.message}.` };
  }
  return inspect(columns, rows, options);
}

/** What a table is taken for by its first rows; or why it cannot be used. */
export function inspect(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  options: ReadingOptions,
): Inspection | { unusable: string } {
  if (rows.length === 0) return { unusable: `${options.file} has no rows.` };
  const schema = schemaFor(columns, options);
  const known = named(schema.map, columns);
  const given = named(options.map ?? {}, columns);
  for (const [field, column] of Object.entries(options.map ?? {})) {
    if (given[field as Field] === undefined) {
      return { unusable: `${options.file} has no column "${column}"; it has ${columns.join(', ')}.` };
    }
  }
  const guess = schema === OTHER ? guessMap(columns, rows) : {};
  const used = new Set(Object.values(given));
  const free = Object.fromEntries(Object.entries(guess).filter(([, column]) => !used.has(column)));
  const map: ColumnMap = { ...free, ...known, ...given };
  const missing = [map.lat === undefined ? 'lat' : '', map.lon === undefined ? 'lon' : ''].filter(Boolean);
  if (map.date === undefined && map.year === undefined) missing.unshift('date');
  if (missing.length > 0) {
    const example = missing.map((field) => `${field}=COLUMN`).join(',');
    return {
      unusable: `${options.file}: no column for ${missing.join(', ')} was found. Name them with --map ${example}; the columns are ${columns.slice(0, 80).join(', ')}.`,
    };
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
    order: options.dates ?? order ?? 'day-first',
    orderUnclear: options.dates === undefined && order === null && slashed,
    swapped: areSwapped(
      rows.map((row) => ({
        lat: degreesOf(row[at('lat')] ?? ''),
        lon: degreesOf(row[at('lon')] ?? ''),
        country: country(row[at('country')] ?? ''),
      })),
    ),
    samples: rows.slice(0, SAMPLES).map((row) => [...row]),
  };
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
