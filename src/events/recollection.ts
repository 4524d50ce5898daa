import type { DateMention } from '../dates/date-mention.ts';
import type { Parse } from './chunk.ts';
import type { Memory } from './memory.ts';
import { cited } from './spoken-day.ts';

/** Days before its publication of which a report still tells as news, and from which it only looks back. */
const FRESH = 31;
const PAST = 120;

/** Longest time, in days, that what is news is told to have taken. */
const BRIEF = 10;

/** "In May 2019 rebels took Gossi": whether a sentence tells only of days long before the report. */
export function looksBack(parse: Parse, published: Memory['published']): boolean {
  const days = daysOf(parse);
  return published !== null && days.length > 0 && days.every(({ to }) => to !== null && to < published.from - PAST);
}

/** "On Friday night men on motorbikes burnt the post": whether a sentence tells of days right before the report. */
export function tellsNews(parse: Parse, published: Memory['published']): boolean {
  if (published === null) return false;
  return daysOf(parse).some(
    ({ from, to }) =>
      from !== null && to !== null && to - from <= BRIEF && from >= published.from - FRESH && from <= published.to,
  );
}

/** The days that a sentence gives, but for those of its sources. */
const daysOf = (parse: Parse): DateMention[] =>
  parse.chunks.flatMap(({ kind, a, b }, at) =>
    kind === 'break' || cited(parse, at) ? [] : parse.items.slice(a, b + 1).flatMap(({ date }) => (date ? [date] : [])),
  );
