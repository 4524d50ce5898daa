/**
 * What a row of a table can tell. `date` to `end` is when; `year`, `month`, `day` serve tables without a date column.
 * `precision` of the date and `placePrecision` are the owner's codes, read by the table's schema only.
 */
export const FIELDS = [
  'id',
  'date',
  'end',
  'year',
  'month',
  'day',
  'precision',
  'lat',
  'lon',
  'place',
  'placePrecision',
  'country',
  'admin1',
  'admin2',
  'layer',
  'type',
  'subtype',
  'actor',
  'target',
  'force',
  'killed',
  'killedMin',
  'killedMax',
  'wounded',
  'notes',
  'source',
  'sourceDate',
  'clarity',
  'doubt',
] as const;
export type Field = (typeof FIELDS)[number];

/** Which column tells a field, by column name. */
export type ColumnMap = Partial<Record<Field, string>>;

/** The value of a field in a row, trimmed; empty where the table has no such column. */
export type Row = (field: Field) => string;

/** Reads `field=column,...` as `--map` gives it; a comma in a column's name is written `\,`. Throws RangeError. */
export function columnMapOf(text: string): ColumnMap {
  const map: ColumnMap = {};
  for (const part of text.split(/(?<!\\),/)) {
    const at = part.indexOf('=');
    const field = FIELDS.find((name) => name === part.slice(0, Math.max(0, at)).trim());
    const column = part
      .slice(at + 1)
      .replaceAll('\\,', ',')
      .trim();
    if (field === undefined || column === '') {
      throw new RangeError(`"${part.trim()}" is no field=column; the fields are ${FIELDS.join(', ')}.`);
    }
    map[field] = column;
  }
  return map;
}
