import { readCardinal } from '../text/number-word.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/token.ts';
import type { Known, Vocabulary } from './vocabulary.ts';

/**
 * A token as date rules see it. Elided words keep their apostrophe ("d'", "l'", "'s"), short months their full stop,
 * and numbers in words are one term. `raw` is the first token as written, `tight` tells that no space stands before.
 */
export interface Term extends Span, Known {
  raw: string;
  tight: boolean;
}

const ELIDED = new Set(['d', 'l', 'c', 's', 'n', 'm', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu']);
/** Words that an apostrophe or a hyphen divides. */
const COMPOUNDS = new Set(["aujourd'hui", 'apres-midi', 'avant-hier', 'apres-demain', 'week-end']);
const APOSTROPHES = "'’‘ʼ";
const HYPHENS = '-‐‑';

/** Terms of a stretch of text. */
export function termsOf(text: string, stretch: Span, vocabulary: Vocabulary): Term[] {
  const tokens = tokensOf(text, stretch);
  const terms: Term[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const plain = vocabulary.known(token.spelling);
    const [known, next] = token.kind === 'number' ? [plain, i + 1] : several(tokens, i, plain, vocabulary);
    const tight = i > 0 && tokens[i - 1]!.end === token.start;
    const { word, roles, lo, hi, initial, spelt, dates, bounds } = known;
    terms.push({
      start: token.start,
      end: tokens[next - 1]!.end,
      raw: token.text,
      tight,
      word,
      roles,
      lo,
      hi,
      initial,
      spelt,
      dates,
      bounds,
    });
    i = next;
  }
  return terms;
}

/** The longest term that begins with a token, and the index after it. */
function several(tokens: readonly Token[], at: number, plain: Known, vocabulary: Vocabulary): [Known, number] {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const touching = next !== undefined && next.start === token.end;
  if (token.kind === 'mark') {
    return touching && next.text === 's' && APOSTROPHES.includes(token.text)
      ? [vocabulary.joined("'s"), at + 2]
      : [plain, at + 1];
  }
  if (touching && next.kind === 'mark') {
    const joined = joinedWord(tokens, at, plain, vocabulary);
    if (joined) return joined;
  }
  const cardinal = plain.spelt ? readCardinal(tokens, at) : null;
  if (!cardinal) return [plain, at + 1];
  return [vocabulary.number(plain, cardinal.value), cardinal.end];
}

/** A word that the mark right after it belongs to: elisions, "aujourd'hui", "après-midi", "Jan.". */
function joinedWord(
  tokens: readonly Token[],
  at: number,
  plain: Known,
  vocabulary: Vocabulary,
): [Known, number] | null {
  const { word, roles } = plain;
  const mark = tokens[at + 1]!.text;
  if (mark === '.') return 'mon' in roles || 'wkd' in roles ? [plain, at + 2] : null;
  const apostrophe = APOSTROPHES.includes(mark);
  if (!apostrophe && !HYPHENS.includes(mark)) return null;
  const after = tokens[at + 2];
  if (after) {
    const compound = `${word}${apostrophe ? "'" : '-'}${after.spelling.folded}`;
    if (COMPOUNDS.has(compound)) return [vocabulary.joined(compound), at + 3];
  }
  return apostrophe && ELIDED.has(word) ? [vocabulary.joined(`${word}'`), at + 2] : null;
}
