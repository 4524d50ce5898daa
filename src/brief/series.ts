import { LAYERS } from '../contract/vocabulary.ts';
import { headBlock, INK, INK_2, run, type Type, textBlock } from './block.ts';
import type { Drawing } from './compose.ts';
import { figureOf } from './figure.ts';
import { classesOf } from './film.ts';
import { footerOf } from './footer.ts';
import { showsDisputedBorder } from './ground.ts';
import { headerOps } from './header.ts';
import { sampleOps, smallSample } from './legend-block.ts';
import type { Stage } from './numbering.ts';
import { type Op, rectPath } from './op.ts';
import { mapRect, type Paper, type Rect } from './paper.ts';
import { publishersLine } from './publishers-line.ts';
import type { Sheet } from './sheet.ts';
import type { Page } from './sheet-layout.ts';

const GAP = 16;
const CAPTION = 34;

/**
 * Frames of a series' maps on a paper, in reading order, in as many columns as make the maps largest; `classes` are those
 * of its key.
 */
export function seriesFrames(paper: Paper, count: number, classes: number): Rect[] {
  const { x, bottom } = paper.margin;
  const top = mapRect(paper).y;
  const inner = paper.width - 2 * x;
  const height = paper.height - bottom - top - keyHeight(paper, classes) - FOOT * paper.scale;
  const caption = CAPTION * paper.scale;
  const sized = (columns: number): { columns: number; width: number; height: number; worth: number } => {
    const rows = Math.ceil(count / columns);
    const width = (inner - GAP * (columns - 1)) / columns;
    const tall = (height - GAP * (rows - 1)) / rows - caption;
    return { columns, width: Math.floor(width), height: Math.floor(tall), worth: Math.min(width, tall * USUAL_SHAPE) };
  };
  const best = [1, 2, 3, 4, 6].filter((columns) => columns <= count && count % columns === 0).map(sized);
  const { columns, ...size } = best.reduce((a, b) => (b.worth > a.worth ? b : a));
  return Array.from({ length: count }, (_, i) => ({
    x: x + (i % columns) * (size.width + GAP),
    y: top + caption + Math.floor(i / columns) * (size.height + caption + GAP),
    width: size.width,
    height: size.height,
  }));
}

/** How wide a map is for its height when most of it is of use. */
const USUAL_SHAPE = 1.35;
const FOOT = 46;
const KEY_WIDTH = 210;
const KEY_ROW = 24;

/** Room for the key and the sources under the maps. */
function keyHeight(paper: Paper, classes: number): number {
  return (40 + Math.ceil(classes / keyColumns(paper)) * KEY_ROW + 2 * 13) * paper.scale;
}

function keyColumns(paper: Paper): number {
  return Math.max(1, Math.floor((paper.width - 2 * paper.margin.x) / (KEY_WIDTH * paper.scale)));
}

/** Small maps carry no numbers, and one of them the scale. */
export const SERIES_STAGE: Stage = { numbered: false, grouped: true, furniture: 'scale' };

/** One page with the same map on several dates, oldest first; who says so stands below. `sheets` share a camera and stand in `frames`. */
export function layoutSeries(sheets: readonly Sheet[], frames: readonly Rect[], paper: Paper, drawing: Drawing): Page {
  const { words, measure } = drawing;
  const type: Type = { k: paper.scale, measure };
  const last = sheets.at(-1)!;
  const rows = classesOf(sheets);
  const ops: Op[] = [{ kind: 'path', d: rectPath(0, 0, paper.width, paper.height), fill: '#FFFFFF' }];
  ops.push(...headerOps({ ...last, kicker: '', date: `${sheets[0]!.date} – ${last.date}` }, paper, type).ops);
  let disputedBorder = false;
  const fewest = Math.min(...sheets.map(({ stacks }) => stacks.length));
  const emptiestMap = sheets.findIndex(({ stacks }) => stacks.length === fewest);
  sheets.forEach((sheet, index) => {
    const frame = frames[index]!;
    const furniture = index === emptiestMap ? sheet.furniture : { scale: null, locator: null };
    const figure = figureOf({ ...drawing, sheet: { ...sheet, furniture } }, frame);
    disputedBorder ||= showsDisputedBorder(drawing.basemap, figure.view);
    const width = frame.width;
    const at = frame.y - CAPTION * type.k;
    ops.push(
      figure.group,
      ...textBlock([run(sheet.date, 'strong', INK)], type, { size: 13, line: 17, width, lines: 1 }).draw(frame.x, at),
      ...textBlock([run(countsOf(sheet, drawing), 'body', INK_2)], type, {
        size: 10.5,
        line: 14,
        width,
        lines: 1,
      }).draw(frame.x, at + 16 * type.k),
    );
  });
  const footer = footerOf(last, paper, words, type, { first: true, disputedBorder });
  const bottom = Math.max(...frames.map(({ y, height }) => y + height)) + 10 * type.k;
  const inner = paper.width - 2 * paper.margin.x;
  const columns = keyColumns(paper);
  const wide = inner / columns;
  const head = headBlock(words.legend, type, inner);
  ops.push(...head.draw(paper.margin.x, bottom));
  rows.forEach((row, index) => {
    const x = paper.margin.x + (index % columns) * wide;
    const y = bottom + head.height + Math.floor(index / columns) * KEY_ROW * type.k;
    const label = textBlock([run(words.legendClass(row.kind, last.moment))], type, {
      size: 10.5,
      line: 11.5,
      width: wide - 46,
      lines: 2,
    });
    const middle = y + (KEY_ROW * type.k) / 2;
    ops.push(...sampleOps(smallSample(row.sample), x, middle, type), ...label.draw(x + 38, middle - label.height / 2));
  });
  const under = bottom + head.height + Math.ceil(rows.length / columns) * KEY_ROW * type.k + 6 * type.k;
  const sources = [run(`${words.allSources} `, 'strong', INK), ...publishersLine(sheets, words)];
  ops.push(
    ...textBlock(sources, type, { size: 10.25, line: 13, width: inner - footer.qr - 12, lines: 2 }).draw(
      paper.margin.x,
      under,
    ),
    ...footer.draw(1, 1),
  );
  return { width: paper.width, height: paper.height, ops };
}

function countsOf(sheet: Sheet, { words }: Drawing): string {
  if (sheet.marks.length === 0) return words.nothing;
  return LAYERS.map((layer) => {
    const count = sheet.marks.filter((mark) => mark.layer === layer).length;
    return count === 0 ? '' : `${words.layer(layer)} ${words.number(count)}`;
  })
    .filter(Boolean)
    .join(' · ');
}
