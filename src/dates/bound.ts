import { type Day, partsOf } from '../contract/day.ts';
import { clauseTense, type Tense } from './clause-tense.ts';
import type { DayRange } from './date-mention.ts';
import { dayAfter, END, inYear, shifted } from './range.ts';
import { type Context, hasRole, isWord, published, type Reading, type Resolved, type Rule } from './rule.ts';
import type { Term } from './term.ts';

/** How a bound opens: the index of the first term of the date in it, or null if it is none. */
type Opening = (terms: readonly Term[], at: number) => number | null;

/** "Since 2013", "until June", "by the summer of 2023", "before the end of the year", "d'ici à l'été 2023". */
export const BOUND_RULES: readonly Rule[] = [
  boundRule(
    'since',
    'en',
    ['since'],
    (terms, at) => afterWords(terms, at + 1, 'the', 'about', 'around', 'at', 'least'),
    since,
    'past',
  ),
  boundRule('since', 'fr', ['since'], (terms, at) => afterWords(terms, at + 1, 'le', 'la', "l'", 'la'), since, 'past'),
  boundRule('since', 'fr', ['=a', '=compter'], fromOn, since, null),
  boundRule('until', 'en', ['until'], (terms, at) => afterWords(terms, at + 1, 'the', 'at', 'least'), until, null),
  boundRule(
    'until',
    'fr',
    ["=jusqu'"],
    (terms, at) => afterWords(terms, at + 1, 'en', 'a', 'au', 'aux', 'la', 'le', "l'"),
    until,
    null,
  ),
  boundRule('by', 'en', ['by'], (terms, at) => afterWords(terms, at + 1, 'the', 'about', 'around'), by, null),
  boundRule(
    'by',
    'fr',
    ["=d'"],
    (terms, at) => (isWord(terms, at + 1, 'ici') ? afterWords(terms, at + 2, 'a', 'au', 'la', 'le', "l'") : null),
    by,
    'future',
  ),
  boundRule(
    'by',
    'en',
    ['=no'],
    (terms, at) =>
      isWord(terms, at + 1, 'later') && isWord(terms, at + 2, 'than') ? afterWords(terms, at + 3, 'the') : null,
    by,
    null,
  ),
  boundRule(
    'by',
    'fr',
    ['=au'],
    (terms, at) =>
      isWord(terms, at + 1, 'plus') && isWord(terms, at + 2, 'tard')
        ? afterWords(terms, at + 3, 'le', 'la', "l'", 'a', 'au', 'en')
        : null,
    by,
    null,
  ),
  boundRule('before', 'en', ['before'], edgeOrDate, before, null),
  boundRule('before', 'fr', ['before'], (terms, at) => afterWords(terms, at + 1, 'le', 'la', "l'"), before, null),
  boundRule('after', 'en', ['after'], edgeOrDate, after, null),
  boundRule('after', 'fr', ['after'], (terms, at) => afterWords(terms, at + 1, 'le', 'la', "l'"), after, null),
  { name: 'since', language: 'fr', keys: ['since'], read: sinceCount },
];

/** Past the words that may stand between a bound and its date; but not past an article that belongs to the date. */
function afterWords(terms: readonly Term[], at: number, ...words: string[]): number {
  let next = at;
  while (next < at + 3 && isWord(terms, next, ...words)) next++;
  return next;
}

function fromOn(terms: readonly Term[], at: number): number | null {
  if (isWord(terms, at, 'a') && !isWord(terms, at + 1, 'partir', 'compter')) return null;
  const next = isWord(terms, at, 'a') ? at + 2 : at + 1;
  return isWord(terms, next, 'de', 'du', "d'") ? afterWords(terms, next + 1, 'la', 'le', "l'") : null;
}

/** "Before the March 7 ambush" bounds an ambush, not a day: only edges and seasons may have their article. */
function edgeOrDate(terms: readonly Term[], at: number): number {
  const articled = isWord(terms, at + 1, 'the') && (hasRole(terms, at + 2, 'edge') || hasRole(terms, at + 2, 'season'));
  return articled ? at + 2 : at + 1;
}

function boundRule(
  name: string,
  language: 'en' | 'fr',
  keys: readonly string[],
  opening: Opening,
  bound: (point: DayRange, context: Context, tense: Tense | null) => Pick<Resolved, 'from' | 'to'>,
  lean: Tense | null,
): Rule {
  return {
    name,
    language,
    keys,
    read(terms, at, context) {
      const inside = opening(terms, at);
      if (inside === null || inside <= at) return null;
      // "Été" would else be read as a participle.
      const body = hasRole(terms, inside, 'season') ? inside + 1 : inside;
      const tense =
        lean ??
        context.lean ??
        clauseTense(terms, at, body, context.language) ??
        (name === 'by' || name === 'before' ? 'future' : null);
      const outer = context.lean;
      context.lean = tense;
      const reading = readInside(terms, inside, context);
      context.lean = outer;
      if (reading && isOfEvent(name, reading, terms)) return null;
      if (!reading) return null;
      const point =
        isLimit(name) && followsDay(terms, at, context) ? onward(reading.resolved, context) : reading.resolved;
      // "Before the end of the month": by its last day.
      const limit = bound === before && terms[inside]!.roles.edge === END ? by : bound;
      return { end: reading.end, resolved: bounded(point, limit, context, tense) };
    },
  };
}

const isLimit = (name: string): boolean => name === 'until' || name === 'by' || name === 'before';

/** Words of what had been until then, before the day that a sentence tells. */
const HAD = /^(?:had|been|avait|avaient|ete)$/;

/** Whether a day of the calendar was told before a limit in its sentence: "On 30 June they were given until 31 December". */
function followsDay(terms: readonly Term[], at: number, { near, last }: Context): boolean {
  if (!near || !last) return false;
  const before = terms.slice(0, at);
  return (
    before.some(({ roles }) => 'month' in roles || 'mon' in roles) &&
    !before.slice(-4).some(({ word }) => HAD.test(word))
  );
}

/** A limit without a year that would lie before the day told last lies in the year after. */
function onward(resolved: Resolved, { last }: Context): Resolved {
  const { from, to, anchor } = resolved;
  if (anchor === 'stated' || from === null || to === null || !last || to >= last.from || last.from - to > 366)
    return resolved;
  const moved = (day: Day): Day => inYear(day, partsOf(day).year + 1);
  return { ...resolved, from: moved(from), to: moved(to) };
}

/** "After Thursday's vote" and "beyond ten days after" bound an event, not a day. */
function isOfEvent(name: string, { end, rule }: Reading, terms: readonly Term[]): boolean {
  if (name !== 'before' && name !== 'after') return false;
  return isWord(terms, end, "'s") || rule === 'later' || rule === 'earlier';
}

/** The date in a bound may begin at the article before it ("the summer", "l'été"). */
function readInside(terms: readonly Term[], at: number, context: Context): Reading | null {
  const plain = context.read(terms, at);
  const articled = hasRole(terms, at - 1, 'the') ? context.read(terms, at - 1) : null;
  return articled && (!plain || articled.end > plain.end) ? articled : plain;
}

function bounded(
  { from, to, precision, anchor }: Resolved,
  bound: (point: DayRange, context: Context, tense: Tense | null) => Pick<Resolved, 'from' | 'to'>,
  context: Context,
  tense: Tense | null,
): Resolved {
  if (from === null || to === null) return { from, to, precision: 'open', anchor };
  const point = { from, to, precision };
  const range = bound(point, context, tense);
  return { ...range, precision: range.from === null || range.to === null ? 'open' : 'span', anchor, point };
}

function since({ from }: DayRange): Pick<Resolved, 'from' | 'to'> {
  return { from, to: null };
}

/** What is to come by then comes after publication; what was by then has no beginning. */
function by({ to }: DayRange, { published: on }: Context, tense: Tense | null): Pick<Resolved, 'from' | 'to'> {
  return { from: on && tense === 'future' && on.from <= to ? on.from : null, to };
}

function until({ to }: DayRange): Pick<Resolved, 'from' | 'to'> {
  return { from: null, to };
}

/** Before a date or a season: the day before it begins at most. */
function before(point: DayRange, context: Context, tense: Tense | null): Pick<Resolved, 'from' | 'to'> {
  return by({ ...point, to: point.from - 1 }, context, tense);
}

function after({ to }: DayRange): Pick<Resolved, 'from' | 'to'> {
  return { from: to + 1, to: null };
}

/** "Depuis neuf ans": counted back from publication. */
function sinceCount(terms: readonly Term[], at: number, context: Context) {
  let next = at + 1;
  while (next < at + 4 && (isWord(terms, next, 'pres', 'plus', 'de', "d'") || hasRole(terms, next, 'about'))) next++;
  const count = terms[next]?.roles.num ?? (hasRole(terms, next, 'a') ? 1 : undefined);
  const unit = terms[next + 1]?.roles.unit;
  if (count === undefined || unit === undefined) return null;
  const point = published(context, (day) => shifted(day, -count, unit));
  if (!point) return null;
  const start = published(context, (day) => {
    const first = dayAfter(day, -count, unit);
    return { from: first, to: first, precision: 'day' };
  })!;
  const exact =
    point.from === null || point.to === null
      ? {}
      : { point: { from: point.from, to: point.to, precision: point.precision } };
  return {
    end: next + 2,
    resolved: { from: start.from, to: null, precision: 'open' as const, anchor: 'published' as const, ...exact },
  };
}
