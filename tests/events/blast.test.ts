import { expect, test } from 'vitest';
import { read } from './reading.ts';

const actions = (text: string, language: string): string[] =>
  read(text, '2022-04-20', language).claims.map(({ action, placeId }) => `${action} ${placeId}`);

test('some of the bombs that are named go off, people who explode with anger do not', () => {
  expect(actions('Seven of these bombs exploded in Gossi.', 'en')).toEqual(['bombing Gossi']);
  expect(actions('Deux de ces bombes ont explosé à Gossi.', 'fr')).toEqual(['bombing Gossi']);
  expect(actions('Two of the teachers in Gossi exploded with anger.', 'en')).toEqual([]);
});
