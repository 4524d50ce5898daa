import { describe, expect, test } from 'vitest';
import { readWhole } from './reading.ts';

/** Places that a text says were left, by rules or by weights. */
const left = (text: string, language: string): string[] =>
  readWhole(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'withdrawals')
    .map(({ placeId }) => placeId);

describe('those who only go out', () => {
  test.each([
    ['The peacekeepers had left Gao to resupply their comrades in Gossi when the device exploded.', 'en'],
    ['The soldiers left their base in Gao on Monday to patrol the road to Gossi.', 'en'],
    ['Malian soldiers left Gao on a routine patrol on Monday.', 'en'],
    ['Les casques bleus étaient partis de Gao pour aller ravitailler leurs camarades à Gossi.', 'fr'],
    ['Une unité malienne a quitté Gao lundi pour escorter un convoi.', 'fr'],
    ['Les soldats maliens sont partis de Gao en patrouille lundi.', 'fr'],
  ])('%s', (text, language) => expect(left(text, language)).toEqual([]));
});

describe('those who live there, or have no choice', () => {
  test.each([
    ['Germans wishing to return home from Niger will be able to do so on a flight.', 'en'],
    ['Les Allemands qui souhaitent quitter le Niger pourront prendre un vol.', 'fr'],
    ['The Malian soldiers made them leave their homes in the towns of Konna and Gao.', 'en'],
    [
      'The German army is worried. It follows the case of two technicians of a company who had been left stranded in a hotel in Gao, the town.',
      'en',
    ],
    ['Les soldats maliens avancent. On attend le 9 avril pour qu’il rentre à Gao.', 'fr'],
  ])('%s', (text, language) => expect(left(text, language)).toEqual([]));
});

describe('those who leave', () => {
  test.each([
    ['The French soldiers left Gao on Monday to go home.', 'en'],
    ['The French soldiers left Gao on Monday to make room for the Malian army.', 'en'],
    ['Les soldats français ont quitté Gao lundi pour rejoindre Niamey.', 'fr'],
    ['Les soldats que la France a postés à Gao sont partis lundi.', 'fr'],
    ['The French soldiers were the first who wanted to leave; on Monday they left Gao.', 'en'],
  ])('%s', (text, language) => expect(left(text, language)).toEqual(['Gao']));
});
