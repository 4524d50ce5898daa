import { expect, test } from 'vitest';
import { ABOUT } from '../../../src/app/about/about-text.ts';
import places from '../../eval/places.json';

test('every corpus of the figures is named in the language of the page', () => {
  for (const { name } of places) expect(ABOUT.en.nameOf(name)).toBe(name);
  const named = places.map(({ name }) => ABOUT.fr.nameOf(name));
  expect(named.filter((name) => /\b(first|reports|train|valid|half|French)\b/.test(name))).toEqual([]);
});
