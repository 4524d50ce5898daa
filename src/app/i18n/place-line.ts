import type { Place } from '../../contract/place.ts';
import type { Messages } from './en.ts';
import { coordinates } from './format.ts';
import type { Language } from './language.ts';
import { countryName } from './names.ts';

/** What a place is and where: kind, region, country. */
export function placeKindLine(place: Place, words: Messages, language: Language): string {
  const kind = words.place.kinds[place.kind];
  const country = place.country ? countryName(place.country, language) : null;
  if (place.kind === 'country') return kind;
  const region = place.kind === 'admin1' ? null : (place.admin1 ?? null);
  return region === null && country ? words.place.inCountry(kind, country) : words.place.where(kind, region, country);
}

/** The same with its point, and how far it is known where that is worth saying. */
export function placeLine(place: Place, words: Messages, language: Language): string {
  if (place.kind === 'country') return placeKindLine(place, words, language);
  const wide = place.kind === 'admin1' || place.kind === 'admin2' || place.kind === 'region';
  const radius = place.radiusKm > 10 && !wide ? words.place.within(String(Math.round(place.radiusKm))) : null;
  return [placeKindLine(place, words, language), wide ? null : coordinates(place.lon, place.lat, language), radius]
    .filter(Boolean)
    .join(' · ');
}
