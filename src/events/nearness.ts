import { isUnlisted, type Place } from '../contract/place.ts';

const RAD = Math.PI / 180;
const EARTH_KM = 6371;
/** Side of a grid cell in degrees. */
const CELL = 0.25;
/** Two settlements count as one place up to this distance in km beyond their own radii. */
const SLACK_KM = 4;

/** Great-circle distance in km (haversine). */
export function distanceKm(a: Place, b: Place): number {
  const h =
    Math.sin(((b.lat - a.lat) * RAD) / 2) ** 2 +
    Math.cos(a.lat * RAD) * Math.cos(b.lat * RAD) * Math.sin(((b.lon - a.lon) * RAD) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A town that is only known to lie somewhere in a wider circle, in km, has no point of its own. */
const VAGUE_KM = 60;

export const isExact = (place: Place): boolean =>
  (place.kind === 'site' || place.kind === 'settlement') && place.radiusKm <= VAGUE_KM;

/** Whether `outer` holds `inner`, by the gazetteer's chain, by the name of the first-level region, or by country. */
export function contains(outer: Place, inner: Place): boolean {
  if (outer.id === inner.id || inner.within.includes(outer.id)) return true;
  if (outer.country === '' || outer.country !== inner.country) return false;
  if (outer.kind === 'country') return true;
  return (
    outer.kind === 'admin1' &&
    inner.admin1 !== undefined &&
    (inner.admin1 === outer.name || outer.name.startsWith(inner.admin1))
  );
}

/** Which places can stand for which when events are linked, by their index in the list they were made of. */
export interface Neighbours {
  /** Settlements and sites so near that one may be called by the other's name. */
  near: readonly (readonly number[])[];
  /** Places that contain it. */
  holders: readonly (readonly number[])[];
}

/** A town, a site or a village that no table has: what has a name of its own is no other place, though one area holds both. */
export const isNamed = (place: Place): boolean => isExact(place) || isUnlisted(place);

/** Neighbours among the given places. */
export function neighboursOf(places: readonly Place[]): Neighbours {
  const grid = new Map<number, number[]>();
  const known = new Map(places.map((place, i) => [place.id, i]));
  for (const [i, place] of places.entries()) {
    if (!isExact(place)) continue;
    const key = cellOf(place.lon, place.lat);
    const cell = grid.get(key);
    if (cell) cell.push(i);
    else grid.set(key, [i]);
  }
  const near = places.map((place, i): number[] => {
    const list: number[] = [];
    if (!isExact(place)) return list;
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const j of grid.get(cellOf(place.lon + dx * CELL, place.lat + dy * CELL)) ?? []) {
          const other = places[j]!;
          if (j !== i && distanceKm(place, other) <= Math.min(reach(place) + reach(other) + SLACK_KM, 15)) list.push(j);
        }
      }
    }
    return list.sort((a, b) => (places[a]!.id < places[b]!.id ? -1 : 1));
  });
  const parts = [...places.keys()].filter(
    (i) => places[i]!.kind === 'region' && places[i]!.country !== '' && !isUnlisted(places[i]!),
  );
  const holders = places.map((place): number[] => {
    const named = place.within.map((id) => known.get(id)).filter((at) => at !== undefined);
    if (!isExact(place)) return named;
    return [...named, ...parts.filter((i) => !named.includes(i) && reaches(places[i]!, place))];
  });
  return { near, holders };
}

/** Whether a part of a country, such as its north, reaches a place that the gazetteer does not list as within it. */
function reaches(part: Place, place: Place): boolean {
  return part.country === place.country && distanceKm(part, place) <= part.radiusKm * 1.2;
}

const reach = (place: Place): number => Math.min(place.radiusKm, 6);
const cellOf = (lon: number, lat: number): number =>
  Math.floor((lat + 90) / CELL) * 2000 + Math.floor((lon + 180) / CELL);
