import { type Gazetteer, typeOf } from './gazetteer.ts';
import { NAME_MAIN, NAME_OTHER, NAME_SHORT } from './gazetteer-format.ts';

/** What a place of a type weighs by itself, when a name could mean several. */
const TYPE_WEIGHT = {
  continent: 1.5,
  country: 1.6,
  former: 0.6,
  admin1: 0.85,
  capital: 1.3,
  seat1: 0.8,
  seat: 0.6,
  town: 0.55,
  settlement: 0.6,
  quarter: 0.1,
  admin2: 0.3,
  region: 1.7,
  water: 1,
  land: 1,
  site: 0.5,
} as const;

/** How prominent a place is among those that share a name: its type, its people, and how the name is its own. */
function staticScore(gazetteer: Gazetteer, place: number, use: number): number {
  const population = gazetteer.population[place]!;
  const type = typeOf(gazetteer, place);
  const people =
    population > 0 ? 0.25 * Math.log10(population) - 0.75 : type === 'settlement' ? 0.4 : type === 'site' ? 0.1 : -0.35;
  const great =
    type === 'water' && gazetteer.radius[place]! > 10_000 ? 1.8 : population > 5e6 && type === 'town' ? 0.6 : 0;
  const own =
    use & NAME_MAIN ? 0.25 : use & NAME_OTHER ? (population > 200_000 ? -0.25 : -1) : use & NAME_SHORT ? 0 : 0.1;
  return TYPE_WEIGHT[type] + people + own + great;
}

const SETTLED = new Set(['capital', 'seat1', 'seat', 'town', 'settlement']);

/** One meaning of a name: a place, the NAME_ flags it goes by, and its prominence. */
export interface Candidate {
  place: number;
  use: number;
  prior: number;
}

const MOST = 40;
/** Share of a region's people in its namesake town from which the bare name means the town. */
const NAMESAKE_SHARE = 0.12;

/** Most prominence of a region named like a town of weight in it: "Gao" is the town, "Gao region" the region. */
function belowSeat(gazetteer: Gazetteer, { place }: Candidate, all: readonly Candidate[]): number {
  const type = typeOf(gazetteer, place);
  if (type !== 'admin1' && type !== 'admin2') return Number.POSITIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  for (const town of all) {
    if (gazetteer.admin1[town.place] !== place && gazetteer.admin2[town.place] !== place) continue;
    if (gazetteer.population[town.place]! < NAMESAKE_SHARE * gazetteer.population[place]!) continue;
    if (SETTLED.has(typeOf(gazetteer, town.place))) most = Math.min(most, town.prior - 0.4);
  }
  return most;
}

/** What a seat and the region called after it are better known than others of their name: "Gao" is hardly ever the other Gao. */
const NAMESAKE = 0.6;

/** Towns of one name from which it is one that places are given anywhere, as saints' names are. */
const MANY_TOWNS = 4;

/** Seats of first-level regions among the meanings whose regions are there too, with these. */
function namesakes(gazetteer: Gazetteer, all: readonly Candidate[]): Set<Candidate> {
  const found = new Set<Candidate>();
  if (all.filter(({ place }) => SETTLED.has(typeOf(gazetteer, place))).length >= MANY_TOWNS) return found;
  for (const seat of all) {
    if (typeOf(gazetteer, seat.place) !== 'seat1') continue;
    const region = all.find(({ place }) => place === gazetteer.admin1[seat.place]);
    if (region) found.add(seat).add(region);
  }
  return found;
}

/** Meanings found before, by gazetteer, name and refused flags; emptied when there are too many, so that memory is bounded. */
const known = new WeakMap<Gazetteer, Map<number, readonly Candidate[]>>();
const MOST_KNOWN = 30_000;

/** The meanings of a name, most prominent first, at most forty; those with a refused flag left out. */
export function candidatesOf(gazetteer: Gazetteer, name: number, refused: number): readonly Candidate[] {
  let names = known.get(gazetteer);
  if (!names) {
    names = new Map();
    known.set(gazetteer, names);
  }
  const key = name * 64 + refused;
  let candidates = names.get(key);
  if (!candidates) {
    if (names.size >= MOST_KNOWN) names.clear();
    candidates = findCandidates(gazetteer, name, refused);
    names.set(key, candidates);
  }
  return candidates;
}

function findCandidates(gazetteer: Gazetteer, name: number, refused: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (let c = gazetteer.first[name]!; c < gazetteer.first[name + 1]!; c++) {
    const use = gazetteer.use[c]!;
    if ((use & refused) !== 0) continue;
    const place = gazetteer.candidate[c]!;
    if (candidates.some((known) => known.place === place)) continue;
    candidates.push({ place, use, prior: staticScore(gazetteer, place, use) });
  }
  for (const candidate of namesakes(gazetteer, candidates)) candidate.prior += NAMESAKE;
  for (const candidate of candidates)
    candidate.prior = Math.min(candidate.prior, belowSeat(gazetteer, candidate, candidates));
  candidates.sort((x, y) => y.prior - x.prior || x.place - y.place);
  return candidates.length > MOST ? candidates.slice(0, MOST) : candidates;
}
