import type { Claim } from '../../contract/claim.ts';
import { dayOf } from '../../contract/day.ts';
import type { Feature } from '../../contract/feature.ts';
import type { EditionIndex } from '../edition/edition-index.ts';

/** Events on offer, and how far off in days and degrees the furthest of them may be. */
const MOST = 12;
const DAYS = 120;
const DEGREES = 2;
/** A degree away counts as much as this many days. */
const DEGREE_DAYS = 40;

/** Events of a claim's layer that do not hold it, nearest in time and space first. */
export function nearEvents(claim: Claim, feature: Feature, index: EditionIndex): Feature[] {
  const [lon, lat] = feature.geometry.coordinates;
  const day = dayOf(claim.from) ?? dayOf(claim.to);
  const near: { feature: Feature; away: number }[] = [];
  for (const entries of index.atPlace.values()) {
    for (const entry of entries) {
      const other = entry.feature;
      if (entry.layer !== claim.layer || other.properties.claims.some(({ id }) => id === claim.id)) continue;
      const [x, y] = other.geometry.coordinates;
      const degrees = Math.hypot((x - lon) * Math.cos((lat * Math.PI) / 180), y - lat);
      const otherDay = dayOf(other.properties.from) ?? dayOf(other.properties.to);
      const days = day === null || otherDay === null ? DAYS : Math.abs(day - otherDay);
      if (degrees <= DEGREES && days <= DAYS) near.push({ feature: other, away: days + degrees * DEGREE_DAYS });
    }
  }
  return near
    .sort((a, b) => a.away - b.away || (a.feature.id < b.feature.id ? -1 : 1))
    .slice(0, MOST)
    .map((one) => one.feature);
}
