import { ACLED } from './acled.ts';
import { GTD } from './gtd.ts';
import { OTHER } from './other-table.ts';
import type { TableSchema } from './table-schema.ts';
import { UCDP_GED } from './ucdp-ged.ts';

const SCHEMAS: readonly TableSchema[] = [ACLED, UCDP_GED, GTD];

/** The schema whose columns a table has; `OTHER` for any other. Names are compared without case. */
export function schemaOf(columns: readonly string[]): TableSchema {
  const names = new Set(columns.map((column) => column.trim().toLowerCase()));
  return SCHEMAS.find((schema) => schema.needs.every((name) => names.has(name))) ?? OTHER;
}
