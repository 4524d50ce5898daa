import type { Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { type Bbox, type Feature, LayerFile, type Provenance } from '../contract/feature.ts';

/** Before the first feature; constant, so that the byte of every feature is known while the file is written. */
const HEAD = `{\n"type": ${JSON.stringify(LayerFile.entries.type.literal)},\n"features": [\n`;

/** A layer file that is written feature by feature and never held in memory. */
export interface LayerWriter {
  /** Length of the feature's JSON in bytes with the two that follow it. */
  add(feature: Feature): number;
  /** Writes out what has gathered; to be awaited from time to time. */
  flush(): Promise<void>;
  finish(dateline: Provenance): Promise<void>;
  close(): Promise<void>;
}

/** Byte at which the first feature of such a file begins. */
export const FIRST_FEATURE_AT = HEAD.length;

/** Begins a layer file. All features go into `hash` in their order. */
export async function writeLayer(path: string, hash: Hash): Promise<LayerWriter> {
  const handle: FileHandle = await open(path, 'w');
  let waiting: string[] = [];
  let count = 0;
  let bbox: Bbox | null = null;
  await handle.write(HEAD);
  const flush = async () => {
    if (waiting.length === 0) return;
    const bytes = Buffer.from(waiting.join(''));
    waiting = [];
    hash.update(bytes);
    await handle.write(bytes);
  };
  return {
    add(feature) {
      const json = JSON.stringify(feature);
      waiting.push(count === 0 ? json : `,\n${json}`);
      count++;
      const [lon, lat] = feature.geometry.coordinates;
      bbox = bbox
        ? [Math.min(bbox[0], lon), Math.min(bbox[1], lat), Math.max(bbox[2], lon), Math.max(bbox[3], lat)]
        : [lon, lat, lon, lat];
      return Buffer.byteLength(json) + 2;
    },
    flush,
    async finish(dateline) {
      await flush();
      const box = bbox ? `"bbox": ${JSON.stringify(bbox)},\n` : '';
      await handle.write(`\n],\n${box}"dateline": ${JSON.stringify(dateline)}\n}\n`);
    },
    close: () => handle.close(),
  };
}
