import type { Gazetteer } from './gazetteer.ts';

/** A place of the report that others are near to, and the name that it is the best meaning of. */
export interface Anchor {
  owner: object;
  place: number;
}

/** 1 for a place within 10 km of the nearest other places of the report, 0 beyond 1,000 km, by the log of distance. */
export function nearness(place: number, anchors: readonly Anchor[], owner: object, gazetteer: Gazetteer): number {
  let first = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  for (const anchor of anchors) {
    if (anchor.owner === owner || anchor.place === place) continue;
    if (northKm(gazetteer, place, anchor.place) > second) continue;
    const d = roughKm(gazetteer, place, anchor.place);
    if (d < first) {
      second = first;
      first = d;
    } else if (d < second) second = d;
  }
  if (first === Number.POSITIVE_INFINITY) return 0;
  const mean = second === Number.POSITIVE_INFINITY ? first : (first + second) / 2;
  return Math.max(0, Math.min(1, 1.5 - 0.5 * Math.log10(Math.max(1, mean))));
}

const DEGREE = 111.2;

/** Distance of two places' latitudes in km: less than what is between them, and soon known. */
const northKm = ({ lat }: Gazetteer, x: number, y: number): number => (Math.abs(lat[x]! - lat[y]!) / 1e5) * 111;

/** Distance of two places in km on a plane at their middle latitude: right to 1 % below 1,000 km. */
export function roughKm(gazetteer: Gazetteer, x: number, y: number): number {
  const lat = (gazetteer.lat[x]! - gazetteer.lat[y]!) / 1e5;
  let lon = Math.abs(gazetteer.lon[x]! - gazetteer.lon[y]!) / 1e5;
  if (lon > 180) lon = 360 - lon;
  const middle = ((gazetteer.lat[x]! + gazetteer.lat[y]!) / 2e5) * (Math.PI / 180);
  const east = lon * Math.cos(middle);
  return DEGREE * Math.sqrt(lat * lat + east * east);
}
