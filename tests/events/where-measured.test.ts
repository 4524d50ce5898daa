import { expect, test } from 'vitest';
import { read } from './reading.ts';
import { said } from './said.ts';

const saidOn = (text: string): string[] =>
  read(text, '2022-04-20', 'en').claims.map(
    ({ placeId, from, to }) => `${placeId.replace(/^near:(.+):0:-$/, '$1')} ${from}..${to}`,
  );

test.each([
  'Gunmen attacked Gossi, 160 km from Gao, where the French army keeps a base.',
  'Gunmen attacked the village of Gossi, some 160 kilometres from Gao, where the French army keeps a base.',
])('a "where" after a distance stands for the nearer town: %s', (text) => {
  expect(said(text, 'en')).toContain('attacks Gossi');
  expect(said(text, 'en')).toContain('bases Gao FR');
  expect(said(text, 'en')).not.toContain('bases Gossi');
});

test('an attack in a "where" after a distance is told of the place that is measured', () =>
  expect(said('The worst took place at Gossi, 160 km from Gao, where a camp was hit by a car bomb.', 'en')).toBe(
    'attacks Gossi',
  ));

test('a column that sets out in some direction leaves no base', () => {
  expect(said('French troops set out northwards from Gao on Sunday.', 'en')).toBe('');
  expect(said('The last French troops set out north from Gao on Sunday.', 'en')).toContain('withdrawals Gao FR');
});

test('so many of those who were told of are hit', () =>
  expect(said('On 12 April, at Gossi, men gathered the villagers, and 39 of them were shot.', 'en')).toContain(
    'attacks Gossi',
  ));

test('each of two clauses with days of their own has places of its own', () => {
  const claims = said(
    'A mine killed three soldiers on 3 April, and six soldiers died on 9 April in two attacks, one of them at Gossi and the other at Konna.',
    'en',
  );
  expect(claims.match(/Gossi/g)).toHaveLength(1);
  expect(claims).toContain('attacks Konna');
});

test('who withdraws into a camp does not leave it, and what happens now and again is a habit', () => {
  expect(said('Gossi is one of the camps into which the French army withdrew in 2019.', 'en')).not.toContain(
    'withdrawals',
  );
  expect(said('Islamists have attacked Gossi now and again.', 'en')).toBe('');
});

test('the second of two clauses with days of their own has its own day and place', () => {
  expect(
    saidOn('In February three soldiers were killed at Gao, and in March six died when a mine exploded near Kidal.'),
  ).toEqual(['Gao 2022-02-01..2022-02-28', 'Kidal 2022-03-01..2022-03-31']);
});

test('a list of the countries that most of them are from is no list of bases', () =>
  expect(
    said('The French force has 12,000 soldiers in Gao, most of them from Niger, France and Germany.', 'en'),
  ).not.toMatch(/bases (?:Niger|Germany)/));

test.each([
  ['À Gossi, ville située à l’ouest de Gao, l’armée a été attaquée lundi.', 'fr'],
  ['Six soldats ont été tués lundi à Gossi, une localité au nord de Gao.', 'fr'],
  ['Six soldiers were killed on Monday in Gossi, a town north-east of Gao.', 'en'],
  ['Gossi, a village to the west of Gao, was attacked on Monday.', 'en'],
])('a town is told by a direction from another one: %s', (text, language) =>
  expect(said(text, language)).toBe('attacks Gossi'),
);

test('"y" stands for the town, not for what it is told by', () =>
  expect(
    said(
      'À Gossi, ville située à l’ouest de Gao, le calme règne ; l’armée française y a par conséquent fermé sa base.',
      'fr',
    ),
  ).toContain('withdrawals Gossi FR'));

test('"ne … qu\u2019à" opens no clause', () =>
  expect(said('Gossi, qui ne se trouve qu’à quelques kilomètres, a été attaquée lundi.', 'fr')).toBe('attacks Gossi'));

test('"double" after an article is no verb', () =>
  expect(said('Gossi et Gao ont été la cible d’une double attaque lundi.', 'fr')).toBe('attacks Gossi | attacks Gao'));

test('"the commune" is the one that was named, not the region around it', () =>
  expect(
    said(
      'La ville de Gossi fait partie de la région de Tombouctou. À la mi-mars, dans la ville, des véhicules ont été pris pour cible par des jihadistes.',
      'fr',
    ),
  ).toBe('attacks Gossi'));
