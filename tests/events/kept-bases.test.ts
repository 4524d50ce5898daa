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
  'The base that rebels kept in Gossi was closed on 19 April.',
  'The mission said that the French army kept its base in Gossi.',
])('but not that of rebels, nor where nothing is closed: %s', (text) =>
  expect(said(text, 'en')).not.toContain('withdrawals'),
);
