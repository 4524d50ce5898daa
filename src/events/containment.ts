import { isUnlisted, type Place } from '../contract/place.ts';
import { isDerived } from '../places/derived-place.ts';
import { distanceKm, contains as holds, isExact } from './nearness.ts';

/** Whether a place is as exact as a town: a settlement, a site, or a stretch between two of them. */
export const isSpot = (place: Place): boolean => isExact(place) || place.id.startsWith('between:');

/** Parks and forests no wider than this, in km, are named for what happened in them, as towns are. */
const NARROW_KM = 60;

/** Whether a place tells where something happened as a town does: a spot, or a park or forest with a name. */
export const isNarrow = (place: Place): boolean =>
  isSpot(place) || (place.kind === 'region' && place.radiusKm <= NARROW_KM && !isDerived(place.id));

/**
 * Whether `outer` holds `inner`: by the gazetteer, or, as regions and lakes have no borders here, because the smaller
 * lies within the radius of the larger.
 */
export function contains(outer: Place, inner: Place): boolean {
  if (holds(outer, inner)) return true;
  return (
    outer.kind !== 'settlement' &&
    outer.kind !== 'site' &&
    outer.kind !== 'country' &&
    !isUnlisted(outer) &&
    inner.kind !== 'country' &&
    (outer.country === '' || outer.country === inner.country) &&
    inner.radiusKm < outer.radiusKm &&
    distanceKm(outer, inner) <= outer.radiusKm * 1.2
  );
}
