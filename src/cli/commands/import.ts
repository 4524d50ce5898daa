import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { dayOf, isoOf } from '../../contract/day.ts';
import { LAYERS, type LayerName } from '../../contract/vocabulary.ts';
import type { DateOrder } from '../../tables/cell-date.ts';
import { type ColumnMap, columnMapOf, FIELDS } from '../../tables/field.ts';
import { type ImportResult, type ImportSink, importTable } from '../../tables/import-table.ts';
import { type Inspection, inspectTable, missingSaid } from '../../tables/inspect-table.ts';
import { REASONS } from '../../tables/tally.ts';
import { type Command, required, type Terminal, type Words } from '../command.ts';
import { InputError, reasonOf, UsageError } from '../failure.ts';
import { writeImport } from '../import-folder.ts';

/** Bytes read at a time. */
const PIECE = 1 << 20;
/** Rows of these reasons are no fault of the table. */
const MEANT = new Set(['no-layer']);

const TITLES: Readonly<Record<Inspection['schema'], string>> = {
  acled: 'an ACLED table',
  'ucdp-ged': 'a UCDP GED table',
  gtd: 'a Global Terrorism Database table',
  other: 'a table of events',
};

export const importCommand: Command = {
  name: 'import',
  usage: 'dateline import TABLE --out DIR',
  summary: 'turn a table of events into an edition: ACLED, UCDP GED, GTD, or any CSV, TSV, GeoJSON or NDJSON',
  help: `TABLE is a file, or - for standard input. Columns of ACLED, UCDP GED and GTD are known; of any other
table they are guessed from names and values, and the guess is said. Rows that cannot be used are
counted by reason and listed in problems.json; the exit code is then 1. Nothing is written if the
table cannot be used at all.

  --out DIR       the edition's folder; an older edition there is replaced as a whole
  --map F=C,...   which column tells what, such as date=Day,lat=Y,lon=X. The fields:
                  ${FIELDS.slice(0, 15).join(', ')},
                  ${FIELDS.slice(15).join(', ')}
  --check         only say what the table is taken for and show its first row by these fields
  --layer NAME    put all rows into attacks, bases or withdrawals
  --dates ORDER   read 03/05/2020 day-first or month-first (default: as the column shows)
  --title TEXT    what the edition is called (default: its countries)
  --generated DAY date of the edition, YYYY-MM-DD (default: SOURCE_DATE_EPOCH's day if set,
                  else the day of the last event)`,
  options: {
    out: { type: 'string' },
    map: { type: 'string' },
    check: { type: 'boolean' },
    layer: { type: 'string' },
    dates: { type: 'string' },
    title: { type: 'string' },
    generated: { type: 'string' },
  },
  async run(words, terminal) {
    const [table, ...more] = words.rest;
    if (table === undefined || more.length > 0)
      throw new UsageError(`import takes one table. Usage: ${importCommand.usage}`);
    if (words.flag('check')) return check(table, words, terminal);
    const out = required(importCommand, words, 'out');
    const options = { map: mapOf(words), layer: layerOf(words), dates: ordersOf(words) };
    const generated = generatedOf(words, terminal);
    const title = words.option('title');
    const result = await writeImport(
      out,
      { ...(title ? { title } : {}), ...(generated ? { generated } : {}) },
      (sink, drain) => read(table, options, sink, drain, terminal),
    );
    report(out, result, terminal);
    return result.rejected.some(([reason]) => !MEANT.has(reason)) ? 1 : 0;
  },
};

/** Says what a table is taken for by its first megabyte. */
async function check(table: string, words: Words, terminal: Terminal): Promise<number> {
  const map = mapOf(words);
  const dates = ordersOf(words);
  let beginning = new Uint8Array();
  for await (const piece of piecesOf(table, terminal)) {
    beginning = Uint8Array.from(Buffer.concat([beginning, piece]));
    if (beginning.length >= PIECE) break;
  }
  const file = table === '-' ? 'standard input' : basename(table);
  const found = inspectTable(beginning, { file, ...(map ? { map } : {}), ...(dates ? { dates } : {}) });
  if ('unusable' in found) throw new InputError(found.unusable);
  const missing = missingSaid(file, found);
  if (missing !== null) throw new InputError(missing);
  const { columns, examples } = found;
  terminal.say(`${file} is read as ${TITLES[found.schema]}.`);
  for (const field of FIELDS) {
    const column = found.map[field];
    if (column === undefined) continue;
    const guessed = found.guessed.includes(field) ? ' (guessed)' : '';
    terminal.say(`${field} = ${column}${guessed}: ${examples[columns.indexOf(column)]?.[0]?.slice(0, 80) ?? ''}`);
  }
  if (found.swapped) terminal.say('Latitude and longitude are exchanged and would be turned.');
  if (found.orderUnclear)
    terminal.say('Dates can be read day or month first and would be read day first; see --dates.');
  return 0;
}

interface Wishes {
  map: ColumnMap | undefined;
  layer: LayerName | undefined;
  dates: DateOrder | undefined;
}

async function read(
  table: string,
  { map, layer, dates }: Wishes,
  sink: ImportSink,
  drain: () => Promise<void>,
  terminal: Terminal,
): Promise<ImportResult> {
  const file = table === '-' ? 'standard input' : basename(table);
  const importing = importTable(
    {
      file,
      ...(map ? { map } : {}),
      ...(layer ? { layer } : {}),
      ...(dates ? { dates } : {}),
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
    },
    sink,
  );
  const size = table === '-' ? null : await sizeOf(table);
  let done = 0;
  try {
    for await (const piece of piecesOf(table, terminal)) {
      importing.push(piece);
      await drain();
      done += piece.length;
      const { rows, unusable } = importing.progress();
      if (unusable !== null) break;
      const share = size ? ` (${Math.floor((done / size) * 100)} %)` : '';
      terminal.progress(`${rows} rows read${share}`);
    }
  } finally {
    terminal.progress('');
  }
  const result = importing.finish();
  if ('unusable' in result) throw new InputError(`${result.unusable} Nothing was written.`);
  return result;
}

async function* piecesOf(table: string, terminal: Terminal): AsyncGenerator<Uint8Array> {
  if (table === '-') return yield* terminal.input;
  try {
    yield* createReadStream(table, { highWaterMark: PIECE });
  } catch (error) {
    throw new InputError(`${table} cannot be read: ${reasonOf(error)}.`);
  }
}

/** Says what the table was taken for, what came of it and what was left out. */
function report(out: string, result: ImportResult, terminal: Terminal): void {
  const { inspection, kept, rejected, notes } = result;
  terminal.say(`Read as ${TITLES[inspection.schema]}, ${result.encoding.name}.`);
  if (inspection.guessed.length > 0) {
    const guesses = inspection.guessed.map((field) => `${field}=${inspection.map[field]?.replaceAll(',', '\\,')}`);
    terminal.say(`Columns were guessed; if a guess is wrong, say so: --map ${guesses.join(',')}`);
  }
  for (const { message } of notes) terminal.say(message);
  for (const [reason, count] of rejected) {
    const where = linesOf(result.firstLines[reason] ?? [], count);
    terminal.say(`${counted(count, 'row')} left out (${reason}): ${REASONS[reason]}${where}.`);
  }
  const total = LAYERS.reduce((sum, layer) => sum + kept[layer], 0);
  const layers = LAYERS.filter((layer) => kept[layer] > 0).map((layer) => counted(kept[layer], layer.slice(0, -1)));
  const places = counted(result.places.length, 'place');
  terminal.say(`${out}: ${total} of ${counted(result.rows, 'row')} at ${places}: ${layers.join(', ')}`);
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Where the first rows of a reason stand, of so many in all; empty where no row is of a line. */
function linesOf(first: readonly number[], count: number): string {
  if (first.length === 0) return '';
  const more = count > first.length ? ` and ${count - first.length} more` : '';
  return ` (line${count === 1 ? '' : 's'} ${first.join(', ')}${more})`;
}

async function sizeOf(table: string): Promise<number> {
  const found = await stat(table).catch((error: unknown) => {
    throw new InputError(`${table} cannot be read: ${reasonOf(error)}.`);
  });
  if (found.isDirectory()) throw new InputError(`${table} is a folder; name a table in it.`);
  return found.size;
}

function mapOf(words: Words): ColumnMap | undefined {
  const given = words.option('map');
  if (given === undefined) return undefined;
  try {
    return columnMapOf(given);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`--map: ${error.message}`);
    throw error;
  }
}

function layerOf(words: Words): LayerName | undefined {
  const given = words.option('layer');
  const layer = LAYERS.find((name) => name === given);
  if (given !== undefined && !layer)
    throw new UsageError(`--layer wants attacks, bases or withdrawals, got "${given}".`);
  return layer;
}

function ordersOf(words: Words): DateOrder | undefined {
  const given = words.option('dates');
  if (given === undefined || given === 'day-first' || given === 'month-first') return given;
  throw new UsageError(`--dates wants day-first or month-first, got "${given}".`);
}

function generatedOf(words: Words, terminal: Terminal): string | null {
  const given = words.option('generated');
  if (given !== undefined && dayOf(given) === null) {
    throw new UsageError(`--generated wants a day as YYYY-MM-DD, got "${given}".`);
  }
  if (given !== undefined) return given;
  const epoch = terminal.env.SOURCE_DATE_EPOCH;
  return epoch && /^\d{1,11}$/.test(epoch) ? isoOf(Math.floor(Number(epoch) / 86_400)) : null;
}
