import { isUnlisted, type Place } from '../contract/place.ts';
import { contains, isNarrow, isSpot } from './containment.ts';
import type { Found } from './emit.ts';
import { isDated, overlap } from './found-days.ts';
import { distanceKm } from './nearness.ts';

/**
 * What a report tells without what only sums up attacks that it tells one by one: "two attacks in Ituri" before the
 * two villages, and an attack of which no more than the country is known after others that are told at places in it. What
 * may be one of those, by its days, stays: it is put together with it.
 */
export function withoutSummaries(found: readonly Found[]): Found[] {
  const attacks = found.filter(({ draft }) => draft.layer === 'attacks');
  return found.filter((one) => {
    if (one.draft.layer !== 'attacks' || isSpot(one.place)) return true;
    if (isGeneral(one) || isToldBeside(one, attacks)) return false;
    return (
      !(one.draft.several && isToldAfter(one, attacks)) && !(one.place.kind === 'country' && isToldCloser(one, attacks))
    );
  });
}

/** "Armed groups clash in the centre of the country": what has no day, nobody hurt and no more of a place than a part of the world. */
const isGeneral = ({ draft, place, when, killed, wounded }: Found): boolean =>
  ((place.kind === 'region' && !isNarrow(place) && !isUnlisted(place)) ||
    (place.kind === 'country' && !draft.actor && !draft.target)) &&
  !when.stated &&
  killed === null &&
  wounded === null;

/** "In the district 48 people were killed by gunmen who attacked three villages (Ber, Goundam and Konna)": whether its sentence tells the towns of its area. */
function isToldBeside(one: Found, attacks: readonly Found[]): boolean {
  if (!/^admin/.test(one.place.kind)) return false;
  const inside = attacks.filter(
    ({ start, place, draft, when }) =>
      start === one.start &&
      draft !== one.draft &&
      isSpot(place) &&
      liesIn(place, one.place) &&
      when.from === one.when.from &&
      when.to === one.when.to,
  );
  return new Set(inside.map(({ place }) => place.id)).size > 1;
}

/** Farthest, in km, that a village of a second-level area lies from its seat, of which alone the point is known. */
const DISTRICT_KM = 80;

const liesIn = (town: Place, area: Place): boolean =>
  contains(area, town) ||
  (area.kind === 'admin2' && area.country === town.country && distanceKm(area, town) <= DISTRICT_KM);

/** Whether two places or more in its area are told after it, with days that its own can hold. */
function isToldAfter(one: Found, attacks: readonly Found[]): boolean {
  const after = attacks.slice(attacks.indexOf(one) + 1);
  const told = after.filter(
    (other) =>
      other.start !== one.start && isSpot(other.place) && contains(one.place, other.place) && overlap(one, other),
  );
  return new Set(told.map(({ place }) => place.id)).size > 1;
}

/** Whether it is told after places in the country, and none told there has days as exact as those that the two share. */
function isToldCloser(one: Found, attacks: readonly Found[]): boolean {
  const inside = attacks.filter(({ place }) => place.kind !== 'country' && contains(one.place, place));
  const isSame = (other: Found): boolean => isDated(other) && isDated(one) && overlap(one, other);
  return inside.some(({ start }) => start < one.start) && !inside.some(isSame);
}
