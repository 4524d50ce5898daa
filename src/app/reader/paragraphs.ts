import type { Claim } from '../../contract/claim.ts';
import type { Problem } from '../../contract/problem.ts';
import type { Mention } from '../../contract/report.ts';

/** A paragraph of a report's text as UTF-16 offsets, end exclusive. */
export interface Paragraph {
  start: number;
  end: number;
}

/** A problem that stands at a stretch of the text. */
export interface SpannedProblem extends Problem {
  span: Paragraph;
}

/** The problems that stand at a stretch of the text. */
export function spannedProblems(problems: readonly Problem[]): SpannedProblem[] {
  return problems.filter((problem): problem is SpannedProblem => problem.span !== undefined);
}

/** A stretch of text under the same annotations. `claims` are those that cover it, the shortest first. */
export interface Piece extends Paragraph {
  claims: Claim[];
  mention: Mention | null;
  problem: SpannedProblem | null;
  /** Claims whose quote ends with this piece: their numbers stand after it. */
  ending: Claim[];
}

/** Paragraphs of a text, divided by blank lines; a text without any is divided at line ends. */
export function paragraphsOf(text: string): Paragraph[] {
  const divider = text.includes('\n\n') || text.includes('\n\r\n') ? /\r?\n[ \t]*\r?\n\s*/g : /\r?\n/g;
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const match of text.matchAll(divider)) {
    if (match.index > start) paragraphs.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
}

/**
 * What lies in each paragraph, in its own order; a span over several stands with each, an empty one with none. The
 * paragraphs are in order and do not overlap.
 */
export function byParagraph<T>(
  paragraphs: readonly Paragraph[],
  things: readonly T[],
  spanOf: (thing: T) => Paragraph,
): T[][] {
  const found: T[][] = paragraphs.map(() => []);
  for (const thing of things) {
    const { start, end } = spanOf(thing);
    if (end <= start) continue;
    for (let i = firstEndingAfter(paragraphs, start); i < paragraphs.length; i++) {
      if ((paragraphs[i] as Paragraph).start >= end) break;
      found[i]?.push(thing);
    }
  }
  return found;
}

function firstEndingAfter(paragraphs: readonly Paragraph[], at: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle] as Paragraph).end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Cuts a paragraph at every border of its claims, mentions and problems. */
export function piecesOf(
  paragraph: Paragraph,
  claims: readonly Claim[],
  mentions: readonly Mention[],
  problems: readonly SpannedProblem[],
): Piece[] {
  const inside = <S extends { start: number; end: number }>(span: S): boolean =>
    span.start < paragraph.end && span.end > paragraph.start && span.end > span.start;
  const ownClaims = claims.filter(inside).sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  const ownMentions = mentions.filter(inside);
  const ownProblems = problems.filter(({ span }) => inside(span));
  const borders = new Set([paragraph.start, paragraph.end]);
  for (const { start, end } of [...ownClaims, ...ownMentions, ...ownProblems.map(({ span }) => span)]) {
    borders.add(Math.max(paragraph.start, start));
    borders.add(Math.min(paragraph.end, end));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  const covers = (span: Paragraph, at: Paragraph): boolean => span.start <= at.start && span.end >= at.end;
  return sorted.slice(1).map((end, i) => {
    const at = { start: sorted[i] as number, end };
    return {
      ...at,
      claims: ownClaims.filter((claim) => covers(claim, at)),
      mention: ownMentions.find((mention) => covers(mention, at)) ?? null,
      problem: ownProblems.find(({ span }) => covers(span, at)) ?? null,
      ending: ownClaims.filter((claim) => Math.min(claim.end, paragraph.end) === end),
    };
  });
}

/** Groups pieces so that those of the active claim stand together and can carry one frame. */
export function framed(pieces: readonly Piece[], active: string | null): { active: boolean; pieces: Piece[] }[] {
  const groups: { active: boolean; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const on = active !== null && piece.claims.some(({ id }) => id === active);
    const last = groups.at(-1);
    if (last && last.active === on) last.pieces.push(piece);
    else groups.push({ active: on, pieces: [piece] });
  }
  return groups;
}
