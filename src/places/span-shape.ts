import { type Affix, affixAfter, affixBefore } from './affix.ts';
import { CLASS } from './context.ts';
import { countryOf, type Gazetteer, nameAt, typeOf } from './gazetteer.ts';
import { adjacent, isCapital, type Passage, SHOUTED, TITLED } from './passage.ts';
import type { NameSpan } from './spans.ts';
import type { Words } from './words.ts';

const BODY = CLASS.org | CLASS.local;
const AFTER_KIND = CLASS['after-kind'];

/** A name as it stands in the text, with the word of kind that belongs to it. */
export interface ShapedSpan extends NameSpan {
  affix: Affix | null;
}

/**
 * The names of a passage in their right extent: with the word of kind that belongs to them (Gansu Province, County
 * Kerry), without one that belongs to a body ("Dublin City" Council).
 */
export function shapedSpans(passage: Passage): ShapedSpan[] {
  const shaped: ShapedSpan[] = [];
  for (const span of passage.spans) shaped.push(extend(passage, cut(passage, span)));
  return shaped;
}

function cut(passage: Passage, span: NameSpan): NameSpan {
  const { words, context, gazetteer } = passage;
  if (span.to - span.from < 2) return span;
  const last = span.to - 1;
  if (
    span.to - span.from === 2 &&
    affixAfter(wordAt(passage, last)) &&
    adjacent(words, last) &&
    isCapital(words, span.to) &&
    context[span.to]! & BODY
  ) {
    const name = nameAt(gazetteer, words.a[span.from]!, words.b[span.from]!);
    const town = wordAt(passage, last).toLowerCase() === 'city';
    if (town && hasCandidates(gazetteer, name)) return { ...span, to: last, end: words.end[last - 1]!, name };
  }
  return span;
}

const hasCandidates = (gazetteer: Gazetteer, name: number): boolean =>
  name >= 0 && gazetteer.first[name]! < gazetteer.first[name + 1]!;

const wordAt = ({ text, words }: Passage, i: number): string => text.slice(words.start[i]!, words.end[i]!);

/** A name from word `from` to word `to`, some of which is its affix. Written out, since spreading is slow here. */
function shaped(span: NameSpan, affix: Affix, from: number, to: number, words: Words): ShapedSpan {
  const { name, refused, misspelt } = span;
  const start = from === span.from ? span.start : words.start[from]!;
  const end = to === span.to ? span.end : words.end[to - 1]!;
  return { from, to, start, end, name, refused, misspelt, affix };
}

function extend(passage: Passage, span: NameSpan): ShapedSpan {
  const { words, context, flags } = passage;
  const next = span.to;
  if (
    next < words.count &&
    adjacent(words, next - 1) &&
    isCapital(words, next) &&
    (context[next]! & AFTER_KIND) !== 0
  ) {
    const affix = affixAfter(wordAt(passage, next));
    const goesOn = adjacent(words, next) && isCapital(words, next + 1) && (context[next + 1]! & BODY) !== 0;
    const headline = (flags[next]! & (SHOUTED | TITLED)) !== 0;
    if (affix && !(goesOn && !affix.county) && !headline && !isTeam(passage, span.name, next))
      return shaped(span, affix, span.from, next + 1, words);
  }
  const before = span.from - 1;
  if (before >= 0 && adjacent(words, before)) {
    if (isCapital(words, before)) {
      const affix = affixBefore(wordAt(passage, before), false);
      if (affix) return shaped(span, affix, before, span.to, words);
    } else if (
      before > 0 &&
      (context[before]! & CLASS.to) !== 0 &&
      isCapital(words, before - 1) &&
      adjacent(words, before - 1) &&
      wordAt(passage, before) === 'of'
    ) {
      const affix = affixBefore(wordAt(passage, before - 1), true);
      if (affix) return shaped(span, affix, before - 1, span.to, words);
    }
  }
  const { from, to, start, end, name, refused, misspelt } = span;
  return { from, to, start, end, name, refused, misspelt, affix: null };
}

/** Whether "State" after a name makes a university or its team: Mississippi State. */
function isTeam({ gazetteer, text, words }: Passage, name: number, next: number): boolean {
  if (text.slice(words.start[next]!, words.end[next]!) !== 'State') return false;
  for (let c = gazetteer.first[name]!; c < gazetteer.first[name + 1]!; c++) {
    const place = gazetteer.candidate[c]!;
    if (typeOf(gazetteer, place) === 'admin1' && countryOf(gazetteer, place) === 'US') return true;
  }
  return false;
}
