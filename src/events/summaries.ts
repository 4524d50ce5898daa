import { isUnlisted } from '../contract/place.ts';
import { contains, isNarrow, isSpot } from './containment.ts';
import type { Found } from './emit.ts';
import { isDated, overlap } from './found-days.ts';

/**
 * What a report tells without what only sums up attacks that it tells one by one: "two attacks in Ituri" before the
 * two villages, and an attack of which no more than the country is known after others that are told at places in it. What
 * may be one of those, by its days, stays: it is put together with it.
 */
export function withoutSummaries(found: readonly Found[]): Found[] {
  const attacks = found.filter(({ draft }) => draft.layer === 'attacks');
  return found.filter((one) => {
    if (one.draft.layer !== 'attacks' || isSpot(one.place)) return true;
    if (isGeneral(one)) return false;
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
