import { type Gazetteer, typeOf } from './gazetteer.ts';
import { PERSON } from './passage.ts';
import type { Sighting } from './sighting.ts';

/** What a first reading of a report's names says of the rest: how sure each name is at its best, and which countries. */
export interface ReportContext {
  surest: ReadonlyMap<number, number>;
  countries: Float64Array;
  total: number;
}

const SURE = 1.5;

/** Sums up a first reading: log-odds `odds` of each sighting. */
export function reportOf(sightings: readonly Sighting[], odds: readonly number[], gazetteer: Gazetteer): ReportContext {
  const surest = new Map<number, number>();
  const countries = new Float64Array(256);
  let total = 0;
  sightings.forEach(({ span, best }, i) => {
    const weight = odds[i]!;
    const before = surest.get(span.name);
    if (before === undefined || weight > before) surest.set(span.name, weight);
    if (weight < SURE || span.misspelt) return;
    const type = typeOf(gazetteer, best.place);
    if (type === 'continent' || type === 'water') return;
    countries[gazetteer.country[best.place]!]! += 1;
    total++;
  });
  return { surest, countries, total };
}

/** A word one letter off a name is that name only where the report speaks of the name's country. */
const FAR_MISSPELT = -6;

function isInReport({ candidates }: Sighting, report: ReportContext, gazetteer: Gazetteer): boolean {
  return candidates.some(({ place }) => report.countries[gazetteer.country[place]!]! > 0);
}

/** Log-odds that the rest of the report adds: the name is sure elsewhere, or means a place of the report's countries. */
export function weighInReport(sighting: Sighting, report: ReportContext, gazetteer: Gazetteer): number {
  const { span, candidates, passage } = sighting;
  let sum = 0;
  if ((passage.flags[span.from]! & PERSON) === 0 && report.surest.get(span.name)! >= 2) sum += 1.2;
  if (span.misspelt) return isInReport(sighting, report, gazetteer) ? sum : sum + FAR_MISSPELT;
  if (report.total > 0) {
    let share = 0;
    for (const { place } of candidates)
      share = Math.max(share, report.countries[gazetteer.country[place]!]! / report.total);
    sum += share * (sighting.strange ? 2.2 : 1.2 * Math.min(1, report.total / 3));
  }
  return sum;
}
