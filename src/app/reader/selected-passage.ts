/** Longest passage that can be marked, UTF-16 units. */
const MOST = 2000;

/** A stretch of a text as UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The stretch of the report that a selection covers, null where it is empty, too long or not within one paragraph.
 * Paragraphs are elements with the offset of their first character in `data-start`; the numbers of notes, which are
 * `sup` elements, are no part of the text. White space at both ends is left out.
 */
export function selectedPassage(range: StaticRange | Range): Stretch | null {
  const paragraph = paragraphOf(range.startContainer);
  if (paragraph === null || paragraph !== paragraphOf(range.endContainer)) return null;
  const base = Number(paragraph.dataset.start);
  const text = textOf(paragraph);
  let start = offsetIn(paragraph, range.startContainer, range.startOffset);
  let end = offsetIn(paragraph, range.endContainer, range.endOffset);
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return end - start < 2 || end - start > MOST ? null : { start: base + start, end: base + end };
}

/** A whole paragraph as a passage: without white space at its ends, and no longer than can be marked. */
export function passageOf(text: string, paragraph: Stretch): Stretch {
  const whole = text.slice(paragraph.start, paragraph.end);
  const start = paragraph.start + (whole.length - whole.trimStart().length);
  return { start, end: Math.min(start + MOST, paragraph.start + whole.trimEnd().length) };
}

function paragraphOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('p[data-start]') ?? null;
}

/** Characters of the report before a point of its paragraph. */
function offsetIn(paragraph: Node, container: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(container, offset);
  return textOf(before.cloneContents()).length;
}

function textOf(part: ParentNode & Node): string {
  const copy = part.cloneNode(true) as ParentNode & Node;
  for (const number of copy.querySelectorAll('sup')) number.remove();
  return copy.textContent ?? '';
}
