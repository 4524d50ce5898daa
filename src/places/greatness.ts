import type { Gazetteer } from './gazetteer.ts';
import { typeOf } from './gazetteer.ts';
import { NAME_SHORT } from './gazetteer-format.ts';
import type { Candidate } from './prominence.ts';

/** People of a place whose number is not known. */
const UNKNOWN = 1500;

/** How well known one meaning is: 3 for a country, about 0 for a town of ten thousand. */
function greatnessOf(gazetteer: Gazetteer, best: Candidate): number {
  const population = gazetteer.population[best.place]!;
  const people = Math.log10(population === 0 ? UNKNOWN : Math.max(300, population));
  switch (typeOf(gazetteer, best.place)) {
    case 'country':
      return people > 5 ? 3.6 : 2;
    case 'continent':
      return 3.2;
    case 'former':
      return 2.5;
    case 'capital':
      return Math.min(2.8, 0.5 + (people - 4) * 0.75);
    case 'admin1':
      return best.use & NAME_SHORT ? 0.8 : Math.min(2.5, (people - 4.6) * 0.9);
    case 'region':
      return 2.2;
    case 'water':
    case 'land':
      return 1.6;
    case 'site':
    case 'settlement':
      return 1;
    case 'admin2':
      return best.use & NAME_SHORT ? -0.6 : 0;
    case 'quarter':
      return -1.2;
    default:
      return Math.min(2.2, (people - 4) * 0.75);
  }
}

/** Meanings looked at. */
const MOST = 6;

/** How well known the best known meaning of a name is; `candidates` with the most prominent first. */
export function greatestOf(gazetteer: Gazetteer, candidates: readonly Candidate[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < Math.min(MOST, candidates.length); i++)
    most = Math.max(most, greatnessOf(gazetteer, candidates[i]!));
  return most;
}

/** Whether a name hardly needs a sign that it is a place: countries, capitals, cities of a million. */
export const isGreat = ({ known }: { known: number }): boolean => known >= 2;

/** How much of a doubt is left for a well-known place: all for a hamlet, a quarter for a country. */
export const damping = ({ known }: { known: number }, slope: number): number =>
  Math.max(0.25, Math.min(1, 1 - slope * known));
