import type { Place } from '../../contract/place.ts';
import type { EditionIndex } from '../edition/edition-index.ts';

type Around = Pick<EditionIndex, 'atPlace' | 'places'>;

/** A town or site, which other places are told by; a region is no neighbour of what lies in it. */
const isSpot = (place: Place | undefined): boolean => place?.kind === 'settlement' || place?.kind === 'site';

/**
 * Ids of the places with marks that stand beside a town or site: those that texts tell by it, near or in it, and the one
 * that it is itself told by; most marks first, then by id. None for other places. Linear in the places with marks.
 */
export function placesAround({ atPlace, places }: Around, placeId: string): string[] {
  const place = places.get(placeId);
  if (!place || !isSpot(place)) return [];
  const anchor = place.within[0];
  const beside = [...atPlace.keys()].filter(
    (id) => id !== placeId && isSpot(places.get(id)) && (id === anchor || places.get(id)!.within[0] === placeId),
  );
  const marks = (id: string): number => atPlace.get(id)!.length;
  return beside.sort((a, b) => marks(b) - marks(a) || (a < b ? -1 : 1));
}
