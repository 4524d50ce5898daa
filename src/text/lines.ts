import { KIND, LOWER, SPACE } from './character.ts';
import type { Span } from './span.ts';

/** A stretch of lines that read on: nothing inside it ends a paragraph. */
export interface Block extends Span {
  paragraph: number;
}

/** A line without its surrounding spaces (`start` = `end` when blank), how far it is indented, where the next begins. */
interface Line extends Span {
  indent: number;
  next: number;
}

const EXOTIC = /[\r\v\f\u0085\u2028\u2029]/;
const NARROWEST = 40;
const WIDEST = 120;
/** Share of the inner lines that must be full for a text to count as hard-wrapped. */
const WRAPPED = 0.6;
/** Share of the width that a full line may miss, since people break lines by feel. */
const RAGGED = 0.05;

/**
 * Cuts a text into paragraphs. A blank line ends one, and so does any line end that does not continue a sentence: in
 * a hard-wrapped text a full line reads on (a line is full when the next line's first word would not have fitted);
 * in any text so does a line that ends in a comma or whose successor starts in lower case. Linear in the text.
 */
export function blocksOf(text: string): Block[] {
  const reader = lineReader(text);
  const width = wrapWidth(text, reader);
  const blocks: Block[] = [];
  let open: Block | null = null;
  let last: Line | null = null;
  for (let at = 0; at < text.length; ) {
    const line = reader(at);
    at = line.next;
    if (line.start === line.end) {
      open = null;
      continue;
    }
    if (open && last && readsOn(text, last, line, width)) open.end = line.end;
    else blocks.push((open = { start: line.start, end: line.end, paragraph: blocks.length }));
    last = line;
  }
  return blocks;
}

function lineReader(text: string): (at: number) => Line {
  const newline = EXOTIC.test(text) ? anyNewline : (source: string, at: number) => source.indexOf('\n', at);
  return (at) => {
    const found = newline(text, at);
    const stop = found < 0 ? text.length : found;
    let start = at;
    let end = stop;
    while (start < end && KIND[text.charCodeAt(start)] === SPACE) start++;
    while (end > start && KIND[text.charCodeAt(end - 1)] === SPACE) end--;
    return { start, end, indent: start - at, next: stop + 1 };
  };
}

/** A carriage return before a line feed is left to be trimmed as a space. */
function anyNewline(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 ? text.charCodeAt(i + 1) !== 10 : isNewline(code)) return i;
  }
  return -1;
}

function isNewline(code: number): boolean {
  return (code >= 10 && code <= 12) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Width at which the text is hard-wrapped; 0 when it is not. */
function wrapWidth(text: string, reader: (at: number) => Line): number {
  const lengths = new Uint32Array(WIDEST + 2);
  let lines = 0;
  for (let at = 0; at < text.length; ) {
    const line = reader(at);
    at = line.next;
    if (line.start === line.end) continue;
    lengths[Math.min(line.end - line.start, WIDEST + 1)]!++;
    lines++;
  }
  let width = WIDEST + 1;
  for (let above = 0; width > 0; width--) {
    above += lengths[width]!;
    if (above * 10 >= lines) break;
  }
  if (width < NARROWEST || width > WIDEST) return 0;
  let inner = 0;
  let full = 0;
  let last: Line | null = null;
  for (let at = 0; at < text.length; ) {
    const line = reader(at);
    at = line.next;
    if (line.start === line.end) {
      last = null;
      continue;
    }
    if (last) {
      inner++;
      if (isFull(text, last, line, width)) full++;
    }
    last = line;
  }
  return inner > 1 && full >= inner * WRAPPED ? width : 0;
}

function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let word = next.start;
  const limit = Math.min(next.end, next.start + WIDEST);
  while (word < limit && KIND[text.charCodeAt(word)] !== SPACE) word++;
  return line.end - line.start + 1 + word - next.start > width * (1 - RAGGED);
}

const BULLETS = new Set('-*•·‣◦#|>'.split(''));
const TERMINALS = new Set('.!?…:;。'.split(''));

function readsOn(text: string, line: Line, next: Line, width: number): boolean {
  if (BULLETS.has(text[next.start]!)) return false;
  if (width > 0 && isFull(text, line, next, width)) return next.indent < line.indent + 2;
  const ending = text[line.end - 1]!;
  if (ending === ',') return true;
  return KIND[text.charCodeAt(next.start)] === LOWER && !TERMINALS.has(ending);
}
