import { expect, test } from 'vitest';
import { read } from './reading.ts';

test.each([
  ['An attack on a post at Gossi, in the Gao area, killed two soldiers and hurt nine people on Monday.', 'en', 2],
  ['Une attaque à Gossi, dans la zone de Gao, a tué deux soldats lundi.', 'fr', 2],
])('a spot goes before the country around a town: %s', (text, language, killed) => {
  const { claims } = read(text, '2022-04-20', language);
  expect(claims.map(({ placeId }) => placeId)).toEqual(['Gossi']);
  expect(claims[0]!.killed).toBe(killed);
});
