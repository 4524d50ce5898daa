import { expect, test } from 'vitest';
import { read } from './reading.ts';
import { said } from './said.ts';

const told = (text: string, language: string): string[] =>
  read(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'attacks')
    .map(({ placeId, from }) => `${placeId.replace(/^near:(.+):0:-$/, '$1')} ${from}`);

test.each([
  [
    'The Council condemned the attack in Kidal on 1 April. On 8 April it condemned another against the mission, not far from Gao.',
    'en',
    ['Kidal 2022-04-01', 'Gao 2022-04-08'],
  ],
  [
    'Gossi was attacked on 1 April. The town suffered another on 8 April.',
    'en',
    ['Gossi 2022-04-01', 'Gossi 2022-04-08'],
  ],
  [
    'Gossi a subi une attaque le 1er avril. La région en a connu une autre le 8 avril à Gao.',
    'fr',
    ['Gossi 2022-04-01', 'Gao 2022-04-08'],
  ],
])('an attack named only as another one: %s', (text, language, expected) =>
  expect(told(text, language)).toEqual(expected),
);

test.each([
  ['Gossi was attacked on 1 April. The mayor condemned it and lost another election.', 'en'],
  ['Gossi a été attaquée le 1er avril. Le maire a ouvert une école et en a visité une autre.', 'fr'],
])('another of something else is no attack: %s', (text, language) => expect(told(text, language)).toHaveLength(1));

test.each([
  'Fighters attacked Gossi on 7 April; 42 soldiers died, more than in any attack on the army since 2019.',
  'Fighters attacked Gossi on 7 April. They had never launched an attack of the kind before.',
])('attacks that one is only compared to are none: %s', (text) =>
  expect(told(text, 'en')).toEqual(['Gossi 2022-04-07']),
);

test.each([
  ['In March militants slipped into Gossi and fought French soldiers.', 'attacks Gossi'],
  ['Militants burnt a clinic in Gossi, then they moved on to raid another town, Konna.', 'attacks Konna'],
])('who enters and strikes, or goes on to strike, has done so: %s', (text, claim) =>
  expect(said(text, 'en')).toContain(claim),
);

test('a night that an attack is told by is one of the story', () =>
  expect(
    told('A bomb killed a soldier in Gossi in March, ahead of an overnight assault on the town.', 'en'),
  ).not.toContain('Gossi 2022-04-19'));
