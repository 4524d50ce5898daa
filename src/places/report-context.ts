import { type Gazetteer, typeOf } from './gazetteer.ts';
import { roughKm } from './nearness.ts';
import { isCapital, PERSON } from './passage.ts';
import type { Candidate } from './prominence.ts';
import type { Sighting } from './sighting.ts';

/** What a first reading of a report's names says of the rest: how sure each name is at its best, and which countries. */
export interface ReportContext {
  surest: ReadonlyMap<number, number>;
  countries: Float64Array;
  total: number;
  /** How often each sure name stands there. */
  counts: ReadonlyMap<number, number>;
  /** Places of sure names, without countries. */
  spots: readonly { name: number; place: number }[];
  /** Whether all meanings of a name are astray, by those that were asked about. */
  astray: Map<readonly Candidate[], boolean>;
}

const SURE = 1.5;

/** Sums up a first reading: log-odds `odds` of each sighting. */
export function reportOf(sightings: readonly Sighting[], odds: Float64Array, gazetteer: Gazetteer): ReportContext {
  const surest = new Map<number, number>();
  const countries = new Float64Array(256);
  const counts = new Map<number, number>();
  const spots: { name: number; place: number }[] = [];
  let total = 0;
  sightings.forEach((sighting, i) => {
    const { span, best } = sighting;
    const weight = odds[i]!;
    const before = surest.get(span.name);
    if (before === undefined || weight > before) surest.set(span.name, weight);
    if (weight < SURE || isAnywhere(sighting)) return;
    const type = typeOf(gazetteer, best.place);
    if (type === 'continent' || type === 'water') return;
    countries[gazetteer.country[best.place]!]! += 1;
    total++;
    const count = counts.get(span.name) ?? 0;
    counts.set(span.name, count + 1);
    if (count === 0 && type !== 'country' && spots.length < MOST_SPOTS)
      spots.push({ name: span.name, place: best.place });
  });
  return { surest, countries, total, counts, spots, astray: new Map() };
}

/** Sure places to which others are held. */
const MOST_SPOTS = 64;
/** Other sure names from which a report tells which part of the world it is about. */
const ENOUGH = 6;
/** The same of a village, of which no table has them all. */
const FEW = 2;
/** "The village of", "le hameau de". */
const VILLAGE = /(?:village|hamlet|hameau) (?:of|de|d['’]|du) ?$/i;
/** Farther than this, in km, from all other places of its report, in a country that it does not name, a small place is a namesake of the one meant. */
const FAR_KM = 600;
const SMALL = 50_000;
const ASTRAY = -4;

const isVillage = ({ passage, span }: Sighting): boolean =>
  VILLAGE.test(passage.text.slice(Math.max(0, span.start - 20), span.start));

/** Whether a meaning of a name is a small place of a part of the world that its report says nothing of. */
export function isAstray(sighting: Sighting, place: number, report: ReportContext, gazetteer: Gazetteer): boolean {
  const { span, best } = sighting;
  const own = report.counts.get(span.name) ?? 0;
  if (report.total - own < (isVillage(sighting) ? FEW : ENOUGH)) return false;
  if (gazetteer.population[place]! > SMALL || !SETTLED.has(typeOf(gazetteer, place))) return false;
  const country = gazetteer.country[place]!;
  if (report.countries[country]! - (country === gazetteer.country[best.place]! ? own : 0) > 0) return false;
  return report.spots.every((spot) => spot.name === span.name || roughKm(gazetteer, spot.place, place) > FAR_KM);
}

const SETTLED = new Set(['town', 'settlement', 'seat', 'quarter', 'site', 'land']);

/** What a name that is meant only in a country of its report has against it elsewhere. */
const ELSEWHERE = -6;

/** Whether a name is met anywhere: a word one letter off it, or a region called after a bearing ("la région du Nord"). */
function isAnywhere({ passage, span, best }: Sighting): boolean {
  return (
    span.misspelt ||
    (!span.affix && !isCapital(passage.words, span.from) && typeOf(passage.gazetteer, best.place) === 'admin1')
  );
}

function isInReport({ candidates }: Sighting, report: ReportContext, gazetteer: Gazetteer): boolean {
  return candidates.some(({ place }) => report.countries[gazetteer.country[place]!]! > 0);
}

/** Log-odds that the rest of the report adds: the name is sure elsewhere, or means a place of the report's countries. */
export function weighInReport(sighting: Sighting, report: ReportContext, gazetteer: Gazetteer): number {
  const { span, candidates, passage } = sighting;
  // What is said of a village holds for the name there, and is not kept for where it stands again.
  let astray = isVillage(sighting) ? undefined : report.astray.get(candidates);
  if (astray === undefined) {
    astray = candidates.every(({ place }) => isAstray(sighting, place, report, gazetteer));
    if (!isVillage(sighting)) report.astray.set(candidates, astray);
  }
  let sum = astray ? ASTRAY : 0;
  if ((passage.flags[span.from]! & PERSON) === 0 && report.surest.get(span.name)! >= 2) sum += 1.2;
  if (isAnywhere(sighting)) return isInReport(sighting, report, gazetteer) ? sum : sum + ELSEWHERE;
  if (report.total > 0) {
    let share = 0;
    for (const { place } of candidates)
      share = Math.max(share, report.countries[gazetteer.country[place]!]! / report.total);
    sum += share * (sighting.strange ? 2.2 : 1.2 * Math.min(1, report.total / 3));
  }
  return sum;
}
