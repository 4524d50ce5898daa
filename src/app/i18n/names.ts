import type { Place } from '../../contract/place.ts';
import type { EditionIndex } from '../edition/edition-index.ts';
import type { Language } from './language.ts';

const regions: Partial<Record<Language, Intl.DisplayNames>> = {};

/** A country by its ISO code; the code itself where nothing better is known. */
export function countryName(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  regions[language] ??= new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  return regions[language].of(code) ?? code;
}

/** A place in the language of the interface. */
export function placeName(place: Pick<Place, 'name' | 'nameFr'>, language: Language): string {
  return language === 'fr' ? (place.nameFr ?? place.name) : place.name;
}

/** A place by its id; `fallback` where the edition does not list it. */
export function placeNameOf(index: EditionIndex, id: string, fallback: string, language: Language): string {
  const place = index.places.get(id);
  return place ? placeName(place, language) : fallback;
}

/** A force by its code; words of a report stand as they are, nothing known is a dash. */
export function forceName(index: EditionIndex, code: string | undefined, language: Language): string {
  if (!code) return '–';
  return index.forces.get(code)?.[language] ?? code;
}
