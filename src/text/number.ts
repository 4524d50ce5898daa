import { BOUND_ENDS, BOUND_STARTS, type Bound } from './number-bound.ts';
import { COLLECTIVES, readCardinal } from './number-word.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

/**
 * A count that a text gives, with the words that bound it ("at least 12"). `value` is the figure as it stands, null
 * where there is none ("dozens"); `min` to `max` is what it leaves open, `max` null for no upper bound. `exact` when
 * the figure stands unbounded. Offsets are UTF-16 into the text; `first` and `last` are the indices of its tokens,
 * both inclusive.
 */
export interface NumberMention extends Span {
  value: number | null;
  min: number;
  max: number | null;
  exact: boolean;
  first: number;
  last: number;
}

/** A bare count: its figure and range, and the index after its last token. */
interface Count {
  value: number | null;
  min: number;
  max: number | null;
  end: number;
}

const RANGE_OPENERS = new Set(['between', 'from', 'entre', 'de']);
const RANGE_LINKS = new Set(['and', 'to', 'or', 'et', 'a', 'ou', '-']);
const FEW = new Set(['several', 'plusieurs', 'quelques', 'few', 'many']);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['mille', 1000],
  ['millions', 1_000_000],
  ['milliard', 1_000_000_000],
  ['milliards', 1_000_000_000],
  ['dozen', 12],
]);

/**
 * Counts in a stretch of tokens, English and French, in order and apart: figures ("2,000", "2 000", "4,300-strong"),
 * words ("deux", "twenty-one"), groups ("dozens", "une trentaine"), ranges ("between 20 and 30") and their bounds.
 * Ordinals, clock times and fractions are none. Years and days of the month are read like any figure: leave out what
 * lies in a date. "Un" and "une" count as 1, "a" and "an" do not.
 */
export function readNumbers(text: string, tokens: readonly Token[]): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = readRange(text, tokens, at) ?? readBounded(text, tokens, at);
    if (!found) {
      at++;
      continue;
    }
    const { end, ...range } = found;
    mentions.push({ start: tokens[at]!.start, end: tokens[end - 1]!.end, ...range, first: at, last: end - 1 });
    at = end;
  }
  return mentions;
}

type Read = Omit<Count, never> & { exact: boolean };

/** "Between 20 and 30", "20 to 30", "de 20 à 30". */
function readRange(text: string, tokens: readonly Token[], at: number): Read | null {
  const opener = wordAt(tokens, at);
  const opened = RANGE_OPENERS.has(opener);
  const low = readCount(text, tokens, opened ? at + 1 : at);
  if (low?.value == null) return null;
  const link = wordAt(tokens, low.end);
  if (!RANGE_LINKS.has(link) || (!opened && (link === 'and' || link === 'et'))) return null;
  const high = readCount(text, tokens, low.end + 1);
  if (high?.value == null || high.value <= low.value) return null;
  return { value: null, min: low.value, max: high.value, end: high.end, exact: false };
}

function readBounded(text: string, tokens: readonly Token[], at: number): Read | null {
  for (const [words, bound] of BOUND_STARTS.get(wordAt(tokens, at)) ?? []) {
    if (!words.every((word, i) => wordAt(tokens, at + i) === word)) continue;
    const count = readCount(text, tokens, at + words.length);
    if (count) return { ...bounded(count, bound), end: count.end, exact: false };
  }
  const count = readCount(text, tokens, at);
  if (!count) return null;
  for (const [words, bound] of BOUND_ENDS.get(wordAt(tokens, count.end)) ?? []) {
    if (!words.every((word, i) => wordAt(tokens, count.end + i) === word)) continue;
    return { ...bounded(count, bound), end: count.end + words.length, exact: false };
  }
  return { ...count, exact: count.value !== null && count.min === count.max };
}

/** How far a round figure may be off, either way. */
const LOOSENESS = 0.1;

function bounded({ value, min, max }: Count, bound: Bound): Pick<Count, 'value' | 'min' | 'max'> {
  const top = value ?? max ?? min;
  switch (bound) {
    case 'least':
      return { value, min, max: null };
    case 'over':
      return { value, min: value === null ? min : value + 1, max: null };
    case 'most':
      return { value, min: 0, max: top };
    case 'under':
      return { value, min: 0, max: Math.max(0, top - 1) };
    case 'nearly':
      return { value, min: min - Math.floor(min * LOOSENESS), max: top };
    default:
      return {
        value,
        min: min - Math.ceil(min * LOOSENESS),
        max: max === null ? null : max + Math.ceil(max * LOOSENESS),
      };
  }
}

function readCount(text: string, tokens: readonly Token[], at: number): Count | null {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return null;
  if (token.kind === 'number') return scaled(tokens, readFigure(text, tokens, at));
  const word = wordAt(tokens, at);
  if (FEW.has(word)) return readFew(tokens, at + 1);
  if (word === 'a' || word === 'une' || word === 'un') {
    const group = readGroup(tokens, at + 1) ?? (word === 'a' ? readWhole(tokens, at + 1, 1) : null);
    if (group) return group;
  }
  const group = readGroup(tokens, at);
  if (group) return group;
  const cardinal = readCardinal(tokens, at);
  return (
    cardinal && scaled(tokens, { value: cardinal.value, min: cardinal.value, max: cardinal.value, end: cardinal.end })
  );
}

/** "A hundred", "a thousand". */
function readWhole(tokens: readonly Token[], at: number, count: number): Count | null {
  const scale = SCALES.get(wordAt(tokens, at));
  return scale === undefined ? null : { value: count * scale, min: count * scale, max: count * scale, end: at + 1 };
}

/** "Several", "a few", and with a scale or group after them: "several hundred", "quelques dizaines". */
function readFew(tokens: readonly Token[], at: number): Count {
  const scale = SCALES.get(wordAt(tokens, at));
  if (scale !== undefined) return { value: null, min: 2 * scale, max: 9 * scale + scale - 1, end: at + 1 };
  const group = readGroup(tokens, at);
  return group ? { ...group, value: null } : { value: null, min: 2, max: null, end: at };
}

function readGroup(tokens: readonly Token[], at: number): Count | null {
  const group = COLLECTIVES.get(wordAt(tokens, at));
  if (!group) return null;
  const round = Math.round((group.min + group.max) / 2);
  return { value: group.max <= group.min * 1.5 ? round : null, min: group.min, max: group.max, end: at + 1 };
}

const PLAIN = /^\d{1,12}$/;
const GROUPED = /^\d{1,3}(?:,\d{3}){1,3}$|^\d{1,3}(?:\.\d{3}){1,3}$/;
const FRACTION = /^\d{1,6}[.,]\d{1,3}$/;

/** A figure with its thousands apart by commas, points or no-break or plain spaces; a fraction only before a scale. */
function readFigure(text: string, tokens: readonly Token[], at: number): Count | null {
  const { text: figure, start, end } = tokens[at]!;
  if (isInsideCode(text, tokens, at)) return null;
  if (GROUPED.test(figure)) return exactly(Number(figure.replace(/[.,]/g, '')), at + 1);
  if (FRACTION.test(figure)) {
    const scale = SCALES.get(wordAt(tokens, at + 1));
    return scale === undefined ? null : exactly(Math.round(Number(figure.replace(',', '.')) * scale), at + 2);
  }
  if (!PLAIN.test(figure)) return null;
  let digits = figure;
  let next = at + 1;
  let edge = end;
  while (figure.length <= 3 && figure[0] !== '0' && isThousands(text, tokens[next], edge) && next < at + 4) {
    digits += tokens[next]!.text;
    edge = tokens[next]!.end;
    next++;
  }
  return start < end ? exactly(Number(digits), next) : null;
}

function exactly(value: number, end: number): Count {
  return { value, min: value, max: value, end };
}

const SPACES = new Set([' ', '\u00a0', '\u202f', '\u2009']);

/** Three digits right after one space. */
function isThousands(text: string, token: Token | undefined, end: number): boolean {
  return (
    token?.kind === 'number' &&
    token.text.length === 3 &&
    PLAIN.test(token.text) &&
    token.start === end + 1 &&
    SPACES.has(text[end]!)
  );
}

/** Digits that touch a letter's hyphen, a slash, a colon or a sign belong to a code or a clock: "AK-47", "S/2017". */
function isInsideCode(text: string, tokens: readonly Token[], at: number): boolean {
  const { start, end } = tokens[at]!;
  const before = tokens[at - 1];
  if (before?.end === start && before.kind === 'mark') {
    if ('/:#_+'.includes(before.text)) return true;
    if (before.text === '-' && tokens[at - 2]?.kind === 'word' && tokens[at - 2]!.end === before.start) return true;
  }
  const after = tokens[at + 1];
  return after?.start === end && '/:%°'.includes(after.text) && (after.text !== ':' || /\d/.test(text[end + 1] ?? ''));
}

/** A scale word after a count: "2 million", "two dozen". */
function scaled(tokens: readonly Token[], count: Count | null): Count | null {
  if (!count || count.value === null) return count;
  const scale = SCALES.get(wordAt(tokens, count.end));
  return scale === undefined ? count : exactly(count.value * scale, count.end + 1);
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token ? token.spelling.folded : '';
}
