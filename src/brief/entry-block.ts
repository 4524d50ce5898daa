import type { Block, Type } from './block.ts';
import { INK, INK_2, run, sized, textBlock } from './block.ts';
import type { Entry } from './entry.ts';
import { circlePath, type Op } from './op.ts';
import type { Footnote } from './sheet.ts';
import type { Run } from './text-lines.ts';

const NUMBER = 17;

/** The black disc of a number, as on the map, centred on x, y. */
export function numberDisc(number: number, x: number, y: number, type: Type): Op[] {
  const radius = 6.5 * type.k;
  const text = String(number);
  const size = sized(type, text.length > 2 ? 9.4 : 10.5);
  const width = type.measure(text, 'mark', size);
  return [
    { kind: 'path', d: circlePath(x, y, Math.max(radius, width / 2 + 2)), fill: INK },
    {
      kind: 'text',
      x: x - width / 2,
      y: y + size * 0.35,
      text,
      face: 'mark',
      size,
      colour: '#FFFFFF',
      width,
      anchor: 'start',
    },
  ];
}

/** One entry of the list of sources: number, place, finding, publishers, letters of its footnotes. */
export function entryBlock(entry: Entry, type: Type, width: number, lines?: number): Block {
  const indent = NUMBER * type.k;
  const text = textBlock(entryRuns(entry), type, {
    size: 10,
    line: 12.25,
    width: width - indent,
    ...(lines === undefined ? {} : { lines }),
  });
  return {
    height: text.height,
    draw: (x, y) => [
      ...(entry.number === null ? [] : numberDisc(entry.number, x + 6.5 * type.k, y + 6.4 * type.k, type)),
      ...text.draw(x + indent, y),
    ],
  };
}

/** An entry in words, each in the face of where it comes from. */
function entryRuns(entry: Entry): Run[] {
  const end = /[.!?…]$/.test(entry.text) ? '' : '.';
  return [
    run(entry.place, 'strong', INK),
    run(` ${entry.text}${end}`),
    ...(entry.publishers === '' ? [] : [run(` ${entry.publishers}`, 'source', INK_2)]),
    ...entry.notes.map((letter, index) => run(`${index === 0 ? ' ' : ', '}${letter}`, 'strong', INK)),
  ];
}

/** A footnote: its letter, the place and what each side says. */
export function footnoteBlock(note: Footnote, type: Type, width: number): Block {
  return textBlock(footnoteRuns(note), type, { size: 10.25, line: 13, width });
}

function footnoteRuns({ letter, place, text }: Footnote): Run[] {
  return [run(`${letter} `, 'strong', INK), run(`${place} `, 'medium', INK), run(text)];
}
