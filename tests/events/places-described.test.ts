import { expect, test } from 'vitest';
import { read } from './reading.ts';
import { said } from './said.ts';

const placesOf = (text: string, language: string): string[] =>
  read(text, '2022-04-20', language).claims.map(({ layer, placeId }) => `${layer} ${placeId}`);

test.each([
  ['La brigade de Gossi, dans le nord du Mali, à quelque cent kilomètres de Gao, a été attaquée lundi.', 'fr'],
  [
    "Gossi, une localité proche de la frontière malienne, à 160 km de Gao : c'est là que deux soldats ont été tués.",
    'fr',
  ],
  ['The barracks in Gossi, a town in northern Mali, 160 km from Gao, were attacked on Monday.', 'en'],
])('a distance after other asides tells of the town before them: %s', (text, language) => {
  expect(said(text, language)).toContain('attacks Gossi');
  expect(said(text, language)).not.toContain('Gao');
});

test.each([
  ['Gossi is where the rebels (MNLA) launched their first attack.', 'en', 'attacks Gossi'],
  [
    'Gossi, a town in Mali, is where rebels killed ten soldiers. An analyst based in Gao was quoted.',
    'en',
    'attacks Gossi',
  ],
  ['Soldiers patrolled in Gossi. It was there that three of them were killed in an ambush.', 'en', 'attacks Gossi'],
  ["L'armée est à Gossi. C'est là que trois soldats ont été tués.", 'fr', 'attacks Gossi'],
])('a place is told by what happened where it is: %s', (text, language, claim) =>
  expect(said(text, language)).toContain(claim),
);

test('an expert has an office and no base', () =>
  expect(said('"They will strike," said an expert in military matters based in Konna.', 'en')).not.toContain('bases'));

test.each([
  [
    'Un camion est parti de Gao. À une trentaine de kilomètres de la ville, il a sauté sur une mine.',
    'fr',
    'near:Gao:30:-',
  ],
  ['A convoy heading for Gao was attacked on Monday, 30 km north of the town.', 'en', 'near:Gao:30:0'],
])('a distance is measured from the town told before: %s', (text, language, place) =>
  expect(placesOf(text, language)).toEqual([`attacks ${place}`]),
);

test.each([
  ['On 2 April there had been Gossi (Gao as well), where the army lost 29 soldiers.', 'en'],
  ['Soldiers were attacked in Gossi (Gao) on Monday.', 'en'],
])('a name in brackets only says where the town before it lies: %s', (text, language) => {
  expect(said(text, language)).toContain('attacks Gossi');
  expect(said(text, language)).not.toContain('Gao');
});

test('towns that are named after a word for them are those left', () =>
  expect(said('MINUSMA will have two weeks to get out of the big cities, Gao, Kidal and Bamako.', 'en')).toContain(
    'withdrawals Kidal UN planned',
  ));
