import { describe, expect, test } from 'vitest';
import { readWhole } from './reading.ts';

/** What is told of who left, of a text published on 20 April 2022. */
const left = (text: string, language: string): string[] =>
  readWhole(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'withdrawals')
    .map(({ placeId, status, from, to, force }) => `${placeId} ${force ?? ''} ${status} ${from ?? ''}..${to ?? ''}`);

describe('a stay of which the end is told', () => {
  test.each([
    ['The French had a base in Gossi until March.', 'en', 'Gossi FR reported 2022-03-01..2022-03-31'],
    ['Les Français ont tenu un camp à Gossi de 2015 à 2020.', 'fr', 'Gossi FR reported 2020-01-01..2020-12-31'],
    ['Danish troops were based in Gossi from March to May 2020.', 'en', 'Gossi DK reported 2020-05-01..2020-05-31'],
    ['Jusqu’en mars, une compagnie danoise stationnait à Gossi.', 'fr', 'Gossi DK reported 2022-03-01..2022-03-31'],
  ])('is a departure: %s', (text, language, expected) => expect(left(text, language)).toEqual([expected]));
  test.each([
    ['The French will have a base in Gossi until June.', 'en'],
    ['The French have had a base in Gossi since March.', 'en'],
    ['The rebels held Gossi until March.', 'en'],
    ['Sergeant Jones, who was stationed in Gossi from 2016 to 2018, lives in Leeds.', 'en'],
    ['He commanded the Danish base in Gossi from 2016 to 2018.', 'en'],
    ['A curfew was in force in Gossi until March.', 'en'],
    ['There was no army post in Gossi until 2019.', 'en'],
    ['Les Français ont une base à Gossi jusqu’en juin.', 'fr'],
  ])('or is none: %s', (text, language) => expect(left(text, language)).toEqual([]));
});

describe('a town where none is any more', () => {
  test.each([
    ['Konna has not seen a Danish instructor since March.', 'en', 'Konna'],
    ["Konna n'a plus vu un instructeur danois depuis mars.", 'fr', 'Konna'],
    ["Konna n'a plus de Danois depuis mars.", 'fr', 'Konna'],
    ["Plus aucun soldat danois n'est présent à Konna.", 'fr', 'Konna'],
    ['Le détachement danois de Konna rejoindra Gao en juin.', 'fr', 'Konna'],
  ])('was left: %s', (text, language, town) =>
    expect(left(text, language).map((line) => line.split(' ')[0])).toEqual([town]),
  );
  test.each([
    ['Konna has never seen a Danish instructor.', 'en'],
    ['Konna has seen more Danish instructors since March.', 'en'],
    ["Konna n'a plus de Maliens à nourrir.", 'fr'],
    ['Plus de soldats danois sont présents à Konna.', 'fr'],
  ])('or was not: %s', (text, language) => expect(left(text, language)).toEqual([]));
});

describe('a base to which one thing was done after another', () => {
  test.each([
    [
      'The army post at Gossi was shelled on 5 March and abandoned two days later.',
      'Gossi  reported 2022-03-07..2022-03-07',
    ],
    ['The Danish base in Gossi was opened in 2014 and vacated last year.', 'Gossi DK reported 2021-01-01..2021-12-31'],
  ])('was left on the day of the second: %s', (text, expected) => expect(left(text, 'en')).toEqual([expected]));
  test.each([
    'The refugee camp in Gossi was attacked on Monday and evacuated on Tuesday.',
    'The rebel camp in Gossi was bombed on Monday and abandoned on Tuesday.',
  ])('unless it is none of soldiers: %s', (text) => expect(left(text, 'en')).toEqual([]));
});
