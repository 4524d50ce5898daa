import { CLASS } from './context.ts';
import { type Gazetteer, typeOf } from './gazetteer.ts';
import type { PlaceType } from './gazetteer-format.ts';
import { adjacent } from './passage.ts';
import type { Candidate } from './prominence.ts';
import { liesIn, type Sighting } from './sighting.ts';
import { GAP_BRACKET, GAP_COMMA } from './words.ts';

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
}

const W = {
  told: 4,
  country: 1.6,
  admin1: 1.3,
  near: 1.1,
  kind: 1.6,
  hint: 1,
  prior: 1,
  sharpness: 2.2,
} as const;

const MOST_ANCHORS = 14;

const keyOf = ({ span, candidates }: Sighting): number => (span.name * 64 + span.refused) * 64 + candidates.length;

/**
 * Decides for each sighting which place is meant: prominence, what is told beside the name ("X, Y", "X county"), the
 * countries and regions that the report's other names lie in, and nearness to them. Two rounds, so that names help
 * each other. Returns the meanings of each sighting, best first.
 */
export function resolve(sightings: readonly Sighting[], gazetteer: Gazetteer): Meaning[][] {
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

/** Adds to `told` what stands beside one sighting for each of its candidates. */
function addTold(told: Float64Array, sighting: Sighting, gazetteer: Gazetteer): void {
  const { candidates, before, after, passage, span } = sighting;
  const { gap } = passage.words;
  if (after && (gap[span.to - 1]! & (GAP_COMMA | GAP_BRACKET)) !== 0) {
    const list = isCountry(gazetteer, sighting.best.place) && isCountry(gazetteer, after.best.place);
    candidates.forEach((c, i) => {
      if (list) return;
      if (after.candidates.some(({ place }) => liesIn(gazetteer, c.place, place))) told[i] = W.told;
    });
  }
  if (before && (gap[span.from - 1]! & GAP_COMMA) !== 0) {
    candidates.forEach((c, i) => {
      if (before.candidates.some(({ place }) => liesIn(gazetteer, place, c.place)))
        told[i] = Math.max(told[i]!, W.told);
    });
  }
  const kinds = kindsBeside(sighting);
  if (kinds.length === 0) return;
  candidates.forEach((c, i) => {
    told[i] = Math.max(told[i]!, kindTold(kinds, typeOf(gazetteer, c.place)));
  });
}

const isCountry = (gazetteer: Gazetteer, place: number): boolean => typeOf(gazetteer, place) === 'country';

const KIND = CLASS.kind;
const REGIONS = new Set([
  'region',
  'province',
  'state',
  'governorate',
  'oblast',
  'prefecture',
  'région',
  'etat',
  'état',
]);
const SECONDS = new Set(['county', 'counties', 'parish', 'district', 'cercle', 'département', 'department', 'borough']);
const TOWNS = new Set([
  'city',
  'town',
  'village',
  'suburb',
  'port',
  'ville',
  'commune',
  'localité',
  'airport',
  'aéroport',
]);
const WATERS = new Set(['river', 'fleuve', 'lake', 'lac', 'rivière']);

const SETTLED = new Set<PlaceType>(['town', 'seat', 'seat1', 'capital', 'settlement']);

/** Words of kind beside a name, in small letters: "Kidal region", "the town of Gao". */
function kindsBeside({ passage, span }: Sighting): string[] {
  const { words, context, text } = passage;
  const wordAt = (i: number): string => text.slice(words.start[i]!, words.end[i]!).toLowerCase();
  const kinds: string[] = [];
  if (adjacent(words, span.to - 1) && context[span.to]! & KIND) kinds.push(wordAt(span.to));
  for (const i of [span.from - 1, span.from - 2, span.from - 3]) {
    if (i < 0 || !(context[i]! & KIND)) continue;
    if (span.start - words.end[i]! <= 8) kinds.push(wordAt(i));
    break;
  }
  return kinds;
}

/** What words of kind say of a place of a type. */
function kindTold(kinds: readonly string[], type: PlaceType): number {
  for (const kind of kinds) {
    if (REGIONS.has(kind)) return type === 'admin1' ? W.kind : type === 'admin2' ? W.kind / 2 : 0;
    if (SECONDS.has(kind)) return type === 'admin2' ? W.kind * 1.5 : type === 'admin1' ? W.kind / 2 : 0;
    if (WATERS.has(kind)) return type === 'water' ? W.kind : 0;
    if (TOWNS.has(kind)) return SETTLED.has(type) ? W.kind : 0;
  }
  return 0;
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
  const anchors: { group: Group; place: number }[] = [];
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
    anchors.push({ group, place });
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
        W.near * nearness(group, c.place, anchors, gazetteer);
      group.scores[i] = sum;
      if (sum > group.scores[best]!) best = i;
    });
    group.best = best;
  });
}

/** Share of belief in a group's best candidate. */
function confidence(group: Group): number {
  const top = group.scores[group.best]! + group.told[group.best]! * 0;
  let sum = 0;
  for (const s of group.scores) sum += Math.exp(W.sharpness * (s - top));
  return 1 / sum;
}

/** 1 for a place within 10 km of the nearest other places of the report, 0 beyond 1,000 km, by the log of distance. */
function nearness(
  group: Group,
  place: number,
  anchors: readonly { group: Group; place: number }[],
  gazetteer: Gazetteer,
): number {
  let first = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  for (const anchor of anchors) {
    if (anchor.group === group || anchor.place === place) continue;
    const d = roughKm(gazetteer, place, anchor.place);
    if (d < first) {
      second = first;
      first = d;
    } else if (d < second) second = d;
  }
  if (first === Number.POSITIVE_INFINITY) return 0;
  const mean = second === Number.POSITIVE_INFINITY ? first : (first + second) / 2;
  return Math.max(0, Math.min(1, 1.5 - 0.5 * Math.log10(Math.max(1, mean))));
}

const DEGREE = 111.2;

/** Distance of two places in km on a plane at their middle latitude: right to 1 % below 1,000 km. */
function roughKm(gazetteer: Gazetteer, x: number, y: number): number {
  const lat = (gazetteer.lat[x]! - gazetteer.lat[y]!) / 1e5;
  let lon = Math.abs(gazetteer.lon[x]! - gazetteer.lon[y]!) / 1e5;
  if (lon > 180) lon = 360 - lon;
  const middle = ((gazetteer.lat[x]! + gazetteer.lat[y]!) / 2e5) * (Math.PI / 180);
  const east = lon * Math.cos(middle);
  return DEGREE * Math.sqrt(lat * lat + east * east);
}

/** Meanings of one sighting: its group's scores, with what is told at this very place put in for the group's. */
function meaningsOf(sighting: Sighting, group: Group, gazetteer: Gazetteer): Meaning[] {
  if (group.candidates.length === 1) return [{ place: group.candidates[0]!.place, share: 1 }];
  const here = new Float64Array(group.candidates.length);
  if (group.sightings.length > 1) addTold(here, sighting, gazetteer);
  const told = here.some((weight) => weight > 0);
  const scores = group.candidates.map((_, i) =>
    told ? group.scores[i]! - group.told[i]! + Math.max(here[i]!, group.told[i]! * 0.3) : group.scores[i]!,
  );
  const top = Math.max(...scores);
  const odds = scores.map((s) => Math.exp(W.sharpness * (s - top)));
  const sum = odds.reduce((s, o) => s + o, 0);
  return group.candidates
    .map(({ place }, i) => ({ place, share: odds[i]! / sum }))
    .sort((x, y) => y.share - x.share || x.place - y.place)
    .slice(0, 5);
}
