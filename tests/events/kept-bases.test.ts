import { expect, test } from 'vitest';
import { said } from './said.ts';

test.each([
  ['The base that the French army kept in Gossi was handed over on 19 April.', 'en', 'withdrawals Gossi FR'],
  ['The base in Gossi that the French army kept was closed on 19 April.', 'en', 'withdrawals Gossi FR'],
  [
    'The camp which the French held in Gossi was handed over to the army on 19 April.',
    'en',
    'withdrawals Gossi FR to ML',
  ],
  ["La base que l'armée française occupait à Gossi a été fermée le 19 avril.", 'fr', 'withdrawals Gossi FR'],
  ['Le camp que les Français tenaient à Gossi a été remis aux FAMa le 19 avril.', 'fr', 'withdrawals Gossi FR to ML'],
])('a base that is given up is that of the force which a clause says has it: %s', (text, language, claims) =>
  expect(said(text, language)).toContain(claims),
);

test.each([
  [
    "Reste la base de Gao, d'où les avions ont décollé pour Niamey et que les derniers soldats français doivent quitter en juin.",
    'fr',
  ],
  [
    'There is still the base in Gao, from which jets have left for Niamey and which the last French troops are to leave in June.',
    'en',
  ],
])('two clauses in a row are about one base: %s', (text, language) =>
  expect(said(text, language)).toBe('withdrawals Gao FR planned | bases Gao FR'),
);

test.each([
  'The base that rebels kept in Gossi was closed on 19 April.',
  'The mission said that the French army kept its base in Gossi.',
])('but not that of rebels, nor where nothing is closed: %s', (text) =>
  expect(said(text, 'en')).not.toContain('withdrawals'),
);
