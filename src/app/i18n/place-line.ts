import { isUnlisted, type Place } from '../../contract/place.ts';
import type { EditionIndex } from '../edition/edition-index.ts';
import type { Messages } from './en.ts';
import { coordinates } from './format.ts';
import type { Language } from './language.ts';
import { countryName, placeName } from './names.ts';

/** What a place is and where: kind, region, country. `index` knows the names of regions in other languages. */
export function placeKindLine(place: Place, index: EditionIndex, words: Messages, language: Language): string {
  if (isUnlisted(place)) return unlistedLine(place, index, words, language);
  const kind = words.place.kinds[place.kind];
  const country = place.country ? countryName(place.country, language) : null;
  if (place.kind === 'country') return kind;
  const region = place.kind === 'admin1' ? null : regionName(place, index, language);
  return region === null && country ? words.place.inCountry(kind, country) : words.place.where(kind, region, country);
}

/** That a place is told only by a text, and in or near what. */
function unlistedLine(place: Place, index: EditionIndex, words: Messages, language: Language): string {
  const around = index.places.get(place.within[0] ?? '');
  const near = around?.kind === 'settlement' || around?.kind === 'site';
  const area = place.admin1 === undefined ? null : regionName(place, index, language);
  const country = place.country ? countryName(place.country, language) : null;
  const name = around && around.kind !== 'country' ? placeName(around, language) : area;
  return [words.place.unlisted(name ?? country, near), name === null ? null : country].filter(Boolean).join(', ');
}

/** A place that only an area is told of, of more than this radius in km, has no point worth saying. */
const POINT_KM = 60;

/** The same with its point, and how far it is known where that is worth saying. */
export function placeLine(place: Place, index: EditionIndex, words: Messages, language: Language): string {
  if (place.kind === 'country') return placeKindLine(place, index, words, language);
  const wide = place.kind === 'admin1' || place.kind === 'admin2' || place.kind === 'region';
  const radius = place.radiusKm > 10 && !wide ? words.place.within(String(Math.round(place.radiusKm))) : null;
  return [
    placeKindLine(place, index, words, language),
    wide || (isUnlisted(place) && place.radiusKm > POINT_KM) ? null : coordinates(place.lon, place.lat, language),
    radius,
  ]
    .filter(Boolean)
    .join(' · ');
}

/**
 * The name of a place's region, which the gazetteer gives in English: that of the region itself, or of the town it is
 * named after, where the edition holds one.
 */
function regionName(place: Place, index: EditionIndex, language: Language): string | null {
  if (place.admin1 === undefined) return null;
  if (language === 'en') return place.admin1;
  const own = place.within.map((id) => index.places.get(id)).find((other) => other?.kind === 'admin1');
  if (own?.nameFr) return placeName(own, language);
  const bare = place.admin1.replace(/ (?:Region|District)$/, '');
  for (const town of index.places.values()) {
    if (town.name === bare && town.country === place.country && town.nameFr) return town.nameFr;
  }
  return bare;
}
