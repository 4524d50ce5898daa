import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

/** Place and days of each attack of a text of 20 April 2022. */
const attacks = (text: string, language: string): string[] =>
  read(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'attacks')
    .map(({ placeId, from, to }) => `${placeId} ${from === to ? from : `${from ?? ''}..${to}`}`);

describe('a lead that names only the country', () => {
  test.each([
    [
      'en',
      'Rebels have attacked the army again in Mali.\n\nOn Monday evening they attacked the camp at Gossi, a spokesman said.',
      ['Gossi 2022-04-18', 'Gossi 2022-04-18'],
    ],
    [
      'en',
      'Twelve soldiers were killed on Sunday in an attack in Mali.\n\nGunmen attacked their post at Gossi before dawn.',
      ['Gossi 2022-04-17', 'Gossi 2022-04-17'],
    ],
    [
      'fr',
      'Douze soldats ont été tués dimanche dans une attaque au Mali.\n\nDes hommes armés ont attaqué leur poste de Gossi à l’aube.',
      ['Gossi 2022-04-17', 'Gossi 2022-04-17'],
    ],
    [
      'en',
      'Nine soldiers were killed on Sunday in an attack in the Timbuktu Region. The attack took place in Gossi.',
      ['Gossi 2022-04-17', 'Gossi 2022-04-17'],
    ],
    [
      'en',
      'Nine soldiers were killed on Sunday in an attack in Mali. It was near Gossi that it happened.',
      ['near:Gossi:0:- 2022-04-17', 'near:Gossi:0:- 2022-04-17'],
    ],
    [
      'fr',
      'Neuf soldats ont été tués dimanche dans une attaque au Mali. C’est à Gossi que les faits se sont produits.',
      ['Gossi 2022-04-17', 'Gossi 2022-04-17'],
    ],
  ])('is drawn where the text goes on to say it was: %s: %s', (language, text, expected) =>
    expect(attacks(text, language)).toEqual(expected),
  );

  test.each([
    ['on another day', 'Gunmen killed nine people in Gossi on Friday.', 'Gossi 2022-04-15'],
    ['with many more dead', 'Gunmen killed 60 people in Gossi.', 'Gossi 2022-04-17'],
    ['in another country', 'Gunmen attacked a post in Niamey on Sunday.', 'Niamey 2022-04-17'],
    ['as a town that was taken', 'Rebels seized the town of Gossi on Sunday.', 'Gossi 2022-04-17'],
    ['which is denied', 'The army denied that gunmen had attacked Gossi on Sunday.', 'Gossi 2022-04-17'],
  ])('and not where something else is told: %s', (_, told, expected) =>
    expect(attacks(`Twelve soldiers were killed on Sunday in an attack in Mali.\n\n${told}`, 'en')).toEqual([
      'Mali 2022-04-17',
      expected,
    ]),
  );

  test('nor where it was on a road between two towns', () => {
    const text =
      'Twelve soldiers were killed on Sunday in an attack between Gao and Tessalit.\n\nGunmen attacked the camp at Kidal on Sunday.';
    expect(attacks(text, 'en')).toEqual(['between:Gao|Tessalit 2022-04-17', 'Kidal 2022-04-17']);
  });

  test('nor far below it, nor where it tells of several', () => {
    const filler = 'The minister spoke of the harvest. '.repeat(40);
    const first = 'Twelve soldiers were killed on Sunday in an attack in Mali.';
    expect(attacks(`${first}\n\n${filler}\n\nGunmen attacked a post at Gossi on Sunday.`, 'en')[0]).toBe(
      'Mali 2022-04-17',
    );
    expect(
      attacks('Two posts in Mali were attacked on Sunday.\n\nGunmen attacked the one at Gossi on Sunday.', 'en'),
    ).toEqual(['Mali 2022-04-17', 'Gossi 2022-04-17']);
  });
});
