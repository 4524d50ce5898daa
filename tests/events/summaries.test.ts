import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

/** Place and days of each attack of a text of 20 April 2022. */
const attacks = (text: string, language = 'en'): string[] =>
  read(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'attacks')
    .map(({ placeId, from, to }) => `${placeId} ${from === to ? from : `${from}..${to}`}`);

const CLOSER = 'Gunmen attacked a post at Gossi on Monday.';

describe('an attack of which only the country is known', () => {
  test('is not told beside those at places in it that came before', () => {
    expect(attacks(`${CLOSER}\n\nIn March, 12 people were killed in another attack in Mali.`)).toEqual([
      'Gossi 2022-04-18',
    ]);
    expect(
      attacks(
        'Des hommes armés ont attaqué un poste à Gossi lundi.\n\nEn mars, une autre attaque avait fait 12 morts au Mali.',
        'fr',
      ),
    ).toEqual(['Gossi 2022-04-18']);
  });
  test('is told where it may be one of those, by its days', () =>
    expect(attacks(`${CLOSER}\n\nFour people were killed in the attack in Mali on 18 April.`)).toEqual([
      'Gossi 2022-04-18',
      'Mali 2022-04-18',
    ]));
  test('is told where the others were in another country, and where it is all that is told', () => {
    expect(attacks(`${CLOSER}\n\nIn March, 12 people were killed in an attack in Niger.`)).toEqual([
      'Gossi 2022-04-18',
      'Niger 2022-03-01..2022-03-31',
    ]);
    expect(attacks('In March, 12 people were killed in an attack in Mali.')).toEqual(['Mali 2022-03-01..2022-03-31']);
  });
});

test('an area is not told beside the towns of it that its sentence tells', () => {
  const text = 'On Monday nine people were killed in Timbuktu Region by gunmen who attacked Gossi, Konna and Tessalit.';
  expect(attacks(text)).not.toContain('Timbuktu Region 2022-04-18');
  expect(attacks('On Monday nine people were killed in Timbuktu Region by gunmen.')).toEqual([
    'Timbuktu Region 2022-04-18',
  ]);
});
