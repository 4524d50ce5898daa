import numbers from '../../geodata/lexicon/numbers.tsv?raw';
import { fold } from './fold.ts';
import { rowsOf } from './table.ts';
import type { Token } from './token.ts';

interface NumberWord {
  kind: 'small' | 'ten' | 'scale';
  value: number;
}

const WORDS: ReadonlyMap<string, NumberWord> = new Map(
  rowsOf(numbers)
    .filter((row) => row.kind !== 'collective')
    .map((row) => [fold(row.word!), { kind: row.kind as NumberWord['kind'], value: Number(row.value) }]),
);

/** Whether a folded word is a number word that can begin a number. */
export function isNumberWord(word: string): boolean {
  return WORDS.has(word);
}

/** Group nouns ("dozens", "trentaine", folded) → the least and the most that they can stand for. */
export const COLLECTIVES: ReadonlyMap<string, { min: number; max: number }> = new Map(
  rowsOf(numbers)
    .filter((row) => row.kind === 'collective')
    .map((row) => {
      const [min, max] = row.value!.split('-').map(Number);
      return [fold(row.word!), { min: min!, max: max! }];
    }),
);

/** No number written in words is longer, in tokens. */
const LONGEST = 16;

/**
 * The cardinal number written in words from the token at `at` on ("twenty-one", "two hundred and six", "quatre-vingt
 * dix-sept", "deux mille"), English or French, with the index after its last token; null if no number starts there.
 */
export function readCardinal(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  let total = 0;
  let current = -1;
  let end = at;
  for (let i = at; i < tokens.length && i < at + LONGEST; ) {
    const word = wordOf(tokens, i);
    if (!word) break;
    const sum = combine(current, word);
    if (sum === null) break;
    if (word.value >= 1000) {
      total += sum;
      current = 0;
    } else current = sum;
    end = i + 1;
    i = afterLink(tokens, end, word);
  }
  return end === at ? null : { value: total + Math.max(0, current), end };
}

function wordOf(tokens: readonly Token[], at: number): NumberWord | undefined {
  const token = tokens[at];
  return token?.kind === 'word' ? WORDS.get(token.spelling.folded) : undefined;
}

/** The number so far with one more word; null where the word starts a new number. -1 stands for none so far. */
function combine(current: number, { kind, value }: NumberWord): number | null {
  if (current < 0) return value;
  if (kind === 'scale') return value === 100 && current >= 100 ? null : Math.max(1, current) * value;
  const rest = current % 100;
  if (value === 20 && rest === 4) return current + 76;
  if (rest === 0) return current + value;
  if (kind === 'small' && rest % 10 === 0 && rest >= 20) {
    return value < 10 || ((rest === 60 || rest === 80) && value < 17) ? current + value : null;
  }
  return rest % 20 === 10 && rest >= 10 && value >= 7 && value <= 9 && rest !== 30 ? current + value : null;
}

/** Index after the hyphen, "and" or "et" that may follow a number word. */
function afterLink(tokens: readonly Token[], at: number, last: NumberWord): number {
  const link = tokens[at];
  if (!link) return at;
  if (link.kind === 'mark') return '-‐‑'.includes(link.text) && link.start === tokens[at - 1]!.end ? at + 1 : at;
  const word = link.spelling.folded;
  if (word === 'and' && last.kind === 'scale') return at + 1;
  const next = word === 'et' && last.kind === 'ten' ? wordOf(tokens, at + 1) : undefined;
  return next && (next.value === 1 || next.value === 11) ? at + 1 : at;
}
