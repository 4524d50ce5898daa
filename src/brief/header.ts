import { type Block, INK, INK_2, run, type Type, textBlock } from './block.ts';
import { linePath, type Op } from './op.ts';
import { mapRect, type Paper } from './paper.ts';
import type { Sheet } from './sheet.ts';

/** Titles are tried in these sizes, large first; the last one is cut where it still does not fit. */
const TITLES = [
  { size: 25, line: 30, lines: 1 },
  { size: 20, line: 24, lines: 1 },
  { size: 17, line: 20, lines: 2 },
] as const;

/** The head of a first page: title, finding, large date, maker. Says what had to be cut short. */
export function headerOps(sheet: Sheet, paper: Paper, type: Type): { ops: Op[]; cut: ('title' | 'finding')[] } {
  const k = type.k;
  const { x, top } = paper.margin;
  const width = paper.width - 2 * x;
  const bottom = mapRect(paper).y - 10 * k;
  const right = dateBlock(sheet, type, width * 0.5);
  const room = width - right.width - 24 * k;
  const title = fittingTitle(sheet.title, type, room);
  const left = bottom - 7 * k - top - title.height - 2 * k;
  const finding = fittingFinding(sheet, type, room, left);
  const body = title.height + (finding.height > 0 ? finding.height + 2 * k : 0);
  const at = Math.max(top, bottom - 7 * k - body);
  return {
    ops: [
      ...title.draw(x, at),
      ...finding.draw(x, at + title.height + 2 * k),
      ...right.draw(x + width - right.width, bottom - 6 * k - right.height),
      { kind: 'path', d: linePath(x, bottom - 1, x + width, bottom - 1), stroke: INK, width: 2 },
    ],
    cut: [...(title.cut ? ['title' as const] : []), ...(finding.cut ? ['finding' as const] : [])],
  };
}

function fittingTitle(text: string, type: Type, width: number): Block & { cut: boolean } {
  const tried = TITLES.map((set) => textBlock([run(text, 'strong', INK)], type, { ...set, width, tight: 0.02 }));
  return tried.find(({ cut }) => !cut) ?? tried.at(-1)!;
}

/** The finding in one large line or some small ones; where the program wrote it, without the sentences that do not fit. */
function fittingFinding(sheet: Sheet, type: Type, width: number, room: number): Block & { cut: boolean } {
  const large = textBlock([run(sheet.finding)], type, { size: 13, line: 18, width, lines: 1 });
  const lines = Math.floor((room + 0.5) / (14 * type.k));
  if (!large.cut || lines < 1) return large;
  const small = (text: string): Block & { cut: boolean } =>
    textBlock([run(text)], type, { size: 11.5, line: 14, width, lines });
  const whole = small(sheet.finding);
  if (!whole.cut || !sheet.written) return whole;
  const sentences = sheet.finding.split(/(?<=[.!?])\s+(?=\p{Lu}|\d)/u);
  for (let kept = sentences.length - 1; kept > 0; kept--) {
    const fewer = small(sentences.slice(0, kept).join(' '));
    if (!fewer.cut) return fewer;
  }
  return whole;
}

function dateBlock(sheet: Sheet, type: Type, most: number): Block & { width: number } {
  const k = type.k;
  const size = type.measure(sheet.date, 'strong', 21 * k) > most ? 15 : 21;
  const parts = [
    { text: sheet.kicker, face: 'body', size: 11.5, line: 15, colour: INK_2 },
    { text: sheet.date, face: 'strong', size, line: size + 4, colour: INK },
    { text: sheet.made, face: 'body', size: 11.5, line: 15, colour: INK_2 },
  ] as const;
  const wide = Math.max(...parts.map(({ text, face, size: own }) => type.measure(text, face, own * k)));
  const width = Math.min(most, wide + 1);
  const blocks = parts.map(({ text, face, colour, ...set }) =>
    textBlock([run(text, face, colour)], type, { ...set, width, lines: 1, align: 'end' }),
  );
  return {
    width,
    height: blocks.reduce((sum, block) => sum + block.height, 0),
    draw: (x, y) => {
      let at = y;
      return blocks.flatMap((block) => {
        const ops = block.draw(x, at);
        at += block.height;
        return ops;
      });
    },
  };
}

/** The head of a later page: what it belongs to, in one line. */
export function runningHead(sheet: Sheet, paper: Paper, type: Type): Op[] {
  const { x, top } = paper.margin;
  const width = paper.width - 2 * x;
  const date = `${sheet.kicker} ${sheet.date}`;
  const wide = Math.min(width * 0.5, type.measure(date, 'strong', 13 * type.k) + 1);
  const set = { size: 13, line: 18, lines: 1 };
  const bottom = top + 24 * type.k;
  return [
    ...textBlock([run(sheet.title, 'strong', INK)], type, { ...set, width: width - wide - 20 }).draw(x, top),
    ...textBlock([run(date, 'strong', INK)], type, { ...set, width: wide, align: 'end' }).draw(x + width - wide, top),
    { kind: 'path', d: linePath(x, bottom, x + width, bottom), stroke: INK, width: 2 },
  ];
}

/** Where the text of a later page begins. */
export const belowRunningHead = (paper: Paper, type: Type): number => paper.margin.top + 34 * type.k;
