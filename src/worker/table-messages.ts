import type { Force } from '../contract/edition.ts';
import type { Problem } from '../contract/problem.ts';
import type { ReportMeta } from '../contract/report.ts';
import type { LayerName } from '../contract/vocabulary.ts';
import type { ColumnMap, Field } from '../tables/field.ts';
import type { Inspection, Needed, Unusable } from '../tables/inspect-table.ts';
import type { Reason } from '../tables/tally.ts';
import type { ArrangedStore } from './columns-work.ts';

/** Why a table cannot be used at all. */
export type UnusableCode = Unusable['code'];
export type { ColumnMap, Field, Needed, Reason };

/** What a person says of a table before it is imported. */
export interface TableChoices {
  map?: ColumnMap;
  unused?: readonly string[];
  dates?: 'day-first' | 'month-first';
  layer?: LayerName;
}

/** What the table worker is asked. A file is read where it lies; it is not copied. */
export type TableQuestion =
  | { kind: 'inspect'; file: File; choices: TableChoices }
  | { kind: 'import'; file: File; choices: TableChoices };

/** A table as it was taken for, with every field that a column can tell. */
export interface TableLook extends Omit<Inspection, 'schema'> {
  schema: Inspection['schema'];
  fields: readonly Field[];
  citation: string | null;
}

/** An imported table: columns of its events, arranged, and its files, of which parts can be read. */
export interface ImportedTable {
  columns: ArrangedStore;
  layers: Record<LayerName, Blob>;
  /** The texts of the reports, and where each lies in them: from, up to. */
  texts: Blob;
  textAt: ReadonlyMap<string, readonly [number, number]>;
  reports: ReportMeta[];
  problems: Problem[];
  forces: Force[];
  rows: number;
  kept: Record<LayerName, number>;
  rejected: [Reason, number][];
  /** Lines of the first rows of each reason, numbered from 1. */
  firstLines: Partial<Record<Reason, number[]>>;
  encoding: string;
  /** Signs that are none in the table's encoding. */
  brokenSigns: number;
  /** Latitude and longitude were exchanged in all rows and have been turned. */
  swapped: boolean;
  /** Dates that were left out since they can only be read month first. */
  contraryDates: number;
  citation: string | null;
}

export type TableAnswer =
  | { kind: 'look'; look: TableLook }
  | { kind: 'progress'; rows: number; kept: number; share: number }
  | { kind: 'imported'; table: ImportedTable }
  | { kind: 'unusable'; code: UnusableCode; rejected: [Reason, number][] }
  | { kind: 'failure'; message: string };
