import { typeOf } from './gazetteer.ts';
import { NAME_SHORT } from './gazetteer-format.ts';
import type { Sighting } from './sighting.ts';

/** How well known the most prominent meaning is: 3 for a country, about 0 for a town of ten thousand. */
export function greatness({ passage, best }: Sighting): number {
  const { gazetteer } = passage;
  const people = Math.log10(Math.max(300, gazetteer.population[best.place]!));
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

/** Whether a name hardly needs a sign that it is a place: countries, capitals, cities of a million. */
export const isGreat = (at: Sighting): boolean => greatness(at) >= 2;

/** How much of a doubt is left for a well-known place: all for a hamlet, a quarter for a country. */
export const damping = (at: Sighting, slope: number): number => Math.max(0.25, Math.min(1, 1 - slope * greatness(at)));
