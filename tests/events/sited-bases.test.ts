import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  ['The garrison of Kidal is a thousand strong.', 'bases Kidal'],
  ['The minister decorated soldiers at Gossi.', 'bases Gossi'],
  ['The base at Konna was named after a general.', 'bases Konna'],
  [
    'The army has a camp in Gossi, posts in Konna and Kidal and a checkpoint at Tessalit.',
    'bases Gossi ML | bases Konna ML | bases Kidal ML | bases Tessalit ML',
  ],
  ['Danish companies have been deployed, one to Gossi and another to Konna.', 'bases Gossi DK | bases Konna DK'],
  [
    'Italian soldiers are stationed in Gossi (two companies), Konna (one) and Kidal.',
    'bases Gossi IT | bases Konna IT | bases Kidal IT',
  ],
  ['The Danes have a camp at Gossi, the army at Konna and Kidal.', 'bases Gossi DK | bases Konna ML | bases Kidal ML'],
  ['France has a string of bases in Gossi and Konna.', 'bases Gossi FR | bases Konna FR'],
  ['Shots were heard in Konna. The Danes keep a number of camps in the town.', 'attacks Konna | bases Konna DK'],
  ['The project for a barracks at Konna is dead.', ''],
  ['Danish soldiers fought near Konna.', 'attacks Konna'],
  ['Paris has 900 soldiers at the airport.', ''],
  ['The families live in camps in Konna.', ''],
  ['Four Danish soldiers were flown to Konna.', ''],
  ["Denmark's last soldiers arrived in Aalborg on Monday.", ''],
  ['The battalion arrived from Konna.', ''],
  ['Danish soldiers were sent to the scene, 20 km from Konna.', ''],
  ['The Danish patrol ran into gunmen at Konna.', ''],
  ['I was in Konna with the soldiers.', ''],
  ['Forward bases such as Kidal, Tessalit and Gao are supplied by air.', 'bases Kidal | bases Tessalit | bases Gao'],
  ['The military bases of the region (Gossi and Konna) are short of water.', 'bases Gossi | bases Konna'],
  ['The former bases, Gossi and Konna, are schools.', ''],
];

const FR: readonly [string, string][] = [
  ["L'armée a ouvert une dizaine de postes à Konna.", 'bases Konna ML'],
  ['La garnison de Kidal compte mille hommes.', 'bases Kidal'],
  ['Les soldats de Tessalit n’étaient ravitaillés que par hélicoptère.', 'bases Tessalit'],
  [
    'Les Danois sont basés à Gossi, les Suédois à Konna et à Kidal.',
    'bases Gossi DK | bases Konna SE | bases Kidal SE',
  ],
  ['Un camp danois sera construit à Gossi, un autre à Konna.', 'bases Gossi DK planned | bases Konna DK planned'],
  ['Les élèves gendarmes de Konna sont en vacances.', ''],
  ['Le HCR transfère des familles vers les camps de Konna.', ''],
  ['Des renforts danois ont été acheminés à Konna.', ''],
  ['Il vit à Konna depuis deux ans.', ''],
  ['Des soldats danois ont été envoyés sur place, à 20 km de Konna.', ''],
  ['Les bases avancées, à savoir Kidal et Tessalit, ont de l’eau.', 'bases Kidal | bases Tessalit'],
  ['Viennent ensuite les bases « légères » (BL), à savoir Gossi et Konna.', 'bases Gossi | bases Konna'],
  ['Points d’appui : Gossi, Konna et Kidal.', 'bases Gossi | bases Konna | bases Kidal'],
  ['Les bases de données, dont Konna, sont en panne.', ''],
];

describe('bases that stand beside others, by themselves or one by one', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
});
