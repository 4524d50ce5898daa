import { expect, test } from 'vitest';
import forcesTsv from '../../../geodata/lexicon/forces.tsv?raw';
import partiesTsv from '../../../geodata/lexicon/parties.tsv?raw';
import { forcesOf } from '../../../src/app/i18n/force-phrase.ts';
import { lexiconRows } from '../../../src/app/i18n/lexicon.ts';

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
  ['NATO', 'NATO forces', 'les forces de l’OTAN'],
  ['TK', 'Takuba forces', 'les forces de Takuba'],
  ['WG', 'Wagner forces', 'les forces du groupe Wagner'],
  ['G5', 'G5 Sahel forces', 'les forces du G5 Sahel'],
  ['MNJTF', 'MNJTF forces', 'les forces de la FMM'],
  ['SDF', 'SDF forces', 'les forces des FDS'],
  ['AQIM', 'AQIM forces', 'les forces d’AQMI'],
])('a force that is no state is tied by the gender and number of its name: %s', (code, english, french) => {
  expect(forcesOf(force(code, code, code), code, 'en')).toBe(english);
  expect(forcesOf(force(code, code, code), code, 'fr')).toBe(french);
});

test.each([
  ['camp', 'a camp', 'un camp'],
  ['civilians', 'civilians', 'des civils'],
  ['gunmen', 'gunmen', 'des hommes armés'],
  ['air force', 'the air force', 'l’aviation'],
  ['patrol', 'a patrol', 'une patrouille'],
  ['police', 'police', 'la police'],
  ['hotel', 'a hotel', 'un hôtel'],
])('a party is a noun with the article of its gender and number: %s', (code, english, french) => {
  const party = { code, letters: '', en: code, fr: code };
  expect(forcesOf(party, code, 'en')).toBe(english);
  expect(forcesOf(party, code, 'fr')).toBe(french);
});

test('every force and party of the lexicon says how French ties it', () => {
  const rows = [...lexiconRows(forcesTsv).filter((cell) => cell('kind') !== 'state'), ...lexiconRows(partiesTsv)];
  const untold = rows.filter((cell) => {
    const number = cell('number_fr');
    return !(number === 'name' || (['one', 'many', 'sole'].includes(number) && /^[mf]$/.test(cell('gender_fr'))));
  });
  expect(untold.map((cell) => cell('code') || cell('party'))).toEqual([]);
  const parties = lexiconRows(partiesTsv).map((cell) => cell('number_en'));
  expect(parties.filter((number) => !['one', 'many', 'sole'].includes(number))).toEqual([]);
});
