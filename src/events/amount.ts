import numbers from '../../geodata/lexicon/numbers.tsv?raw';
import type { Toll } from '../contract/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { COLLECTIVES, readCardinal } from '../text/number-word.ts';
import { rowsOf } from '../text/table.ts';
import { type Token, tokenise } from '../text/token.ts';

/** A number of people in a text: exact or bounded, with its UTF-16 offsets. */
export interface Amount {
  start: number;
  end: number;
  toll: Toll;
}

const DIGITS = /^\d{1,3}(?:[.,]\d{3})+$|^\d+$/;
/** No count of people in one sentence is larger; what is larger is money or a year. */
const LARGEST = 100_000;

/** Phrases of folded words by their last word. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const AT_LEAST = phrasesOf(
  "at least|more than|over|no fewer than|no less than|au moins|plus de|plus d '|pas moins de|upwards of|au minimum",
);
const AT_MOST = phrasesOf(
  "up to|at most|fewer than|less than|moins de|au plus|jusqu ' a|as many as|almost|nearly|pres de|presque",
);

function phrasesOf(list: string): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const words of list.split('|').map((phrase) => phrase.split(' '))) {
    const last = words[words.length - 1]!;
    phrases.set(last, [...(phrases.get(last) ?? []), words]);
  }
  return phrases;
}

/** Words of number without a figure and the least that they can mean. */
const VAGUE: ReadonlyMap<string, number> = new Map([
  ['several', 2],
  ['plusieurs', 2],
  ['numerous', 3],
  ['many', 3],
  ['quelques', 2],
  ['nombreux', 3],
  ['nombreuses', 3],
  ['some', 2],
]);
/** Words, folded, that a number in words can start with. */
const STARTS = new Set(
  rowsOf(numbers)
    .filter((row) => row.kind !== 'collective')
    .map((row) => fold(row.word!)),
);
/** "Two dozen", "trois centaines": what a number in words counts by. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['dizaines', 10],
  ['douzaines', 12],
  ['centaines', 100],
  ['milliers', 1000],
]);
/** "So many", "as many as": no number by itself. */
const DEGREE = /^(?:so|as|how|too|that)$/i;
const ONE = new Set(['a', 'an', 'one', 'un', 'une', 'another']);

/**
 * Amounts between two offsets, in order. A thousands space inside a figure is read ("2 150"). "A soldier" counts one
 * only when `articles` is set, since an article often counts nothing.
 */
export function amountsIn(text: string, start: number, end: number, articles: boolean): Amount[] {
  const tokens = tokenise(text, start, end);
  const amounts: Amount[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = amountAt(text, tokens, at, articles);
    if (!found) {
      at++;
      continue;
    }
    amounts.push({
      start: tokens[at]!.start,
      end: tokens[found.end - 1]!.end,
      toll: bounded(tokens, at, found.min, found.max),
    });
    at = found.end;
  }
  return amounts;
}

function amountAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  articles: boolean,
): { min: number; max: number | null; end: number } | null {
  const token = tokens[at]!;
  if (token.kind === 'number') {
    let digits = token.text;
    let end = at + 1;
    while (
      /^\d{1,3}$/.test(digits.slice(-3)) &&
      tokens[end]?.kind === 'number' &&
      /^\d{3}$/.test(tokens[end]!.text) &&
      tokens[end]!.start - tokens[end - 1]!.end === 1 &&
      /\s/.test(text[tokens[end]!.start - 1]!)
    ) {
      digits += tokens[end]!.text;
      end++;
    }
    if (!DIGITS.test(digits)) return null;
    const value = Number(digits.replace(/[.,]/g, ''));
    const next = tokens[end];
    if (
      next &&
      (next.text === '%' ||
        next.text === '\u00b0' ||
        /^(?:km|kilom|years?|ans|percent|million|milliard|billion|mm|hours?|heures?|days?|jours?|minutes?)/i.test(
          next.text,
        ))
    )
      return null;
    if (/[\u20ac$\u00a3]/.test(tokens[at - 1]?.text ?? '')) return null;
    return value <= LARGEST ? { min: value, max: value, end } : null;
  }
  if (token.kind !== 'word') return null;
  const low = token.spelling.folded;
  const collective = COLLECTIVES.get(low);
  if (collective) {
    const definite = at > 0 && ONE.has(tokens[at - 1]!.spelling.folded);
    return {
      min: definite && (low === 'dozen' || low === 'score') ? 12 : collective.min,
      max: low.endsWith('s') ? null : collective.max,
      end: at + 1,
    };
  }
  const cardinal = !STARTS.has(low) ? null : ONE.has(low) && low !== 'one' ? null : readCardinal(tokens, at);
  const units = UNITS.get(tokens[cardinal?.end ?? -1]?.spelling.folded ?? '');
  if (cardinal && units) return { min: cardinal.value * units, max: cardinal.value * units, end: cardinal.end + 1 };
  if (cardinal) return { min: cardinal.value, max: cardinal.value, end: cardinal.end };
  const vague = VAGUE.get(low);
  if (vague !== undefined && DEGREE.test(tokens[at - 1]?.text ?? '')) return null;
  if (vague !== undefined)
    return tokens[at + 1]?.kind === 'number' || (!articles && low === 'some')
      ? null
      : { min: vague, max: null, end: at + 1 };
  if (articles && ONE.has(low) && !COLLECTIVES.has(tokens[at + 1]?.spelling.folded ?? '') && !counted(tokens, at))
    return { min: 1, max: 1, end: at + 1 };
  return null;
}

/** "An estimated 300", "another 12": a figure follows that the article goes with. */
const counted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'number' || (tokens[at + 1]?.kind === 'word' && tokens[at + 2]?.kind === 'number');

function bounded(tokens: readonly Token[], at: number, min: number, max: number | null): Toll {
  const article = at > 0 && ONE.has(tokens[at - 1]!.spelling.folded) ? 1 : 0;
  if (precededBy(tokens, at - article, AT_LEAST)) return { min, max: null };
  if (max === min && precededBy(tokens, at, AT_MOST)) return { min: Math.floor(min * 0.9), max: min };
  return max === min ? min : { min, max };
}

function precededBy(tokens: readonly Token[], at: number, phrases: Phrases): boolean {
  const ending = at > 0 ? phrases.get(tokens[at - 1]!.spelling.folded) : undefined;
  return ending?.some((words) => endsWith(tokens, at, words)) ?? false;
}

function endsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  const from = at - words.length;
  return from >= 0 && words.every((word, i) => tokens[from + i]!.spelling.folded === word);
}
