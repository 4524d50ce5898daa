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
  meanings?: readonly Meaning[];
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
  sightings.forEach((sighting, i) => {
    const key = keyOf(sighting);
    let group = groups.get(key);
    if (!group) {
      const { candidates } = sighting;
      group = {
        candidates,
        sightings: [],
        scores: Float64Array.from(candidates, (c) => c.prior),
        told: new Float64Array(candidates.length),
        weight: i === 0 ? 1 : 0,
        best: 0,
      };
      groups.set(key, group);
    }
    if (group.sightings.length < 64) group.sightings.push(sighting);
  });
  const all = [...groups.values()];
  for (const group of all) {
    group.weight += 1 + Math.log2(group.sightings.length);
    for (const sighting of group.sightings) addTold(group.told, sighting, gazetteer);
  }
  const hints = sightings[0]?.passage.hints ?? new Map<string, number>();
  for (let round = 0; round < 2; round++) score(all, gazetteer, round, hints);
  return sightings.map((sighting) => meaningsOf(sighting, groups.get(keyOf(sighting))!, gazetteer));
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
  const anchors: Anchor[] = [];
  const votes = groups.map((group) => (round === 0 ? confidence(group) : 0.3 + 0.7 * confidence(group)) * group.weight);
  groups.forEach((group, g) => {
    const place = group.candidates[group.best]!.place;
    const vote = votes[g]!;
    total += vote;
    countries[gazetteer.country[place]!]! += vote;
    const admin1 = typeOf(gazetteer, place) === 'admin1' ? place : gazetteer.admin1[place]!;
    if (admin1 >= 0) admins.set(admin1, (admins.get(admin1) ?? 0) + vote);
  });
  const order = groups.map((_, g) => g).sort((x, y) => votes[y]! - votes[x]! || x - y);
  for (const g of order) {
    if (anchors.length >= MOST_ANCHORS) break;
    const group = groups[g]!;
    const place = group.candidates[group.best]!.place;
    const type = typeOf(gazetteer, place);
    if (type === 'country' || type === 'continent' || type === 'region' || type === 'water' || type === 'former')
      continue;
    anchors.push({ owner: group, place });
  }
  groups.forEach((group, g) => {
    if (group.candidates.length === 1) return;
    const own = group.candidates[group.best]!.place;
    const vote = votes[g]!;
    const ownAdmin = typeOf(gazetteer, own) === 'admin1' ? own : gazetteer.admin1[own]!;
    const others = total - vote + 0.8;
    let best = 0;
    group.candidates.forEach((c, i) => {
      const country = gazetteer.country[c.place]!;
      const inCountry = countries[country]! - (gazetteer.country[own] === country ? vote : 0);
      const admin1 = typeOf(gazetteer, c.place) === 'admin1' ? c.place : gazetteer.admin1[c.place]!;
      const inAdmin = admin1 < 0 ? 0 : (admins.get(admin1) ?? 0) - (ownAdmin === admin1 ? vote : 0);
      const sum =
        W.prior * c.prior +
        group.told[i]! +
        W.country * (inCountry / others) +
        W.admin1 * Math.min(1, (2 * inAdmin) / others) +
        W.near * nearness(c.place, anchors, group, gazetteer);
      group.scores[i] = sum;
      if (sum > group.scores[best]!) best = i;
    });
    group.best = best;
  });
}

/** Share of belief in a group's best candidate. */
function confidence(group: Group): number {
  const top = group.scores[group.best]!;
  let sum = 0;
  for (const s of group.scores) sum += Math.exp(W.sharpness * (s - top));
  return 1 / sum;
}

/** Meanings of one sighting: its group's scores, with what is told at this very place put in for the group's. */
function meaningsOf(sighting: Sighting, group: Group, gazetteer: Gazetteer): readonly Meaning[] {
  if (group.sightings.length > 1) {
    const here = new Float64Array(group.candidates.length);
    if (addTold(here, sighting, gazetteer)) {
      return shares(group, (i) => group.scores[i]! - group.told[i]! + Math.max(here[i]!, group.told[i]! * 0.3));
    }
  }
  group.meanings ??= shares(group, (i) => group.scores[i]!);
  return group.meanings;
}

const MOST_MEANINGS = 5;

/** The candidates of a group by their share of belief. */
function shares({ candidates }: Group, scoreAt: (i: number) => number): Meaning[] {
  const scores = candidates.map((_, i) => scoreAt(i));
  const top = scores.reduce((most, s) => Math.max(most, s), Number.NEGATIVE_INFINITY);
  const odds = scores.map((s) => Math.exp(W.sharpness * (s - top)));
  const sum = odds.reduce((total, o) => total + o, 0);
  return candidates
    .map(({ place }, i) => ({ place, share: odds[i]! / sum }))
    .sort((x, y) => y.share - x.share || x.place - y.place)
    .slice(0, MOST_MEANINGS);
}
