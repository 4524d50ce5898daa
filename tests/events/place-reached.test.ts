import { expect, test } from 'vitest';
import { said, saidEach } from './said.ts';

test.each([
  [
    'fr',
    'Des soldats tchadiens ont atteint Gossi, où des Nigériens, venus de Gao, les rejoindront. Des rebelles avaient attaqué la ville.',
  ],
  ['en', 'Chadian soldiers reached Gossi, where Germans coming from Gao will join them. Rebels had attacked the town.'],
])('a town that people come from is not the one told of: %s %s', (language, text) => {
  expect(said(text, language)).toContain('attacks Gossi');
  expect(said(text, language)).not.toContain('attacks Gao');
});

test.each([
  'Leur but est Kidal, située à 1 500 km de Bamako. Les militaires français en contrôlent l’aéroport.',
  'Leur but est Kidal, située à 1.500 km de Bamako, dans le nord. Les militaires français en contrôlent l’aéroport.',
])('nor is the one from which the way to it is measured: %s', (text) =>
  expect(said(text, 'fr')).toBe('bases Kidal FR'),
);

test('what has been so for a while opens no phrase', () =>
  expect(said('Une colonne va vers Gao, où stationnent depuis peu des soldats français.', 'fr')).toBe('bases Gao FR'));

test.each([
  ['en', 'Gunmen came to Gossi and shot three farmers.'],
  ['en', 'French troops left Konna in March. Gunmen came to Gossi, a farmer said, and killed three people.'],
  ['en', 'Rebels rode to Gossi on 3 April and killed three.'],
  ['fr', 'Des hommes armés sont venus à Gossi, a dit un paysan, et ont tué trois personnes.'],
])('where those come who then attack, they attack: %s %s', (language, text) =>
  expect(saidEach(text, language).filter((one) => one.startsWith('attacks'))).toEqual(['attacks Gossi']),
);

test('who is attacked on the way is not attacked where he goes', () =>
  expect(said('The soldiers went to Gossi and were attacked on the way.', 'en')).toBe(''));
