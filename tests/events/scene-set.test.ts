import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

/** Places and days of the attacks of a text published on 20 April 2022. */
const attacks = (text: string, language: string): string[] => [
  ...new Set(
    read(text, '2022-04-20', language)
      .claims.filter(({ layer }) => layer === 'attacks')
      .map(({ placeId, from, to }) => `${placeId} ${from === to ? from : `${from ?? ''}..${to ?? ''}`}`),
  ),
];

describe('the sentence before sets the scene', () => {
  test.each([
    [
      'en',
      'Gunmen attacked Gossi on Tuesday.\n\nIt all began on 9 April, when Prime Minister Moussa Mara went to Kidal. Rebels stormed an office and killed eight soldiers.',
      'Kidal 2022-04-09',
    ],
    [
      'en',
      'Gunmen overran Gossi.\n\nThe crisis began last Saturday, April 16, when the minister went to Kidal. Rebels stormed an office and killed eight soldiers.',
      'Kidal 2022-04-16',
    ],
    ['fr', "C'est par Kidal que tout a commencé, le 9 avril. Un soldat y a été tué.", 'Kidal 2022-04-09'],
    ['fr', 'À Kidal, soldats et rebelles y ont échangé des coups de feu dans la matinée.', 'Kidal ..2022-04-20'],
  ])('%s %s', (language, text, expected) => expect(attacks(text, language)).toContain(expected));

  test('but no convoy that only goes somewhere', () =>
    expect(attacks('The convoy went to Kidal on Monday. Rebels opened fire on the lorries.', 'en')).toEqual([]));
});

describe('what people do about an attack does not make it one to come, nor is their day its own', () => {
  test.each([
    ['en', 'People marched on Tuesday against the killings committed on 9 April in Gossi.', 'Gossi 2022-04-09'],
    ['en', 'The army wants to avenge the attack on Konna.', 'Konna ..2022-04-20'],
    ['fr', "L'armée veut venger l'attaque de Konna.", 'Konna ..2022-04-20'],
    [
      'fr',
      'Konna est en grève depuis mardi pour protester contre les massacres commis le 9 avril à Gossi.',
      'Gossi 2022-04-09',
    ],
  ])('%s %s', (language, text, expected) => expect(attacks(text, language)).toEqual([expected]));

  test('as what they plan does', () =>
    expect(
      read('The army wants to launch an attack on Konna.', '2022-04-20', 'en').claims.map(({ status }) => status),
    ).toEqual(['planned']));
});

test('people of any trade are seized as others are', () => {
  expect(attacks('A surgeon was seized in Gossi on Monday by militants.', 'en')).toEqual(['Gossi 2022-04-18']);
  expect(attacks('Un chirurgien a été enlevé lundi à Gossi par des hommes armés.', 'fr')).toEqual(['Gossi 2022-04-18']);
});
