import { type Day, dayOf } from '../contract/day.ts';
import type { Moment } from '../timeline/moment.ts';
import { type Block, INK, INK_2, run, stacked, type Type, textBlock } from './block.ts';
import { type FigureInput, figureOf } from './figure.ts';
import { type LegendRow, legendOf } from './legend.ts';
import { legendBlock } from './legend-block.ts';
import type { Stage } from './numbering.ts';
import { linePath, type Op, rectPath } from './op.ts';
import type { Paper, Rect } from './paper.ts';
import { publishersLine } from './publishers-line.ts';
import type { Recipe } from './recipe.ts';
import type { Sheet } from './sheet.ts';
import type { Page } from './sheet-layout.ts';
import { type StripInput, stripHeight, stripOps } from './strip.ts';
import type { Run } from './text-lines.ts';
import type { BriefWords } from './words.ts';

/** A frame of a film: the map with the date, the legend and who says so burned in, so that it can be cited alone. */
export interface FilmInput extends Omit<FigureInput, 'sheet'> {
  sheet: Sheet;
  paper: Paper;
  strip: Pick<StripInput, 'timeline' | 'filters'>;
  /** Every class of the film's frames: rows that stand still, with a count that may be 0. */
  classes: readonly LegendRow[];
  /** Who says what the film shows: one line for all frames, since nobody reads one that changes ten times a second. */
  credits: readonly Run[];
}

/** A film's marks stay near their places, so that they do not wander from frame to frame; its scale stands still. */
export const FILM_STAGE: Stage = { numbered: false, grouped: false, furniture: 'scale' };

const SIDE = 236;
const COLUMNS = 30;
const PUBLISHERS = 12;
const GAP = 8;
/** A legend of many classes is set smaller, but never below 7 points. */
const LEGEND_SIZES = [1, 0.93, 0.87, 0.82] as const;

/** A film's frame as a paper: no margins but its own. */
export function filmPaper(width: number, height: number): Paper {
  return { width, height, scale: 1, plan: 'side', margin: { x: 16, top: 14, bottom: 10 } };
}

/** Where the map of a film stands. */
export function filmRect(paper: Paper): Rect {
  const { x, top, bottom } = paper.margin;
  const foot = stripHeight(COLUMNS) + 42;
  return { x, y: top, width: paper.width - 3 * x - SIDE, height: Math.max(80, paper.height - top - bottom - foot) };
}

/** Sets one frame. Marks carry no numbers: who says so stands below, over all marks of the frame. */
export function filmFrame(input: FilmInput): Page {
  const { sheet, paper, words, measure } = input;
  const type: Type = { k: 1, measure };
  const rect = filmRect(paper);
  const figure = figureOf({ ...input, quiet: true }, rect);
  const x = rect.x + rect.width + paper.margin.x;
  const below = rect.y + rect.height + 8;
  const shown = new Set(sheet.marks.map(({ feature }) => feature.id));
  const strip: StripInput = { ...input.strip, moment: sheet.moment, shown, words, measure };
  const inner = paper.width - 2 * paper.margin.x;
  const footTop = below + stripHeight(COLUMNS) + 5;
  return {
    width: paper.width,
    height: paper.height,
    ops: [
      { kind: 'path', d: rectPath(0, 0, paper.width, paper.height), fill: '#FFFFFF' },
      figure.group,
      ...sideBlock(input, type, rect.height).draw(x, rect.y),
      ...stripOps(strip, rect.x, below, inner, COLUMNS),
      ...footOps(input, type, { x: paper.margin.x, y: footTop, width: inner, height: paper.height - footTop }),
    ],
  };
}

function sideBlock({ sheet, words, classes }: FilmInput, type: Type, height: number): Block {
  const line = (text: string, size: number, face: 'strong' | 'body', colour: string, lines: number): Block =>
    textBlock([run(text, face, colour)], type, { size, line: Math.round(size * 1.22), width: SIDE, lines });
  const wide = type.measure(sheet.date, 'strong', 24) <= SIDE;
  const counts = new Map(sheet.legend.map(({ kind, count }) => [kind, count]));
  const legend = classes.map((row) => ({ ...row, sure: true, count: counts.get(row.kind) ?? 0 }));
  const head = [
    stacked([line(sheet.kicker, 11.5, 'body', INK_2, 1), line(sheet.date, wide ? 24 : 16, 'strong', INK, 2)], 0),
    line(sheet.title, 13, 'strong', INK, 2),
  ];
  const room = height - head.reduce((sum, block) => sum + block.height + GAP, 0);
  const sizes = LEGEND_SIZES.map((k) => legendBlock({ ...sheet, legend }, words, { ...type, k }, SIDE));
  return stacked([...head, sizes.find((block) => block.height <= room) ?? sizes.at(-1)!], GAP);
}

function footOps({ sheet, words, credits }: FilmInput, type: Type, box: Rect): Op[] {
  const credit = [
    ...credits,
    run(
      ` ${[sheet.boundary, ...sheet.attributions, sheet.review, words.edition(sheet.edition)].filter(Boolean).join(' ')}`,
    ),
  ];
  const set = { size: 9.5, line: 12, width: box.width, lines: Math.max(1, Math.floor((box.height - 8) / 12)) };
  return [
    { kind: 'path', d: linePath(box.x, box.y, box.x + box.width, box.y), stroke: '#C6C1B6', width: 1 },
    ...textBlock(credit, type, set).draw(box.x, box.y + 3),
  ];
}

/** Who says what any of some sheets shows, as a film's frames name them. */
export const creditsOf = (sheets: readonly Sheet[], words: BriefWords): Run[] =>
  publishersLine(sheets, words, PUBLISHERS);

/** Classes that any of some sheets shows. */
export function classesOf(sheets: readonly Sheet[]): LegendRow[] {
  return legendOf(sheets.flatMap(({ stacks }) => stacks.flatMap(({ marks }) => marks)));
}

/** The moment of a frame: as of a day, or since the start of a window that grows. */
export function momentAt(recipe: Pick<Recipe, 'moment'>, day: Day, first: Day): Moment {
  if (recipe.moment.mode === 'as-of') return { mode: 'as-of', day, memory: recipe.moment.memory };
  return { mode: 'since', from: Math.min(first, day), day };
}

/** The days of a scrub: `frames` of them, evenly from the first to the last. */
export function scrubDays(from: Day, to: Day, frames: number): Day[] {
  if (frames < 2 || from >= to) return [to];
  return Array.from({ length: frames }, (_, i) => Math.round(from + ((to - from) * i) / (frames - 1)));
}

/** First and last day of a recipe's scrub: as given, else the edition's. */
export function scrubSpan(
  scrub: { from: string | null; to: string | null },
  extent: { from: Day; to: Day },
): { from: Day; to: Day } {
  const from = dayOf(scrub.from) ?? extent.from;
  const to = dayOf(scrub.to) ?? extent.to;
  return from <= to ? { from, to } : { from: to, to: from };
}
