import { DIGIT, JOINER, KIND, LOWER, MARK, SPACE } from './character.ts';
import type { Span } from './span.ts';
import { type Spelling, spellingAt } from './spelling.ts';

/**
 * A word (letters, and digits after a first letter: "Gao", "G5", "U.N."), a number (starts with a digit: "2,000",
 * "4.2", "1er", "18th") or one mark. Apostrophes and hyphens are marks of their own, so "l'Adrar", "mi-août" and
 * "N'Djamena" are three tokens each. `start`/`end` are UTF-16 offsets into the whole text.
 */
export interface Token extends Span {
  kind: 'word' | 'number' | 'mark';
  text: string;
  spelling: Spelling;
}

/** Tokens of `text` between two UTF-16 offsets, in order. White space and invisible signs belong to none. Linear. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = KIND[code]!;
    if (kind === SPACE || kind === JOINER) {
      at++;
      continue;
    }
    let stop: number;
    let name: Token['kind'];
    if (kind === DIGIT) {
      stop = numberEnd(text, at, end);
      name = 'number';
    } else if (kind === MARK) {
      stop = markEnd(text, at, end);
      name = 'mark';
    } else {
      stop = wordEnd(text, at, end);
      name = 'word';
    }
    const spelling = spellingAt(text, at, stop);
    tokens.push({ start: at, end: stop, kind: name, text: spelling.text, spelling });
    at = stop;
  }
  return tokens;
}

/** Most tokens kept of the text that is being read. */
const MOST = 20_000;
let kept = { text: '', count: 0, stretches: new Map<number, { end: number; tokens: readonly Token[] }>() };

/** As `tokenise`; a stretch of the text asked about last that is asked for again, by another reader, is not read again. */
export function tokensOf(text: string, { start, end }: Span): readonly Token[] {
  if (kept.text !== text) kept = { text, count: 0, stretches: new Map() };
  const before = kept.stretches.get(start);
  if (before?.end === end) return before.tokens;
  const tokens = tokenise(text, start, end);
  kept.count += tokens.length;
  if (kept.count <= MOST) kept.stretches.set(start, { end, tokens });
  return tokens;
}

function runEnd(text: string, at: number, end: number): number {
  while (at < end && KIND[text.charCodeAt(at)]! >= LOWER) at++;
  return at;
}

/** A word, or letters with dots between and after them: "U.N.", "a.m.". */
function wordEnd(text: string, at: number, end: number): number {
  const stop = runEnd(text, at + 1, end);
  if (stop !== at + 1 || text.charCodeAt(stop) !== 46) return stop;
  let dotted = stop;
  let letters = 1;
  while (dotted + 1 < end && text.charCodeAt(dotted) === 46 && isLoneLetter(text, dotted + 1, end)) {
    dotted += 2;
    letters++;
  }
  if (letters === 1) return stop;
  return dotted < end && text.charCodeAt(dotted) === 46 ? dotted + 1 : dotted;
}

function isLoneLetter(text: string, at: number, end: number): boolean {
  const kind = KIND[text.charCodeAt(at)]!;
  return kind >= LOWER && kind < DIGIT && (at + 1 >= end || KIND[text.charCodeAt(at + 1)]! < LOWER);
}

/** Digits and the letters on them; a point joins any digits, a comma one to three. */
function numberEnd(text: string, at: number, end: number): number {
  let stop = runEnd(text, at, end);
  while (stop + 1 < end) {
    const sign = text.charCodeAt(stop);
    if ((sign !== 44 && sign !== 46) || KIND[text.charCodeAt(stop + 1)] !== DIGIT) break;
    const next = runEnd(text, stop + 1, end);
    if (sign === 44 && next - stop > 4) break;
    stop = next;
  }
  return stop;
}

/** One mark: a code unit, or the two of an astral sign. */
function markEnd(text: string, at: number, end: number): number {
  const high = text.charCodeAt(at);
  if (high < 0xd800 || high > 0xdbff || at + 1 >= end) return at + 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? at + 2 : at + 1;
}
