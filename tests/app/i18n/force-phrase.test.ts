import { expect, test } from 'vitest';
import { forcesOf } from '../../../src/app/i18n/force-phrase.ts';

const force = (code: string, en: string, fr: string) => ({ code, letters: code, en, fr });

test('a state is named by its demonym', () => {
  expect(forcesOf(force('FR', 'France', 'France'), 'FR', 'en')).toBe('French forces');
  expect(forcesOf(force('FR', 'France', 'France'), 'FR', 'fr')).toBe('les forces françaises');
  expect(forcesOf(force('DE', 'Germany', 'Allemagne'), 'DE', 'fr')).toBe('les forces allemandes');
});

test('an organisation is tied to its name as the language does', () => {
  expect(forcesOf(force('UN', 'United Nations', 'Nations unies'), 'UN', 'en')).toBe('UN forces');
  expect(forcesOf(force('UN', 'United Nations', 'Nations unies'), 'UN', 'fr')).toBe('les forces de l’ONU');
});

test('an unknown force stands by its own words', () => {
  expect(forcesOf(undefined, 'Azawad fighters', 'en')).toBe('Azawad fighters forces');
  expect(forcesOf(undefined, 'Azawad fighters', 'fr')).toBe('les forces «\u202fAzawad fighters\u202f»');
});

test.each([
  ['camp', 'camp', 'a camp', 'un camp'],
  ['civilians', 'civils', 'civilians', 'des civils'],
  ['gunmen', 'hommes armés', 'gunmen', 'des hommes armés'],
  ['patrol', 'patrouille', 'a patrol', 'une patrouille'],
  ['police', 'police', 'police', 'la police'],
])('a party is a noun, not the name of a force: %s', (code, fr, english, french) => {
  const party = { code, letters: '', en: code, fr };
  expect(forcesOf(party, code, 'en')).toBe(english);
  expect(forcesOf(party, code, 'fr')).toBe(french);
});
