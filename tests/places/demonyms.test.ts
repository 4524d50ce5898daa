import { expect, test } from 'vitest';
import { findDemonyms } from '../../src/places/demonyms.ts';

const found = (text: string) =>
  findDemonyms(text).map(({ start, end, country }) => `${text.slice(start, end)} ${country}`);

test.each([
  ['French troops and Malian soldiers', ['French FR', 'Malian ML']],
  ['two South Korean ships', ['South Korean KR']],
  ['soldats tchadiens et forces françaises', ['tchadiens TD', 'françaises FR']],
  ['Nigeriens are not Nigerians', ['Nigeriens NE', 'Nigerians NG']],
  ['Les Burkinabè', ['Burkinabè BF']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('English ones need their capital', () => {
  expect(found('polish the windows')).toEqual([]);
});
