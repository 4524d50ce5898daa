import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const attacks = (text: string, language: string): string[] =>
  read(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'attacks')
    .map(({ placeId, from }) => `${placeId} ${from}`)
    .sort();

describe('an attack happened to what a relative clause says suffered it', () => {
  test.each([
    ['He spoke of the attacks, two in all, of which the camps of Gao and Gossi had been the target on Monday.', 'en'],
    ['He spoke of the attacks whose targets were the camps of Gao and Gossi on Monday.', 'en'],
    ['Il a évoqué les attaques dont les camps de Gao et de Gossi ont été la cible lundi.', 'fr'],
    ['Il a évoqué les attaques dont ont été victimes lundi les villages de Gao et de Gossi.', 'fr'],
    ["Il a évoqué les attaques dont Gao et Gossi ont fait l'objet lundi.", 'fr'],
  ])('%s', (text, language) => {
    expect(attacks(text, language)).toEqual(['Gao 2022-04-18', 'Gossi 2022-04-18']);
  });

  test.each([
    ["Il a évoqué les attaques dont l'armée est la cible.", 'fr'],
    ['Il a évoqué les accusations dont le camp de Gao a été la cible lundi.', 'fr'],
    ['Il a évoqué les attaques dont le gouverneur de Gao est souvent la cible.', 'fr'],
    ['He spoke of the attacks of which the camps of the army are the target.', 'en'],
  ])('and to nothing else: %s', (text, language) => {
    expect(attacks(text, language)).toEqual([]);
  });
});

test.each([
  ['Gao was the scene of clashes on Monday.', 'en', ['Gao 2022-04-18']],
  ['Gao a été lundi le théâtre de violents affrontements.', 'fr', ['Gao 2022-04-18']],
  ["Gao, théâtre d'une attaque lundi, a retrouvé le calme.", 'fr', ['Gao 2022-04-18']],
  ["Gao est souvent le théâtre d'affrontements.", 'fr', []],
  ["La pièce de théâtre raconte l'attaque de Gao.", 'fr', []],
])('what is the scene of an attack is where it was: %s', (text, language, expected) => {
  expect(attacks(text, language)).toEqual(expected);
});

test.each([
  ['The rebels said their positions near Gao had been attacked on Monday.', ['near:Gao:0:- 2022-04-18']],
  ['Their drones struck a gathering of fighters at Gao on Monday.', ['Gao 2022-04-18']],
  ['Planes struck a camp of fighters at Gao on Monday.', ['Gao 2022-04-18']],
  ['Men in uniform set fire to the market of Gao on Monday.', ['Gao 2022-04-18']],
  ['The army said in Gao a convoy had been attacked in Gossi on Monday.', ['Gossi 2022-04-18']],
])('an attack happened where what was hit stood: %s', (text, expected) => {
  expect(attacks(text, 'en')).toEqual(expected);
});

test('to strike a camp is not to strike camp', () => {
  const layers = (text: string) => read(text, '2022-04-20', 'en').claims.map(({ layer }) => layer);
  expect(layers('The soldiers struck camp at Gao on Monday.')).toContain('withdrawals');
  expect(layers('The soldiers struck a camp of fighters at Gao on Monday.')).not.toContain('withdrawals');
});
