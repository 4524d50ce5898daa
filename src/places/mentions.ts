import type { Mention, Usage } from '../contract/report.ts';
import type { Sentence } from '../text/sentence.ts';
import { derivedId } from './derived-place.ts';
import { type Gazetteer, idOf } from './gazetteer.ts';
import { outletCountry } from './outlet.ts';
import { type Passage, passageOf } from './passage.ts';
import { markPersons } from './persons.ts';
import { weighSighting } from './recognition.ts';
import { reportOf, weighInReport } from './report-context.ts';
import { resolve } from './resolution.ts';
import { type Sighting, sightingsOf } from './sighting.ts';
import { usageOf } from './usage.ts';

/** What is known of a report besides its text and helps to read its places. */
export interface MentionOptions {
  language: string;
  title?: string;
  outlet?: string;
}

/** Longest stretch read as one, in UTF-16 units: memory and time stay linear on any input. */
const LONGEST_PASSAGE = 400_000;
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
  return mentions;
}

function readPassage(passage: Passage, mentions: Mention[]): void {
  const { gazetteer, text } = passage;
  markPersons(passage);
  const sightings = sightingsOf(passage);
  const first = sightings.map(weighSighting);
  const report = reportOf(sightings, first, gazetteer);
  const taken: { sighting: Sighting; odds: number }[] = [];
  let end = 0;
  sightings.forEach((sighting, i) => {
    const odds = first[i]! + weighInReport(sighting, report, gazetteer);
    // Two names can lay claim to the word of kind between them ("Gao County Gao"); it goes with the first.
    if (odds > THRESHOLD && sighting.span.start >= end) {
      taken.push({ sighting, odds });
      end = sighting.span.end;
    }
  });
  const meanings = resolve(
    taken.map(({ sighting }) => sighting),
    gazetteer,
  );
  let listed: Usage | null = null;
  taken.forEach(({ sighting, odds }, i) => {
    const [best, ...others] = meanings[i]!;
    const usage = usageOf(sighting, best!.place, taken[i - 1]?.sighting === sighting.before ? listed : null);
    listed = usage;
    const { start, end } = sighting.span;
    const belief = 1 / (1 + Math.exp(-0.8 * odds));
    const round = (share: number): number => Math.round(share * belief * 1000) / 1000;
    const alternatives = others
      .filter(({ share }) => share > 0.01)
      .map(({ place, share }) => ({ placeId: idOf(gazetteer, place), score: round(share) }));
    mentions.push({
      start,
      end,
      phrase: text.slice(start, end),
      placeId: sighting.approximate
        ? derivedId({ form: 'near', anchor: idOf(gazetteer, best!.place), km: 0, bearing: null })
        : idOf(gazetteer, best!.place),
      usage,
      score: round(best!.share),
      ...(alternatives.length > 0 ? { alternatives } : {}),
    });
  });
}

/** Cuts a text at sentence ends into stretches that are not too long. */
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
    inside.push(sentence);
  }
  yield { from, to: text.length, inside };
}
