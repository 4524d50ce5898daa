import type { Day } from '../contract/day.ts';
import { clauseTense, type Tense } from './clause-tense.ts';
import type { Anchor, DateMention, DayRange } from './date-mention.ts';
import { type Choice, firstKeys, type Match, matchAt, pattern, secondChoice } from './pattern.ts';
import { union } from './range.ts';
import type { Term } from './term.ts';

/** What a rule makes of a phrase. `tells` marks a full date that the dates after it in the paragraph lean on. */
export type Resolved = Pick<DateMention, 'from' | 'to' | 'precision' | 'anchor' | 'point'> & { tells?: boolean };

/** What rules know besides the phrase. */
export interface Context {
  language: string;
  /** Inclusive range of days on which the report can have been published. */
  published: { from: Day; to: Day } | null;
  /** The range of the date phrase before this one, if it had one. */
  last: DayRange | null;
  /** The last such range that is not still to come. */
  past: DayRange | null;
  /** Whether that phrase stands in the same paragraph. */
  near: boolean;
  /** The range of the last phrase that named a day or a few. */
  day: DayRange | null;
  /** The full date that dates without a year lean on in a passage that tells of a year long before publication. */
  story: DayRange | null;
  /** The month that heads the passage, as in a chronology. */
  month: DayRange | null;
  /** A tense that the phrase around forces on the one inside: "since" looks back. */
  lean: Tense | null;
  /** Reads the longest date phrase that starts at a term, without bounds around it. */
  read(terms: readonly Term[], at: number): Reading | null;
}

/** A date phrase that was read: the rule's name, the index after its last term, and what it stands for. */
export interface Reading {
  rule: string;
  end: number;
  resolved: Resolved;
}

/**
 * A named way to read a date phrase. `keys` are the words (`=since`) and roles (`month`) with which it can begin;
 * `read` is called at a term that has one of them.
 */
export interface Rule {
  name: string;
  language: 'en' | 'fr' | 'any';
  keys: readonly string[];
  /** What the second term of the phrase must be, when it must be something: spares most calls. */
  second?: Choice | null;
  read(terms: readonly Term[], at: number, context: Context): { end: number; resolved: Resolved } | null;
}

/** A rule that is a pattern and what its numbers mean; `resolve` may still decline with null. */
export function patternRule(
  name: string,
  language: Rule['language'],
  short: string,
  resolve: (match: Match, context: Context) => Resolved | null,
): Rule {
  const compiled = pattern(short);
  return {
    name,
    language,
    keys: firstKeys(compiled),
    second: secondChoice(compiled),
    read(terms, at, context) {
      const match = matchAt(compiled, terms, at);
      const resolved = match && resolve(match, context);
      return resolved && { end: match.end, resolved };
    },
  };
}

/** The tense of the clause around a phrase, unless the context forces one. */
export function tenseAround(match: Pick<Match, 'start' | 'end' | 'terms'>, context: Context): Tense | null {
  return context.lean ?? clauseTense(match.terms, match.start, match.end, context.language);
}

/** A date that stands for itself. Null for no range. */
export function stated(range: DayRange | null): Resolved | null {
  return range && { ...range, anchor: 'stated' };
}

/** A phrase whose anchor is not known. */
export function unknown(anchor: Anchor): Resolved {
  return { from: null, to: null, precision: 'open', anchor };
}

/** A date relative to the day of publication: over all days on which the report can have appeared. */
export function published(context: Context, rangeOn: (day: Day) => DayRange | null): Resolved | null {
  if (!context.published) return unknown('published');
  const first = rangeOn(context.published.from);
  const last = rangeOn(context.published.to);
  return first && last && { ...union(first, last), anchor: 'published' };
}

/** A date relative to the one mentioned before; `done`: what is told of it is past, so no day still to come is meant. */
export function narrative(
  context: Context,
  rangeAfter: (last: DayRange) => DayRange | null,
  done = false,
): Resolved | null {
  const last = done ? context.past : context.last;
  if (!last) return unknown('narrative');
  const range = rangeAfter(last);
  return range && { ...range, anchor: 'narrative' };
}

/** Whether the term at an index is one of some folded words. */
export function isWord(terms: readonly Term[], at: number, ...words: string[]): boolean {
  const term = terms[at];
  return term !== undefined && words.includes(term.word);
}

/** Whether the term at an index has a role. */
export function hasRole(terms: readonly Term[], at: number, role: string): boolean {
  const term = terms[at];
  return term !== undefined && role in term.roles;
}
