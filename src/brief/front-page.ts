import { ASIDE_GAP, type Aside, asideBlocks, asidesOf } from './aside-block.ts';
import { type Block, headBlock, INK_2, run, stacked, type Type, textBlock } from './block.ts';
import type { Entry } from './entry.ts';
import { entryBlock } from './entry-block.ts';
import type { Halo } from './figure-marks.ts';
import { flow, type Item } from './flow.ts';
import { legendBlock, sureBlock } from './legend-block.ts';
import type { Op } from './op.ts';
import type { Paper, Rect } from './paper.ts';
import type { Sheet } from './sheet.ts';
import type { BriefWords } from './words.ts';

/** What a first page holds besides its head, map, strip and foot. */
export interface FrontInput {
  sheet: Sheet;
  paper: Paper;
  words: BriefWords;
  type: Type;
  /** Stacks whose uncertainty is drawn, and how. */
  haloed: ReadonlyMap<string, Halo>;
  map: Rect;
  /** From below the strip to above the foot. */
  under: number;
  bottom: number;
  /** How far the QR code reaches up beyond `bottom`, at the right end. */
  notch: number;
}

/** What is drawn, and what did not fit and goes to later pages. */
export interface Front {
  ops: Op[];
  entries: Entry[];
  asides: Aside[];
}

/** Above so many entries the list goes on to a page of its own even where more would fit. */
const MOST_ENTRIES = 24;
const GAP = 20;
const BETWEEN = 7;

export function frontPage(input: FrontInput): Front {
  return input.paper.plan === 'side' ? sideFront(input) : belowFront(input);
}

/** The list beside the map, asides under it. */
function sideFront(input: FrontInput): Front {
  const { sheet, paper, words, type, map, under, bottom, notch } = input;
  const x = map.x + map.width + GAP * type.k;
  const width = paper.width - paper.margin.x - x;
  const { blocks, cut } = asideBlocks(asidesOf(sheet, words), type, map.width, bottom - under);
  const keys = keyBlock(input, width);
  const top = map.y + keys.height + BETWEEN * type.k;
  const list = listColumn(input, { x, y: top, width, height: bottom - notch - top });
  return {
    ops: [...stacked(blocks, ASIDE_GAP).draw(map.x, under), ...keys.draw(x, map.y), ...list.ops],
    entries: list.left,
    asides: cut,
  };
}

/** Keys and asides in a narrow column, the list in a wide one, all under the map. */
function belowFront(input: FrontInput): Front {
  const { sheet, words, type, map, under, bottom, notch } = input;
  const gap = GAP * type.k;
  const narrow = Math.round((map.width - gap) * 0.4);
  const keys = keyBlock(input, narrow);
  const keysBottom = under + keys.height + BETWEEN * type.k;
  const { blocks, cut } = asideBlocks(asidesOf(sheet, words), type, narrow, bottom - keysBottom);
  const x = map.x + narrow + gap;
  const list = listColumn(input, { x, y: under, width: map.width - narrow - gap, height: bottom - notch - under });
  return {
    ops: [...keys.draw(map.x, under), ...stacked(blocks, ASIDE_GAP).draw(map.x, keysBottom), ...list.ops],
    entries: list.left,
    asides: cut,
  };
}

function keyBlock({ sheet, words, type, haloed }: FrontInput, width: number): Block {
  const sure = sureBlock(sheet, haloed, words, type, width);
  return stacked([legendBlock(sheet, words, type, width), ...(sure ? [sure] : [])], BETWEEN * type.k);
}

/** The list of sources in a column, as far as it goes; where it does not end, a line says where the rest is. */
function listColumn({ sheet, words, type }: FrontInput, column: Rect): { ops: Op[]; left: Entry[] } {
  const { entries } = sheet;
  if (entries.length === 0) return { ops: [], left: [] };
  const head = headBlock(words.sources, type, column.width);
  const items = entries.slice(0, MOST_ENTRIES).map((entry): Item => {
    return { block: entryBlock(entry, type, column.width), gap: 2 };
  });
  const hint = textBlock([run(words.sourcesOnPage(2), 'medium', INK_2)], type, {
    size: 10.25,
    line: 13,
    width: column.width,
  });
  const whole = items.reduce((sum, { block }) => sum + block.height + 2, -2);
  const fits = items.length === entries.length && whole <= column.height - head.height;
  const room = column.height - head.height - (fits ? 0 : hint.height + 3);
  if (room < (items[0]?.block.height ?? 0)) {
    const ops = column.height < head.height + hint.height ? [] : stacked([head, hint], 0).draw(column.x, column.y);
    return { ops, left: entries };
  }
  const { ops, rest, used } = flow(items, [{ ...column, y: column.y + head.height, height: room }]);
  const set = items.length - rest.length;
  return {
    ops: [...head.draw(column.x, column.y), ...ops, ...(set < entries.length ? hint.draw(column.x, used + 1) : [])],
    left: entries.slice(set),
  };
}
