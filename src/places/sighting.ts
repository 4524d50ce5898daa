import { CLASS } from './context.ts';
import { type Gazetteer, typeOf } from './gazetteer.ts';
import { WORD_ENGLISH, WORD_FRENCH } from './gazetteer-format.ts';
import { greatestOf } from './greatness.ts';
import { FIRST, type Passage } from './passage.ts';
import { type Candidate, candidatesOf } from './prominence.ts';
import { type ShapedSpan, shapedSpans } from './span-shape.ts';
import { GAP_APOSTROPHE, GAP_BRACKET, GAP_COMMA, GAP_HYPHEN, GAP_OTHER, GAP_SPACE } from './words.ts';

/** Letters from which a name that is no other word hardly meets a person's by chance. */
const LONG = 5;

/** Classes of the words on both sides of a name (0 where there is none) and what stands between, for the rules. */
interface Edges {
  before: number;
  after: number;
  gapBefore: number;
  gapAfter: number;
  /** No word follows. */
  last: boolean;
}

function edgesOf({ words, context }: Passage, { from, to }: ShapedSpan): Edges {
  return {
    before: from > 0 ? context[from - 1]! : 0,
    after: to < words.count ? context[to]! : 0,
    gapBefore: from > 0 ? words.gap[from - 1]! : GAP_OTHER,
    gapAfter: words.gap[to - 1]!,
    last: to >= words.count,
  };
}

/** A name of the text with what the rules need: its meanings and its neighbours. */
export interface Sighting {
  passage: Passage;
  span: ShapedSpan;
  edges: Edges;
  /** All meanings, most prominent first; at least one. */
  candidates: readonly Candidate[];
  best: Candidate;
  /** How well known the best known meaning is, as `greatestOf` gives it. */
  known: number;
  /** The name is a feature the gazetteer lacks; its namesake near it stands in. */
  approximate: boolean;
  /** Word classes of the whole name as one (0 for most names of several words). */
  word: number;
  /** The name is no other word that is known: no dictionary has it, no list of given or family names. */
  strange: boolean;
  /** The name that is told to contain this one further on: "X, a town in eastern Y". */
  container: Sighting | null;
  /** The names before and after, where only a comma, a bracket, "and" or a space stands between. */
  before: Sighting | null;
  after: Sighting | null;
}

/** What a name means wherever it stands in a passage. */
type Sense = Pick<Sighting, 'candidates' | 'known' | 'best' | 'approximate' | 'word' | 'strange'>;

function senseOf({ gazetteer, language }: Passage, span: ShapedSpan): Sense {
  const all = candidatesOf(gazetteer, span.name, span.refused);
  const { affix } = span;
  const fitting = affix ? all.filter((c) => affix.types.has(typeOf(gazetteer, c.place))) : all;
  const candidates = fitting.length > 0 ? fitting : all;
  const word = gazetteer.word[span.name]!;
  return {
    candidates,
    known: greatestOf(gazetteer, candidates),
    best: candidates[0]!,
    approximate: affix?.feature === true && fitting.length === 0,
    word: affix ? 0 : word & (language === 'fr' ? ~WORD_ENGLISH : ~WORD_FRENCH),
    strange: word === 0 && span.to - span.from === 1 && span.end - span.start >= LONG && !span.misspelt,
  };
}

/** All names of a passage with their meanings, linked to their neighbours. */
export function sightingsOf(passage: Passage): Sighting[] {
  const senses = new Map<number, Sense>();
  const sightings: Sighting[] = [];
  for (const span of shapedSpans(passage)) {
    const key = span.name * 64 + span.refused;
    const known = span.affix || span.misspelt ? undefined : senses.get(key);
    const sense = known ?? senseOf(passage, span);
    if (!known && !span.affix && !span.misspelt) senses.set(key, sense);
    const { candidates, best, approximate, word, strange } = sense;
    sightings.push({
      passage,
      span,
      edges: edgesOf(passage, span),
      candidates,
      known: sense.known,
      best,
      approximate,
      word,
      strange,
      container: null,
      before: null,
      after: null,
    });
  }
  for (let i = 1; i < sightings.length; i++) {
    const left = sightings[i - 1]!;
    const right = sightings[i]!;
    if (isToldIn(passage, left.span, right.span)) left.container = right;
    if (!areBeside(passage, left.span, right.span)) continue;
    left.after = right;
    right.before = left;
  }
  return sightings;
}

function areBeside(passage: Passage, left: ShapedSpan, right: ShapedSpan): boolean {
  const { words, context, text } = passage;
  if (left.to === right.from) return right.start - left.end <= 3 && !/[.\n]/.test(text.slice(left.end, right.start));
  if (goesOn(passage, left, right)) return true;
  if (right.from - left.to !== 1 || (context[left.to]! & CLASS.and) === 0) return false;
  return words.start[right.from]! - words.end[left.to - 1]! <= 7;
}

/** "De Sebba, de Mansila et de Titao": each name of a list has the preposition of the first again. */
function goesOn({ words, context }: Passage, left: ShapedSpan, right: ShapedSpan): boolean {
  const between = right.from - left.to;
  const prep = right.from - 1;
  if (between < 1 || between > 2 || left.from < 1 || words.a[prep] !== words.a[left.from - 1]) return false;
  if ((context[prep]! & (CLASS.in | CLASS.to)) === 0) return false;
  const gap = words.gap[left.to - 1]!;
  if (between === 1) return gap === (GAP_COMMA | GAP_SPACE);
  return (context[left.to]! & CLASS.and) !== 0 && gap === GAP_SPACE;
}

/** Most words between a name and the name told to contain it. */
const TELLING = 8;
/** "Gao, near Burkina Faso": what a place is near to does not hold it. */
const NEAR = /^(?:near|outside|beyond|off|around|près)$/i;
const DESCRIBING = CLASS.kind | CLASS.compass | CLASS.in | CLASS.to | CLASS.particle | CLASS['the-stop'];

/**
 * Whether what stands between two names tells that the second contains the first: "X in Y", "X, a town in the far north
 * of Y", "X, dans le nord du Y". Only words that describe a place stand between, one of them a preposition of place.
 */
function isToldIn({ words, context, flags, text }: Passage, left: ShapedSpan, right: ShapedSpan): boolean {
  if (right.from === left.to || right.from - left.to > TELLING) return false;
  let told = false;
  for (let i = left.to - 1; i < right.from; i++) {
    if ((words.gap[i]! & ~(GAP_SPACE | GAP_COMMA | GAP_BRACKET | GAP_APOSTROPHE | GAP_HYPHEN)) !== 0) return false;
    if (i < left.to) continue;
    if (flags[i]! & FIRST || (context[i]! & DESCRIBING) === 0) return false;
    if (context[i]! & CLASS.in) told = !NEAR.test(text.slice(words.start[i]!, words.end[i]!));
  }
  return told;
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
