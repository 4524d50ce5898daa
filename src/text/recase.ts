import { KIND, LOWER, UPPER } from './character.ts';
import { fold } from './fold.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './span.ts';
import { type Token, tokenise } from './token.ts';

/**
 * What recased words become, by their folded forms: `names` gives how many of the words from `at` on are one name and
 * get a capital each, 0 for none; `upper` is for words that stay in capitals.
 */
export interface CaseLexicon {
  names(words: readonly string[], at: number): number;
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
    const tokens = tokenise(text, sentence.start, sentence.end).filter((token) => token.kind === 'word');
    const words = tokens.map((token) => fold(token.text));
    const runs = runsOf(text, tokens);
    let named = 0;
    for (const [i, token] of tokens.entries()) {
      if (named <= i) named = i + lexicon.names(words.slice(i, Math.min(runs[i]!, i + LONGEST_NAME)), 0);
      const capital = i === 0 || i < named;
      recased += text.slice(at, token.start) + recasedWord(token, words[i]!, capital, lexicon);
      at = token.end;
    }
  }
  return recased + text.slice(at);
}

/** Most words of a name. */
const LONGEST_NAME = 8;

/** For each token the index after the last one that only spaces, hyphens and apostrophes part from it. */
function runsOf(text: string, tokens: readonly Token[]): number[] {
  const runs: number[] = new Array(tokens.length);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const next = tokens[i + 1];
    const joined =
      next !== undefined &&
      /^[\s'\u2019-]{1,3}$/.test(text.slice(tokens[i]!.end, Math.min(next.start, tokens[i]!.end + 4)));
    runs[i] = joined ? runs[i + 1]! : i + 1;
  }
  return runs;
}

const VOWEL = /[aeiouy]/;

function recasedWord({ text }: Token, word: string, capital: boolean, lexicon: CaseLexicon): string {
  if (lexicon.upper(word) || text.includes('.') || (text.length > 1 && !VOWEL.test(word))) return text;
  const small = lowered(text);
  return capital ? text[0]! + small.slice(1) : small;
}

/** Lower case without a change of length, which some letters would bring. */
function lowered(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return [...text].map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}
