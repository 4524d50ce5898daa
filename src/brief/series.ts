import { headBlock, INK, INK_2, run, textBlock, type Type } from './block.ts';
import type { Drawing } from './compose.ts';
import { figureOf } from './figure.ts';
import { footerOf } from './footer.ts';
import { showsDisputedBorder } from './ground.ts';
import { headerOps } from './header.ts';
import { legendBlock } from './legend-block.ts';
import { legendOf } from './legend.ts';
import { type Op, rectPath } from './op.ts';
import { mapRect, type Paper, type Rect } from './paper.ts';
import { publishersLine } from './publishers-line.ts';
import type { Sheet } from './sheet.ts';
import type { Page } from './sheet-layout.ts';
import { LAYERS } from '../contract/vocabulary.ts';

const GAP = 16;
const CAPTION = 34;

/** How many columns a series of so many dates has on a paper. */
function columnsOf(paper: Paper, count: number): number {
  if (count === 2) return paper.width > paper.height * 0.9 ? 2 : 1;
  if (count === 4) return 2;
  return paper.width > paper.height * 0.9 ? 3 : 2;
}

/** Frames of a series' maps on a paper, in reading order. */
export function seriesFrames(paper: Paper, count: number): Rect[] {
  const { x, bottom } = paper.margin;
  const top = mapRect(paper).y;
  const height = paper.height - bottom - top - (LEGEND + FOOT) * paper.scale;
  const columns = columnsOf(paper, count);
  const rows = Math.ceil(count / columns);
  const width = (paper.width - 2 * x - GAP * (columns - 1)) / columns;
  const caption = CAPTION * paper.scale;
  const tall = (height - GAP * (rows - 1)) / rows - caption;
  return Array.from({ length: count }, (_, i) => ({
    x: x + (i % columns) * (width + GAP),
    y: top + caption + Math.floor(i / columns) * (tall + caption + GAP),
    width: Math.floor(width),
    height: Math.floor(tall),
  }));
}

const LEGEND = 96;
const FOOT = 46;

/** One page with the same map on several dates, oldest first; who says so stands below. `sheets` share a camera. */
export function layoutSeries(sheets: readonly Sheet[], paper: Paper, drawing: Drawing): Page {
  const { words, measure } = drawing;
  const type: Type = { k: paper.scale, measure };
  const last = sheets.at(-1)!;
  const frames = seriesFrames(paper, sheets.length);
  const ops: Op[] = [{ kind: 'path', d: rectPath(0, 0, paper.width, paper.height), fill: '#FFFFFF' }];
  ops.push(...headerOps({ ...last, kicker: '', date: `${sheets[0]!.date} – ${last.date}` }, paper, type).ops);
  let disputedBorder = false;
  sheets.forEach((sheet, index) => {
    const frame = frames[index]!;
    const figure = figureOf({ ...drawing, sheet: { ...sheet, numbers: new Map() }, locator: false }, frame);
    disputedBorder ||= showsDisputedBorder(drawing.basemap, figure.view);
    const width = frame.width;
    const at = frame.y - CAPTION * type.k;
    ops.push(
      figure.group,
      ...textBlock([run(sheet.date, 'strong', INK)], type, { size: 13, line: 17, width, lines: 1 }).draw(frame.x, at),
      ...textBlock([run(countsOf(sheet, drawing), 'body', INK_2)], type, { size: 10.5, line: 14, width, lines: 1 }).draw(
        frame.x,
        at + 16 * type.k,
      ),
    );
  });
  const footer = footerOf(last, paper, words, type, { first: true, disputedBorder });
  const bottom = Math.max(...frames.map(({ y, height }) => y + height)) + 10 * type.k;
  const half = (paper.width - 2 * paper.margin.x - GAP) / 2;
  const everything = sheets.flatMap(({ stacks }) => stacks.flatMap(({ marks }) => marks));
  const seen = new Set<string>();
  const classes = legendOf(everything.filter(({ mark }) => !seen.has(mark.feature.id) && seen.add(mark.feature.id)));
  const legend = legendBlock({ ...last, legend: classes.map((row) => ({ ...row, sure: true })) }, words, type, half);
  ops.push(...legend.draw(paper.margin.x, bottom));
  const x = paper.margin.x + half + GAP;
  const sources = headBlock(words.sources, type, half);
  ops.push(
    ...sources.draw(x, bottom),
    ...textBlock(publishersLine(sheets, words), type, { size: 10.25, line: 13, width: half, lines: 5 }).draw(
      x,
      bottom + sources.height,
    ),
    ...footer.draw(1, 1),
  );
  return { width: paper.width, height: paper.height, ops };
}

function countsOf(sheet: Sheet, { words }: Drawing): string {
  return LAYERS.map((layer) => {
    const count = sheet.marks.filter((mark) => mark.layer === layer).length;
    return count === 0 ? '' : `${words.layer(layer)} ${words.number(count)}`;
  })
    .filter(Boolean)
    .join(' · ');
}
