import { isUnlisted, type Place } from '../contract/place.ts';
import type { Toll } from '../contract/vocabulary.ts';
import { partedBy } from './border-named.ts';
import { contains, isSpot } from './containment.ts';
import type { Found } from './emit.ts';
import { kindOfForce } from './forces.ts';
import { isDated, lasts, overlap } from './found-days.ts';
import { areApart } from './merge.ts';
import { distanceKm } from './nearness.ts';
import { boundsOf, isRevision } from './toll.ts';

type PlaceOf = (id: string) => Place | null;

/** Letters after a lead within which what it opens with is told. */
const FAR = 1200;
/** Days before the last that a lead can be of within which its attack is looked for, where the lead gives no day. */
const RECENT = 7;
/** A part of a country reaches so much farther than its radius: where its middle ends is for each writer to say. */
const REACH = 1.6;

/**
 * News opens with an attack "in Mali" or "in the centre of the country" and names the town some lines later: such a lead
 * is drawn where, and when, the first attack told after it that it can be of took place. What only the dead are told of is
 * left out where none is.
 */
export function withLeadsPlaced(found: readonly Found[], place: PlaceOf): Found[] {
  const attacks = found.filter(({ draft }) => draft.layer === 'attacks');
  const body = attacks.findIndex((one) => !isWide(one.place, place));
  const leads = new Set(
    attacks.slice(0, Math.max(0, body)).filter(({ draft, status }) => !draft.several && status !== 'denied'),
  );
  return found.flatMap((one) => {
    const told = leads.has(one) ? attacks.slice(body).find((other) => isToldBy(one, other, place)) : undefined;
    if (!told) return one.loose ? [] : [one];
    return [{ ...one, place: told.place, when: one.when.stated && lasts(one) <= lasts(told) ? one.when : told.when }];
  });
}

/** A country or a part of one, and not what a table or the text itself has as a place of its own. */
const isWide = (area: Place, place: PlaceOf): boolean =>
  WIDE.has(area.kind) ||
  partedBy(area.id, place).length > 0 ||
  (area.kind === 'region' && area.country !== '' && !isUnlisted(area) && !isSpot(area));

const WIDE = new Set<Place['kind']>(['country', 'admin1', 'admin2']);
/** Whether a place lies in one of the two countries that a stretch of border parts. */
const isBesideBorder = ({ within }: Place, parted: readonly string[]): boolean =>
  parted.some((country) => within.includes(country));

/** Whether the attack that `lead` opens with can be what is told of later at a town in its area. */
function isToldBy(lead: Found, told: Found, place: PlaceOf): boolean {
  if (told.start === lead.start || told.start > lead.start + FAR || areApart(told, lead)) return false;
  if (told.status === 'denied' || !isSpot(told.place)) return false;
  if (!isWithin(lead.place, told.place, place) || !agree(lead.killed, told.killed)) return false;
  return isSameTime(lead, told) && isSameActor(lead, told);
}

const isWithin = (area: Place, town: Place, place: PlaceOf): boolean =>
  contains(area, town) ||
  isBesideBorder(town, partedBy(area.id, place)) ||
  (area.kind !== 'country' && area.country === town.country && distanceKm(area, town) <= area.radiusKm * REACH);

/** Days that both can be of; without a day of its own a lead is of what has just happened. */
function isSameTime(lead: Found, told: Found): boolean {
  if (!overlap(lead, told)) return false;
  if (lead.when.stated && isDated(lead)) return true;
  return told.when.stated && (told.when.to ?? Infinity) >= (lead.when.to ?? Infinity) - RECENT;
}

const isSameActor = (a: Found, b: Found): boolean =>
  !a.draft.actor ||
  !b.draft.actor ||
  a.draft.actor === b.draft.actor ||
  kindOfForce(a.draft.actor) === undefined ||
  kindOfForce(b.draft.actor) === undefined;

/** Whether two counts can be of one attack. */
const agree = (a: Toll | null, b: Toll | null): boolean =>
  a === null || b === null || isRevision(boundsOf(a).min, boundsOf(b).min);
