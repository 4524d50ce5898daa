import { type AbbreviationKind, abbreviationOf } from './abbreviation.ts';
import { DIGIT, KIND, LETTER, LOWER, MARK, SPACE, UPPER } from './character.ts';
import { blocksOf } from './lines.ts';
import type { Span } from './span.ts';
import { isStopWord } from './stop-words.ts';

/** A sentence without surrounding spaces; `paragraph` counts from 0. Headlines and list items are sentences. */
export interface Sentence extends Span {
  paragraph: number;
}

/** No sentence is longer: what is, is cut at a space, so that later steps stay linear on any input. */
export const LONGEST_SENTENCE = 10_000;
/** How far back the word before a full stop is looked at. */
const LONGEST_WORD = 32;

/**
 * Sentences of a text, English or French, in order and without overlap; `text.slice(start, end)` is the sentence.
 * Knows abbreviations, initials, decimals, quotes, ellipses, footnote marks, hard-wrapped lines and missing spaces
 * after a full stop. Time is linear in the text; any string is accepted, an empty one has no sentences.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocksOf(text)) {
    let start = block.start;
    for (let at = block.start; at < block.end; ) {
      const code = text.charCodeAt(at);
      if (TERMINAL[code]) {
        const run = endingAt(text, at, block.end);
        if (breaksAt(text, start, at, run, block.end)) {
          push(sentences, text, start, run.end, block.paragraph);
          start = run.end;
        }
        at = run.end;
      } else at++;
    }
    push(sentences, text, start, block.end, block.paragraph);
  }
  return sentences;
}

function push(sentences: Sentence[], text: string, from: number, to: number, paragraph: number): void {
  let start = from;
  let end = to;
  while (start < end && KIND[text.charCodeAt(start)] === SPACE) start++;
  while (end > start && KIND[text.charCodeAt(end - 1)] === SPACE) end--;
  while (end - start > LONGEST_SENTENCE) {
    const cut = cutBefore(text, start, start + LONGEST_SENTENCE);
    sentences.push({ start, end: cut, paragraph });
    start = cut;
    while (start < end && KIND[text.charCodeAt(start)] === SPACE) start++;
  }
  if (start < end) sentences.push({ start, end, paragraph });
}

/** Where to cut a stretch that is too long: at its last space, else anywhere but inside a surrogate pair. */
function cutBefore(text: string, start: number, limit: number): number {
  for (let at = limit; at > start + LONGEST_SENTENCE / 2; at--) {
    if (KIND[text.charCodeAt(at)] === SPACE) {
      while (KIND[text.charCodeAt(at - 1)] === SPACE && at > start + 1) at--;
      return at;
    }
  }
  const low = text.charCodeAt(limit);
  return low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit;
}

const TERMINAL = flagsOf('.!?…。！？｡؟۔।‼⁇⁈⁉');
const CLOSER = flagsOf('"\'”’»)]}›」』）');
const OPENER = flagsOf('"\'“‘«([{‹—–-¿¡');
/** Terminals of scripts that put no space after them. */
const SPACELESS = flagsOf('。！？｡');

/** By UTF-16 code unit, 1 for the signs given. */
function flagsOf(signs: string): Uint8Array {
  const flags = new Uint8Array(65536);
  for (const sign of signs) flags[sign.charCodeAt(0)] = 1;
  return flags;
}

/** A run of terminals with the closing quotes, brackets and footnote marks on it. */
interface Ending {
  /** One full stop and nothing else: the only case in which an abbreviation is possible. */
  stop: boolean;
  dots: boolean;
  spaceless: boolean;
  closed: boolean;
  end: number;
}

function endingAt(text: string, at: number, limit: number): Ending {
  let end = at;
  let dots = true;
  while (end < limit && TERMINAL[text.charCodeAt(end)]) {
    const code = text.charCodeAt(end);
    if (code !== 46 && code !== 0x2026) dots = false;
    end++;
  }
  const marks = end;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (CLOSER[code] === 1) end++;
    else if (code === 91) {
      const note = footnoteEnd(text, end, limit);
      if (note === 0) break;
      end = note;
    } else if (code === 0xa0 || code === 0x202f || code === 32) {
      if (text.charCodeAt(end + 1) !== 0xbb || end + 1 >= limit) break;
      end += 2;
    } else break;
  }
  return {
    stop: dots && marks === at + 1 && text.charCodeAt(at) === 46,
    dots,
    spaceless: SPACELESS[text.charCodeAt(at)] === 1,
    closed: end > marks,
    end,
  };
}

/** End of a footnote mark such as `[12]` at an opening bracket; 0 if it is none. */
function footnoteEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && end < at + 5 && KIND[text.charCodeAt(end)] === DIGIT) end++;
  return end > at + 1 && end < limit && text.charCodeAt(end) === 93 ? end + 1 : 0;
}

function breaksAt(text: string, start: number, at: number, ending: Ending, limit: number): boolean {
  if (ending.end >= limit || ending.spaceless) return true;
  let next = ending.end;
  while (next < limit && KIND[text.charCodeAt(next)] === SPACE) next++;
  const spaced = next > ending.end;
  while (next < limit && (OPENER[text.charCodeAt(next)] === 1 || KIND[text.charCodeAt(next)] === SPACE)) next++;
  if (next >= limit) return spaced;
  const first = KIND[text.charCodeAt(next)]!;
  if (first === LOWER) return false;
  if (!spaced) return first === UPPER && breaksUnspaced(text, start, at, ending, next, limit);
  if (first === MARK) return !ending.stop || text.charCodeAt(next) !== 44;
  if (!ending.stop || ending.closed) return !ending.dots || !isBracketedEllipsis(text, at, ending.end);
  const word = wordBefore(text, start, at);
  if (word === '') return true;
  if (isEnumerator(text, start, at, word)) return false;
  return breaksAfterWord(text, word, next, limit, first);
}

/** "(...)" and "[…]" stand for words left out, not for an end. */
function isBracketedEllipsis(text: string, at: number, end: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(end - 1);
  return (before === 40 && after === 41) || (before === 91 && after === 93);
}

function wordBefore(text: string, start: number, at: number): string {
  let from = at;
  const floor = Math.max(start, at - LONGEST_WORD);
  while (from > floor) {
    const code = text.charCodeAt(from - 1);
    if (KIND[code]! < LOWER && code !== 46) break;
    from--;
  }
  return text.slice(from, at);
}

/** "1." or "b." at the very start of a sentence numbers it. */
function isEnumerator(text: string, start: number, at: number, word: string): boolean {
  if (word.length > 3 || at - word.length > start + 2) return false;
  let from = start;
  while (KIND[text.charCodeAt(from)] === SPACE) from++;
  return from === at - word.length && (KIND[word.charCodeAt(0)] === DIGIT || word.length === 1);
}

function breaksAfterWord(text: string, word: string, next: number, limit: number, first: number): boolean {
  const initials = isInitials(word);
  const kind: AbbreviationKind | null = initials ? 'open' : abbreviationOf(word);
  if (kind === null) return true;
  if (first === DIGIT) return initials && word.length > 1 && KIND[word.charCodeAt(0)] === LOWER;
  if (kind === 'title') return KIND[word.charCodeAt(0)] === LOWER && !isTitleInLowerCase(word);
  if (kind === 'number') return true;
  if (first === LETTER) return false;
  if (word === 'M') return false;
  return isStopWord(wordAt(text, next, limit));
}

/** "gén." and "col." are written small in French; "no." or "st." at an end is a word. */
function isTitleInLowerCase(word: string): boolean {
  return word.length >= 3;
}

/** One letter, or letters with dots between them: "J", "U.N", "a.m". */
function isInitials(word: string): boolean {
  if (word.length % 2 === 0) return false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (i % 2 === 0 ? KIND[code] !== UPPER && KIND[code] !== LOWER : code !== 46) return false;
  }
  return word.length > 1 || KIND[word.charCodeAt(0)] === UPPER;
}

function wordAt(text: string, at: number, limit: number): string {
  let end = at;
  while (end < limit && end < at + LONGEST_WORD && KIND[text.charCodeAt(end)]! >= LOWER) end++;
  return text.slice(at, end);
}

/** A missing space, as in "end.Next" or "2013.The", but not "U.N.Women", "www.Mali.Net" or "Jean.Le". */
function breaksUnspaced(text: string, start: number, at: number, ending: Ending, next: number, limit: number): boolean {
  const after = wordAt(text, next, limit);
  if (after.length > 1 && KIND[text.charCodeAt(next + 1)] !== LOWER && !ending.closed) return false;
  if (text.charCodeAt(next + after.length) === 46 && !isAtEnd(text, next + after.length, limit)) return false;
  const word = wordBefore(text, start, at);
  if (ending.closed) return !ending.stop || word.length !== 1;
  if (word.includes('.') || isAddress(text, start, at - word.length)) return false;
  const last = KIND[text.charCodeAt(at - 1)];
  if (last === DIGIT) return word.length > 1 || !ending.stop;
  if (!ending.stop) return last === LOWER || last === MARK;
  return (last === LOWER && word.length > 1 && abbreviationOf(word) === null) || CLOSER[text.charCodeAt(at - 1)] === 1;
}

function isAtEnd(text: string, at: number, limit: number): boolean {
  return at + 1 >= limit || KIND[text.charCodeAt(at + 1)] === SPACE;
}

/** Whether what stands right before a word joins it to a web or mail address. */
function isAddress(text: string, start: number, at: number): boolean {
  if (at <= start) return false;
  const code = text.charCodeAt(at - 1);
  return code === 47 || code === 64 || code === 95 || code === 35;
}
