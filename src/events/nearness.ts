import type { Place } from '../contract/place.ts';

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

export const isExact = (place: Place): boolean => place.kind === 'site' || place.kind === 'settlement';

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

/** Ids of the places that can stand for each place when events are linked: near ones, and those that contain it or lie in it. */
export function neighboursOf(places: readonly Place[]): Map<string, readonly string[]> {
  const grid = new Map<number, Place[]>();
  const known = new Set(places.map((place) => place.id));
  for (const place of places) {
    if (!isExact(place)) continue;
    const key = cellOf(place.lon, place.lat);
    const cell = grid.get(key);
    if (cell) cell.push(place);
    else grid.set(key, [place]);
  }
  const near = new Map<string, string[]>();
  const inside = new Map<string, string[]>();
  for (const place of places) {
    const list: string[] = [];
    if (isExact(place)) {
      for (let dx = -1; dx <= 1; dx++) {
        for (let dy = -1; dy <= 1; dy++) {
          for (const other of grid.get(cellOf(place.lon + dx * CELL, place.lat + dy * CELL)) ?? []) {
            if (
              other.id !== place.id &&
              distanceKm(place, other) <= Math.min(reach(place) + reach(other) + SLACK_KM, 15)
            )
              list.push(other.id);
          }
        }
      }
    }
    for (const id of place.within) {
      if (!known.has(id)) continue;
      list.push(id);
      const held = inside.get(id);
      if (held) held.push(place.id);
      else inside.set(id, [place.id]);
    }
    near.set(place.id, list);
  }
  for (const [id, held] of inside) near.get(id)!.push(...held.slice(0, 400));
  for (const list of near.values()) list.sort();
  return near;
}

const reach = (place: Place): number => Math.min(place.radiusKm, 6);
const cellOf = (lon: number, lat: number): number =>
  Math.floor((lat + 90) / CELL) * 2000 + Math.floor((lon + 180) / CELL);
