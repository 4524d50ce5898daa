import { isUnlisted, type Place } from '../contract/place.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { borrow } from './borrow.ts';
import { isSpot } from './containment.ts';
import type { Found } from './emit.ts';
import { misplaced } from './host.ts';
import type { PlacedDraft } from './placed-draft.ts';
import type { Scene } from './scene.ts';
import type { SentenceDrafts } from './sentence-drafts.ts';
import type { Site } from './tally.ts';
import { vicinitiesOf } from './vicinity.ts';
import type { Located } from './where.ts';

/** The places that its sentence tells of a draft. */
export interface DraftPlaces {
  located: readonly Located[];
  /** Those of them that no table knows, where the text puts them. */
  rough: readonly Located[];
}

/** The places that the sentence of a draft tells of it; none where it tells none. */
export function placesIn({ scene, memory, sentence, row }: SentenceDrafts, { draft, where }: PlacedDraft): DraftPlaces {
  const rough = inTown(scene, where.unknown) ? [] : vicinitiesOf(scene, draft, where, memory, sentence.paragraph);
  const [spot, ...spots] = where.places.filter(({ place }) => isSpot(place));
  const told = rough.length > 0 ? [...(spot ? [spot] : []), ...rough, ...spots] : where.places;
  const counted = row.length > 0 && draft.layer === 'attacks';
  return { rough, located: counted ? told.filter((one) => one.chunk < row[1]!.people) : told };
}

/**
 * Where a draft is drawn: at the places that its sentence tells, else at the one that it goes on about, and then the
 * earlier event that it goes on about too.
 */
export function drawnAt(
  { scene, memory, sentence, struck }: SentenceDrafts,
  { draft, standing, where }: PlacedDraft,
  located: readonly Located[],
  date: DateMention | null,
): { places: readonly Located[]; same: Found | null; loose?: true } {
  const fits = ({ place }: { place: Place }): boolean => !misplaced(draft, place, struck);
  if (located.length > 0) return { places: located.filter(fits), same: null };
  if (where.unknown.length > 0 && !inTown(scene, where.unknown)) return { places: [], same: null };
  const other = borrow({
    draft,
    scene,
    standing,
    date,
    memory,
    beside: where.beside?.place ?? null,
    paragraph: sentence.paragraph,
  });
  if (!other || !fits(other)) return { places: [], same: null };
  return {
    places: [{ place: other.place, chunk: -1, item: -1, certainty: other.certainty }],
    same: other.same,
    ...(other.loose ? { loose: true } : {}),
  };
}

/** A park or a forest up to this radius, in km, is as good as a town where several attacks are told at once. */
const SMALL_KM = 100;

/** How exactly it is known where something happened. */
export function siteOf(located: readonly Located[]): Site {
  if (located.some(({ place }) => isSpot(place))) return 'spot';
  const small = ({ place }: Located): boolean =>
    place.kind !== 'country' && (place.kind !== 'region' || place.radiusKm <= SMALL_KM || isUnlisted(place));
  return located.some(small) ? 'area' : null;
}

/** "In the Golo neighbourhood": what no table knows lies in the town that was told. */
const inTown = ({ parse }: Scene, unknown: readonly number[]): boolean =>
  unknown.every((item) => parse.items.slice(Math.max(0, item - 2), item + 3).some(({ low }) => PART.test(low)));

const PART = /^(?:neighbou?rhood|suburb|quarter|borough|quartier|faubourg|arrondissement|banlieue)$/;
