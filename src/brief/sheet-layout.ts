import type { Aside } from './aside-block.ts';
import { headBlock, type Type, textBlock } from './block.ts';
import type { Entry } from './entry.ts';
import { entryBlock, footnoteBlock } from './entry-block.ts';
import { type Figure, type FigureInput, figureOf } from './figure.ts';
import { columnsIn, flow, type Item } from './flow.ts';
import { footerOf } from './footer.ts';
import { frontPage } from './front-page.ts';
import { showsDisputedBorder } from './ground.ts';
import { belowRunningHead, headerOps, runningHead } from './header.ts';
import { type Op, rectPath } from './op.ts';
import { mapRect, type Paper } from './paper.ts';
import { quoteItems } from './quote-block.ts';
import type { Sheet } from './sheet.ts';
import { type StripInput, stripHeight, stripOps } from './strip.ts';

export interface LayoutInput extends Omit<FigureInput, 'sheet'> {
  sheet: Sheet;
  paper: Paper;
  strip: Pick<StripInput, 'timeline' | 'filters'>;
  /** Set the quotes behind every mark on pages of their own. */
  appendix: boolean;
}

export interface Page {
  width: number;
  height: number;
  ops: Op[];
}

/** A sheet set: its pages, the figure, and which of its texts had to be cut for good. */
export interface SheetLayout {
  pages: Page[];
  figure: Figure;
  cut: ('title' | 'finding')[];
}

/** Height of the histogram's columns on a sheet. */
const COLUMNS = 42;
const COLUMN_GAP = 24;
const LEAST_COLUMN = 300;
/** Pages beyond which nothing more is set: what is left is in the edition. */
const MOST_PAGES = 200;

/** Sets a sheet: one first page with the map, then as many as its sources need. Pure. */
export function layoutSheet(input: LayoutInput): SheetLayout {
  const { sheet, paper, words, measure } = input;
  const type: Type = { k: paper.scale, measure };
  const { k } = type;
  const map = mapRect(paper);
  const figure = figureOf(input, map);
  const header = headerOps(sheet, paper, type);
  const disputedBorder = showsDisputedBorder(input.basemap, figure.view);
  const footer = footerOf(sheet, paper, words, type, { first: true, disputedBorder });
  const shown = new Set(sheet.marks.map(({ feature }) => feature.id));
  const strip: StripInput = { ...input.strip, moment: sheet.moment, shown, words, measure };
  const bottom = footer.top - 6 * k;
  const stripTop = map.y + map.height + 9 * k;
  const front = frontPage({
    sheet,
    paper,
    words,
    type,
    haloed: figure.haloed,
    map,
    under: stripTop + stripHeight(COLUMNS * k) + 4 * k,
    bottom,
    notch: footer.qr === 0 ? 0 : Math.max(0, bottom - (paper.height - paper.margin.bottom - footer.qr)) + 4,
  });
  const first: Op[] = [
    ...header.ops,
    figure.group,
    ...stripOps(strip, map.x, stripTop, map.width, COLUMNS * k),
    ...front.ops,
  ];
  const later = laterPages(input, type, front.entries, front.asides, disputedBorder);
  const pages = [first, ...later].map((ops, index, all): Page => {
    const foot = index === 0 ? footer : footerOf(sheet, paper, words, type, { first: false, disputedBorder });
    const ground: Op = { kind: 'path', d: rectPath(0, 0, paper.width, paper.height), fill: '#FFFFFF' };
    return {
      width: paper.width,
      height: paper.height,
      ops: [ground, ...ops, ...foot.draw(index + 1, all.length)],
    };
  });
  return { pages, figure, cut: header.cut };
}

/** The rest of the list, asides that were cut, and the quotes, in columns. */
function laterPages(
  input: LayoutInput,
  type: Type,
  entries: readonly Entry[],
  asides: readonly Aside[],
  disputedBorder: boolean,
): Op[][] {
  const { sheet, paper, words } = input;
  const gap = COLUMN_GAP * type.k;
  const inner = paper.width - 2 * paper.margin.x;
  const count = Math.max(1, Math.floor((inner + gap) / (LEAST_COLUMN * type.k + gap)));
  const width = (inner - gap * (count - 1)) / count;
  const top = belowRunningHead(paper, type);
  const { top: foot } = footerOf(sheet, paper, words, type, { first: false, disputedBorder });
  const box = { x: paper.margin.x, y: top, width: inner, height: foot - 6 * type.k - top };
  let items: Item[] = [
    ...entryItems(entries, entries.length < sheet.entries.length ? words.sourcesContinued : words.sources, type, width),
    ...asides.flatMap((aside) => asideItems(aside, sheet, type, width)),
    ...(input.appendix ? quoteItems(sheet, words, type, width) : []),
  ];
  const pages: Op[][] = [];
  while (items.length > 0 && pages.length < MOST_PAGES) {
    const { ops, rest } = flow(items, columnsIn(box, count, gap));
    pages.push([...runningHead(sheet, paper, type), ...ops]);
    items = rest;
  }
  return pages;
}

function entryItems(entries: readonly Entry[], head: string, type: Type, width: number): Item[] {
  if (entries.length === 0) return [];
  const items: Item[] = entries.map((entry) => ({ block: entryBlock(entry, type, width), gap: 2 }));
  const last = items.at(-1);
  if (last) last.gap = 10;
  return [{ block: headBlock(head, type, width), keep: true }, ...items];
}

function asideItems(aside: Aside, sheet: Sheet, type: Type, width: number): Item[] {
  if (aside.kind === 'differ') {
    const notes = sheet.footnotes.map((note): Item => ({ block: footnoteBlock(note, type, width), gap: 3 }));
    return [{ block: headBlock(aside.head, type, width), keep: true }, ...notes];
  }
  if (aside.kind === 'off-map' || aside.kind === 'outside') {
    return entryItems(aside.kind === 'off-map' ? sheet.offMap : sheet.outside, aside.head, type, width);
  }
  return [{ block: textBlock(aside.runs, type, { size: 10.25, line: 13, width }), gap: 10 }];
}
