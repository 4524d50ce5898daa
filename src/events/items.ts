import type { Mention } from '../contract/report.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Span } from '../text/span.ts';
import { spellingAt } from '../text/spelling.ts';
import type { Token } from '../text/token.ts';
import { forceNameAt } from './force-names.ts';
import { type Lexicon, wordOf } from './lexicon.ts';
import type { Word } from './word.ts';

/**
 * A sentence's units as the event rules see them: a place mention, a date phrase and a force's name are one item
 * each, and words joined by a hyphen or an apostrophe are put together or taken apart as the language wants.
 * `low` is the lower-case form with plain apostrophes; `force` is the code of a force's own name, `demonym` that of
 * an adjective or capital which says whose a force is.
 */
export interface Item extends Span {
  kind: 'word' | 'number' | 'mark' | 'place' | 'date' | 'force';
  text: string;
  low: string;
  word: Word | null;
  mention: Mention | null;
  date: DateMention | null;
  force: string;
  demonym: string;
}

const APOSTROPHES = "'\u2019\u2018\u02bc";

/** Items of a text's tokens; `mentions` and `dates` are those that start among them, in order. */
export function itemsOf(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  dates: readonly DateMention[],
  lexicon: Lexicon,
): Item[] {
  const items: Item[] = [];
  let mention = 0;
  let date = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    while (mention < mentions.length && mentions[mention]!.start < token.start) mention++;
    while (date < dates.length && dates[date]!.start < token.start) date++;
    const name = token.kind === 'word' ? forceNameAt(tokens, at) : null;
    const place = mentions[mention];
    const day = dates[date];
    const nameEnd = name ? tokens[at + name.tokens.length - 1]!.end : 0;
    if (
      place &&
      place.start === token.start &&
      place.end >= nameEnd &&
      !(name?.kind === 'alias' && place.end === nameEnd) &&
      !runsInto(tokens, at, place.end)
    ) {
      const item = make('place', text, token.start, place.end, null);
      item.mention = place;
      if (name) {
        item.demonym = name.code;
        item.force = name.kind === 'alias' ? name.code : '';
      }
      items.push(item);
      at = after(tokens, at, place.end);
    } else if (name && (name.kind === 'alias' || nameEnd > (day?.start === token.start ? day.end : 0))) {
      const word = name.tokens.length === 1 ? lexicon.entryOf(token.spelling).word : null;
      const item = make(name.kind === 'alias' ? 'force' : 'word', text, token.start, nameEnd, word);
      if (name.kind === 'alias') item.force = name.code;
      else item.demonym = name.code;
      items.push(item);
      at += name.tokens.length;
    } else if (day && day.start === token.start) {
      const item = make('date', text, day.start, day.end, null);
      item.date = day;
      items.push(item);
      at = after(tokens, at, day.end);
    } else if (token.kind === 'word') {
      at = wordAt(text, tokens, at, lexicon, items, place?.start ?? Infinity);
    } else {
      at = signAt(text, tokens, at, lexicon, items);
    }
  }
  return items;
}

/** "L'Union européenne": whether the name of a force begins within what could be a place, and ends after it. */
function runsInto(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < tokens.length && tokens[i]!.start < end; i++) {
    const name = tokens[i]!.kind === 'word' ? forceNameAt(tokens, i) : null;
    if (name?.kind === 'alias' && tokens[i + name.tokens.length - 1]!.end > end) return true;
  }
  return false;
}

function after(tokens: readonly Token[], at: number, end: number): number {
  let next = at + 1;
  while (next < tokens.length && tokens[next]!.start < end) next++;
  return next;
}

/** An item of a stretch of text; `low` is given where it is not simply that stretch in lower case. */
function make(kind: Item['kind'], text: string, start: number, end: number, word: Word | null, low?: string): Item {
  const spelling = spellingAt(text, start, end);
  return itemOf(kind, start, end, spelling.text, low ?? spelling.low, word);
}

function itemOf(kind: Item['kind'], start: number, end: number, text: string, low: string, word: Word | null): Item {
  return { kind, start, end, text, low, word, mention: null, date: null, force: '', demonym: '' };
}

const TAILS: ReadonlyMap<string, string> = new Map(['s', 've', 're', 'll'].map((tail) => [tail, `'${tail}`]));

/** One item from a number or mark, or from an apostrophe and what it shortens; returns the index after it. */
function signAt(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon, items: Item[]): number {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.kind === 'mark' && next && next.start === token.end && APOSTROPHES.includes(token.text)) {
    const low = TAILS.get(next.spelling.low);
    if (low) {
      items.push(make('word', text, token.start, next.end, lexicon.words.get(low) ?? null, low));
      return at + 2;
    }
  }
  items.push(itemOf(token.kind, token.start, token.end, token.text, token.spelling.low, null));
  return at + 1;
}

/** One item from a word and what belongs to it; returns the index of the first token after it. */
function wordAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  items: Item[],
  stop: number,
): number {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const { low } = token.spelling;
  const { word, phrases, elided } = lexicon.entryOf(token.spelling);
  if (phrases.length > 0) {
    const phrase = phraseAt(text, tokens, at, phrases, stop);
    if (phrase) {
      const { form, end } = phrase;
      items.push(make('word', text, token.start, tokens[end - 1]!.end, wordOf(lexicon, form), form));
      return end;
    }
  }
  if (next?.kind !== 'mark' || next.start !== token.end) {
    items.push(itemOf('word', token.start, token.end, token.text, low, word));
    return at + 1;
  }
  const tail = tokens[at + 2];
  if (APOSTROPHES.includes(next.text)) {
    if (elided) {
      items.push(make('word', text, token.start, next.end, elided.word, elided.form));
      return at + 2;
    }
    if (tail && tail.start === next.end && (tail.text === 't' || low === 'aujourd')) {
      const whole = `${low}'${tail.spelling.low}`;
      items.push(make('word', text, token.start, tail.end, lexicon.words.get(whole) ?? null, whole));
      return at + 3;
    }
  }
  const end = compoundEnd(tokens, at, stop);
  if (end === at) {
    items.push(itemOf('word', token.start, token.end, token.text, low, word));
    return at + 1;
  }
  let whole = low;
  for (let i = at + 2; i <= end; i += 2) whole += `-${tokens[i]!.spelling.low}`;
  const known = wordOf(lexicon, whole) ?? headWord(lexicon, token, tokens[end]!);
  items.push(make('word', text, token.start, tokens[end]!.end, known, whole));
  return end + 1;
}

/** The last token of the words that hyphens join to the one at `at`, none of them at or after `stop`. */
function compoundEnd(tokens: readonly Token[], at: number, stop: number): number {
  for (let end = at; ; end += 2) {
    const hyphen = tokens[end + 1];
    const tail = tokens[end + 2];
    if (!hyphen || !tail || tail.kind !== 'word' || (hyphen.text !== '-' && hyphen.text !== '\u2011')) return end;
    if (hyphen.start !== tokens[end]!.end || tail.start !== hyphen.end || tail.start >= stop) return end;
  }
}

/** What an unlisted compound counts as: its last part, in French its first unless that is no noun ("contre-attaque"). */
function headWord(lexicon: Lexicon, first: Token, last: Token): Word | null {
  const tail = lexicon.entryOf(last.spelling).word;
  if (lexicon.language !== 'fr') return tail;
  const head = lexicon.entryOf(first.spelling).word;
  return head && !head.classes.has('preposition') && (head.nouns.length > 0 || head.verbs.length === 0) ? head : tail;
}

/** "The setting up of a base" is a noun, "is setting up a base" is none. */
const GOING_ON = /ing (?:up|down|over|out|back)$|^mises? en /;
const BE = /^(?:is|are|was|were|been|be|now|still|already|also|été|est|sont|sera|seront|être)$/i;

/** The longest of some entries of several words that stands at a token, and the token after it; null when none does. */
function phraseAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  forms: readonly string[],
  stop: number,
): { form: string; end: number } | null {
  const start = tokens[at]!.start;
  for (const form of forms) {
    const until = start + form.length;
    if (until > stop || !same(text, start, form)) continue;
    if (GOING_ON.test(form) && (BE.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.text === ',')) continue;
    let end = at + 1;
    while (end < tokens.length && tokens[end]!.start < until) end++;
    if (tokens[end - 1]!.end === until) return { form, end };
  }
  return null;
}

/** Whether a text reads as a form at an offset: in any case, with any apostrophe and any space. */
function same(text: string, start: number, form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const own = text[start + i]?.toLowerCase();
    const wanted = form[i]!;
    if (own === wanted) continue;
    if (own === undefined) return false;
    if (wanted === "'" ? !APOSTROPHES.includes(own) : wanted !== ' ' || !/\s/.test(own)) return false;
  }
  return true;
}
