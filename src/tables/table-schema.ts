import type { LayerName, PlaceKind, Precision, Status } from '../contract/vocabulary.ts';
import type { DateOrder, DateRange } from './cell-date.ts';
import type { ColumnMap, Row } from './field.ts';

/** Why a row is left out. */
export type Rejection =
  | 'bad-date'
  | 'unclear-date'
  | 'no-date'
  | 'no-coordinates'
  | 'bad-coordinates'
  | 'swapped-coordinates'
  | 'no-layer'
  | 'duplicate-id';

/** What happened, by its kind alone. */
export interface Kind {
  layer: LayerName;
  action: string;
  status: Status;
  confidence: number;
}

/** How exactly a place is known, and what it is. */
export interface Exactness {
  kind: PlaceKind;
  radiusKm: number;
}

/**
 * A table whose owner's column names and codes are known. `needs` are columns by which it is recognised, lower case;
 * `told` are further columns that the reader of a row should see. `citation` is what the owner asks of those who show
 * the data.
 */
export interface TableSchema {
  name: 'acled' | 'ucdp-ged' | 'gtd' | 'other';
  owner: string;
  needs: readonly string[];
  map: ColumnMap;
  told: readonly string[];
  citation: string | null;
  when(row: Row, order: DateOrder): DateRange | Rejection;
  where(row: Row): Exactness;
  what(row: Row): Kind | Rejection;
}

/** An attack as reported; written out, since this is made for every row. */
export function attack(action: string, confidence: number): Kind {
  return { layer: 'attacks', action, status: 'reported', confidence };
}

/** How sure a row is by whether day and place are exact. */
export function sure(exactDay: boolean, exactPlace: boolean): number {
  return exactDay && exactPlace ? 0.95 : exactDay || exactPlace ? 0.8 : 0.65;
}

/** From the earliest to the latest day of two dates, in whatever order. */
export function spanned(from: DateRange, to: DateRange, precision: Precision): DateRange {
  const same = from.from === to.to;
  return { from: Math.min(from.from, to.from), to: Math.max(from.to, to.to), precision: same ? 'day' : precision };
}

/** A date give or take some days. */
export function widened(range: DateRange, days: number, precision: Precision): DateRange {
  return { from: range.from - days, to: range.to + days, precision };
}

/** A number that may be blank or negative for unknown, as 0. */
export function positive(cell: string): number {
  const number = Number(cell);
  return Math.max(number, 0);
}
