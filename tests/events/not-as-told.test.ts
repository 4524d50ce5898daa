import { expect, test } from 'vitest';
import { lines } from './reading.ts';

const ON = '2022-04-20';

test.each([
  ['Gao, where jihadists killed ten soldiers on Monday, has not been retaken.', 'en'],
  ["Gao, où les jihadistes ont tué dix soldats lundi, n'a pas été reprise.", 'fr'],
])('what has not happened takes nothing back of what has: %s', (text, language) =>
  expect(lines(text, ON, language)[0]).toMatch(/^attacks killing reported Gao 2022-04-18 .*killed=10$/),
);

test.each([
  ['The army abandoned Gao on Monday without much of a fight.', 'en'],
  ["L'armée a abandonné Gao lundi sans guère de combats.", 'fr'],
])('hardly any fight is no attack: %s', (text, language) =>
  expect(lines(text, ON, language)).toEqual(['withdrawals withdrawal reported Gao 2022-04-18 force=ML']),
);

test.each([
  ['A helicopter was hit by small-arms fire near Gao on Monday.', 'en', 'gun-attack'],
  ['Un avion a été touché par des tirs à Gao lundi.', 'fr', 'gun-attack'],
  ["Le camp de Gao a été visé par des tirs d'artillerie lundi.", 'fr', 'shelling'],
  ['Le camp de Gao a été visé par des tirs de roquettes lundi.', 'fr', 'rocket-attack'],
])('what it was hit by says what kind of attack it was: %s', (text, language, action) =>
  expect(lines(text, ON, language)[0]).toMatch(new RegExp(`^attacks ${action} reported Gao 2022-04-18 target=`)),
);

test('an aircraft that lands is no garrison', () =>
  expect(lines('An aircraft of the mission was shot at on Monday as it landed in Gao.', ON)).toEqual([
    expect.stringMatching(/^attacks /),
  ]));

test.each([
  ['The troops have regrouped in Gao.', ['bases presence reported Gao 2022-04-20 force=troops']],
  ['Gao, where the mission is regrouping, is calm.', ['bases presence reported Gao 2022-04-20 force=mission']],
  ['The rebels have regrouped in Gao.', []],
])('who regroups in a town is there: %s', (text, expected) => expect(lines(text, ON)).toEqual(expected));
