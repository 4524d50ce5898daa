import { type Day, dayFrom, daysInMonth, partsOf } from '../contract/day.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Parse } from './chunk.ts';

const LISTS = new Set(['day-span', 'weekday-span', 'month-span']);
const AND = /\s(?:and|et)\s/i;
const RANGE = /^(?:between|entre|from|de|du|des|since|depuis|until)$/;
const NIGHT = /^(?:night|nuit)$/;
/** Longest of several days or months that are given one by one. */
const WIDEST = 31;
/** Most days from the first to the last of those that one phrase gives. */
const SPREAD = 1500;

/**
 * The days of a phrase that gives several one by one: "on 21 and 26 February", "les 3, 7 et 12 mai", "in March and
 * again in June", "le 21 puis le 26". The phrase itself for one day, for a range, and for two days that follow each other.
 */
export function daysListed(parse: Parse, date: DateMention): readonly DateMention[] {
  const at = chunkOfDate(parse, date);
  if (at < 0 || !isShort(date, LISTS.has(date.rule) ? SPREAD : WIDEST)) return [date];
  return [...within(parse, at, date), ...after(parse, at, date)];
}

/** The days inside of one phrase. */
function within({ chunks, items }: Parse, at: number, date: DateMention): readonly DateMention[] {
  const { a, prep } = chunks[at]!;
  const text = items.find((item) => item.date === date)!.text;
  const { from, to } = date;
  if (!LISTS.has(date.rule) || !AND.test(text) || from === null || to === null) return [date];
  if (RANGE.test(prep) || items.slice(Math.max(0, a - 3), a).some(({ low }) => NIGHT.test(low))) return [date];
  if (date.rule === 'month-span') {
    const [first, last] = [endOfMonth(from), startOfMonth(to)];
    if (last - first <= 1) return [date];
    return [
      { ...date, to: first, precision: 'month' },
      { ...date, from: last, precision: 'month' },
    ];
  }
  if (to - from <= 1) return [date];
  const numbers = date.rule === 'day-span' ? [...text.matchAll(/\b\d{1,2}\b/g)].map(([number]) => Number(number)) : [];
  const between = numbers.length === 3 ? from + numbers[1]! - numbers[0]! : null;
  const days = [from, ...(between !== null && between > from && between < to ? [between] : []), to];
  return days.map((day) => ({ ...date, from: day, to: day, precision: 'day' }));
}

/** Days that a conjunction adds after the phrase, by themselves or with more people, before anything else is told. */
function after(parse: Parse, at: number, date: DateMention): readonly DateMention[] {
  const { chunks, items } = parse;
  const more: DateMention[] = [];
  let last = date;
  for (let i = at + 1; i < chunks.length; i++) {
    if (more.length > 0 && countsOthers(parse, i)) return more;
    const others = countsOthers(parse, i) && chunks[i + 1]?.kind === 'date' && chunks[i]!.joined;
    if (others) i++;
    const { kind, sign, and, joined, prep, a } = chunks[i]!;
    if (sign === '(') {
      i = chunks.findIndex((one, end) => end > i && one.sign === ')');
      if (i < 0) return more;
      continue;
    }
    if (
      kind === 'break' &&
      sign === ',' &&
      (chunks[i + 1]?.kind === 'date' || (chunks[i + 1]?.joined && countsOthers(parse, i + 1)))
    )
      continue;
    if (kind !== 'date') return kind === 'break' || (kind === 'noun' && prep !== '') ? more : [];
    const next = items[a]!.date;
    if (!next || !(and || joined || others) || !isShort(next, WIDEST) || !isAfter(last, next)) return [];
    more.push(next);
    last = next;
  }
  return more;
}

/** "And three others on Wednesday", "and three on Wednesday", "un autre vendredi": more of those of whom a day was told, with a day of their own. */
function countsOthers({ chunks, items, tags }: Parse, at: number): boolean {
  const people = chunks[at];
  if (people?.kind !== 'noun' || people.prep !== '') return false;
  const counted = tags.slice(people.a, people.b + 1).includes('number') || /^(?:an?|une?)$/.test(items[people.a]!.low);
  return (
    (counted && OTHERS.test(items[people.b]!.low)) ||
    (people.a === people.b && (tags[people.a] === 'number' || items[people.a]!.low === 'another'))
  );
}

const OTHERS = /^(?:others?|more|autres?|another)$/;

/** Whether a day is another than the last, and of a time that it can be listed with. */
const isAfter = (last: DateMention, next: DateMention): boolean =>
  next.from! > last.to! + 1 || next.to! < last.from! - 1;

const isShort = ({ from, to }: DateMention, days: number): boolean => from !== null && to !== null && to - from <= days;

function startOfMonth(day: Day): Day {
  const { year, month } = partsOf(day);
  return dayFrom(year, month, 1);
}

function endOfMonth(day: Day): Day {
  const { year, month } = partsOf(day);
  return dayFrom(year, month, daysInMonth(year, month));
}

/** The chunk that a date stands in; -1 when it is none of the sentence's. */
export function chunkOfDate(parse: Parse, date: DateMention): number {
  return parse.chunks.findIndex(({ a, b }) => parse.items.slice(a, b + 1).some((item) => item.date === date));
}
