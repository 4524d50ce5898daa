import { expect, test } from 'vitest';
import { findMentions } from '../../src/places/mentions.ts';
import { splitSentences } from '../../src/text/sentence.ts';
import { SMALL } from './gazetteer-fixture.ts';

const places = (text: string) =>
  findMentions(text, splitSentences(text), SMALL, { language: 'en' }).map(({ phrase }) => phrase);

test.each([
  ['A bomber struck the Gao Bank on Friday.', 'Gao'],
  ['Gunmen stormed the Kidal Institute on Friday.', 'Kidal'],
  ['Two shells hit the Ménaka College of Nursing.', 'Ménaka'],
  ['A bomb went off outside the Tripoli Radio Station.', 'Tripoli'],
  ['A bomb exploded near the Beirut Press Office.', 'Beirut'],
])('a building that is struck stands in the town it is named after: %s', (text, town) => {
  expect(places(text)).toEqual([town]);
});

test.each([
  'The Benghazi Trade Centre condemned the attack on Friday.',
  'A critic attacked the Paris Opera Company over its plans.',
  'The students of the Kidal Institute met on Friday.',
])('a body that is only spoken of is no place: %s', (text) => {
  expect(places(text)).toEqual([]);
});
