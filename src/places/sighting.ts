import { CLASS } from './context.ts';
import { type Gazetteer, typeOf } from './gazetteer.ts';
import { WORD_ENGLISH, WORD_FRENCH } from './gazetteer-format.ts';
import { greatestOf } from './greatness.ts';
import type { Passage } from './passage.ts';
import { type Candidate, candidatesOf } from './prominence.ts';
import { type ShapedSpan, shapedSpans } from './span-shape.ts';

/** A name of the text with what the rules need: its meanings and its neighbours. */
export interface Sighting {
  passage: Passage;
  span: ShapedSpan;
  /** All meanings, most prominent first; at least one. */
  candidates: readonly Candidate[];
  best: Candidate;
  /** How well known the best known meaning is, as `greatestOf` gives it. */
  known: number;
  /** The name is a feature the gazetteer lacks; its namesake near it stands in. */
  approximate: boolean;
  /** Word classes of the whole name as one (0 for most names of several words). */
  word: number;
  /** The names before and after, where only a comma, a bracket, "and" or a space stands between. */
  before: Sighting | null;
  after: Sighting | null;
}

/** All names of a passage with their meanings, linked to their neighbours. */
export function sightingsOf(passage: Passage): Sighting[] {
  const { gazetteer } = passage;
  const language = passage.language === 'fr' ? ~WORD_ENGLISH : ~WORD_FRENCH;
  const sightings = shapedSpans(passage).map((span): Sighting => {
    const candidates = candidatesOf(gazetteer, span.name, span.refused);
    const { affix } = span;
    const fitting = affix ? candidates.filter((c) => affix.types.has(typeOf(gazetteer, c.place))) : candidates;
    return {
      passage,
      span,
      candidates: fitting.length > 0 ? fitting : candidates,
      known: greatestOf(gazetteer, fitting.length > 0 ? fitting : candidates),
      best: (fitting[0] ?? candidates[0])!,
      approximate: affix?.feature === true && fitting.length === 0,
      word: affix ? 0 : gazetteer.word[span.name]! & language,
      before: null,
      after: null,
    };
  });
  for (let i = 1; i < sightings.length; i++) {
    const left = sightings[i - 1]!;
    const right = sightings[i]!;
    if (!areBeside(passage, left.span, right.span)) continue;
    left.after = right;
    right.before = left;
  }
  return sightings;
}

function areBeside({ words, context, text }: Passage, left: ShapedSpan, right: ShapedSpan): boolean {
  if (left.to === right.from) return right.start - left.end <= 3 && !/[.\n]/.test(text.slice(left.end, right.start));
  if (right.from - left.to !== 1 || (context[left.to]! & CLASS.and) === 0) return false;
  return words.start[right.from]! - words.end[left.to - 1]! <= 7;
}

/** Whether place `inner` lies in place `outer` by the units of the gazetteer. */
export function liesIn(gazetteer: Gazetteer, inner: number, outer: number): boolean {
  if (inner === outer) return false;
  if (gazetteer.admin1[inner] === outer || gazetteer.admin2[inner] === outer) return true;
  return typeOf(gazetteer, outer) === 'country' && gazetteer.country[inner] === gazetteer.country[outer];
}

/** Whether a meaning of one name lies in a meaning of another: "Dallas, Texas". */
export function canLieIn(inner: Sighting, outer: Sighting): boolean {
  const { gazetteer } = inner.passage;
  return inner.candidates.some((i) => outer.candidates.some((o) => liesIn(gazetteer, i.place, o.place)));
}
