import type { Place } from '../contract/place.ts';
import { isArea } from './area-named.ts';
import { contains } from './containment.ts';
import { distanceKm } from './nearness.ts';
import type { Located } from './where.ts';

type PlaceOf = (id: string) => Place | null;

/** Places of one list farther apart than this, in km, do not tell where in their region another lies. */
const APART_KM = 120;

/** The area around a place, or the place where it is one; null where none is known. */
export function areaAround(named: Place, place: PlaceOf): Place | null {
  if (isArea(named)) return named;
  for (const id of named.within) {
    const around = place(id);
    if (around?.kind === 'admin1' && isArea(around)) return around;
  }
  return null;
}

/** The area around all places of a list, at least one; null where they lie far from each other. */
export function areaOfList(places: readonly Located[], place: PlaceOf): Place | null {
  const [first, ...others] = places.map((one) => one.place);
  const around = areaAround(first!, place);
  const close = others.every((other) => distanceKm(first!, other) <= APART_KM && around && contains(around, other));
  return close ? around : null;
}

/** The one country that all places of a list, at least one, lie in; null for several. */
export function countryOfList(places: readonly Located[], place: PlaceOf): Place | null {
  const countries = places.map((one) => one.place.within.map(place).find((around) => around?.kind === 'country'));
  const [first] = countries;
  return first && countries.every((other) => other?.id === first.id) ? first : null;
}
