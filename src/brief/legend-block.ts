import { burstClass, extentOf, type MarkLook, markSprites } from '../map/mark-look.ts';
import { type Block, headBlock, INK, INK_2, run, stacked, type Type, textBlock } from './block.ts';
import type { Halo } from './figure-marks.ts';
import type { LegendRow } from './legend.ts';
import { circlePath, type Op, rectPath } from './op.ts';
import type { Sheet } from './sheet.ts';
import { hatchOp, spriteOps } from './sprite-op.ts';
import type { BriefWords } from './words.ts';

const SAMPLE = 38;
/** Classes of bursts that carry their number. */
const NUMBERED: ReadonlySet<number> = new Set([2, 3]);
const COLOURS = { bases: '#1B62A8', attacks: '#B01030', withdrawals: '#B06A00' } as const;

/** The classes that say what a mark is, with their counts. */
export function legendBlock(sheet: Sheet, words: BriefWords, type: Type, width: number): Block {
  const rows = sheet.legend.filter(({ sure }) => sure);
  const head = headBlock(words.legend, type, width);
  if (rows.length === 0 && sheet.legend.length === 0) {
    return stacked([head, textBlock([run(words.nothing)], type, { size: 11, line: 14, width })], 2);
  }
  return stacked([head, ...rows.map((row) => legendRow(row, sheet, words, type, width))], 0);
}

function legendRow(row: LegendRow, sheet: Sheet, words: BriefWords, type: Type, width: number): Block {
  const count = words.number(row.count);
  const size = 11.5;
  const wide = type.measure(count, 'medium', size * type.k) + 6;
  const label = textBlock([run(words.legendClass(row.kind, sheet.moment), 'medium', INK)], type, {
    size,
    line: 14,
    width: width - SAMPLE - wide,
    lines: 2,
  });
  const height = Math.max(22 * type.k, label.height + 3, sampleHeight(row.sample) + 3);
  return {
    height,
    draw: (x, y) => [
      ...sampleOps(row.sample, x, y + height / 2, type),
      ...label.draw(x + SAMPLE, y + (height - label.height) / 2),
      ...textBlock([run(count, 'medium', INK)], type, { size, line: 14, width: wide, lines: 1, align: 'end' }).draw(
        x + width - wide,
        y + (height - 14 * type.k) / 2,
      ),
    ],
  };
}

function sampleHeight(look: MarkLook): number {
  const { up, down } = extentOf(look);
  return up + down;
}

/** A sample that fits a row of any height: a burst of a few killed. */
export function smallSample(look: MarkLook): MarkLook {
  return { ...look, killed: look.killed === null ? null : Math.min(9, look.killed) };
}

/** A sample mark whose square begins at x. */
export function sampleOps(look: MarkLook, x: number, middle: number, type: Type): Op[] {
  const { left } = extentOf(look);
  const centre = look.layer === 'attacks' ? x + 11 : x + left + 1.5;
  return spriteOps(markSprites(look), centre, middle, type.measure);
}

/** How doubt is drawn: classes that are not sure, disputes, and places known only roughly. */
export function sureBlock(
  sheet: Sheet,
  haloed: ReadonlyMap<string, Halo>,
  words: BriefWords,
  type: Type,
  width: number,
): Block | null {
  const cells: Cell[] = sheet.legend
    .filter(({ sure }) => !sure)
    .map((row) => ({
      text: words.legendClass(row.kind, sheet.moment),
      count: row.count,
      sample: (x, y) => sampleOps(smallSample(row.sample), x, y, type),
    }));
  const disputed = sheet.stacks.flatMap(({ marks }) => marks).filter(({ look }) => look.disputed);
  const first = disputed.find(({ look }) => look.layer !== 'withdrawals') ?? disputed[0];
  if (first) {
    const { layer } = first.look;
    const state = layer === 'bases' ? 'open' : layer === 'attacks' ? 'fresh' : 'done';
    const look: MarkLook = { ...smallSample(first.look), state };
    cells.push({ text: words.differ, count: sheet.disputed, sample: (x, y) => sampleOps(look, x, y, type) });
  }
  const colourOf = (ids: readonly string[]): string =>
    COLOURS[
      sheet.stacks.flatMap(({ members }) => members).find(({ id }) => ids.includes(id))?.marks[0]?.mark.layer ?? 'bases'
    ];
  const regions = [...haloed].filter(([, halo]) => halo === 'region').map(([id]) => id);
  const circles = [...haloed].flatMap(([id, halo]) => (halo === 'region' ? [] : [{ id, km: halo.km }]));
  if (circles.length > 0) {
    const stroke = colourOf(circles.map(({ id }) => id));
    cells.push({
      text: words.radiusKey(Math.max(...circles.map(({ km }) => km))),
      count: circles.length,
      sample: (x, y) => [
        { kind: 'path', d: circlePath(x + 11, y, 9.5), fill: stroke, opacity: 0.09 },
        { kind: 'path', d: circlePath(x + 11, y, 9.5), stroke, width: 1.1, dash: [3, 2.5] },
      ],
    });
  }
  if (regions.length > 0) {
    const stroke = colourOf(regions);
    cells.push({
      text: words.regionKey,
      count: regions.length,
      sample: (x, y) => {
        const d = rectPath(x, y - 8, 24, 16);
        return [hatchOp(d, stroke, { x, y: y - 8 }, 24, 16), { kind: 'path', d, stroke, width: 1.1, dash: [3, 2.5] }];
      },
    });
  }
  const bursts = sheet.stacks.some(({ marks }) => marks.some(({ look }) => NUMBERED.has(burstClass(look.killed))));
  if (cells.length === 0 && !bursts) return null;
  const half = (width - 8) / 2;
  const rows: Block[] = [];
  for (let i = 0; i < cells.length; i += 2) rows.push(pair(cells.slice(i, i + 2), words, type, half));
  if (bursts) rows.push(textBlock([run(words.bursts)], type, { size: 10.5, line: 13, width }));
  return stacked([headBlock(words.howSure, type, width), ...rows], 1);
}

interface Cell {
  text: string;
  count: number;
  sample(x: number, middle: number): Op[];
}

function pair(cells: readonly Cell[], words: BriefWords, type: Type, width: number): Block {
  const texts = cells.map(({ text, count }) =>
    textBlock([run(`${text} `, 'body', INK_2), run(words.number(count), 'medium', INK)], type, {
      size: 10.5,
      line: 12,
      width: width - 34,
      lines: 3,
    }),
  );
  const height = Math.max(24 * type.k, ...texts.map((text) => text.height + 2));
  return {
    height,
    draw: (x, y) =>
      cells.flatMap((cell, index) => {
        const left = x + index * (width + 8);
        const text = texts[index];
        return [...cell.sample(left, y + height / 2), ...(text?.draw(left + 34, y + (height - text.height) / 2) ?? [])];
      }),
  };
}
