import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { EDITION_FILES } from '../contract/edition.ts';
import { Feature } from '../contract/feature.ts';
import { LAYERS, type LayerName } from '../contract/vocabulary.ts';
import { InputError, reasonOf } from './failure.ts';

/**
 * The features of an edition's layer files one after the other, as editions are written: one feature a line. So a file
 * larger than any string can be read. Throws InputError for a file that is missing or damaged.
 */
export async function* readLayers(folder: string): AsyncGenerator<{ feature: Feature; layer: LayerName }> {
  for (const layer of LAYERS) {
    const path = join(folder, EDITION_FILES[layer][0]);
    const input = createReadStream(path, 'utf8');
    const failed = new Promise<never>((_, fail) => {
      input.once('error', (error) => fail(new InputError(`${path} cannot be read: ${reasonOf(error)}.`)));
    });
    failed.catch(() => undefined);
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
    for (let number = 1; ; number++) {
      const line = await Promise.race([lines.next(), failed]);
      if (line.done) break;
      if (!line.value.startsWith('{"')) continue;
      const json = line.value.endsWith(',') ? line.value.slice(0, -1) : line.value;
      const feature = v.safeParse(v.pipe(v.string(), v.parseJson(), Feature), json);
      if (!feature.success) throw new InputError(`${path} line ${number} is damaged: ${feature.issues[0].message}.`);
      yield { feature: feature.output, layer };
    }
    if (input.errored) await failed;
  }
}
