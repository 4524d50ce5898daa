import { type Day, dayFrom, partsOf } from '../contract/day.ts';
import type { LayerName } from '../contract/vocabulary.ts';
import { type Bin, monthBins } from '../timeline/histogram.ts';
import { cursorOf, type Moment, windowOf } from '../timeline/moment.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { linePath, type MeasureText, type Op, rectPath } from './op.ts';
import { type Filters, passesFilters } from './shown-marks.ts';
import type { BriefWords } from './words.ts';

/** The histogram of an edition with the moment on it. Lengths in pixels. */
export interface StripInput {
  timeline: Timeline;
  moment: Moment;
  filters: Filters;
  shown: ReadonlySet<string>;
  words: BriefWords;
  measure: MeasureText;
}

const COLOURS: Readonly<Record<LayerName, string>> = { bases: '#1B62A8', withdrawals: '#B06A00', attacks: '#B01030' };
const INK = '#16191D';
const INK_2 = '#43484F';
const CELL = 5.4;
const HEAD = 18;
const AXIS = 16;
/** Columns taller than this become a bar with a number. */
const MOST_CELLS = 9;
const LEAST_COLUMN = 3.6;

/** Height of a strip whose columns may be `columns` pixels high. */
export const stripHeight = (columns: number): number => HEAD + columns + AXIS;

/** Whole years that a strip runs over, and its ends as days (the last exclusive); null for nothing dated. */
export function stripSpan({
  extent,
}: Pick<Timeline, 'extent'>): { first: number; last: number; from: Day; to: Day } | null {
  if (extent === null) return null;
  const first = partsOf(extent.from).year;
  const last = Math.max(first, partsOf(extent.to).year);
  return { first, last, from: dayFrom(first, 1, 1), to: dayFrom(last + 1, 1, 1) };
}

/** The strip at x, y, so wide, with room for columns of `room` pixels. */
export function stripOps(input: StripInput, x: number, y: number, width: number, room: number): Op[] {
  const { timeline, moment, measure } = input;
  const span = stripSpan(timeline);
  if (span === null) return [];
  const { first, last, from, to } = span;
  const px = (day: Day): number => x + ((Math.max(from, Math.min(to, day)) - from) / (to - from)) * width;
  const bins = merged(monthBins(entriesOf(input), { from, to: to - 1 }), width);
  const base = y + HEAD + room;
  const window = windowOf(moment);
  const cursor = px(cursorOf(moment));
  const ops: Op[] = [
    ...head(input, first, last, x, y, width),
    {
      kind: 'path',
      d: rectPath(px(window.from), y + HEAD, Math.max(1, px(window.to) - px(window.from)), room),
      fill: moment.mode === 'as-of' ? COLOURS.attacks : INK,
      opacity: moment.mode === 'as-of' ? 0.08 : 0.06,
    },
  ];
  const size = Math.min(CELL, room / MOST_CELLS);
  const counts: Count[] = [];
  for (const bin of bins) {
    const place = { left: px(bin.from), right: px(bin.to), base, size, room };
    ops.push(...column(bin, place, window, input, counts));
  }
  if (cursor < x + width - 1) {
    ops.push({
      kind: 'path',
      d: rectPath(cursor + 1, y + HEAD, x + width - cursor - 1, room),
      fill: '#FFFFFF',
      opacity: 0.45,
    });
  }
  ops.push({ kind: 'path', d: linePath(x, base + 0.5, x + width, base + 0.5), stroke: '#827E76', width: 1 });
  ops.push(...years(first, last, px, base, width, measure));
  const thumbs = moment.mode === 'as-of' ? [cursor] : [px(window.from), cursor];
  ops.push(...thumbs.flatMap((at) => thumb(at, y, base)), ...countOps(counts, thumbs, measure));
  return ops;
}

function entriesOf({ timeline, filters }: StripInput) {
  return timeline.entries.filter((entry) => passesFilters(entry, filters));
}

/** Months put together until a column is wide enough to be seen. */
function merged(bins: readonly Bin[], width: number): Bin[] {
  const months = [1, 2, 3, 6, 12, 24, 60, 120].find((size) => (width / bins.length) * size >= LEAST_COLUMN) ?? 240;
  if (months === 1) return [...bins];
  const out: Bin[] = [];
  for (let i = 0; i < bins.length; i += months) {
    const group = bins.slice(i, i + months);
    out.push({ from: group[0]!.from, to: group.at(-1)!.to, cells: group.flatMap(({ cells }) => cells) });
  }
  return out;
}

/** The number of a column that is too tall for its cells: the middle of its text, and its baseline. */
interface Count {
  count: number;
  x: number;
  y: number;
}

interface ColumnPlace {
  left: number;
  right: number;
  base: number;
  size: number;
  room: number;
}

function column(
  bin: Bin,
  { left, right, base, size, room }: ColumnPlace,
  window: { from: Day; to: Day },
  { shown }: StripInput,
  counts: Count[],
): Op[] {
  const gap = 0.8;
  const width = Math.max(1.5, Math.min(right - left - gap, size * 1.4));
  const at = left + (right - left - width) / 2;
  if (bin.cells.length > MOST_CELLS) {
    counts.push({ count: bin.cells.length, x: at + width / 2, y: base - room + 12 });
    return tall(bin, at, width, base, room);
  }
  const filled: Record<string, string> = {};
  const outlined: Record<string, string> = {};
  const hatched: Record<string, string> = {};
  bin.cells.forEach((cell, index) => {
    const top = base - (index + 1) * size + gap;
    const colour = COLOURS[cell.layer];
    const inView = shown.has(cell.feature.id) && cell.day >= window.from && cell.day <= window.to;
    const box = rectPath(at + 0.5, top + 0.5, width - 1, size - gap - 1);
    if (inView) filled[colour] = (filled[colour] ?? '') + rectPath(at, top, width, size - gap);
    else outlined[colour] = (outlined[colour] ?? '') + box;
    if (!cell.exact)
      hatched[inView ? '#FFFFFF' : colour] =
        (hatched[inView ? '#FFFFFF' : colour] ?? '') +
        linePath(at + 0.5, top + size - gap - 0.5, at + width - 0.5, top + 0.5);
  });
  return [
    ...Object.entries(filled).map(([fill, d]): Op => ({ kind: 'path', d, fill })),
    ...Object.entries(outlined).map(([stroke, d]): Op => ({ kind: 'path', d, stroke, width: 0.9, opacity: 0.85 })),
    ...Object.entries(hatched).map(([stroke, d]): Op => ({ kind: 'path', d, stroke, width: 0.8 })),
  ];
}

/** More cells than fit: a bar of shares. */
function tall(bin: Bin, x: number, width: number, base: number, room: number): Op[] {
  const ops: Op[] = [];
  const height = room - 14;
  let y = base;
  for (const layer of ['bases', 'withdrawals', 'attacks'] as const) {
    const share = (bin.cells.filter((cell) => cell.layer === layer).length / bin.cells.length) * height;
    if (share > 0) ops.push({ kind: 'path', d: rectPath(x, y - share, width, share), fill: COLOURS[layer] });
    y -= share;
  }
  return ops;
}

/** Numbers over tall columns, beside a thumb that stands there; of two that would touch, the higher. */
function countOps(counts: readonly Count[], thumbs: readonly number[], measure: MeasureText): Op[] {
  const placed: { left: number; right: number }[] = [];
  return counts
    .toSorted((a, b) => b.count - a.count || a.x - b.x)
    .flatMap(({ count, x, y }): Op[] => {
      const text = String(count);
      const width = measure(text, 'axis', 11);
      const near = thumbs.find((at) => Math.abs(at - x) < width / 2 + 3);
      const left = near === undefined ? x - width / 2 : x <= near ? near - width - 4 : near + 4;
      const right = left + width;
      if (placed.some((other) => left < other.right + 3 && other.left < right + 3)) return [];
      placed.push({ left, right });
      return [{ kind: 'text', x: left, y, text, face: 'axis', size: 11, colour: INK_2, width, anchor: 'start' }];
    });
}

function head(
  { moment, words, measure }: StripInput,
  first: number,
  last: number,
  x: number,
  y: number,
  width: number,
): Op[] {
  const left = words.histogram(first, last);
  const right = words.histogramFilled(moment);
  const wide = measure(right, 'body', 11);
  const text = { kind: 'text', y: y + 10, size: 11, anchor: 'start' } as const;
  const room = measure(left, 'medium', 11) + wide + 20 <= width;
  return [
    { ...text, x, text: left, face: 'medium', colour: INK, width: measure(left, 'medium', 11) },
    ...(room ? [{ ...text, x: x + width - wide, text: right, face: 'body', colour: INK_2, width: wide } as const] : []),
  ];
}

function years(
  first: number,
  last: number,
  px: (day: Day) => number,
  base: number,
  width: number,
  measure: MeasureText,
): Op[] {
  const ops: Op[] = [];
  let ticks = '';
  const each = width / (last - first + 1);
  const every = [1, 2, 5, 10, 20, 50, 100].find((step) => each * step >= 30) ?? 200;
  for (let year = first; year <= last + 1; year++) {
    if (every > 1 && year % every !== 0 && year !== last + 1) continue;
    const x = px(dayFrom(year, 1, 1));
    ticks += linePath(x, base, x, base + 5);
    if (year > last) continue;
    const text = String(year);
    const wide = measure(text, 'axis', 12);
    ops.push({
      kind: 'text',
      x: x + 5,
      y: base + 14,
      text,
      face: 'axis',
      size: 12,
      colour: INK_2,
      width: wide,
      anchor: 'start',
    });
  }
  return [{ kind: 'path', d: ticks, stroke: '#827E76', width: 1 }, ...ops];
}

/** The moment: a line through the columns and a thumb on the axis. */
function thumb(x: number, y: number, base: number): Op[] {
  return [
    { kind: 'path', d: linePath(x, y + HEAD - 4, x, base), stroke: '#FFFFFF', width: 4 },
    { kind: 'path', d: linePath(x, y + HEAD - 4, x, base), stroke: INK, width: 1.5 },
    { kind: 'path', d: rectPath(x - 5, base - 8, 10, 16), fill: '#FFFFFF' },
    { kind: 'path', d: rectPath(x - 3.5, base - 6.5, 7, 13), fill: INK },
  ];
}
