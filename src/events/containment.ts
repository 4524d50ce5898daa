import { isUnlisted, type Place } from '../contract/place.ts';
import { distanceKm, contains as holds, isExact } from './nearness.ts';

/** Whether a place is as exact as a town: a settlement, a site, or a stretch between two of them. */
export const isSpot = (place: Place): boolean => isExact(place) || place.id.startsWith('between:');

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
