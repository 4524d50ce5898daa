import { type EventStore, rowsOf } from '../contract/events-bin.ts';
import { LAYERS, type LayerName } from '../contract/vocabulary.ts';

/** Where a feature's JSON stands in its layer file: bytes from `from` up to, not including, `to`. */
export interface FeatureRange {
  layer: LayerName;
  from: number;
  to: number;
}

/** What follows a feature in its file and is counted in the column `bytes`. */
const AFTER = 2;

/**
 * Finds the bytes of the feature of a row, so that one feature of a million can be fetched by a range request. Null for
 * a row that the store does not have.
 */
export function featureRanges({ header, events }: EventStore): (row: number) => FeatureRange | null {
  const { line, bytes } = events;
  const lengths = new Uint32Array(rowsOf(header));
  for (let row = 0; row < lengths.length; row++) lengths[line[row] as number] = bytes[row] as number;
  const starts = new Float64Array(lengths.length);
  const first: number[] = [];
  let next = 0;
  for (const layer of LAYERS) {
    first.push(next);
    let at = header.layers[layer].at;
    for (const end = next + header.layers[layer].rows; next < end; next++) {
      starts[next] = at;
      at += lengths[next] as number;
    }
  }
  return (row) => {
    const wanted = line[row];
    if (wanted === undefined) return null;
    const from = starts[wanted] as number;
    const layer = LAYERS[first.findLastIndex((start) => start <= wanted)] as LayerName;
    return { layer, from, to: from + (lengths[wanted] as number) - AFTER };
  };
}
