import type { Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { type Bbox, type Feature, LayerFile, type Provenance } from '../contract/feature.ts';

/** Before the first feature; constant, so that the byte of every feature is known while the file is written. */
const HEAD = `{\n"type": ${JSON.stringify(LayerFile.entries.type.literal)},\n"features": [\n`;

/** Between two features; as long as what follows the last. */
const BETWEEN = ',\n';
/** Bytes gathered at a time. */
const PIECE = 1 << 22;

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
  let buffer = Buffer.allocUnsafe(PIECE);
  let filled = 0;
  const full: Buffer[] = [];
  let count = 0;
  let bbox: Bbox | null = null;
  await handle.write(HEAD);
  /** Text goes straight into bytes: that is its length, its hash and what is written. */
  const put = (text: string): number => {
    const most = text.length * 3;
    if (filled + most > buffer.length) {
      full.push(buffer.subarray(0, filled));
      buffer = Buffer.allocUnsafe(Math.max(PIECE, most));
      filled = 0;
    }
    const written = buffer.write(text, filled);
    filled += written;
    return written;
  };
  const flush = async () => {
    full.push(buffer.subarray(0, filled));
    buffer = buffer.subarray(filled);
    filled = 0;
    for (const bytes of full.splice(0)) {
      if (bytes.length === 0) continue;
      hash.update(bytes);
      await handle.write(bytes);
    }
  };
  return {
    add(feature) {
      if (count > 0) put(BETWEEN);
      const bytes = put(JSON.stringify(feature));
      count++;
      const [lon, lat] = feature.geometry.coordinates;
      if (bbox === null) bbox = [lon, lat, lon, lat];
      else {
        if (lon < bbox[0]) bbox[0] = lon;
        if (lat < bbox[1]) bbox[1] = lat;
        if (lon > bbox[2]) bbox[2] = lon;
        if (lat > bbox[3]) bbox[3] = lat;
      }
      return bytes + BETWEEN.length;
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
