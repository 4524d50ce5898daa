import type { Mention } from '../contract/report.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokenise } from '../text/token.ts';
import { forceNameAt } from './force-names.ts';
import { ELIDED, type Lexicon, type Word, wordOf } from './lexicon.ts';

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

/** Items of `text` between two offsets; `mentions` and `dates` are those that start there, in order. */
export function itemsOf(
  text: string,
  span: Span,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
  lexicon: Lexicon,
): Item[] {
  const tokens = tokenise(text, span.start, span.end);
  const items: Item[] = [];
  let mention = 0;
  let date = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    while (mention < mentions.length && mentions[mention]!.start < token.start) mention++;
    while (date < dates.length && dates[date]!.start < token.start) date++;
    const low = token.text.toLowerCase();
    const name = token.kind === 'word' ? forceNameAt(tokens, at, low) : null;
    const place = mentions[mention];
    const day = dates[date];
    const nameEnd = name ? tokens[at + name.tokens.length - 1]!.end : 0;
    if (
      place &&
      place.start === token.start &&
      place.end >= nameEnd &&
      !(name?.kind === 'alias' && place.end === nameEnd)
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
      const single = name.tokens.length === 1;
      const item = make(name.kind === 'alias' ? 'force' : 'word', text, token.start, nameEnd, null);
      if (name.kind === 'alias') item.force = name.code;
      else item.demonym = name.code;
      item.word = single ? wordOf(lexicon, low) : null;
      items.push(item);
      at += name.tokens.length;
    } else if (day && day.start === token.start) {
      const item = make('date', text, day.start, day.end, null);
      item.date = day;
      items.push(item);
      at = after(tokens, at, day.end);
    } else {
      at = plainItem(text, tokens, at, low, lexicon, items, place?.start ?? Infinity);
    }
  }
  return items;
}

function after(tokens: readonly Token[], at: number, end: number): number {
  let next = at + 1;
  while (next < tokens.length && tokens[next]!.start < end) next++;
  return next;
}

function make(kind: Item['kind'], text: string, start: number, end: number, word: Word | null, low?: string): Item {
  const own = text.slice(start, end);
  return {
    kind,
    start,
    end,
    text: own,
    low: low ?? own.toLowerCase(),
    word,
    mention: null,
    date: null,
    force: '',
    demonym: '',
  };
}

/** One item from a run of plain tokens; returns the index of the first token after it. */
function plainItem(
  text: string,
  tokens: readonly Token[],
  at: number,
  low: string,
  lexicon: Lexicon,
  items: Item[],
  stop: number,
): number {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.kind === 'mark' && next && APOSTROPHES.includes(token.text) && next.start === token.end) {
    const tail = next.text.toLowerCase();
    if (tail === 's' || tail === 've' || tail === 're' || tail === 'll') {
      const item = make('word', text, token.start, next.end, lexicon.words.get(`'${tail}`) ?? null);
      item.low = `'${tail}`;
      items.push(item);
      return at + 2;
    }
  }
  if (token.kind !== 'word') {
    items.push(make(token.kind, text, token.start, token.end, null));
    return at + 1;
  }
  const phrase = phraseAt(text, tokens, at, low, lexicon, stop);
  if (phrase) {
    const item = make('word', text, token.start, tokens[phrase.end - 1]!.end, wordOf(lexicon, phrase.form));
    item.low = phrase.form;
    items.push(item);
    return phrase.end;
  }
  if (next && next.kind === 'mark' && next.start === token.end && APOSTROPHES.includes(next.text)) {
    const tail = tokens[at + 2];
    if (ELIDED.has(low)) {
      const item = make('word', text, token.start, next.end, wordOf(lexicon, `${low}'`));
      item.low = `${low}'`;
      items.push(item);
      return at + 2;
    }
    if (tail && tail.start === next.end && (tail.text === 't' || low === 'aujourd')) {
      const whole = `${low}'${tail.text.toLowerCase()}`;
      const item = make('word', text, token.start, tail.end, lexicon.words.get(whole) ?? null);
      item.low = whole;
      items.push(item);
      return at + 3;
    }
  }
  let end = at;
  let whole = low;
  while (true) {
    const hyphen = tokens[end + 1];
    const tail = tokens[end + 2];
    if (!hyphen || !tail || tail.kind !== 'word' || (hyphen.text !== '-' && hyphen.text !== '\u2011')) break;
    if (hyphen.start !== tokens[end]!.end || tail.start !== hyphen.end || tail.start >= stop) break;
    whole += `-${tail.text.toLowerCase()}`;
    end += 2;
  }
  const item = make('word', text, token.start, tokens[end]!.end, wordOf(lexicon, whole));
  item.low = whole;
  if (end > at && !item.word) item.word = headWord(lexicon, low, tokens[end]!.text.toLowerCase());
  items.push(item);
  return end + 1;
}

/** What an unlisted compound counts as: its last part, in French its first unless that is no noun ("contre-attaque"). */
function headWord(lexicon: Lexicon, first: string, last: string): Word | null {
  if (lexicon.language !== 'fr') return wordOf(lexicon, last);
  const head = wordOf(lexicon, first);
  return head && !head.classes.has('preposition') && (head.nouns.length > 0 || head.verbs.length === 0)
    ? head
    : wordOf(lexicon, last);
}

/** "The setting up of a base" is a noun, "is setting up a base" is none. */
const GOING_ON = /ing (?:up|down|over|out|back)$/;
const BE = /^(?:is|are|was|were|been|be|now|still|already|also)$/i;

/** The longest entry of several words that starts at a token, and the token after it; null when none does. */
function phraseAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  low: string,
  lexicon: Lexicon,
  stop: number,
): { form: string; end: number } | null {
  const forms = lexicon.phrases.get(low);
  if (!forms) return null;
  const start = tokens[at]!.start;
  for (const form of forms) {
    const until = start + form.length;
    if (until > stop || !same(text, start, form)) continue;
    if (GOING_ON.test(form) && BE.test(tokens[at - 1]?.text ?? '')) continue;
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
