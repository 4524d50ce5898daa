import { LAYERS, type LayerName } from '../contract/vocabulary.ts';
import { CLASS_COUNT, MARK_CLASSES } from '../timeline/mark-class.ts';
import type { MarkState } from '../timeline/mark-state.ts';
import type { DotGrid } from './dot-grid.ts';

/** Bytes of one dot: x and y as floats of Web Mercator, then shift, half, core and style as bytes. */
export const DOT_BYTES = 12;
/** Eighths of a CSS pixel in `half`, quarters in `shift`, which is 0 at `NO_SHIFT`. */
export const HALF_STEPS = 8;
export const SHIFT_STEPS = 4;
export const NO_SHIFT = 128;
/** How a dot's outline is drawn, in the upper bits of its style; the layer's place in `LAYERS` is in the lower two. */
export const OUTLINES = { none: 0, solid: 1, dotted: 2, gone: 3 } as const;

/** Half the size in CSS pixels of a single mark drawn alone: the designed marks' own. */
const HALVES: Readonly<Record<LayerName, number>> = { bases: 9.5, attacks: 9, withdrawals: 8.5 };
/** A dot grows by this share with every doubling of its count. */
const GROWTH = 0.15;
const LEAST_HALF = 2.25;
/** Pixels a dot at which the designed marks take over; there dots have the size of marks. */
export const ROOM_OF_MARK = 2000;
const LEAST_SCALE = 0.3;

/** How the marks of a class are filled: as new, faded, in doubt or gone. */
type Fill = 'solid' | 'tint' | 'dotted' | 'gone';
const FILLS: Readonly<Record<MarkState, Fill>> = {
  announced: 'dotted',
  open: 'solid',
  ageing: 'tint',
  unconfirmed: 'dotted',
  alleged: 'dotted',
  leaving: 'solid',
  closed: 'gone',
  fresh: 'solid',
  old: 'tint',
  done: 'solid',
  ghost: 'tint',
};
/** Classes of each layer, by fill. */
const CLASSES = LAYERS.map((layer) => {
  const of = (fill: Fill) =>
    MARK_CLASSES.flatMap((entry, i) => (entry?.layer === layer && FILLS[entry.state] === fill ? [i] : []));
  return { layer, solid: of('solid'), tint: of('tint'), dotted: of('dotted'), gone: of('gone') };
});
/** Attacks lie under withdrawals and bases, which are fewer. */
const ORDER = [1, 2, 0] as const;
const ARROWS = LAYERS.indexOf('withdrawals');

/** What of the cells is drawn: `cellPx` is a cell's side on screen, `scale` the size of a single mark, 1 as designed. */
export interface DotSight {
  layers: readonly LayerName[];
  cellPx: number;
  scale: number;
}

/** How much of what a cell holds more than one mark counts as places of their own. */
const CROWDING = 0.6;

/** Size of a single mark when so many cells hold so many marks in so many square pixels, 1 as designed. */
export function dotScale(area: number, cells: number, marks: number): number {
  if (cells === 0) return 1;
  const places = cells * (marks / cells) ** CROWDING;
  return Math.max(LEAST_SCALE, Math.min(1, Math.sqrt(area / (places * ROOM_OF_MARK))));
}

/**
 * Room for dots, kept between pictures; `length` dots are in use, drawn from first to last. Those of withdrawals stand
 * from `arrows.from` up to, not including, `arrows.to`.
 */
export interface DotBuffer {
  bytes: ArrayBuffer;
  length: number;
  arrows: { from: number; to: number };
}

/** An empty buffer. */
export function noDots(): DotBuffer {
  return { bytes: new ArrayBuffer(0), length: 0, arrows: { from: 0, to: 0 } };
}

/**
 * Writes the dots of the given runs of cells into a buffer, which grows as needed: for each layer with marks in a cell
 * one dot, side by side where there are several. Its core is as large as the share of fresh marks.
 */
export function encodeDots(
  grid: DotGrid,
  byGroup: Uint32Array,
  runs: readonly (readonly [number, number])[],
  sight: DotSight,
  into: DotBuffer,
): void {
  const most = runs.reduce((sum, [from, to]) => sum + to - from, 0) * LAYERS.length;
  if (into.bytes.byteLength < most * DOT_BYTES) into.bytes = new ArrayBuffer(Math.ceil(most * 1.5) * DOT_BYTES);
  const floats = new Float32Array(into.bytes);
  const bytes = new Uint8Array(into.bytes);
  const on = LAYERS.map((layer) => sight.layers.includes(layer));
  let at = 0;
  into.arrows.from = into.arrows.to = 0;
  for (const layer of ORDER) {
    if (!on[layer]) continue;
    if (layer === ARROWS) into.arrows.from = at;
    for (const [from, to] of runs) {
      for (let cell = from; cell < to; cell++) {
        const slot = cell * CLASS_COUNT;
        const total = countIn(byGroup, slot, layer);
        if (total === 0) continue;
        const half = halfOf(layer, total, sight);
        const shift = shiftOf(byGroup, slot, layer, half, on, sight);
        floats[at * 3] = grid.x[cell] as number;
        floats[at * 3 + 1] = grid.y[cell] as number;
        const byte = at * DOT_BYTES + 8;
        bytes[byte] = NO_SHIFT + Math.max(-NO_SHIFT, Math.min(NO_SHIFT - 1, Math.round(shift * SHIFT_STEPS)));
        bytes[byte + 1] = Math.min(255, Math.round(half * HALF_STEPS));
        paintInto(bytes, byte + 2, byGroup, slot, layer, total);
        at++;
      }
    }
    if (layer === ARROWS) into.arrows.to = at;
  }
  into.length = at;
}

/** First and last class of each layer, which lie in a row. */
const SPANS = CLASSES.map(({ solid, tint, dotted, gone }) => {
  const all = [...solid, ...tint, ...dotted, ...gone];
  return [Math.min(...all), Math.max(...all)] as const;
});

function countIn(byGroup: Uint32Array, slot: number, layer: number): number {
  const [first, last] = SPANS[layer] as readonly [number, number];
  let sum = 0;
  for (let c = first; c <= last; c++) sum += byGroup[slot + c] as number;
  return sum;
}

function halfOf(layer: number, total: number, { scale, cellPx }: DotSight): number {
  const alone = HALVES[LAYERS[layer] as LayerName] * scale;
  return Math.max(LEAST_HALF, Math.min(alone * (1 + GROWTH * Math.log2(total)), Math.max(alone, cellPx * 0.6)));
}

/** How far from the middle of its cell a layer's dot stands, beside those of the other layers in the cell. */
function shiftOf(
  byGroup: Uint32Array,
  slot: number,
  layer: number,
  half: number,
  on: readonly boolean[],
  sight: DotSight,
): number {
  let before = 0;
  let width = 2 * half;
  for (let other = 0; other < LAYERS.length; other++) {
    if (other === layer || !on[other]) continue;
    const total = countIn(byGroup, slot, other);
    if (total === 0) continue;
    const room = 2 * halfOf(other, total, sight) + 1;
    width += room;
    if (other < layer) before += room;
  }
  return before + half - width / 2;
}

function paintInto(
  bytes: Uint8Array,
  at: number,
  byGroup: Uint32Array,
  slot: number,
  layer: number,
  total: number,
): void {
  const { solid, tint, dotted } = CLASSES[layer] as (typeof CLASSES)[number];
  const sum = (classes: readonly number[]): number => {
    let count = 0;
    for (const c of classes) count += byGroup[slot + c] as number;
    return count;
  };
  const fresh = sum(solid);
  const core = Math.sqrt(fresh / total);
  const outline =
    fresh === total
      ? OUTLINES.none
      : fresh > 0 || sum(tint) > 0
        ? OUTLINES.solid
        : sum(dotted) > 0
          ? OUTLINES.dotted
          : OUTLINES.gone;
  bytes[at] = Math.round(core * 255);
  bytes[at + 1] = layer | (outline << 2);
}
