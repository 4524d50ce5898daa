import { KIND, LOWER, UPPER } from './character.ts';
import { fold } from './fold.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './span.ts';
import { type Token, tokenise } from './token.ts';

/** What a recased word becomes, by its folded form: `proper` gets a capital, `upper` stays in capitals. */
export interface CaseLexicon {
  proper(word: string): boolean;
  upper(word: string): boolean;
}

/** Share of a stretch's cased letters that must be capitals for it to be in capitals. */
const SHOUTED = 0.9;
const FEWEST_LETTERS = 8;

/** Whether a stretch of a text is written in capitals: at least eight letters, nine tenths of them capitals. */
export function isShouted(text: string, { start, end }: Span): boolean {
  let upper = 0;
  let lower = 0;
  for (let at = start; at < end; at++) {
    const kind = KIND[text.charCodeAt(at)];
    if (kind === UPPER) upper++;
    else if (kind === LOWER) lower++;
  }
  return upper + lower >= FEWEST_LETTERS && upper >= (upper + lower) * SHOUTED;
}

/**
 * The text with those of its sentences that are in capitals written as usual: small letters, a capital for the first
 * word and for proper words, capitals kept for known initialisms and for words without a vowel or with dots between
 * letters. The length and every offset stay the same; text outside those sentences is untouched. Linear.
 */
export function recase(text: string, sentences: readonly Sentence[], lexicon: CaseLexicon): string {
  let recased = '';
  let at = 0;
  for (const sentence of sentences) {
    if (!isShouted(text, sentence)) continue;
    recased += text.slice(at, sentence.start);
    at = sentence.start;
    let first = true;
    for (const token of tokenise(text, sentence.start, sentence.end)) {
      if (token.kind !== 'word') continue;
      recased += text.slice(at, token.start) + recasedWord(token, first, lexicon);
      at = token.end;
      first = false;
    }
  }
  return recased + text.slice(at);
}

const VOWEL = /[aeiouy]/;

function recasedWord({ text }: Token, first: boolean, lexicon: CaseLexicon): string {
  const word = fold(text);
  if (lexicon.upper(word) || text.includes('.') || (text.length > 1 && !VOWEL.test(word))) return text;
  const small = lowered(text);
  return first || lexicon.proper(word) ? text[0]! + small.slice(1) : small;
}

/** Lower case without a change of length, which some letters would bring. */
function lowered(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return [...text].map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}
