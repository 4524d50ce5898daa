import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

/** Places and days of the attacks that a text of Monday 18 April 2022 tells. */
const attacks = (text: string, language: string): string[] =>
  read(text, '2022-04-18', language)
    .claims.filter(({ layer }) => layer === 'attacks')
    .map(({ placeId, from, to, nth }) =>
      [placeId.replace(/^near:(.+):0:-$/, '$1'), ...(nth ? [nth] : []), from === to ? from : `${from}..${to}`].join(
        ' ',
      ),
    );

describe('a second count of victims with its own day before it', () => {
  test.each([
    ['en', 'On March 12 seven soldiers were killed by a bomb near Gao, and on February 26 nine people in Konna.'],
    ['fr', 'Le 12 mars, sept soldats ont été tués par une mine près de Gao, et le 26 février 9 civils à Konna.'],
  ])('%s: %s', (language, text) => expect(attacks(text, language)).toEqual(['Gao 2022-03-12', 'Konna 2022-02-26']));
});

describe('a day of the week before what was just told', () => {
  test.each([
    [
      'en',
      'Two soldiers were killed on Saturday in Gao by a mine. On Monday three others had died in Konna.',
      '2022-04-11',
    ],
    [
      'fr',
      'Deux soldats ont été tués samedi à Gao par une mine. Trois autres avaient péri lundi à Konna.',
      '2022-04-11',
    ],
    [
      'en',
      'Two soldiers were killed on Saturday in Gao by a mine. On Monday three others died in Konna.',
      '2022-04-18',
    ],
    ['fr', 'Deux soldats ont été tués samedi à Gao par une mine. Trois autres ont péri lundi à Konna.', '2022-04-18'],
  ])('%s: %s', (language, text, day) => expect(attacks(text, language)).toEqual(['Gao 2022-04-16', `Konna ${day}`]));
});

describe('attackers who come back', () => {
  test.each([
    [
      'en',
      'Gunmen killed ten people in Gao on Thursday. The attackers returned to the village on Saturday.',
      'Gao 2 2022-04-16',
    ],
    [
      'fr',
      'Dix personnes ont été tuées jeudi à Gao. Les assaillants sont revenus samedi dans le village.',
      'Gao 2 2022-04-16',
    ],
    ['en', 'The gunmen who killed ten people in Gao on Thursday came back to Gao on Saturday.', 'Gao 2 2022-04-16'],
  ])('%s: %s', (language, text, expected) => expect(attacks(text, language)).toEqual(['Gao 2022-04-14', expected]));

  test.each([
    ['en', 'Gunmen killed ten people in Gao on Thursday. The villagers returned to the village on Saturday.'],
    ['en', 'Gunmen killed ten people in Gao on Thursday. The attackers may return to the village.'],
    ['fr', 'Dix personnes ont été tuées jeudi à Gao. Les soldats sont revenus samedi dans le village.'],
  ])('%s: no: %s', (language, text) => expect(attacks(text, language)).toEqual(['Gao 2022-04-14']));
});
