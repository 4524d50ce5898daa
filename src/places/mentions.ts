import type { Mention, Usage } from '../contract/report.ts';
import { KIND, SPACE } from '../text/character.ts';
import type { Sentence } from '../text/sentence.ts';
import { derivedId } from './derived-place.ts';
import { type Gazetteer, idOf } from './gazetteer.ts';
import { outletCountry } from './outlet.ts';
import { type Passage, passageOf } from './passage.ts';
import { markPersons } from './persons.ts';
import { weighSighting } from './recognition.ts';
import { isAstray, reportOf, weighInReport } from './report-context.ts';
import { type Meaning, resolve } from './resolution.ts';
import { type Sighting, sightingsOf } from './sighting.ts';
import type { Member } from './strangers.ts';
import { threeBorders } from './three-borders.ts';
import { isToldElsewhere } from './told-elsewhere.ts';
import { unlistedNames } from './unlisted.ts';
import { usageOf } from './usage.ts';

/** What is known of a report besides its text and helps to read its places. */
export interface MentionOptions {
  language: string;
  title?: string;
  outlet?: string;
}

/** Longest stretch read as one, in UTF-16 units: memory and time stay linear on any input. */
const LONGEST_PASSAGE = 200_000;
/** How far back from there a space is looked for to cut a sentence that is longer. */
const LONGEST_WORD = 400;
/** Log-odds below which a name is not taken for a place. */
const THRESHOLD = 0;
/** What an outlet's country counts for among the words that hint at countries. */
const HOME_VOTES = 2;

/**
 * The places a report mentions, in order and without overlap, each with the place meant, its usage and the calibrated
 * chance that both are right; other meanings follow as alternatives. Any string is accepted; time is linear in it.
 */
export function findMentions(
  text: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  options: MentionOptions,
): Mention[] {
  const mentions: Mention[] = [];
  const home = options.outlet ? outletCountry(options.outlet) : null;
  for (const { from, to, inside } of stretches(text, sentences)) {
    const passage = passageOf(text, from, to, inside, gazetteer, options.language);
    if (home !== null) passage.hints.set(home, (passage.hints.get(home) ?? 0) + HOME_VOTES);
    readPassage(passage, mentions);
  }
  return inOrder(mentions, threeBorders(text, mentions, gazetteer));
}

/** Two lists of mentions that do not overlap as one. */
const inOrder = (known: Mention[], others: readonly Mention[]): Mention[] =>
  others.length === 0 ? known : [...known, ...others].sort((x, y) => x.start - y.start);

/** A name that is taken for a place: log-odds that it is one, and what it means, the best meaning first. */
interface Taken {
  sighting: Sighting;
  odds: number;
  meanings: readonly Meaning[];
}

/** The names of a passage that are taken for places, in order and without overlap. */
function takenNames(passage: Passage): Taken[] {
  const { gazetteer } = passage;
  const sightings = sightingsOf(passage);
  const first = new Float64Array(sightings.length);
  for (let i = 0; i < sightings.length; i++) first[i] = weighSighting(sightings[i]!);
  const report = reportOf(sightings, first, gazetteer);
  const likely: Sighting[] = [];
  const odds = new Float64Array(sightings.length);
  let end = 0;
  for (let i = 0; i < sightings.length; i++) {
    const sighting = sightings[i]!;
    const sum = first[i]! + weighInReport(sighting, report, gazetteer);
    // Two names can lay claim to the word of kind between them ("Gao County Gao"); it goes with the first.
    if (sum <= THRESHOLD || sighting.span.start < end) continue;
    odds[likely.length] = sum;
    likely.push(sighting);
    end = sighting.span.end;
  }
  const taken: Taken[] = [];
  const meant = resolve(likely, gazetteer);
  for (let i = 0; i < likely.length; i++) {
    const sighting = likely[i]!;
    const meanings = meant[i]!;
    if (!isAstray(sighting, meanings[0]!.place, report, gazetteer)) taken.push({ sighting, odds: odds[i]!, meanings });
  }
  const names = taken.map(({ sighting: { span }, meanings }) => ({ span, place: meanings[0]!.place }));
  return taken.filter((_, i) => !isToldElsewhere(passage, names, i));
}

function readPassage(passage: Passage, mentions: Mention[]): void {
  const { gazetteer, text } = passage;
  markPersons(passage);
  const taken = takenNames(passage);
  const told = new Map<readonly Meaning[], { belief: number; alternatives: Alternatives }>();
  const known: Member[] = [];
  let listed: Usage | null = null;
  let last: Sighting | null = null;
  const before = mentions.length;
  for (const { sighting, odds, meanings } of taken) {
    const { place, share } = meanings[0]!;
    const usage = usageOf(sighting, place, last !== null && last === sighting.before ? listed : null);
    listed = usage;
    last = sighting;
    const { start, end, from, to } = sighting.span;
    known.push({ from, to, place });
    const belief = 1 / (1 + Math.exp(-0.8 * odds));
    const round = (share: number): number => Math.round(share * belief * 1000) / 1000;
    let others = told.get(meanings);
    if (others?.belief !== belief) {
      others = { belief, alternatives: alternativesOf(meanings, gazetteer, round) };
      told.set(meanings, others);
    }
    const mention: Mention = {
      start,
      end,
      phrase: text.slice(start, end),
      placeId: sighting.approximate
        ? derivedId({ form: 'near', anchor: idOf(gazetteer, place), km: 0, bearing: null })
        : idOf(gazetteer, place),
      usage,
      score: round(share),
    };
    if (others.alternatives.length > 0) mention.alternatives = others.alternatives;
    mentions.push(mention);
  }
  addUnlisted(passage, known, mentions, before);
}

/** Puts the names that the gazetteer lacks between the mentions from number `before` on, which are those of `known`. */
function addUnlisted(passage: Passage, known: readonly Member[], mentions: Mention[], before: number): void {
  const { text } = passage;
  const unlisted = unlistedNames(passage, known).map(({ from, to, id, score }): Mention => {
    const start = passage.words.start[from]!;
    const end = passage.words.end[to - 1]!;
    return { start, end, phrase: text.slice(start, end), placeId: id, usage: 'literal', score };
  });
  if (unlisted.length === 0) return;
  for (const mention of inOrder(mentions.splice(before), unlisted)) mentions.push(mention);
}

type Alternatives = NonNullable<Mention['alternatives']>;

/** The meanings after the best one, with their scores; sightings that mean the same share one list. */
function alternativesOf(
  meanings: readonly Meaning[],
  gazetteer: Gazetteer,
  round: (share: number) => number,
): Alternatives {
  return meanings
    .slice(1)
    .filter(({ share }) => share > 0.01)
    .map(({ place, share }) => ({ placeId: idOf(gazetteer, place), score: round(share) }));
}

/** Cuts a text at sentence ends, and longer sentences between words, into stretches that are not too long. */
function* stretches(
  text: string,
  sentences: readonly Sentence[],
): Generator<{ from: number; to: number; inside: Sentence[] }> {
  let from = 0;
  let inside: Sentence[] = [];
  for (const sentence of sentences) {
    if (sentence.end - from > LONGEST_PASSAGE && inside.length > 0) {
      yield { from, to: sentence.start, inside };
      from = sentence.start;
      inside = [];
    }
    let rest = sentence;
    while (rest.end - from > LONGEST_PASSAGE) {
      const cut = wordEnd(text, from + LONGEST_PASSAGE);
      yield { from, to: cut, inside: [{ ...rest, end: cut }] };
      from = cut;
      rest = { ...rest, start: cut };
    }
    inside.push(rest);
  }
  yield { from, to: text.length, inside };
}

/** The last space at or before an offset, or the offset where there is none near. */
function wordEnd(text: string, at: number): number {
  for (let i = at; i > at - LONGEST_WORD; i--) if (KIND[text.charCodeAt(i)] === SPACE) return i;
  return at;
}
