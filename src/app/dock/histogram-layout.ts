import type { LayerName } from '../../contract/vocabulary.ts';
import type { Bin, Cell } from '../../timeline/histogram.ts';
import type { TimeScale } from './time-scale.ts';

const CELL_WIDTH = 8;
const CELL_HEIGHT = 6;
/** Cells of a low histogram, as on a phone, and the height from which on it is a high one. */
const LOW_CELL = 3;
const HIGH = 50;
/** Below this height numbers would stand on each other. */
const NUMBERS = 40;
const GAP = 1;
/** Least room between the numbers of two columns; a number that has less is left out. */
const LABEL_ROOM = 13;

/** A rectangle of the histogram; y grows downwards from its upper edge. */
export interface HistogramRect {
  x: number;
  y: number;
  width: number;
  height: number;
  layer: LayerName;
  exact: boolean;
  /** The cell drawn, null for a part of a bar that stands for many. */
  cell: Cell | null;
  bin: Bin;
}

/** The number on a column that holds more cells than fit. */
export interface HistogramCount {
  x: number;
  y: number;
  count: number;
}

/** A histogram laid out: what is counted, the numbers on it, and outlines of what is counted but not in view on the map. */
export interface HistogramLayout {
  rects: readonly HistogramRect[];
  counts: readonly HistogramCount[];
  unseen?: readonly Pick<HistogramRect, 'x' | 'y' | 'width' | 'height' | 'layer'>[];
}

/**
 * Lays the cells of monthly bins out in columns `height` px high. A column with more cells than fit becomes a bar in
 * proportion to the fullest one, divided by layer, with its number on top.
 */
export function layOut(bins: readonly Bin[], scale: TimeScale, height: number): HistogramLayout {
  const cellHeight = height < HIGH ? LOW_CELL : CELL_HEIGHT;
  const fit = Math.floor((height + GAP) / (cellHeight + GAP));
  const most = bins.reduce((max, bin) => Math.max(max, bin.cells.length), 0);
  const rects: HistogramRect[] = [];
  const counts: HistogramCount[] = [];
  for (const bin of bins) {
    if (bin.cells.length === 0) continue;
    const room = scale.x(bin.to) - scale.x(bin.from);
    const width = Math.max(1.5, Math.min(CELL_WIDTH, room - GAP / 2));
    const x = scale.x(bin.from) + Math.max(0, (Math.min(room, CELL_WIDTH + GAP) - width) / 2);
    if (bin.cells.length <= fit) {
      bin.cells.forEach((cell, i) => {
        const y = height - (i + 1) * (cellHeight + GAP) + GAP;
        rects.push({ x, y, width, height: cellHeight, layer: cell.layer, exact: cell.exact, cell, bin });
      });
      continue;
    }
    const label = height < NUMBERS ? 0 : 12;
    const full = (height - label) * (0.7 + 0.3 * (bin.cells.length / most));
    let y = height;
    for (const layer of ['bases', 'withdrawals', 'attacks'] as const) {
      const n = bin.cells.filter((cell) => cell.layer === layer).length;
      if (n === 0) continue;
      const part = (full * n) / bin.cells.length;
      y -= part;
      rects.push({ x, y, width, height: Math.max(1, part - GAP), layer, exact: true, cell: null, bin });
    }
    const middle = x + width / 2;
    if (label === 0 || middle - (counts.at(-1)?.x ?? Number.NEGATIVE_INFINITY) < LABEL_ROOM) continue;
    counts.push({ x: middle, y: y - 2, count: bin.cells.length });
  }
  return { rects, counts };
}
