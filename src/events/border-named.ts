import type { Place } from '../contract/place.ts';
import { derivedId, parseDerived } from '../places/derived-place.ts';
import { isBorder } from './area-named.ts';
import { countryOfForce } from './forces.ts';
import type { Item } from './items.ts';
import { distanceKm } from './nearness.ts';
import type { Scene } from './scene.ts';

/**
 * The stretch of border that a sentence names: between the two countries that it is said to part, or between the one and
 * another of the sentence or `home`, the country that the report tells of.
 */
export function borderIn(scene: Scene, home: Place | null): Place | null {
  const { items } = scene.parse;
  const at = items.findIndex(isBorder);
  if (at < 0) return null;
  const near = [at - 1, at + 2, at + 3, at + 4, at - 2, at - 3].flatMap((i) => countryAt(items[i], scene) ?? []);
  const [one] = near;
  if (!one) return null;
  const told = [...near, ...items.flatMap((item) => countryAt(item, scene) ?? []), ...(home ? [home] : [])];
  const other = told.find((country) => country.id !== one.id && areNeighbours(country, one));
  return other ? scene.place(derivedId({ form: 'between', anchor: other.id, other: one.id })) : null;
}

/** The two countries that a place by this id is a stretch of border between; none for any other. */
export function partedBy(id: string, place: (id: string) => Place | null): readonly string[] {
  const of = parseDerived(id);
  return of?.form === 'between' && place(of.anchor)?.kind === 'country' ? [of.anchor, of.other] : [];
}

/** Countries have no borders here: those whose middles lie not much farther apart than their radii reach can share one. */
const areNeighbours = (a: Place, b: Place): boolean => distanceKm(a, b) <= (a.radiusKm + b.radiusKm) * REACH;

const REACH = 1.5;

function countryAt(item: Item | undefined, { place }: Scene): Place | null {
  if (!item) return null;
  const named = item.mention ? place(item.mention.placeId) : null;
  if (named?.kind === 'country') return named;
  const code = named ? named.country : item.demonym === '' ? undefined : countryOfForce(item.demonym);
  return code ? place(code) : null;
}
