import type { EditionFile } from '../../contract/edition.ts';
import { EVENTS_FILE } from '../../contract/events-file.ts';
import { SCHEMA_VERSION } from '../../contract/feature.ts';
import type { ReportFile } from '../../contract/report.ts';
import { LAYERS } from '../../contract/vocabulary.ts';
import type { ImportedTable } from '../../worker/table-messages.ts';
import type { LargeSource } from '../large/large-edition.ts';

/** What names an imported table as an edition. */
export function tableInfo(file: string, { forces }: ImportedTable): EditionFile {
  const dateline = { edition: 'table', generated: '1970-01-01', schema: SCHEMA_VERSION } as const;
  return { dateline, title: file, forces, events: EVENTS_FILE };
}

/** An imported table as the files of an edition, from which parts are read. */
export function tableSource(table: ImportedTable): LargeSource {
  return {
    async json(file) {
      if (file === 'reports.json') return { reports: table.reports };
      return file === 'problems.json' ? { problems: table.problems } : null;
    },
    columns: async () => table.columns,
    async part(file, from, to) {
      const layer = LAYERS.find((name) => file === `${name}.geojson`);
      return layer ? new Uint8Array(await table.layers[layer].slice(from, to).arrayBuffer()) : null;
    },
  };
}

/** One report of the table; null for one it does not have. */
export async function tableReport({ texts, textAt }: ImportedTable, id: string): Promise<ReportFile | null> {
  const range = textAt.get(id);
  return range ? (JSON.parse(await texts.slice(...range).text()) as ReportFile) : null;
}
