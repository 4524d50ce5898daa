import { expect, test } from 'vitest';
import { readWhole } from './reading.ts';

/** The places that a text says were attacked or left, each once. */
const told = (text: string, language: string): string[] => [
  ...new Set(
    readWhole(text, '2022-04-20', language)
      .claims.filter(({ layer }) => layer !== 'bases')
      .map(({ placeId }) => placeId),
  ),
];

test.each([
  ['Gunmen attacked the camp in Gao, an army post in Gossi and the gendarmerie at Konna on Monday.', 'en'],
  ['The UN mission closed its camp in Gao, a post in Gossi and a base at Konna in March.', 'en'],
  ['Des hommes armés ont attaqué lundi le camp de Gao, un poste de l’armée à Gossi et la gendarmerie de Konna.', 'fr'],
])('each site of a list has its own town: %s', (text, language) => {
  expect(told(text, language).sort()).toEqual(['Gao', 'Gossi', 'Konna']);
});

test('what only says which site it is is no other', () => {
  expect(told('The French soldiers left the camp in Gao, a base near Gossi, on Monday.', 'en')).toEqual(['Gao']);
});

test.each([
  ['On Monday an army unit at Konna and a battalion of gendarmes at Gossi were attacked.', 'en'],
  [
    'On Monday a patrol at Konna and a convoy at Gossi, both of them close to the border with Niger, were attacked.',
    'en',
  ],
  ['Une patrouille à Konna et un convoi à Gossi, tous deux proches de la frontière du Niger, ont été attaqués.', 'fr'],
])('each who share a verb have their own town: %s', (text, language) => {
  expect(told(text, language).sort()).toEqual(['Gossi', 'Konna']);
});

test('who speak in towns of their own were not attacked there', () => {
  expect(told('A source in Konna and an officer in Gossi said that a convoy near Gao was attacked.', 'en')).toEqual([
    'near:Gao:0:-',
  ]);
});

test('a list ends with sites whose towns are told after them', () => {
  const text = 'The Malian military pulled back from Gao, and from two more posts of value, at Gossi and Konna.';
  expect(told(text, 'en').sort()).toEqual(['Gao', 'Gossi', 'Konna']);
  expect(told('The army left Gao, and from a camp nearby, at Gossi, guns were fired.', 'en')).not.toContain('Gossi');
});

test.each([
  ['Rebels attacked Gossi, in the Timbuktu Region, and Konna on Monday.', 'en'],
  ['Gossi, in the Timbuktu Region, and Konna were attacked on Monday.', 'en'],
  ['MINUSMA left Kidal. Gossi, also in the Timbuktu Region, and Konna are to follow in May.', 'en'],
])('a region between commas says where the town before it lies: %s', (text, language) => {
  expect(
    told(text, language)
      .filter((one) => one !== 'Kidal')
      .sort(),
  ).toEqual(['Gossi', 'Konna']);
});

test('a town that the area around the one before is called after is no other', () => {
  expect(told('The French soldiers left their base in Konna, in the Gossi district, on Monday.', 'en')).toEqual([
    'Konna',
  ]);
});
