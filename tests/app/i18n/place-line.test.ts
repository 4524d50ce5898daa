import { expect, test } from 'vitest';
import { indexEdition } from '../../../src/app/edition/edition-index.ts';
import { en } from '../../../src/app/i18n/en.ts';
import { fr } from '../../../src/app/i18n/fr.ts';
import { placeKindLine, placeLine } from '../../../src/app/i18n/place-line.ts';
import type { Place } from '../../../src/contract/place.ts';
import { TOLD_PLACES, toldEdition } from '../../fixtures/told-edition.ts';

const { edition } = toldEdition();
const index = indexEdition(edition);
const [timbuktu, tessalit] = TOLD_PLACES as unknown as [Place, Place];

test('a place stands in its region and country, in the language of the page', () => {
  expect(placeLine(tessalit, index, en, 'en')).toBe('Town in Kidal Region, Mali · 20.20° N 1.01° E');
  expect(placeKindLine(tessalit, index, fr, 'fr')).toBe('Ville de la région de Kidal, Mali');
});

test('a region is named in French as the edition names it, or as the town it is named after', () => {
  expect(placeKindLine(timbuktu, index, fr, 'fr')).toBe('Ville de la région de Tombouctou, Mali');
  const region = { ...timbuktu, id: 'XX.1', name: 'Lakes Region', nameFr: 'Région des Lacs', kind: 'admin1' as const };
  const places = new Map([...index.places, [region.id, { ...region, mentions: 1 }]]);
  const place = { ...tessalit, admin1: 'Lakes Region', within: ['XX.1'] };
  expect(placeKindLine(place, { ...index, places }, fr, 'fr')).toBe('Ville, Région des Lacs, Mali');
  expect(placeKindLine({ ...tessalit, admin1: 'Agadez Region' }, index, fr, 'fr')).toBe(
    'Ville de la région d’Agadez, Mali',
  );
});

test('a place that no gazetteer has is said to be where the text puts it', () => {
  const line = (place: Place, language: 'en' | 'fr') => placeLine(place, index, { en, fr }[language], language);
  const named = { ...tessalit, id: `named:Oudarak:${tessalit.id}:0:-`, name: 'Oudarak', radiusKm: 12 };
  const near = { ...named, within: [tessalit.id] };
  expect(line(near, 'en')).toBe(
    'Not in the gazetteer; placed near Tessalit, Mali · 20.20° N 1.01° E · Place known to within 12 km',
  );
  expect(line(near, 'fr')).toMatch(
    /^Absent du répertoire\u202f; placé d’après le texte\u202f: près de Tessalit, Mali · /,
  );
  expect(line({ ...named, within: [], radiusKm: 150 }, 'en')).toBe(
    'Not in the gazetteer; placed in Kidal Region, Mali · Place known to within 150 km',
  );
  const { admin1: _, ...wide } = { ...named, kind: 'region' as const, within: ['ML'] };
  expect(line(wide, 'en')).toBe('Not in the gazetteer; placed in Mali');
  expect(line(wide, 'fr')).toBe('Absent du répertoire\u202f; placé d’après le texte\u202f: Mali');
});
