import { expect, test } from 'vitest';
import { readWhole } from './reading.ts';
import { said } from './said.ts';

test.each([
  'The French detachment is in Gossi. Its first flight for the mission was made on 13 April from Gossi.',
  "French aircraft made a flight at Bamako's request.",
])('a flight is no departure, and a capital that asks is no base: %s', (text) =>
  expect(said(text, 'en')).not.toMatch(/withdrawals|Bamako/),
);

test('those who are driven out are not the force that drives them out', () => {
  expect(said('Jihadists held Gossi until the French army drove them out on Sunday.', 'en')).not.toMatch(
    /withdrawals Gossi FR/,
  );
  expect(said('The French drove out of Gossi on Sunday.', 'en')).toContain('withdrawals Gossi FR');
});

test.each([
  ['Gossi was held in 2012 by jihadists before the French army expelled them the next year.', 'en'],
  ['The Danes are in Mali. Some 90 soldiers in Gao are ready to start moving troops and supplies to Gossi.', 'en'],
])('nor are those who held a town before, and whoever carries others does not move: %s', (text, language) =>
  expect(said(text, language)).not.toContain('withdrawals'),
);

test('an officer who speaks is no force that is spoken of later', () =>
  expect(said('Colonel Maiga spoke on Sunday. They left Gossi in May.', 'en')).not.toContain('Colonel'));

test.each([
  'France has closed three bases in northern Mali, the last of them in Gossi.',
  'France has closed three bases in northern Mali, the latest in the desert town of Gossi.',
])('one of several bases that is told by its rank is where it says: %s', (text) =>
  expect(said(text, 'en')).toContain('withdrawals Gossi FR'),
);

test.each([
  ['fr', 'Le détachement a assuré l’évacuation d’une partie des blessés de Gossi.', ''],
  ['fr', 'Le contingent a aidé à l’évacuation de plusieurs des blessés de Gao.', ''],
  ['en', 'The mission took charge of the evacuation of a number of wounded peacekeepers from Kidal.', ''],
  ['fr', 'Le retrait d’une partie des soldats français de Gossi a commencé lundi.', 'withdrawals Gossi FR'],
])('nor do those who are told of as some of the wounded: %s %s', (language, text, expected) =>
  expect(said(text, language)).toBe(expected),
);

test.each([
  ['fr', 'La piste reste, comme autrefois à Kidal, la seule façon de se déplacer.'],
  ['fr', 'Le convoi demeure, comme naguère à Gossi, le seul moyen de déplacer ses hommes.'],
])('nobody moves to where something is likened to what was long ago: %s %s', (language, text) =>
  expect(readWhole(text, '2022-04-20', language).claims.filter(({ action }) => action === 'relocation')).toEqual([]),
);

test.each([
  [
    'fr',
    'L’armée malienne est à Tessalit. Une partie du contingent tchadien a été rapatriée à Niamey. Le reste est parti.',
  ],
  ['fr', 'Une partie du contingent a été rapatriée à Gao. Le reste des soldats français est parti par la route.'],
])('the rest does not leave where the others were brought home to: %s %s', (language, text) =>
  expect(said(text, language)).not.toMatch(/withdrawals (?:Niamey|Gao)/),
);
