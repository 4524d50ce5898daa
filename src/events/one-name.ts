import { isUnlisted } from '../contract/place.ts';
import { type Derived, parseDerived } from '../places/derived-place.ts';
import { fold } from '../text/fold.ts';
import type { Found } from './emit.ts';

type Named = Derived & { form: 'named' };

/**
 * What is told of places that no gazetteer has, with one place for one name: the passage that tells most closely where
 * it lies tells it for all, but for those that say themselves how far away it is.
 */
export function withOnePlaceEach(found: readonly Found[]): Found[] {
  const closest = new Map<string, Found['place']>();
  for (const { place } of found) {
    const named = namedOf(place.id);
    if (!named) continue;
    const key = fold(named.name);
    const known = closest.get(key);
    if (!known || place.radiusKm < known.radiusKm) closest.set(key, place);
  }
  if (closest.size === 0) return [...found];
  return found.map((one) => {
    const named = namedOf(one.place.id);
    const place = named && named.km === 0 ? closest.get(fold(named.name))! : one.place;
    return place === one.place ? one : { ...one, place };
  });
}

function namedOf(id: string): Named | null {
  const derived = isUnlisted({ id }) ? parseDerived(id) : null;
  return derived?.form === 'named' ? derived : null;
}
