import { writeFile } from 'node:fs/promises';
import { openGeoParquet } from '../../tables/geoparquet.ts';
import { type Command, required } from '../command.ts';
import { checkEdition } from '../edition-folder.ts';
import { InputError, reasonOf, UsageError } from '../failure.ts';
import { readLayers } from '../layer-lines.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: 'dateline export DIR --out FILE.parquet',
  summary: "write an edition's features as GeoParquet, for DuckDB, QGIS, pandas and their like",
  help: `DIR is an edition's folder. All layers go into one file, a column a property; claims are left out
but for their number.

  --out FILE   the file to write, ending in .parquet`,
  options: { out: { type: 'string' } },
  async run(words, terminal) {
    const [folder, ...more] = words.rest;
    if (folder === undefined || more.length > 0) {
      throw new UsageError(`export takes one edition. Usage: ${exportCommand.usage}`);
    }
    const out = required(exportCommand, words, 'out');
    if (!out.endsWith('.parquet')) throw new UsageError(`--out wants a file that ends in .parquet, got "${out}".`);
    await checkEdition(folder);
    const parquet = openGeoParquet();
    let features = 0;
    for await (const { feature, layer } of readLayers(folder)) {
      parquet.add(feature, layer);
      features++;
      if (features % 10_000 === 0) terminal.progress(`${features} features read`);
    }
    terminal.progress('');
    await writeFile(out, new Uint8Array(parquet.finish())).catch((error: unknown) => {
      throw new InputError(`${out} cannot be written: ${reasonOf(error)}.`);
    });
    terminal.say(`${out}: ${features} features`);
    return 0;
  },
};
