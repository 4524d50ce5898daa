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
  const starts = new Float64Array(rowsOf(header));
  const first: number[] = [];
  let row = 0;
  for (const layer of LAYERS) {
    first.push(row);
    let at = header.layers[layer].at;
    for (const end = row + header.layers[layer].rows; row < end; row++) {
      starts[row] = at;
      at += events.bytes[row] as number;
    }
  }
  return (wanted) => {
    const from = starts[wanted];
    if (from === undefined) return null;
    const layer = LAYERS[first.findLastIndex((start) => start <= wanted)] as LayerName;
    return { layer, from, to: from + (events.bytes[wanted] as number) - AFTER };
  };
}
