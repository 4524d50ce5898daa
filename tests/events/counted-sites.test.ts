import { expect, test } from 'vitest';
import { read } from './reading.ts';

/** Places of what rules read of bases that were shut, on 20 April 2022. */
const shut = (text: string, language: string): string[] =>
  read(text, '2022-04-20', language)
    .claims.filter(({ action }) => action === 'base-closed')
    .map(({ placeId }) => placeId);

test.each([
  ['The mission closed its camp in Gao on 13 March. The camp was shut within a day.', 'en', ['Gao', 'Gao']],
  ['The mission closed its camp in Gao on 13 March. Four camps have been shut within a month.', 'en', ['Gao']],
  ['La mission a fermé son camp de Gao le 13 mars. Quatre emprises ont fermé en un mois.', 'fr', ['Gao']],
])('only one site is where the last was, not several that are counted: %s', (text, language, places) => {
  expect(shut(text, language)).toEqual(places);
});
