import { expect, test } from 'vitest';
import { read } from './reading.ts';

const actions = (text: string): string[] =>
  read(text, '2022-04-20', 'en')
    .claims.filter(({ layer }) => layer === 'attacks')
    .map(({ action }) => action);

test.each([
  ['Gunmen attacked a mine near Gossi on Sunday, killing two people.', 'attack'],
  ['An attack hit an unlicensed mine in Gossi on Sunday.', 'attack'],
  ['A convoy hit a mine near Gossi on Sunday, killing two people.', 'ied-attack'],
])('a mine that is attacked is one in which people dig: %s', (text, action) => expect(actions(text)).toEqual([action]));

test.each([
  ['Gunmen burst into the army camp in Gossi on Sunday.', ['raid']],
  ['A lorry burst into flames in Gossi on Sunday.', []],
])('who bursts into a camp attacks it: %s', (text, expected) => expect(actions(text)).toEqual(expected));

test('a combat partnership and what happens time and again are no attacks', () => {
  expect(actions('It is part of the combat partnership of the two armies in Gossi.')).toEqual([]);
  expect(actions('Armed groups have struck Gossi time and again.')).toEqual([]);
});

test.each([
  ['Fifteen shells came down on the camp in Gossi on Sunday.', ['bombing']],
  ['The plane came down near Gossi on Sunday.', []],
])('shells that come down strike: %s', (text, expected) => expect(actions(text)).toEqual(expected));

test.each([
  ['Gunmen tried to force their way into the army camp in Gossi on Sunday.', ['raid']],
  ['Militants shot their way into the base in Gossi on Sunday.', ['raid']],
  ['Protesters forced their way into a meeting in Gossi on Sunday.', []],
])('who makes a way into a camp attacks it: %s', (text, expected) => expect(actions(text)).toEqual(expected));
