import type { FaceName, MeasureText, Op } from './op.ts';
import { LEAST_TEXT } from './paper.ts';
import { paragraph, type Run } from './text-lines.ts';

/** Something of a known height that can be drawn anywhere. */
export interface Block {
  height: number;
  draw(x: number, y: number): Op[];
}

export const INK = '#16191D';
export const INK_2 = '#43484F';
const RULE = '#827E76';
export const RULE_2 = '#C6C1B6';

/** How a sheet sets its text: everything times `k`, nothing below 7 points. */
export interface Type {
  k: number;
  measure: MeasureText;
}

export const sized = (type: Type, size: number): number => Math.max(LEAST_TEXT, size * type.k);

/** A paragraph as a block; `cut` says that it was longer than `lines`, `tight` sets letters closer by so many em. */
export function textBlock(
  runs: readonly Run[],
  type: Type,
  set: {
    size: number;
    line: number;
    width: number;
    lines?: number;
    align?: 'start' | 'middle' | 'end';
    tight?: number;
  },
): Block & { cut: boolean } {
  const size = sized(type, set.size);
  const line = (set.line / set.size) * size;
  const setting = {
    size,
    line,
    width: set.width,
    ...(set.lines === undefined ? {} : { lines: set.lines }),
    ...(set.tight === undefined ? {} : { spacing: -set.tight * size }),
  };
  const { height, cut } = paragraph(runs, setting, 0, 0, type.measure, set.align);
  return { height, cut, draw: (x, y) => paragraph(runs, setting, x, y, type.measure, set.align).ops };
}

/** A head with a rule under it. */
export function headBlock(text: string, type: Type, width: number): Block {
  const body = textBlock([{ text, face: 'strong', colour: INK }], type, { size: 11.5, line: 15, width, lines: 1 });
  return {
    height: body.height + 6 * type.k,
    draw: (x, y) => [
      ...body.draw(x, y),
      {
        kind: 'path',
        d: `M${x} ${(y + body.height + 2.5).toFixed(2)}H${(x + width).toFixed(2)}`,
        stroke: RULE,
        width: 1,
      },
    ],
  };
}

/** Blocks under each other with a gap between. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  return {
    height: blocks.reduce((sum, block) => sum + block.height, Math.max(0, blocks.length - 1) * gap),
    draw: (x, y) => {
      let at = y;
      return blocks.flatMap((block) => {
        const ops = block.draw(x, at);
        at += block.height + gap;
        return ops;
      });
    },
  };
}

export const run = (text: string, face: FaceName = 'body', colour: string = INK_2): Run => ({ text, face, colour });
