import { type Gazetteer, typeOf } from './gazetteer.ts';
import { type Anchor, nearness } from './nearness.ts';
import type { Candidate } from './prominence.ts';
import type { Sighting } from './sighting.ts';
import { addTold } from './told.ts';

/** A meaning of a name in its report, with its share of the belief in all meanings. */
export interface Meaning {
  place: number;
  share: number;
}

/** All sightings of one name: they mean one place unless one is told otherwise where it stands. */
interface Group {
  candidates: readonly Candidate[];
  sightings: Sighting[];
  scores: Float64Array;
  told: Float64Array;
  /** How much the group says about where the report is. */
  weight: number;
  best: number;
  /** Shares of belief, once they are asked for. */
  meanings: readonly Meaning[] | null;
}

const W = {
  country: 1.6,
  admin1: 1.3,
  near: 1.4,
  hint: 1,
  prior: 0.9,
  sharpness: 2.2,
} as const;

const MOST_ANCHORS = 14;

const keyOf = ({ span, candidates }: Sighting): number => (span.name * 64 + span.refused) * 64 + candidates.length;

/**
 * Decides for each sighting which place is meant: prominence, what is told beside the name ("X, Y", "X county"), the
 * countries and regions that the report's other names lie in, and nearness to them. Two rounds, so that names help
 * each other. Returns the meanings of each sighting, best first.
 */
export function resolve(sightings: readonly Sighting[], gazetteer: Gazetteer): (readonly Meaning[])[] {
  const groups = new Map<number, Group>();
  const all: Group[] = [];
  const own: Group[] = [];
  for (const sighting of sightings) {
    const key = keyOf(sighting);
    let group = groups.get(key);
    if (!group) {
      const { candidates } = sighting;
      group = {
        candidates,
        sightings: [],
        scores: priorsOf(candidates),
        told: new Float64Array(candidates.length),
        weight: all.length === 0 ? 1 : 0,
        best: 0,
        meanings: null,
      };
      groups.set(key, group);
      all.push(group);
    }
    if (group.sightings.length < 64) group.sightings.push(sighting);
    own.push(group);
  }
  for (const group of all) {
    group.weight += 1 + Math.log2(group.sightings.length);
    for (const sighting of group.sightings) addTold(group.told, sighting, gazetteer);
  }
  const hints = sightings[0]?.passage.hints ?? new Map<string, number>();
  for (let round = 0; round < 2; round++) score(all, gazetteer, round, hints);
  const meanings: (readonly Meaning[])[] = [];
  for (let i = 0; i < sightings.length; i++) meanings.push(meaningsOf(sightings[i]!, own[i]!, gazetteer));
  return meanings;
}

function priorsOf(candidates: readonly Candidate[]): Float64Array {
  const priors = new Float64Array(candidates.length);
  for (let i = 0; i < priors.length; i++) priors[i] = candidates[i]!.prior;
  return priors;
}

/** One round: scores all candidates by what the other groups' best candidates say. */
function score(
  groups: readonly Group[],
  gazetteer: Gazetteer,
  round: number,
  hints: ReadonlyMap<string, number>,
): void {
  const countries = new Float64Array(256);
  const admins = new Map<number, number>();
  let total = 0;
  for (const [code, count] of hints) {
    const country = gazetteer.countries.indexOf(code);
    if (country < 0) continue;
    countries[country]! += W.hint * count;
    total += W.hint * count;
  }
  const votes = new Float64Array(groups.length);
  const order: number[] = [];
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g]!;
    const vote = (round === 0 ? confidence(group) : 0.3 + 0.7 * confidence(group)) * group.weight;
    votes[g] = vote;
    order.push(g);
    const { place } = group.candidates[group.best]!;
    total += vote;
    countries[gazetteer.country[place]!]! += vote;
    const admin1 = regionOf(gazetteer, place);
    if (admin1 >= 0) admins.set(admin1, (admins.get(admin1) ?? 0) + vote);
  }
  order.sort((x, y) => votes[y]! - votes[x]! || x - y);
  const anchors: Anchor[] = [];
  for (const g of order) {
    if (anchors.length >= MOST_ANCHORS) break;
    const group = groups[g]!;
    const { place } = group.candidates[group.best]!;
    if (!WIDE.has(typeOf(gazetteer, place))) anchors.push({ owner: group, place });
  }
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g]!;
    const { candidates, scores, told } = group;
    if (candidates.length === 1) continue;
    const own = candidates[group.best]!.place;
    const vote = votes[g]!;
    const ownAdmin = regionOf(gazetteer, own);
    const others = total - vote + 0.8;
    let best = 0;
    for (let i = 0; i < candidates.length; i++) {
      const { place, prior } = candidates[i]!;
      const country = gazetteer.country[place]!;
      const inCountry = countries[country]! - (gazetteer.country[own] === country ? vote : 0);
      const admin1 = regionOf(gazetteer, place);
      const inAdmin = admin1 < 0 ? 0 : (admins.get(admin1) ?? 0) - (ownAdmin === admin1 ? vote : 0);
      scores[i] =
        W.prior * prior +
        told[i]! +
        W.country * (inCountry / others) +
        W.admin1 * Math.min(1, (2 * inAdmin) / others) +
        W.near * nearness(place, anchors, group, gazetteer);
      if (scores[i]! > scores[best]!) best = i;
    }
    group.best = best;
  }
}

/** Types of places that others are not near to. */
const WIDE = new Set(['country', 'continent', 'region', 'water', 'former']);

/** First-level region of a place, which may be one; below 0 where it has none. */
const regionOf = (gazetteer: Gazetteer, place: number): number =>
  typeOf(gazetteer, place) === 'admin1' ? place : gazetteer.admin1[place]!;

/** Share of belief in a group's best candidate. */
function confidence(group: Group): number {
  const top = group.scores[group.best]!;
  let sum = 0;
  for (const s of group.scores) sum += Math.exp(W.sharpness * (s - top));
  return 1 / sum;
}

/** Meanings of one sighting: its group's scores, with what is told at this very place put in for the group's. */
function meaningsOf(sighting: Sighting, group: Group, gazetteer: Gazetteer): readonly Meaning[] {
  const { candidates, scores, told } = group;
  if (group.sightings.length > 1) {
    const here = new Float64Array(candidates.length);
    if (addTold(here, sighting, gazetteer)) {
      for (let i = 0; i < here.length; i++) here[i] = scores[i]! - told[i]! + Math.max(here[i]!, told[i]! * 0.3);
      return shares(candidates, here);
    }
  }
  group.meanings ??= shares(candidates, scores);
  return group.meanings;
}

const MOST_MEANINGS = 5;

/** Candidates by the shares of belief that their scores make. */
function shares(candidates: readonly Candidate[], scores: Float64Array): Meaning[] {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (const score of scores) sum += Math.exp(W.sharpness * (score - top));
  const meanings: Meaning[] = [];
  for (let i = 0; i < candidates.length; i++)
    meanings.push({ place: candidates[i]!.place, share: Math.exp(W.sharpness * (scores[i]! - top)) / sum });
  return meanings.sort((x, y) => y.share - x.share || x.place - y.place).slice(0, MOST_MEANINGS);
}
