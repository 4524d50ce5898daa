import * as v from 'valibot';
import { PlaceKind } from './vocabulary.ts';

export const Longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
export const Latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));

/**
 * A gazetteer entry. `country` is an ISO 3166-1 alpha-2 code, empty where a place lies in none or several;
 * `admin1` is the display name of its first-level region; `radiusKm` is how far from the point the place reaches;
 * `within` lists the ids of containing places, nearest first.
 */
export const Place = v.object({
  id: v.string(),
  name: v.string(),
  nameFr: v.optional(v.string()),
  lon: Longitude,
  lat: Latitude,
  kind: PlaceKind,
  radiusKm: v.pipe(v.number(), v.minValue(0)),
  country: v.string(),
  admin1: v.optional(v.string()),
  within: v.array(v.string()),
});
export type Place = v.InferOutput<typeof Place>;

/** Whether a place has a name that no gazetteer has, and lies where a text lets it be. */
export const isUnlisted = ({ id }: Pick<Place, 'id'>): boolean => id.startsWith('named:');
